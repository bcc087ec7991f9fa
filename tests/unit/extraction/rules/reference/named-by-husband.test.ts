import { expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

it('she of "Mr and Mrs Al Rudd" is his wife, and no other woman of the surname', () => {
  const differs = (words: string) =>
    readNote(words).remarks.filter(({ outcome, reason }) => outcome === 'different' && reason.includes('husband'));
  expect(differs('His mother is Una Rudd. Mr and Mrs Al Rudd were seen.')).toHaveLength(1);
  expect(tiesOf('His mother is Una Rudd. Mr and Mrs Al Rudd were seen.')).not.toContain('Mr partner of Una Rudd');
  expect(differs('Al’s wife is Una Rudd. Mr and Mrs Al Rudd were seen.')).toEqual([]);
  expect(differs('His mother is Una Rudd. Mr and Mrs Rudd were seen.')).toEqual([]);
});
