import { expect, it } from 'vitest';
import { readNote } from './read-note.ts';

function professionals(body: string): string[] {
  return readNote(body)
    .mentions.filter((mention) => mention.professional)
    .map((mention) => mention.surface);
}

it('an author in a paid role is a professional', () => {
  expect(professionals('Home visit.')).toEqual(['Sam Worker']);
});

it('a rank or a role beside the name makes a professional', () => {
  expect(professionals('Seen with DC Joan Foyle and Rita Marku (interpreter). Dr Singh called.')).toEqual([
    'Sam Worker',
    'DC Joan Foyle',
    'Rita Marku',
    'Dr Singh',
  ]);
});

it('a greeting names somebody and tells nothing of them', () => {
  expect(readNote('Dear Karen\n\nHer brother Tom rang.').claims).toEqual([]);
});
