/** People counted out by "neither" and "none", and couples who never were one. */
import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  'Ken Hay is father to neither child.',
  'Ken Hay is neither child’s father.',
  'None of the children are Ken Hay’s.',
  'Neither Ruby nor Leo is Ken Hay’s child.',
])('both are denied: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Ken Hay parent of child-ruby (denied)', 'Ken Hay parent of child-leo (denied)']);
});

it('who was not there is kin all the same', () => {
  expect(tiesOf('Neither Ruby’s dad Ken Hay nor her uncle Bo Hay was there.')).toEqual([
    'Ken Hay parent of child-ruby',
    'Bo Hay aunt-uncle of child-ruby',
  ]);
});

it.each([
  'Dot Price and Bo Tann were never in a relationship.',
  'Dot Price denies any relationship with Bo Tann.',
  'Dot Price denies that she is in a relationship with Bo Tann.',
  'There is nothing going on between Dot Price and Bo Tann.',
  'Dot Price and Bo Tann are not together and never have been.',
])('no couple: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Bo Tann partner of Dot Price (denied)']);
});

it.each([
  'Dot Price and Bo Tann are not together and haven’t been since 2020.',
  'Dot Price was married to Bo Tann. Dot and Bo are not a couple any more.',
])('parted, and so a couple once: %s', (words) => {
  expect(tiesOf(words).join()).not.toContain('denied');
  expect(tiesOf(words).join()).toContain('partner of Dot');
});
