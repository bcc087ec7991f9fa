/** Kinship denied where the words come first, in a note beside it, of a name that nobody has, or by the word itself. */
import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  '“He’s no uncle of mine,” said Ruby about Ken Hay.',
  '“No uncle of mine,” Ruby said, speaking of Ken Hay.',
  'Ruby’s so-called “uncle”, Ken Hay, collected her.',
  'Ken Hay, Ruby’s self-styled "uncle", collected her.',
])('of him whom the words are about: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Ken Hay aunt-uncle of child-ruby (denied)']);
});

it.each([
  'Dot Price has no brother called Ken Hay.',
  'Dot Price has never had a brother named Ken Hay.',
  'Dot Price does not have a brother, Ken Hay.',
])('of the name that nobody has: %s', (words) => {
  expect(tiesOf(words).filter((tie) => tie.includes('Ken'))).toEqual(['Ken Hay sibling of Dot Price (denied)']);
});

it.each([
  'Ruby’s father: Ken Hay (denies paternity)',
  'Ruby’s father, Ken Hay (paternity denied by mother), lives in Hull.',
  'Ruby’s father: Ken Hay – disputes that he is the father.',
])('said and denied at once: %s', (words) => {
  const told = tiesOf(words).filter((tie) => tie.startsWith('Ken Hay parent of child-ruby'));
  expect(told).toEqual(['Ken Hay parent of child-ruby (reported)', 'Ken Hay parent of child-ruby (denied)']);
});

it.each(['Ruby’s dad Ken Hay hit her (denied).', 'Ruby’s dad Ken Hay (denied bail) was there.'])(
  'something else is denied: %s',
  (words) => {
    expect(tiesOf(words)).toEqual(['Ken Hay parent of child-ruby']);
  },
);

it('of the second after one "to"', () => {
  expect(tiesOf('Ken Hay is father to Leo but not Ruby.')).toEqual([
    'Ken Hay parent of child-leo',
    'Ken Hay parent of child-ruby (denied)',
  ]);
});

it('of one and said of the other, whoever believed it', () => {
  expect(tiesOf('Ruby’s father is not Ken Hay, as the school believed, but Bo Tann.')).toEqual([
    'Ken Hay parent of child-ruby (denied)',
    'Bo Tann parent of child-ruby',
  ]);
});

it('who answers is not what was asked about', () => {
  expect(tiesOf('Asked who Ruby’s father is, Dot Price said nothing.').join()).not.toContain('Dot');
});

it.each(['Ruby does not have a stepdad.', 'Ruby hasn’t got an uncle.', '“I don’t have a stepdad,” said Ruby.'])(
  'nobody is had: %s',
  (words) => {
    expect(tiesOf(words)).toEqual([]);
  },
);

it.each([
  'The gran’s cousin Dot Price.\n(ii) Ken Hay. Unrelated to the children.',
  'The gran’s cousin Dot Price. (ii) Ken Hay. Not kin to the children.',
  'Her granny’s friends:\n- Ken Hay. Not a relative.',
  'Ken Hay is stepfather to Bill. Unrelated to the children.',
])('of him whose name alone, or whose place beside others, the sentence before gives: %s', (words) => {
  expect(tiesOf(words).filter((tie) => tie.endsWith('(denied)'))).toEqual([
    'Ken Hay other-kin of child-ruby (denied)',
    'Ken Hay other-kin of child-leo (denied)',
  ]);
});

it('not where only blood is denied of a step-cousin', () => {
  const ties = tiesOf("Ken Hay is Dad's step-cousin, hence no blood relation to Ruby.");
  expect(ties.filter((tie) => tie.endsWith('(denied)'))).toEqual([]);
});

it.each([
  'Dot Price is Bill’s gran and no gran of Ruby’s.',
  'Dot Price is a gran to Bill and is no gran to Ruby.',
  'Dot Price is, whatever the form says, no gran of Ruby’s.',
  'Dot Price rang, no gran of Ruby’s.',
])('by a "no" further on in the sentence: %s', (words) => {
  expect(tiesOf(words).filter((tie) => tie.endsWith('child-ruby') || tie.endsWith('(denied)'))).toEqual([
    'Dot Price grandparent of child-ruby (denied)',
  ]);
});

it.each([
  'Staff took it that Dot Price is Ruby’s cousin. She isn’t, despite the surname.',
  'Staff took it that Dot Price is Ruby’s cousin. She is not, for all the likeness.',
])('against what seems to speak for it: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Dot Price cousin of child-ruby (denied)']);
});

it.each([
  'Dot Price is Ruby’s cousin. She is not, despite three letters, willing to come.',
  'Dot Price is Ruby’s cousin. She is not, though eager.',
  'Dot Price is Ruby’s cousin. She isn’t, even though she says so.',
  'Dot Price is Ruby’s cousin. She isn’t, despite her convictions.',
])('not where something else may be denied in spite of it: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Dot Price cousin of child-ruby']);
});
