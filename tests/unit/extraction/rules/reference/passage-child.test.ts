import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';

test("what a form calls a child is that child's name, and a passage led by it is about that child", async () => {
  const form =
    'Child A: Rosa Pellow, 11\nChild B: Idris Haddad, 5\n\nPaternal, Child A: PGM Tamsin Crewe. Paternal uncle Ned.\nPaternal, Child B: aunt Salma Rashid.';
  const ties = await tiesIn(form);
  expect(ties).toContain('Tamsin Crewe grandparent child1');
  expect(ties).toContain('Ned aunt-uncle child1');
  expect(ties).not.toContain('Tamsin Crewe grandparent child2');
});

test('a heading says whose father’s family follows', async () => {
  const ties = await tiesIn('Paternal family of Idris\n\nPGM: Salma Rashid, 61, seen at home.');
  expect(ties).toEqual(['Salma Rashid grandparent child2']);
});

test('a heading of nobody ends the passage', async () => {
  const ties = await tiesIn('About Idris\n\nHe is well.\n\nContact\n\nRosa was there. PGM Tamsin Crewe came.');
  expect(ties).toEqual(['Tamsin Crewe grandparent child1']);
});
