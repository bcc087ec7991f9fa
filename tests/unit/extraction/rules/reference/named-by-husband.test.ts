import { expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

const differs = (words: string) =>
  readNote(words).remarks.filter(({ outcome, reason }) => outcome === 'different' && reason.includes('husband'));

it('she of "Mr and Mrs Al Rudd" is his wife, and no mother of his', () => {
  expect(differs('Al Rudd’s mother is Una Rudd. Mr and Mrs Al Rudd were seen.')).toHaveLength(1);
  expect(tiesOf('Al Rudd’s mother is Una Rudd. Mr and Mrs Al Rudd were seen.')).not.toContain('Mr partner of Una Rudd');
  expect(differs('Al’s wife is Una Rudd. Mr and Mrs Al Rudd were seen.')).toEqual([]);
  expect(differs('Al Rudd’s mother is Una Rudd. Mr and Mrs Rudd were seen.')).toEqual([]);
});

it.each([
  'Una Rudd is her great-aunt. Mrs Rudd offers a home. Mr and Mrs Al Rudd rang.',
  'Una Rudd, wife of Albert Rudd, came. Mr and Mrs Al Rudd offer a home.',
  'Una Rudd, her aunt, and Al Rudd, her uncle, came. Mr and Mrs Al Rudd offer a home.',
  'Una Rudd is her aunt. Mr and Mrs Al Rudd offer a home. Al and Una are married.',
  'Una Rudd is the mother of Al Low. Mr and Mrs Al Rudd offer a home.',
])('a woman of the surname who may be his wife is she: %s', (words) => {
  expect(differs(words)).toEqual([]);
});
