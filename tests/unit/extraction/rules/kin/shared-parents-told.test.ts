/** "Same father", "different dad" say whose parent somebody shares, never who they are. */
import { describe, expect, it, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test.each([
  ['a note', 'Neil Marsh. Half brother of Maud Pike, same father'],
  ['a chronology', 'Year | Event\n1981 | Neil Marsh born in Leeds. Half brother of Maud Pike, same father'],
  ['a table', 'Name | Relation\nNeil Marsh | half-brother of Maud Pike, same father'],
])('in %s the father is of both', (_, body) => {
  const ties = tiesOf(body);
  expect(ties).toContain('Neil Marsh half-sibling of Maud Pike');
  expect(ties).toContain('same father parent of Neil Marsh');
  expect(ties).toContain('same father parent of Maud Pike');
  expect(ties.join()).not.toContain('Neil Marsh parent');
});

test('in a table of the children the father is of all of them', () => {
  const ties = tiesOf('Name | Relation\nNeil Marsh | half-brother, same father');
  expect(ties).toContain('same father parent of child-ruby');
  expect(ties).toContain('same father parent of child-leo');
});

test('who has a different father is nobody’s', () => {
  expect(tiesOf("Name | Relation\nNeil Marsh | Leo's half-brother, different dad")).toEqual([
    'Neil Marsh half-sibling of child-leo',
  ]);
});

describe('one parent in common', () => {
  it.each([
    ['Tess and Bea have the same mum but different dads.', 'Bea half-sibling of Tess'],
    ["Tess is Bea's sister. The two of them share a father.", 'Tess half-sibling of Bea'],
    ['Gary met Keisha later. So the two of them share a father.', 'child-leo half-sibling of child-ruby'],
    ['Tess and Bea share a mother, Lindsay, but not a father.', 'Lindsay parent of Bea'],
  ])('%s', (body, tie) => {
    expect(tiesOf(body)).toContain(tie);
  });

  it('is no house in common, and no parent who has a flat', () => {
    expect(tiesOf("Tess and Bea share a house. They share a dad's flat.")).toEqual([]);
  });
});
