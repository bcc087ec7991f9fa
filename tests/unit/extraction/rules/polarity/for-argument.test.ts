/** Said for the sake of argument, passed on at third hand or of somebody else: neither fact nor denial. */
import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('a condition claims nothing, "though" does', () => {
  for (const lead of ['Unless', 'Assuming', 'If'])
    expect(tiesOf(`${lead} Al Pike is Ruby's uncle, he may come.`), lead).toEqual([]);
  expect(tiesOf("Though Al Pike is Ruby's uncle, he rarely comes.")).toEqual(['Al Pike aunt-uncle of child-ruby']);
});

test('what is passed on or doubted is reported', () => {
  for (const body of [
    "Mrs Hay told me that Pat had told her that Al Pike is Ruby's uncle.",
    "There is doubt that Al Pike is Ruby's uncle.",
    "Al Pike is Ruby's uncle, or so he says.",
    "Please check that Al Pike is Ruby's uncle.",
  ])
    expect(tiesOf(body), body).toContain('Al Pike aunt-uncle of child-ruby (reported)');
});

test('who is not only an aunt is one', () => {
  expect(tiesOf("Fay Low is not only Ruby's aunt but her neighbour.")).toContain('Fay Low aunt-uncle of child-ruby');
  expect(tiesOf("Al Pike isn't just Leo's grandad.")).toEqual(['Al Pike grandparent of child-leo']);
});

test('"it is Ann, not Fay, who is" denies Fay', () => {
  expect(tiesOf("It is Ann Dell, not Fay Low, who is Ruby's aunt.")).toContain(
    'Fay Low aunt-uncle of child-ruby (denied)',
  );
});

test('children told after a death are of the couple', () => {
  const ties = tiesOf(
    "Bet Low's husband Al Low is Ruby's grandad. His wife died in 2019. Three children: Gail, Pete and Ros.",
  );
  for (const tie of ['Bet Low parent of Gail', 'Al Low parent of Gail']) expect(ties).toContain(tie);
});
