import { expect, it } from 'vitest';
import { tiesIn } from '../invented-record.ts';

it.each([
  ["Bea is Ray's from when he was with Una.", ['Ray parent Bea', 'Una parent Bea']],
  ["Bea is Ray's by Una.", ['Ray parent Bea', 'Una parent Bea']],
  ["Una rang. Bea (12) is hers and Ray's.", ['Una parent Bea', 'Ray parent Bea']],
  ["Ray is Una's husband, they wed in May, and Bea is theirs.", ['Ray parent Bea', 'Una parent Bea']],
  ['Una rang. She has two more sons, Ned and Abel.', ['Una parent Ned', 'Una parent Abel']],
  ['Una and Ray have a small boy, Ned.', ['Una parent Ned', 'Ray parent Ned']],
])('whose child somebody is: %s', async (text, ties) => {
  expect(await tiesIn(text)).toEqual(expect.arrayContaining(ties));
});

it.each([
  ["Una's mother, Nani Farida, is ill.", 'Nani Farida parent Una'],
  ["Ray's mother (Babcia Wanda) rang.", 'Babcia Wanda parent Ray'],
  ["Una's sister, Khala Rubi, is a nurse.", 'Khala Rubi sibling Una'],
  ["Una's mother, Nani Farida, and her father, Nana Yusuf, came.", 'Nani Farida parent Una'],
])('what the family calls a mother or a sister is her name: %s', async (text, tie) => {
  const ties = await tiesIn(text);
  expect(ties).toContain(tie);
  expect(ties.filter((one) => /grandparent|aunt-uncle/.test(one))).toEqual([]);
});

it.each([
  ['Ray Low is padrinho.', 'Ray Low godparent child1'],
  ['She went with ciocia Wanda.', 'Wanda aunt-uncle child1'],
  ["I'd put Una Low down as MGM.", 'Una Low not grandparent child1'],
  ['Abel brother of Ned rang.', 'Abel sibling Ned'],
  ['Spoke to Una the sister to Ned.', 'Una sibling Ned'],
])('%s', async (text, tie) => {
  expect(await tiesIn(text)).toContain(tie);
});

it('"hers" after somebody else\'s kin word is elliptical', async () => {
  expect((await tiesIn("Ray is Una's cousin and Ned is hers.")).filter((tie) => / parent /.test(tie))).toEqual([]);
});
