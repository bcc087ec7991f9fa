import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';

test('a list that enters one person a line says of each what they are, whatever the width of the lines', async () => {
  const ties = await tiesIn(
    "INVITED\nTerry Pellow (61) - grandad, Kerensa's dad\nBev (58) - Terry's partner\nHedley Pellow (29) - uncle\nWenna (1) - Hedley and Demelza's baby, in her pram\nNan Pascoe - Jory's mum, not well\n",
  );
  expect(ties).toContain('Terry Pellow parent Kerensa');
  expect(ties).toContain('Terry Pellow grandparent child1');
  expect(ties).toContain('Bev partner Terry');
  expect(ties).toContain('Demelza parent Wenna');
});

test('whoever begins an entry without a name is described by the rest of it', async () => {
  const ties = await tiesIn(
    "Grandad (died 2020) - Kerensa's dad, was a miner\nTegen Bolt - friend's mum\nKerensa's sister - aunt, away at sea\n",
  );
  expect(ties).toContain('Grandad parent Kerensa');
});

test('the rows of an export are tied by their numbers, and two cells make one name', async () => {
  const ties = await tiesIn(
    'id;surname;forename;role;comment\n01;Pellow;Kerensa;mother;nights\n02;Bolt;Tegen;aunt;sister of 01\n03;Bolt;Jory;cousin;child of 02\n04;Hale;Maud;grandmother;mother of 01 and 02\n',
  );
  expect(ties).toContain('Tegen sibling 01');
  expect(ties).toContain('02 parent Jory');
  expect(ties).toContain('Maud parent 01');
  expect(ties).toContain('Maud parent 02');
});

test('an entry may say whose child somebody is by the parent’s possessive alone', async () => {
  const ties = await tiesIn(
    "IN THE HOUSE\nKerensa Pellow (28) - mum\nHedley Tull (30) - lodger\nMorwenna (9) - Hedley's from before, weekends\nBaby Jory (1) - Kerensa's, asleep\nAuntie Tegen (Ron & Vera's, abroad)\nCraig Hill (34) - Kerensa's, lodges\n",
  );
  expect(ties).toContain('Hedley parent Morwenna');
  expect(ties).toContain('Kerensa parent Jory');
  expect(ties).toContain('Vera parent Tegen');
  expect(ties).not.toContain('Kerensa parent Craig Hill');
});
