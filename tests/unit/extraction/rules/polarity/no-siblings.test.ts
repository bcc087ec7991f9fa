/** Who has no brother or sister, and what somebody is only called. */
import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

const mother = 'Dot Price is the mother of Ruby and Leo. ';

it.each([
  'Dot has no brothers. “Uncle” Bo Tann is a neighbour.',
  'Uncle Bo Tann came by. Dot is an only child.',
  'Uncle Bo Tann came by. Dot has two sisters and no brothers.',
])('nobody called uncle is her brother: %s', (words) => {
  expect(tiesOf(mother + words)).toContain('Bo Tann sibling of Dot (denied)');
});

it.each(['Dot has no other brothers.', 'Dot has no brothers except Bo Tann.'])('some she has: %s', (words) => {
  expect(tiesOf(mother + words).join()).not.toContain('sibling');
});

it.each([
  'The driver is Bo Tann (he isn’t a relative, “uncle” only in the church sense).',
  'Ray Hay came. “Uncle Bo Tann” is not family.',
  'Bo Tann (calls himself “uncle”) is not a relative.',
])('the word in quotation marks is what is denied: %s', (words) => {
  expect(tiesOf(words)).toContain('Bo Tann aunt-uncle of child-ruby (denied)');
});

it.each([
  ['Bo Tann is not to be written as Dot Price’s brother.', 'Bo Tann sibling of Dot Price (denied)'],
  ['Please don’t put Bo Tann down as Dot Price’s brother.', 'Bo Tann sibling of Dot Price (denied)'],
  ['Mrs Price corrected the minutes, which had her as Dot Hay’s mother.', 'Mrs Price parent of Dot Hay (denied)'],
  ['I took Bo Tann for Dot Price’s brother but he is her cousin.', 'Bo Tann sibling of Dot Price (denied)'],
  ['Bo Tann signs as dad but isn’t.', 'Bo Tann parent of child-ruby (denied)'],
])('put right: %s', (words, tie) => {
  expect(tiesOf(words)).toContain(tie);
});

it('an order to record says so', () => {
  expect(tiesOf('Bo Tann is to be recorded as Dot Price’s brother.')).toEqual(['Bo Tann sibling of Dot Price']);
});
