import { expect, it } from 'vitest';
import { readNote } from '../read-note.ts';

const apartOf = (words: string) => readNote(words).mentions.find(({ surface }) => /aunt|sister/i.test(surface))?.apart;

it.each([
  'Another aunt of Ruby is the subject of a confidential note.',
  'A further sister of Ruby is dealt with in a sealed note.',
  'An aunt of Ruby cannot be considered, for reasons given to the court separately.',
])('somebody is left unnamed on purpose: %s', (words) => {
  expect(apartOf(words)).toBe('unnamed-on-purpose');
});

it.each([
  "Ruby's aunt Petra is the subject of a confidential note.",
  "Ruby's aunt wrote a confidential report.",
  'An aunt of Ruby came.',
])('nobody is: %s', (words) => {
  expect(apartOf(words)).toBeUndefined();
});

it.each(['Ruby’s aunt is in refuge. She is not to be named.', 'An aunt of Ruby, not to be named, wrote.'])(
  'somebody is known and never to be named: %s',
  (words) => {
    expect(apartOf(words)).toBe('never-to-be-named');
  },
);

it('a name is given for whoever is named all the same', () => {
  expect(apartOf('Ruby’s aunt Petra is not to be named.')).toBeUndefined();
});
