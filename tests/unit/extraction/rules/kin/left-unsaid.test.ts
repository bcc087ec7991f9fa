import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';

test('"ours" and a possessor whose kin word was left out say nothing of whose child somebody is', async () => {
  expect(await tiesIn('Tamsin Crewe was in. "Bobby Lunt is ours, whatever they say," she said.')).toEqual([]);
  expect(await tiesIn("Dale Orme is nobody's dad, well, he's Kit Orme's.")).not.toContain('Kit Orme parent Dale Orme');
  expect(await tiesIn("Kit Orme is Dale Orme's.")).toEqual(['Dale Orme parent Kit Orme']);
});

test('a woman and a man of one surname are no couple where they are said to be children of one', async () => {
  expect(await tiesIn("Joe and Ann Lowe, Mr Lowe's children, help with lifts.")).toEqual([
    'Mr Lowe parent Joe',
    'Mr Lowe parent Ann Lowe',
  ]);
  expect(await tiesIn('Placement: Joe and Ann Lowe.')).toEqual([]);
  expect(await tiesIn('The children went to Joe and Ann Lowe on Sunday.')).toEqual(['Ann Lowe partner Joe']);
});

test('a parent whom nobody named is not whoever was spoken of before', async () => {
  expect(await tiesIn('| 2009 | Birth of Tam Crewe. Father not named. |')).toEqual([]);
});

test('half-siblings through a parent are not that parent', async () => {
  expect(await tiesIn('Half-siblings through mother: Bobby Lunt (adopted 2010).')).not.toContain(
    'Bobby Lunt parent child1',
  );
});

test('partners at work, boys once and a Brother of the gym are nobody’s kin', async () => {
  expect(await tiesIn("Tamsin Crewe was in. Al Pike is Bob Crewe's business partner.")).toEqual([]);
  expect(await tiesIn('Al Pike and Bob Crewe drink together. They were boys at one school.')).toEqual([]);
  expect(await tiesIn('Tamsin Crewe was in. Zed Orme is Brother Zed at the gym.')).toEqual([]);
});
