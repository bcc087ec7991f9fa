import { expect, test } from 'vitest';
import { rulesExtractor } from '#services/extraction/rules/rules-extractor.ts';
import { inventedChildren, inventedRecord, tiesIn } from '../invented-record.ts';
import { tiesOf } from '../read-note.ts';

test('a sister of a church and a priest are nobody’s sister or father by their title', async () => {
  expect(await tiesIn('Tamsin Crewe sings in the choir with Sister Gloria.')).toEqual([]);
  expect(await tiesIn('Tamsin Crewe was in. The children call him Father Ned.')).toEqual([]);
});

test('a sister in a note, or with a possessor, is a sister', async () => {
  expect(await tiesIn('Tamsin Crewe was in. Her sister Gloria was too.')).toEqual(['Gloria sibling Tamsin Crewe']);
  expect(await tiesIn('Tamsin Crewe, 40, Hull. Sister Gloria, Leeds.')).toEqual(['Gloria sibling Tamsin Crewe']);
});

test.each([
  'Father Michael O’Toole said Mass at the school.',
  'Father Ned Low, the parish priest, rang.',
  'Father Ned Hart of St Mary’s visited.',
  'Mother Superior Agnes wrote to the school.',
  'Mother Agnes Low of the convent came.',
  'Brother Ned Low, a Franciscan, visits.',
])('is nobody’s kin by what he does or where she lives: "%s"', (words) => {
  expect(tiesOf(words).filter((tie) => / (?:parent|sibling) /.test(tie))).toEqual([]);
});

test.each(['Father Ned Low took Ruby to Mass.', 'Father Ned Low was at the hospital.'])(
  'a father who goes to church or hospital is a father: "%s"',
  (words) => {
    expect(tiesOf(words)).toContain('Ned Low parent of child-ruby');
  },
);

test.each([
  'Dora Crewe went over the letter with Father Ned beside her.',
  'Dora Crewe sent two letters. They are by: Father Ned and Mrs Platt.',
])('"Father Ned" inside a sentence is the father of nobody grown: "%s"', async (words) => {
  const oneChild = { ...inventedChildren, children: inventedChildren.children.slice(0, 1) };
  const { reading } = await rulesExtractor.read(inventedRecord(words), oneChild);
  const fathers = reading.claims.filter(({ term }) => term === 'Father');
  const ends = fathers.flatMap(({ to, guess }) => [to, ...(guess?.to ?? []).map(({ end }) => end)]);

  expect(ends).toEqual(['child-child1']);
});

test('a first and a family name after the title are of a parent', async () => {
  const ties = (await tiesIn('Dora Crewe came. She lives with Father Ned Crewe and Mother Una Crewe.')).join();
  expect(ties).toMatch(/Ned Crewe parent Dora Crewe/);
  expect(ties).toMatch(/Una Crewe parent/);
});

test('"Father Ned will ring you" in a father’s own letter is not his father', async () => {
  const letter =
    'Dear Ms Platt,\nI am Rosa’s father. I work nights.\nFather Ned at the hall will ring you.\nOwen Pellow';
  const ties = await tiesIn(letter);
  expect(ties.filter((tie) => tie.startsWith('Father Ned') || tie.startsWith('Ned'))).toEqual([]);
});
