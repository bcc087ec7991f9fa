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

test('takes nobody of a list for half of a couple in it', () => {
  expect(tiesOf('Present: Mr and Mrs Low, the chair, Al Low.')).toContain('Mrs Low partner of Mr (reported)');
});

test.each([
  'Mr and Mrs Low (Al Low and Una Low) came.',
  'Mr and Mrs Low came, and Al Low said he is tired.',
  'Present: Mr and Mrs Low, Al Low and a dog.',
])('takes a couple for those who are then named, where no list parts them: %s', (text) => {
  expect(tiesOf(text).join()).toMatch(/partner of Al Low/);
});
