/** Fatherhood denied by a verb, courtesy kin, and what only looks like a denial. */
import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test.each([
  'Colin Hay denies paternity of Leo.',
  'Paternity of Leo is disputed by Colin Hay.',
  'Colin Hay did not father Leo.',
  'Leo was never fathered by Colin Hay.',
  "Colin Hay cannot be Leo's father.",
  "Colin Hay couldn't possibly be Leo's dad.",
  "It is nonsense about Colin Hay being Leo's dad.",
])('fatherhood is denied: %s', (note) => {
  const ties = tiesOf(note).join();
  expect(ties).toContain('Colin Hay parent of child-leo (denied)');
  expect(ties).not.toMatch(/Colin Hay parent of child-leo(?! \(denied\))/);
});

test.each([
  'Ruby only calls Colin Hay uncle.',
  'Ruby said that Uncle Colin is only a pretend uncle.',
  'Uncle Colin Hay is an uncle by courtesy.',
  'So-called uncle Colin Hay came.',
  'Uncle Colin Hay "isn\'t even a real uncle".',
])('who is only called so is none: %s', (note) => {
  expect(tiesOf(note).join()).toMatch(/Colin(?: Hay)? aunt-uncle of child-ruby \(denied\)/);
});

test('a first child, a better father and company denied say nothing of kinship', () => {
  expect(tiesOf("Leo is not Colin Hay's first child.").join()).not.toContain('denied');
  expect(tiesOf('Colin Hay did not father another child.').join()).not.toContain('denied');
  expect(tiesOf('Ruby was with her nan Sue Hay and not her dad.').join()).not.toContain('denied');
});
