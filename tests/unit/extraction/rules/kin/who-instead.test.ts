/** Who it is instead of whom it is not, and what somebody is only taken for. */
import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test.each([
  "Leo's father is not Dean Frost but Gary Banks.",
  "Dean Frost is not Leo's father; Gary Banks is.",
  "Dean Frost is not Leo's dad. Gary Banks is.",
  "Dean Frost isn't Leo's father, who was Gary Banks.",
  "Dean Frost isn't Leo's dad - that's Gary Banks.",
])('%s', (note) => {
  expect(tiesOf(note)).toEqual(['Dean Frost parent of child-leo (denied)', 'Gary Banks parent of child-leo']);
});

test('another who came instead is nobody’s father', () => {
  expect(tiesOf("Dean Frost is not Leo's father but Gary Banks came instead.").join()).not.toContain('Gary');
});

test('what is put right in brackets is denied of the same possessor', () => {
  expect(tiesOf("Tracy Banks is Alan Frost's cousin (not sister).")).toEqual([
    'Tracy Banks cousin of Alan Frost',
    'Tracy Banks sibling of Alan Frost (denied)',
  ]);
});

test('“her” after “Mum’s” is Mum’s', () => {
  expect(tiesOf("Jean Frost is not Mum's mother but her aunt.")).toContain('Jean Frost aunt-uncle of Mum');
});

test('what somebody is treated as or known to others as is denied by the next words', () => {
  expect(tiesOf('Josh Banks is treated as a cousin. He is not one.').join()).toMatch(/^Josh Banks cousin of .*denied/);
  const nan = tiesOf('Dilys Frost is known to the children as Nan. She is no blood relation.');
  expect(nan).toContain('Dilys Frost grandparent of child-ruby (denied)');
  expect(nan.join()).not.toContain('Nan grandparent');
});

test.each([
  ['Dean Frost is not the dad. It’s Gary Banks. He has a brother, Cyril.', 'Cyril sibling of Gary Banks'],
  ['Leo’s dad isn’t Dean Frost, it’s Gary Banks. He has a brother, Cyril.', 'Cyril sibling of Gary Banks'],
  [
    'Dean Frost is not the dad. It’s Gary Banks. Dean Frost took it badly. He has a brother, Cyril.',
    'Cyril sibling of Dean Frost',
  ],
])('goes on with who it is, not with who was denied, unless he is named again: %s', (text, tie) => {
  expect(tiesOf(text)).toContain(tie);
});
