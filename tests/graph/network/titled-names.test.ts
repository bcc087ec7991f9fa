import { describe, expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { father, invented, logOf, mother, runOf } from './invented-case.ts';
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

it('takes a grown-up with a place of her own for no schoolfriend of the family name', () => {
  const note = invented(1, 'Isla plays with Willa Orme. Mrs Orme is the mother of Bo Teal.');
  const [willa, mrs, bo] = [note.mention('Willa Orme'), note.mention('Mrs Orme'), note.mention('Bo Teal')];
  const run = runOf(note.record, { mentions: [willa, mrs, bo], claims: [note.claim('parent', mrs, bo, mother)] });
  const people = composeNetwork(logOf([note.record], [run])).people;
  expect(people.map(({ mentions }) => mentions.map(({ surface }) => surface))).toContainEqual(['Mrs Orme']);
});

it('takes a grandparent’s word before a name for who is a grandparent of the child, and for no parent', () => {
  const note = invented(1, 'Ned Orme is her father. Fay Orme is his mother. Granny Orme sang. Grandad Ned waved.');
  const [ned, fay] = [note.mention('Ned Orme'), note.mention('Fay Orme')];
  const [granny, grandad] = [note.mention('Granny Orme'), note.mention('Grandad Ned')];
  const claims = [note.claim('parent', ned, 'child-one', father), note.claim('parent', fay, ned, mother)];
  const run = runOf(note.record, { mentions: [ned, fay, granny, grandad], claims });
  const people = composeNetwork(logOf([note.record], [run])).people;
  const words = people.map(({ mentions }) => mentions.map(({ surface }) => surface));
  expect(words).toContainEqual(['Fay Orme', 'Granny Orme']);
  expect(words).toContainEqual(['Ned Orme']);
});

it.each([
  ['the father’s mother', 'Fay Orme is his mother.', ['Fay Orme', 'Orme']],
  ['nobody', 'Fay Orme is his friend.', ['Orme']],
])('takes a grandmother told of by the family name alone for %s, and for no parent', (_, words, joined) => {
  const note = invented(1, `Ned Orme is her father. ${words} Nan Orme sang.`);
  const [ned, fay] = [note.mention('Ned Orme'), note.mention('Fay Orme', { sex: 'female' })];
  const name = { given: ['Orme'], former: [], nicknames: [] };
  const nan = { ...note.mention('Nan Orme'), name, sex: 'female' as const };
  const claims = [
    note.claim('parent', ned, 'child-one', father),
    note.claim('grandparent', nan, 'child-one', [{ step: 'parent', sex: 'unknown' }, ...mother]),
    ...(words.includes('mother') ? [note.claim('parent', fay, ned, mother)] : []),
  ];
  const run = runOf(note.record, { mentions: [ned, fay, nan], claims });
  const people = composeNetwork(logOf([note.record], [run])).people;
  const found = people.map(({ mentions }) => mentions.map(({ surface }) => surface.replace('Nan ', '')));
  expect(found).toContainEqual(joined);
});

it('takes the wife of a couple for who bears the name, though no more is told of her', () => {
  const [first, second] = [invented(1, 'Fay Orme drove her.'), invented(2, 'Mr and Mrs Orme care for Bo.')];
  const [fay, mr, mrs] = [
    first.mention('Fay Orme', { sex: 'female' }),
    second.mention('Mr'),
    second.mention('Mrs Orme'),
  ];
  const husband = [{ step: 'partner', sex: 'male' }] as const;
  const runs = [
    runOf(first.record, { mentions: [fay] }),
    runOf(second.record, { mentions: [mr, mrs], claims: [second.claim('partner', mr, mrs, husband)] }),
  ];
  const people = composeNetwork(logOf([first.record, second.record], runs)).people;
  expect(people.map(({ mentions }) => mentions.map(({ surface }) => surface))).toContainEqual(['Fay Orme', 'Mrs Orme']);
});

it('takes a mother for no stepmother of the name because of whom the record names it may say nothing more', () => {
  const first = invented(1, 'Ina Orme takes her to Brownies. Mrs Orme is the mother of Ned Orme.');
  const second = invented(2, 'Cara Orme is the stepmother of Bo Teal.');
  const [ina, mrs, ned] = [
    first.mention('Ina Orme', { sex: 'female' }),
    first.mention('Mrs Orme'),
    first.mention('Ned Orme'),
  ];
  const [cara, bo] = [second.mention('Cara Orme', { sex: 'female' }), second.mention('Bo Teal')];
  const step = [{ step: 'parent', sex: 'female', nature: 'step' }] as const;
  const runs = [
    runOf(first.record, { mentions: [ina, mrs, ned], claims: [first.claim('parent', mrs, ned, mother)] }),
    runOf(second.record, { mentions: [cara, bo], claims: [second.claim('parent', cara, bo, step)] }),
  ];
  const people = composeNetwork(logOf([first.record, second.record], runs)).people;
  expect(people.map(({ mentions }) => mentions.map(({ surface }) => surface))).toContainEqual(['Cara Orme']);
});

it('takes who is called senior for a grandparent by way of a parent, and for no uncle', () => {
  const people = (isFather: boolean) => {
    const note = invented(1, 'Ned Orme is his dad. Gil Orme came. Mr Orme senior rang.');
    const [ned, gil] = [note.mention('Ned Orme', { sex: 'male' }), note.mention('Gil Orme', { sex: 'male' })];
    const senior = note.mention('Mr Orme senior', { sex: 'male' });
    const tie = isFather
      ? note.claim('parent', gil, ned, father)
      : note.claim('sibling', gil, ned, [{ step: 'sibling', sex: 'male' }]);
    const claims = [note.claim('parent', ned, 'child-one', father), tie];
    const run = runOf(note.record, { mentions: [ned, gil, senior], claims });
    const { people: found } = composeNetwork(logOf([note.record], [run]));
    return found.map(({ mentions }) => mentions.map(({ surface }) => surface));
  };
  expect(people(true)).toContainEqual(['Gil Orme', 'Mr Orme senior']);
  expect(people(false)).not.toContainEqual(['Gil Orme', 'Mr Orme senior']);
});

describe('a family name with a title that the words give to a first name', () => {
  const people = (text: string, outcome: 'same' | 'different') => {
    const records = [invented(1, 'Mrs Breese minds her.'), invented(2, text), invented(3, 'Nerys rang.')] as const;
    const [first, second, third] = records;
    const [titled, alone] = [second.mention('Mrs Breese'), second.mention('Nerys')];
    const remark = second.remark(titled, alone, outcome);
    const { people: found } = composeNetwork(
      logOf(
        records.map(({ record }) => record),
        [
          runOf(first.record, { mentions: [first.mention('Mrs Breese')] }),
          runOf(second.record, { mentions: [titled, alone], remarks: [remark] }),
          runOf(third.record, { mentions: [third.mention('Nerys')] }),
        ],
      ),
    );
    return found.flatMap(({ mentions }) => (mentions.length === 0 ? [] : [mentions.length]));
  };

  it('is one name with it in every record, where the words say both in one breath', () => {
    expect(people('Nerys is Mrs Breese.', 'same')).toEqual([4]);
    expect(people('Nerys is not Mrs Breese.', 'different')).toEqual([2, 2]);
  });

  it('leaves out a senior that tells one of the family name from another', () => {
    const [first, second] = [invented(1, 'Rhys Breese came.'), invented(2, 'Mr Breese senior (Rhys) rang.')];
    const [titled, alone] = [second.mention('Mr Breese senior'), second.mention('Rhys')];
    const runs = [
      runOf(first.record, { mentions: [first.mention('Rhys Breese')] }),
      runOf(second.record, { mentions: [titled, alone], remarks: [second.remark(titled, alone, 'same')] }),
    ];
    const { people: found } = composeNetwork(logOf([first.record, second.record], runs));
    expect(found.filter(({ mentions }) => mentions.length > 0)).toHaveLength(1);
  });
});
