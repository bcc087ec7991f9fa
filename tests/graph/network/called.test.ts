import { describe, expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { father, invented, logOf, mother, runOf } from './invented-case.ts';

const grandmother = [
  { step: 'parent', sex: 'unknown' },
  { step: 'parent', sex: 'female' },
] as const;

const glenysOrme = { given: ['Glenys'], family: 'Orme', former: [], nicknames: [] };

const brotherOf = [{ step: 'sibling', sex: 'male' }] as const;

const husbandOf = [{ step: 'partner', sex: 'male' }] as const;

/** The words that name each person of some records, all of them invented. */
function peopleOf(...read: readonly (readonly [ReturnType<typeof invented>, Parameters<typeof runOf>[1]])[]) {
  const network = composeNetwork(
    logOf(
      read.map(([{ record }]) => record),
      read.map(([{ record }, found]) => runOf(record, found)),
    ),
  );
  return network.people
    .map(({ mentions }) => mentions.map(({ surface }) => surface))
    .filter(({ length }) => length > 0);
}

describe('what people are called', () => {
  it('knows by a nickname of one record whom the others mean by it', () => {
    const [first, second, third] = [
      invented(1, 'Balwant Grewal, who is Bunty, rang.'),
      invented(2, 'Bunty collects.'),
      invented(3, 'Bunty Grewal came.'),
    ];
    const [full, short] = [first.mention('Balwant Grewal'), first.mention('Bunty')];
    expect(
      peopleOf(
        [first, { mentions: [full, short], remarks: [first.remark(full, short, 'same')] }],
        [second, { mentions: [second.mention('Bunty')] }],
        [third, { mentions: [third.mention('Bunty Grewal')] }],
      ),
    ).toEqual([['Balwant Grewal', 'Bunty', 'Bunty', 'Bunty Grewal']]);
  });

  it('makes no short forms of a nickname, and no names of what tells two of one name apart', () => {
    const [first, second] = [invented(1, 'Michelle Orme is Shell.'), invented(2, 'Sheila rang.')];
    const [full, short] = [first.mention('Michelle Orme'), first.mention('Shell')];
    expect(
      peopleOf(
        [first, { mentions: [full, short], remarks: [first.remark(full, short, 'same')] }],
        [second, { mentions: [second.mention('Sheila')] }],
      ),
    ).toContainEqual(['Sheila']);
  });

  it('gives a word of address to the one whom the case calls so by name', () => {
    const [first, second, third] = [
      invented(1, 'Morag Farrow is the gran.'),
      invented(2, 'Avó Inês wrote.'),
      invented(3, 'I want Vovó there.'),
    ];
    const [gran, ines, said] = [
      first.mention('Morag Farrow', { sex: 'female' }),
      second.mention('Inês', { sex: 'female', name: { title: 'Vovó', given: ['Inês'], former: [], nicknames: [] } }),
      third.mention('Vovó', { form: 'address', sex: 'female' }),
    ];
    expect(
      peopleOf(
        [first, { mentions: [gran], claims: [first.claim('grandparent', gran, 'child-one', grandmother)] }],
        [second, { mentions: [ines] }],
        [third, { mentions: [said], claims: [third.claim('grandparent', said, 'child-one', grandmother)] }],
      ),
    ).toContainEqual(['Inês', 'Vovó']);
  });
});

describe('a family name alone with a title', () => {
  it('is a grown-up’s, not that of a child of the name in the record', () => {
    const [first, second] = [invented(1, 'Gwen Parry is the aunt.'), invented(2, 'Lowri Parry plays. Mrs Parry rang.')];
    const small = second.mention('Lowri Parry', { sex: 'female', bornOn: '2016' });
    expect(
      peopleOf(
        [first, { mentions: [first.mention('Gwen Parry', { sex: 'female' })] }],
        [second, { mentions: [small, second.mention('Mrs Parry', { sex: 'female' })] }],
      ),
    ).toContainEqual(['Gwen Parry', 'Mrs Parry']);
  });

  it('is the one whom the record writes so in full, else the child’s parent', () => {
    const [first, second, third] = [
      invented(1, 'Dewi Parry is the father.'),
      invented(2, 'Mr Huw Parry came. Mr Parry sat down.'),
      invented(3, 'Huw Parry was late. Mr Parry was not.'),
    ];
    const [dad, huw, huwAgain] = ['Dewi Parry', 'Mr Huw Parry', 'Huw Parry'].map((name, at) =>
      [first, second, third][at]?.mention(name, { sex: 'male' }),
    );
    if (!dad || !huw || !huwAgain) throw new Error('names missing');
    const found = peopleOf(
      [first, { mentions: [dad], claims: [first.claim('parent', dad, 'child-one', father)] }],
      [second, { mentions: [huw, second.mention('Mr Parry', { sex: 'male' }, 0)] }],
      [third, { mentions: [huwAgain] }],
    );
    expect(found).toContainEqual(['Mr Huw Parry', 'Mr Parry', 'Huw Parry']);
  });
});

describe('words of address of another language', () => {
  it('mean nobody whom the record calls by another such word', () => {
    const place = (word: string, title = 'Nan') => {
      const record = invented(1, `Glenys Orme is the ${title} of Isla. ${word} rang.`);
      const [glenys, caller] = [
        record.mention('Glenys Orme', { sex: 'female', name: { ...glenysOrme, title } }),
        record.mention(word, { form: 'address', sex: 'female' }),
      ];
      const claims = [
        record.claim('grandparent', glenys, 'child-one', grandmother),
        record.claim('grandparent', caller, 'child-one', grandmother),
      ];
      return peopleOf([record, { mentions: [glenys, caller], claims }]);
    };
    expect(place('Nan')).toContainEqual(['Glenys Orme', 'Nan']);
    expect(place('Babcia')).not.toContainEqual(['Glenys Orme', 'Babcia']);
    expect(place('Nan', 'Babcia')).not.toContainEqual(['Glenys Orme', 'Nan']);
  });
});

describe('a parent called after a child', () => {
  const people = (title: string, isUncleToo: boolean) => {
    const record = invented(1, `Nerys Orme is the mother of Tunde. ${title} Tunde rang. Uncle Bayo.`);
    const [nerys, child] = [record.mention('Nerys Orme', { sex: 'female' }), record.mention('Tunde')];
    const name = { title, given: ['Tunde'], former: [], nicknames: [] };
    const [called, bayo] = [record.mention(`${title} Tunde`, { name }), record.mention('Uncle Bayo', { sex: 'male' })];
    const uncle = { ...record.claim('aunt-uncle', bayo, 'child-one', [...mother, ...brotherOf]), term: title };
    return peopleOf([
      record,
      {
        mentions: [nerys, child, called, bayo],
        claims: [record.claim('parent', nerys, child, mother), ...(isUncleToo ? [uncle] : [])],
      },
    ]);
  };

  it('is that child’s one known mother or father, unless the case uses the word for another relative', () => {
    expect(people('Mama', false)).toContainEqual(['Nerys Orme', 'Mama Tunde']);
    expect(people('Baba', false)).not.toContainEqual(['Nerys Orme', 'Baba Tunde']);
    expect(people('Mama', true)).not.toContainEqual(['Nerys Orme', 'Mama Tunde']);
  });

  it.each([
    ['Mama', 'male', 1],
    ['Mama', 'female', 2],
    ['Baba', 'female', 1],
    ['Baba', 'male', 2],
  ] as const)('is none where %s is said of a %s: the name is the bearer’s own', (title, sex, expected) => {
    const [first, second] = [invented(1, `${title} Noor came.`), invented(2, 'Noor rang.')];
    const name = { title, given: ['Noor'], former: [], nicknames: [] };
    const found = peopleOf(
      [first, { mentions: [first.mention(`${title} Noor`, { name, sex })] }],
      [second, { mentions: [second.mention('Noor')] }],
    );
    expect(found).toHaveLength(expected);
  });
});

describe('two family names of one woman', () => {
  it('are one person’s where one is her partner’s, and two people’s where nobody beside her bears it', () => {
    const people = (husband: string) => {
      const [first, second] = [invented(1, 'Nerys Orme came.'), invented(2, `Nerys Vance and ${husband} married.`)];
      const wife = second.mention('Nerys Vance', { sex: 'female' });
      const man = second.mention(husband, { sex: 'male' });
      return peopleOf(
        [first, { mentions: [first.mention('Nerys Orme', { sex: 'female' })] }],
        [second, { mentions: [wife, man], claims: [second.claim('partner', man, wife, husbandOf)] }],
      );
    };
    expect(people('Col Orme')).toContainEqual(['Nerys Orme', 'Nerys Vance']);
    expect(people('Col Breese')).toContainEqual(['Nerys Vance']);
  });

  it('are one person’s where one record, in passing, gives another to the only bearer of the first name', () => {
    const told = [1, 2].map((number) => invented(number, 'Nerys Orme is the mother of Isla.'));
    const runs = told.map((record) => {
      const nerys = record.mention('Nerys Orme', { sex: 'female' });
      return [record, { mentions: [nerys], claims: [record.claim('parent', nerys, 'child-one', mother)] }] as const;
    });
    const people = (...others: readonly string[]) =>
      peopleOf(
        ...runs,
        ...others.map((name, index) => {
          const record = invented(index + 3, `${name} rang.`);
          return [record, { mentions: [record.mention(name)] }] as const;
        }),
      );
    expect(people('Nerys Tel')).toEqual([['Nerys Orme', 'Nerys Orme', 'Nerys Tel']]);
    expect(people('Nerys Vance', 'Nerys Tarrant')).toHaveLength(3);
  });

  it('gives the half of a couple named by title alone to the other’s one spouse', () => {
    const [first, second] = [invented(1, 'Lou Wray and her husband Stan.'), invented(2, 'Mr and Mrs Wray came.')];
    const [lou, stan] = [first.mention('Lou Wray', { sex: 'female' }), first.mention('Stan', { sex: 'male' })];
    const name = { title: 'Mr', given: [], family: 'Wray', former: [], nicknames: [] };
    const [he, she] = [second.mention('Mr', { sex: 'male', name }), second.mention('Mrs Wray', { sex: 'female' })];
    expect(
      peopleOf(
        [first, { mentions: [lou, stan], claims: [first.claim('partner', stan, lou, husbandOf)] }],
        [second, { mentions: [he, she], claims: [second.claim('partner', he, she, husbandOf)] }],
      ),
    ).toContainEqual(['Stan', 'Mr']);
  });

  it('keeps what a great-grandmother is called from the grandmother', () => {
    const note = invented(1, 'Glenys Orme is the grandmother. Nain is 88.');
    const [glenys, nain] = [note.mention('Glenys Orme'), note.mention('Nain', { form: 'address' })];
    const claims = [
      note.claim('grandparent', glenys, 'child-one', grandmother),
      note.claim('other-kin', nain, 'child-one', [grandmother[0], ...grandmother]),
    ];
    const remarks = [note.remark(glenys, nain, 'same')];
    expect(peopleOf([note, { mentions: [glenys, nain], claims, remarks }])).toEqual([['Glenys Orme']]);
  });
});
