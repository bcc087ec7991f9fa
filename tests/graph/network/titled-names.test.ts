import { expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { invented, logOf, runOf } from './invented-case.ts';
import { peopleIn } from './people-in.ts';

it('takes a title with a family name for the one whom the record calls so by an initial', () => {
  expect(
    peopleIn(
      'Zara Pike, Mrs J. Pike and Ms K. Pike. Mrs Pike rose. Ms Pike sat. | Zara Pike, Mrs J. Pike, Ms K. Pike, Mrs Pike, Ms Pike',
    ),
  ).toEqual([['Zara Pike'], ['Mrs J. Pike', 'Mrs Pike'], ['Ms K. Pike', 'Ms Pike']]);
});

it('takes a title with a letter for the one of the record whose family name begins so', () => {
  expect(peopleIn('Mrs W left; Mrs Watt and Susan Wells stayed. | Mrs W, Mrs Watt, Susan Wells')).toEqual([
    ['Mrs W', 'Mrs Watt'],
    ['Susan Wells'],
  ]);
});

it('takes a grandmother by the family name for no one who merely bears it', () => {
  expect(peopleIn('Menna Pike cooked. Nana Pike rang. | Menna Pike, Nana Pike')).toHaveLength(2);
});

it('takes a grandfather who has another first name too for no one who merely bears the family name', () => {
  const note = invented(1, 'Wilf Pike came. Grandad Pike (Mick) did not.');
  const [wilf, grandad, mick] = ['Wilf Pike', 'Grandad Pike', 'Mick'].map((words) => note.mention(words));
  if (!wilf || !grandad || !mick) throw new Error('no mention');
  const same = note.remark(grandad, mick, 'same');
  const run = runOf(note.record, { mentions: [wilf, grandad, mick], remarks: [same] });
  const people = composeNetwork(logOf([note.record], [run])).people.map(({ mentions }) => mentions.length);
  expect(people.filter((words) => words > 0).toSorted((a, b) => a - b)).toEqual([1, 2]);
});

it('tells those who are called after their children by the child', () => {
  expect(peopleIn('Um Sami rang Um Rana. | Um Sami, Um Rana')).toHaveLength(2);
});
