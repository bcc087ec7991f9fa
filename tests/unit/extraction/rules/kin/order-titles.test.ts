import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';

test('a sister of a church and a priest are nobody’s sister or father by their title', async () => {
  expect(await tiesIn('Tamsin Crewe sings in the choir with Sister Gloria.')).toEqual([]);
  expect(await tiesIn('Tamsin Crewe was in. The children call him Father Ned.')).toEqual([]);
});

test('a sister in a note, or with a possessor, is a sister', async () => {
  expect(await tiesIn('Tamsin Crewe was in. Her sister Gloria was too.')).toEqual(['Gloria sibling Tamsin Crewe']);
  expect(await tiesIn('Tamsin Crewe, 40, Hull. Sister Gloria, Leeds.')).toEqual(['Gloria sibling Tamsin Crewe']);
});
