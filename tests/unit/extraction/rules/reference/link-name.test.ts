import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';
import { tiesOf } from '../read-note.ts';

test("a title with a woman's maiden name is her parent's name, not hers", async () => {
  expect(
    await tiesIn("Lorraine Pellow née Boyle was seen. Lorraine's mother, Mrs Boyle, stays each winter."),
  ).toContain('Mrs Boyle parent Lorraine');
});

test('a Mr is not the brother of the child named before him', async () => {
  const ties = await tiesIn("Leo's half-brother Dean Pellow came too. Mr Pellow is Karen's partner.");
  expect(ties).toContain('Mr Pellow partner Karen');
});

test("a relative's title before a child's name is a grown-up of that name", async () => {
  expect(await tiesIn('Wofa Leo, in Leeds, is her uncle. His wife is Adjoa.')).not.toContain('Adjoa partner Leo');
});

test.each(['Present: Mr and Mrs Low, the chair, Al Low.', 'Mr and Mrs Low brought Una Pike, Al Low and a dog.'])(
  'takes nobody of a list for half of a couple in it: %s',
  (text) => {
    expect(tiesOf(text)).toContain('Mrs Low partner of Mr (reported)');
  },
);
