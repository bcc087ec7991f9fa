/** How far hearsay reaches, and two accounts of one tie. */
import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  ['Apparently Bo Tann is Leo’s dad, and he came with his sister Ada Tann.', 'Ada Tann sibling of Bo Tann'],
  ['Ruby’s aunt, Ada Tann, says that people say Bo Hay is Leo’s dad.', 'Ada Tann aunt-uncle of child-ruby'],
  ['It is rumoured that Bo Hay is Leo’s dad; Ada Tann is Ruby’s aunt.', 'Ada Tann aunt-uncle of child-ruby'],
])('what stands beside hearsay is said: %s', (words, tie) => {
  expect(tiesOf(words)).toContain(tie);
});

it.each([
  'Bo Hay is Leo’s dad, everyone knows.',
  'Bo Hay is allegedly Leo’s dad.',
  'Was told at the gate that Bo Hay is Leo’s dad.',
  'Somebody wrote on the page that Bo Hay is Leo’s dad.',
  'The office heard from a neighbour that Bo Hay is Leo’s dad.',
  'The neighbour suspects that Bo Hay is Leo’s dad.',
  'I doubt that Bo Hay is Leo’s dad.',
  'It is impossible that Bo Hay is Leo’s dad.',
  'Dot Low accused Bo Hay of being Leo’s dad.',
  'Pending DNA, Bo Hay is Leo’s dad.',
  'Either Ken Low or Bo Hay is Leo’s dad.',
])('hearsay: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Bo Hay parent of child-leo (reported)']);
});

it.each([
  'Bo Hay is Leo’s dad, Ada Tann says; Dot Price says Ken Low.',
  'Ada Tann says Leo’s dad is Bo Hay. Dot Price says it is Ken Low.',
])('two accounts are both hearsay: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Bo Hay parent of child-leo (reported)', 'Ken Low parent of child-leo (reported)']);
});

it('what somebody describes themselves as is what they say', () => {
  expect(tiesOf('Ada Tann rang the ward, describing herself as “Leo’s Nana Jo”.')).toContain(
    'Nana Jo grandparent of child-leo (reported)',
  );
});

it('what somebody is described as to somebody is said of them, and of nobody spoken of before', () => {
  expect(tiesOf('Bo Hay - concerns, cocaine. Ian Low, described to police as Ada Tann’s brother, in custody.')).toEqual(
    ['Ian Low sibling of Ada Tann (reported)'],
  );
});

it('who is named instead is the one', () => {
  expect(tiesOf('“Is Bo Hay Leo’s dad?” “No, that’s Ken Low.”')).toEqual([
    'Bo Hay parent of child-leo (denied)',
    'Ken Low parent of child-leo',
  ]);
});

it('what is told of somebody else is no other account', () => {
  expect(tiesOf('Ada Tann says Leo’s dad is Bo Hay. Dot Price says Ken Low rang.')).toEqual([
    'Bo Hay parent of child-leo',
  ]);
});

it.each([
  ['Bo Hay is Leo’s father, he is not Ruby’s.', 'Bo Hay parent of child-ruby (denied)'],
  ['Bo Hay is Leo’s dad. Ken Low isn’t.', 'Ken Low parent of child-leo (denied)'],
])('denied of another: %s', (words, tie) => {
  expect(tiesOf(words)).toContain(tie);
});

it.each([
  'Bo Hay is convinced he is Leo’s father.',
  'Bo Hay guesses he is Leo’s dad.',
  'Bo Hay maintains that he is Leo’s father.',
  'In his own mind Bo Hay is Leo’s father.',
  'Bo Hay is Leo’s dad on paper.',
])('what somebody holds of themselves is not stated: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Bo Hay parent of child-leo (reported)']);
});

it.each([
  'Bo Hay, not Ken Low, is Leo’s father.',
  'It is Bo Hay, not Ken Low, who is Leo’s father.',
  'Bo Hay and not Ken Low is Leo’s father.',
])('of the one what is denied of the other: %s', (words) => {
  expect(tiesOf(words).toSorted()).toEqual(['Bo Hay parent of child-leo', 'Ken Low parent of child-leo (denied)']);
});
