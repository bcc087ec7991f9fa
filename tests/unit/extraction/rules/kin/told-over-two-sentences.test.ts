import { expect, it } from 'vitest';
import { tiesIn } from '../invented-record.ts';

it.each([
  [
    "Owen Tarr rang. He is Karen's brother. Their mother, Ida, paints. Stepfather Al frames it.",
    ['Al step-parent Owen Tarr', 'Al step-parent Karen'],
  ],
  ['Spoke to Shler. Her mother, Dapir to the kids, Nasrin, is on floor 9.', ['Nasrin parent Shler']],
  ["Owen Tarr rang at two, Karen's brother.", ['Owen Tarr sibling Karen']],
  ['Sevda had a girl last week, Ana-Lou.', ['Sevda parent Ana-Lou']],
  ['Rafi was seen with his parents upstairs (Sahro, Yusuf).', ['Sahro parent Rafi', 'Yusuf parent Rafi']],
  ['Rafi came with his sister Nadia and brother-in-law Tarek.', ['Tarek partner Nadia']],
  ['Rafi works nights. Divorced from Zehra in 2021.', ['Zehra partner Rafi']],
  ["Zehra's mother Nadia is abroad. Her dad, Tarek, lives here.", ['Tarek parent Zehra']],
  ["Zehra's mum drinks. Her stepdad, Tarek, is no better.", ['Tarek step-parent Zehra']],
  ["Zehra's mum, Nadia, is 58. Her half-brother Rafi lives here.", ['Rafi half-sibling Zehra']],
  ["Zehra's mum is in a home. Her nan, Nadia, brought her up.", ['Nadia grandparent Zehra']],
  ["Mum's brother is Rafi. His daughter, Zehra, is 14.", ['Rafi parent Zehra']],
  ['Zehra rang. Her eldest, Rafi, is 14 and the youngest, Nadia, is six.', ['Zehra parent Rafi', 'Zehra parent Nadia']],
  ['Zehra rang. Her eldest Nadia is 14, and her youngest Rafi is at nursery.', ['Zehra parent Rafi']],
])('%s', async (text, ties) => {
  expect(await tiesIn(text)).toEqual(expect.arrayContaining(ties));
});

it.each(["Zehra's daughter, Nadia, is 24. Her youngest, Rafi, is six."])(
  'a child of whom no rank is told has children: %s',
  async (text) => {
    expect(await tiesIn(text)).toContain('Nadia parent Rafi');
  },
);

it.each([
  'Zehra and Tarek have two boys, Rafi and Nadia.',
  'Zehra and Tarek have twin boys, Rafi and Nadia.',
  "Zehra's two sons, Rafi and Nadia, are here.",
])('as many as a word counts are what it says, whatever their names let one think: %s', async (text) => {
  expect(await tiesIn(text)).toContain('Zehra parent Nadia');
});

it('a doctor may be somebody’s husband, and no mother of whom he came with', async () => {
  expect(await tiesIn('Zehra lives with her husband, Dr Tarek Hay, and their baby Rafi.')).toContain(
    'Dr Tarek Hay partner Zehra',
  );
  expect((await tiesIn('Zehra, her mother, Dr Hay, and the nurse met.')).join()).not.toContain('Hay parent');
});

it('but of a list without a count a woman is no brother', async () => {
  expect(await tiesIn('Zehra has brothers, Rafi and Nadia.')).not.toContain('Nadia sibling Zehra');
});

it('a husband named is of who has no other', async () => {
  const ties = await tiesIn("Krisha's husband is Nilay. She and her husband Hiten drove.");
  expect(ties).not.toContain('Hiten partner Krisha');
});

it.each(['Nadia is married to Gino, no kids.', 'Owen rang the office, her mother was out.'])(
  'nothing more is said: %s',
  async (text) => {
    expect((await tiesIn(text)).filter((tie) => /parent|not /.test(tie) && !/child\d$/.test(tie))).toEqual([]);
  },
);
