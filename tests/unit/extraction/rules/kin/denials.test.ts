import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';

test('a word one is called by is taken back where the record says that there is no kinship', async () => {
  expect(await tiesIn("Auntie Bernice from the shop isn't related to anybody.")).toContain(
    'Bernice not aunt-uncle child1',
  );
  expect(await tiesIn('Uncle Craig is not family.')).toContain('Craig not aunt-uncle child2');
  expect(await tiesIn('They call her Nana Bernice. Not a real nana.')).toContain('Nana Bernice not grandparent child1');
  expect(await tiesIn('Aunty Bernice came to the fair. She is not an aunt of anybody.')).toContain(
    'Aunty Bernice not aunt-uncle child1',
  );
});

test('what somebody is, not what they are not, is asserted', async () => {
  const ties = await tiesIn('Deirdre Marsh is AUNT not mum.');
  expect(ties).toContain('Deirdre Marsh aunt-uncle child1');
  expect(ties).toContain('Deirdre Marsh not parent child1');
  expect(ties).not.toContain('Deirdre Marsh parent child1');
});

test('a clause between the person and the verb does not hide the denial', async () => {
  expect(await tiesIn("Craig Marsh who lives upstairs isn't Rosa's uncle.")).toContain(
    'Craig Marsh not aunt-uncle child1',
  );
});

test("a denial that concerns somebody else's kin says nothing of the children", async () => {
  expect(await tiesIn("Deirdre Marsh did not like her mum's sister.")).not.toContain('Deirdre Marsh not parent child1');
});
