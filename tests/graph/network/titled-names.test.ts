import { expect, it } from 'vitest';
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

it('tells those who are called after their children by the child', () => {
  expect(peopleIn('Um Sami rang Um Rana. | Um Sami, Um Rana')).toHaveLength(2);
});
