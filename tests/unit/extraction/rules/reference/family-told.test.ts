import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';
import { readNote } from '../read-note.ts';

test('a passage that sets out somebody’s own family gives its bare kin words to them', async () => {
  expect(await tiesIn('Genogram as told by Petra Lunn. Brother Cyril, Hull. Parents Vera and Owen.')).toEqual([
    'Cyril sibling Petra Lunn',
    'Vera parent Petra Lunn',
    'Owen parent Petra Lunn',
    'Owen partner Vera',
  ]);
});

test('“mum’s own” family is that of the mother whom the record names', async () => {
  const ties = await tiesIn("Rosa's mum Petra Lunn was in.\n\nMum's own: brother Cyril in Hull. Sister Edna, Leeds.");
  expect(ties).toContain('Edna sibling Petra Lunn');
  expect(ties).not.toContain('Edna sibling child1');
});

test('a heading that names a side says of which side those in the lines below are', async () => {
  const read = readNote(
    "Paternal family\nEdna Tull - nan\nAl Tull - uncle\nBess Tull - cousin\n\nMum's side:\n- Vera Lunn, gran\n\nOther\n- Joan Lunn, gran",
  );
  const sides = read.claims.map(({ term, side }) => `${term} ${side}`);
  expect(sides).toContain('nan paternal');
  expect(sides).toContain('cousin paternal');
  expect(sides).toContain('gran maternal');
  expect(sides.at(-1)).toBe('gran unknown');
});

test('a sentence within a paragraph sets out a family of its own', async () => {
  const ties = await tiesIn(
    'Owen Tull rang. He has a wife, Vera. Owen’s own folks: mother Edna in Hull; father Cyril.',
  );
  expect(ties).toContain('Edna parent Owen');
  expect(ties).toContain('Cyril parent Owen');
});

test('“lot” and “people” are a family', async () => {
  expect(await tiesIn("Petra's lot: mum Vera, brother Cyril.")).toEqual(['Vera parent Petra', 'Cyril sibling Petra']);
});

test('in a list somebody dictated “my” is theirs', async () => {
  const ties = await tiesIn(
    'Family list (dictated by Petra Lunn on the stairs): my mother Vera, in Hull; my brother Cyril.',
  );
  expect(ties).toContain('Vera parent Petra Lunn');
  expect(ties).toContain('Cyril sibling Petra Lunn');
  expect(await tiesIn('Seen Petra Lunn. Options: my brother Cyril.')).toEqual([]);
});

test('the children’s own grandmothers stay theirs', async () => {
  expect(await tiesIn('Family as told by Petra Lunn: MGM Vera.')).toContain('Vera grandparent child1');
});

test('a mother first only described, then named, is not her own mother', async () => {
  const ties = await tiesIn('I sat with Mum for an hour. Mum (Petra) was low.');
  expect(ties).toContain('Petra parent child1');
  expect(ties).not.toContain('Petra parent Mum');
});

test('of whom nothing is known nothing is said', async () => {
  expect(await tiesIn('It would split the sibling group. The ward sister rang.')).toEqual([]);
  expect(await tiesIn('PGF not known. MGM Vera Lunn.')).toEqual([
    'Vera Lunn grandparent child1',
    'Vera Lunn grandparent child2',
  ]);
});

test('“their” are the subject of the sentence before, not a couple beside it', async () => {
  expect(await tiesIn('The children live with Ann and Bob Moss. Their mother is Petra Lunn.')).toEqual(
    expect.arrayContaining(['Petra Lunn parent child1', 'Petra Lunn parent child2']),
  );
});

test('a list of siblings goes on with the adult of the sentence before', async () => {
  const ties = await tiesIn('Petra Lunn is the daughter of Vera and Owen Lunn. Siblings Cyril, Edna and Ida.');
  expect(ties).toContain('Cyril sibling Petra Lunn');
  expect(ties).not.toContain('Cyril sibling child1');
});
