/** Who speaks where a worker quotes the children's relative by the kin word alone. */
import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test.each([
  'Mum said "Colin Frost is my brother".',
  'Mum: "Colin Frost is my brother."',
  '"Colin Frost is my brother," said Mum.',
])('%s', (note) => {
  expect(tiesOf(note).join()).toContain('Colin Frost sibling of Mum');
  expect(tiesOf(note).join()).not.toContain('Colin Frost parent');
});

test('whoever rang Mum speaks, and not Mum', () => {
  expect(tiesOf('Tina Wells rang Mum and said "Colin Frost isn\'t my brother".').join()).toContain(
    'Colin Frost sibling of Tina Wells (denied)',
  );
});
