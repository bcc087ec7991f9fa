/** What a record doubts, likens or puts right: never a plain tie, and no denial where it only doubts. */
import { expect, it, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  'Bo Tann is Ruby’s uncle (not confirmed).',
  'Bo Tann is Ruby’s uncle (tbc).',
  "Ruby's uncle, Bo Tann (to be verified), was there.",
  'Bo Tann may not be Ruby’s uncle.',
  'Bo Tann is probably not Ruby’s uncle.',
])('doubted: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Bo Tann aunt-uncle of child-ruby (reported)']);
});

it.each([
  'Nobody has said that Lee Hart is Ruby’s father.',
  'Dot Price is a nan to all the kids on the street.',
  'Ken Hay is a proper dad to Ruby.',
  'Sue Bell has been more of a mother to Ruby than anybody.',
  'Ken Hay, who moved in, is more of a brother to Ruby these days.',
  'Ken Hay is practically an uncle to Ruby.',
  'Sue Bell is all but a grandmother to Ruby.',
])('nothing is said of whose kin they are: %s', (words) => {
  expect(tiesOf(words)).toEqual([]);
});

test('an only aunt by degree is still her aunt', () => {
  expect(tiesOf("Sue Bell is virtually Ruby's only aunt.").join()).toContain('of child-ruby');
});

test('a friend is one, however much', () => {
  expect(tiesOf('Sue Bell is more of a friend to Ruby.').join()).toContain('Sue Bell friend of child-ruby');
});

test('a second mum is none, a good friend is one', () => {
  expect(tiesOf('Sue Bell is a second mum to Ruby.')).toEqual(['Sue Bell parent of child-ruby (denied)']);
  expect(tiesOf('Sue Bell is a good friend to Ruby.').join()).toContain('Sue Bell friend of child-ruby');
});

it.each([
  'The letter says Al Gray is Ruby’s uncle, this is not correct.',
  'The referral recorded Al Gray as Ruby’s uncle in error.',
])('what stands elsewhere is put right: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Al Gray aunt-uncle of child-ruby (denied)']);
});

test('after “not” and “but” comes what somebody is', () => {
  const ties = tiesOf('Pat Gray is not Ruby’s aunt but her cousin.');
  expect(ties).toContain('Pat Gray aunt-uncle of child-ruby (denied)');
  expect(ties.join()).toContain('Pat Gray cousin of child-ruby');
});

test('a doubt about where somebody lives is none about whose kin they are', () => {
  expect(tiesOf('Bo Tann is Ruby’s uncle and lives in Leeds (not confirmed).')).toEqual([
    'Bo Tann aunt-uncle of child-ruby',
  ]);
});

test('what grown-ups think is hearsay, what the children think is not so', () => {
  expect(tiesOf('Neighbours think Bo Tann is Ruby’s uncle.')).toEqual(['Bo Tann aunt-uncle of child-ruby (reported)']);
  expect(tiesOf('The kids think Ann Low is their aunt.')).toContain('Ann Low aunt-uncle of child-ruby (denied)');
});

it.each([
  'Bo Tann, who is not well, is Ruby’s uncle.',
  'Bo Tann – who does not drive – is Ruby’s uncle.',
  'Bo Tann is not Ruby’s favourite uncle.',
  'Bo Tann is not Ruby’s only uncle.',
])('what is denied in passing is not the tie: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Bo Tann aunt-uncle of child-ruby']);
});

it.each([
  'Ken Hay, not Bo Tann, is Ruby’s uncle.',
  'Ken Hay and not Bo Tann is Ruby’s uncle.',
  'Ken Hay rather than Bo Tann is Ruby’s uncle.',
])('who is ruled out is none: %s', (words) => {
  expect(tiesOf(words)).toContain('Bo Tann aunt-uncle of child-ruby (denied)');
});

test('whose the father is, and whose mum', () => {
  expect(tiesOf('Ken Hay, believed to be the father, rang. Bo Tann is the father.').join()).not.toContain('of Ken Hay');
  expect(tiesOf('Ken Hay is a brother to Mum.').join()).not.toContain('of Ken Hay');
});
