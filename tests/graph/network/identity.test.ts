import { describe, expect, it } from 'vitest';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { brother, father, invented, logOf, mother, runOf, sister } from './invented-case.ts';

const grandmother: readonly KinStep[] = [
  { step: 'parent', sex: 'female' },
  { step: 'parent', sex: 'female' },
];
const someGrandmother: readonly KinStep[] = [
  { step: 'parent', sex: 'unknown' },
  { step: 'parent', sex: 'female' },
];

/** The surfaces of the person who holds a mention. */
function heldWith(network: ReturnType<typeof composeNetwork>, mention: Mention): readonly string[] | undefined {
  return network.people
    .find((person) => person.mentions.some(({ id }) => id === mention.id))
    ?.mentions.map(({ surface }) => surface);
}

describe('identity', () => {
  it('holds one mention of two extractors that read the same words', () => {
    const note = invented(1, 'Kelly Marsh visits Isla.');
    const kelly = note.mention('Kelly Marsh');
    const rules = runOf(note.record, { mentions: [kelly] });
    const model = runOf(
      note.record,
      { mentions: [{ ...kelly, sex: 'female' }] },
      { id: 'llm', by: { extractor: 'llm', version: '1' } },
    );
    const network = composeNetwork(logOf([note.record], [rules, model]));
    expect(
      network.people.filter(({ name }) => name === 'Kelly Marsh').map(({ sex, mentions }) => [sex, mentions.length]),
    ).toEqual([['female', 1]]);
  });

  it('never makes a person of this family out of a passage about another family', () => {
    const note = invented(1, 'On another case, Brad Noakes was seen. Kelly Marsh visits.');
    const brad = note.mention('Brad Noakes', { apart: 'other-family' });
    const network = composeNetwork(
      logOf([note.record], [runOf(note.record, { mentions: [brad, note.mention('Kelly Marsh')] })]),
    );
    expect(network.people.map(({ name }) => name)).not.toContain('Brad Noakes');
    expect(network.people.map(({ name }) => name)).toContain('Kelly Marsh');
  });

  it('joins a bare first name to the one so named in its record before anybody in the case', () => {
    const first = invented(1, 'Kelly Marsh is the aunt. Kelly came.');
    const second = invented(2, 'Kelly Moss is a neighbour. Kelly waved.');
    const [bareMarsh, bareMoss] = [first.mention('Kelly', {}, 1), second.mention('Kelly', {}, 1)];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [first.mention('Kelly Marsh'), bareMarsh] }),
          runOf(second.record, { mentions: [second.mention('Kelly Moss'), bareMoss] }),
        ],
      ),
    );
    expect(heldWith(network, bareMarsh)).toEqual(['Kelly Marsh', 'Kelly']);
    expect(heldWith(network, bareMoss)).toEqual(['Kelly Moss', 'Kelly']);
  });

  it('makes nobody new of a bare first name that two people of the case bear', () => {
    const first = invented(1, 'Kelly Marsh and Kelly Moss live near.');
    const second = invented(2, 'Kelly rang.');
    const bare = second.mention('Kelly');
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [first.mention('Kelly Marsh'), first.mention('Kelly Moss')] }),
          runOf(second.record, { mentions: [bare] }),
        ],
      ),
    );
    expect(network.people.filter(({ category }) => category !== 'child').map(({ name }) => name)).toEqual([
      'Kelly Marsh',
      'Kelly Moss',
    ]);
    expect(heldWith(network, bare)).toBeUndefined();
  });

  it.each([
    ['a nickname', 'Margaret Toll', 'Peggy Toll'],
    ['a slip of the pen', 'Catherine Hollis', 'Catherine Holliss'],
    ['the family name first', 'Kelly Marsh', 'MARSH, Kelly'],
    ['letters without their marks', 'Łukasz Wójcik', 'Lukasz Wojcik'],
  ])('joins two full names that differ by %s', (_, one, other) => {
    const note = invented(1, `${one} rang. Later ${other} came.`);
    const [a, b] = [note.mention(one), note.mention(other)];
    expect(heldWith(composeNetwork(logOf([note.record], [runOf(note.record, { mentions: [a, b] })])), a)).toEqual([
      one,
      other,
    ]);
  });

  it.each([
    ['Tom', ['Tomasz Wrona', 'Tom']],
    ['Thomas', ['Thomas']],
  ])('gives a bare %s, written of a Tomasz, to %j', (word, held) => {
    const first = invented(1, 'Tomasz Wrona rang.');
    const second = invented(2, `${word} waved.`);
    const bare = second.mention(word);
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [first.mention('Tomasz Wrona')] }),
          runOf(second.record, { mentions: [bare] }),
        ],
      ),
    );
    expect(heldWith(network, bare)).toEqual(held);
  });

  it('tells a father without a word from his son called junior, and knows him for the one called senior, by their places', () => {
    const notes = [
      invented(1, 'Her uncle is Otis Marsh junior.'),
      invented(2, 'Her grandfather is Otis Marsh.'),
      invented(3, 'Otis Marsh senior is her grandfather.'),
      invented(4, 'Otis Marsh is her uncle.'),
    ] as const;
    const names = ['Otis Marsh junior', 'Otis Marsh', 'Otis Marsh senior', 'Otis Marsh'];
    const suffixes = ['junior', undefined, 'senior', undefined];
    const grandfather: readonly KinStep[] = [
      { step: 'parent', sex: 'female' },
      { step: 'parent', sex: 'male' },
    ];
    const uncle: readonly KinStep[] = [
      { step: 'parent', sex: 'female' },
      { step: 'sibling', sex: 'male' },
    ];
    const men = notes.map((note, at) => {
      const suffix = suffixes[at];
      return note.mention(names[at] ?? '', {
        name: {
          given: ['Otis'],
          family: 'Marsh',
          former: [],
          nicknames: [],
          ...(suffix === undefined ? {} : { suffix }),
        },
      });
    });
    const runs = notes.map((note, at) => {
      const man = men[at] as Mention;
      const isUncle = at === 0 || at === 3;
      const claim = isUncle
        ? note.claim('aunt-uncle', man, 'child-one', uncle)
        : note.claim('grandparent', man, 'child-one', grandfather);
      return runOf(note.record, { mentions: [man], claims: [claim] });
    });
    const network = composeNetwork(
      logOf(
        notes.map(({ record }) => record),
        runs,
      ),
    );
    expect(heldWith(network, men[0] as Mention)).toEqual(['Otis Marsh junior', 'Otis Marsh']);
    expect(heldWith(network, men[1] as Mention)).toEqual(['Otis Marsh', 'Otis Marsh senior']);
  });

  it('joins one first name under two family names where both hold a place one person holds', () => {
    const first = invented(1, 'Isla, her mother Hannah Farrow, her mother Dilys Bray.');
    const second = invented(2, 'Maternal grandmother: Dilys Toll.');
    const [hannah, bray, toll] = [
      first.mention('Hannah Farrow', { sex: 'female' }),
      first.mention('Dilys Bray'),
      second.mention('Dilys Toll'),
    ];
    const claims = [
      first.claim('parent', hannah, 'child-one', mother),
      first.claim('grandparent', bray, 'child-one', grandmother),
    ];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [hannah, bray], claims }),
          runOf(second.record, {
            mentions: [toll],
            claims: [second.claim('grandparent', toll, 'child-one', grandmother)],
          }),
        ],
      ),
    );
    expect(heldWith(network, bray)).toEqual(['Dilys Bray', 'Dilys Toll']);
    expect(network.people.find(({ id }) => id === bray.id)?.identityReasons.map(({ reason }) => reason)).toEqual([
      'the same first name, both recorded as grandparent, a place one person holds',
    ]);
  });

  it('joins words for a place one person holds to whoever holds it, and leaves words that fit two to nobody', () => {
    const first = invented(
      1,
      'Isla: mother Hannah Farrow, maternal grandmother Dilys Bray, paternal grandmother Edna Farrow, father Gus Farrow.',
    );
    const [hannah, gus, dilys, edna] = [
      first.mention('Hannah Farrow', { sex: 'female' }),
      first.mention('Gus Farrow', { sex: 'male' }),
      first.mention('Dilys Bray', { sex: 'female' }),
      first.mention('Edna Farrow', { sex: 'female' }),
    ];
    const paternal: readonly KinStep[] = [
      { step: 'parent', sex: 'male' },
      { step: 'parent', sex: 'female' },
    ];
    const claims = [
      first.claim('parent', hannah, 'child-one', mother),
      first.claim('parent', gus, 'child-one', father),
      first.claim('grandparent', dilys, 'child-one', grandmother),
      first.claim('grandparent', edna, 'child-one', paternal),
    ];
    const second = invented(2, 'MGM was tired.');
    const mgm = second.mention('MGM', { form: 'described', sex: 'female' });
    const third = invented(3, 'A gran rang.');
    const gran = third.mention('A gran', { form: 'described', sex: 'female' });
    const network = composeNetwork(
      logOf(
        [first.record, second.record, third.record],
        [
          runOf(first.record, { mentions: [hannah, gus, dilys, edna], claims }),
          runOf(second.record, {
            mentions: [mgm],
            claims: [second.claim('grandparent', mgm, 'child-one', grandmother)],
          }),
          runOf(third.record, {
            mentions: [gran],
            claims: [third.claim('grandparent', gran, 'child-one', someGrandmother)],
          }),
        ],
      ),
    );
    expect(heldWith(network, mgm)).toEqual(['Dilys Bray', 'MGM']);
    expect(network.people.filter(({ named }) => !named)).toEqual([]);
  });

  it('never joins words that leave somebody unnamed on purpose, nor makes a person of them', () => {
    const first = invented(1, 'Isla’s mother Hannah Farrow has one sister, Kelly Marsh.');
    const [hannah, kelly] = [
      first.mention('Hannah Farrow', { sex: 'female' }),
      first.mention('Kelly Marsh', { sex: 'female' }),
    ];
    const second = invented(2, 'A letter was read from an aunt who could not be there.');
    const unnamed = second.mention('an aunt', { form: 'described', sex: 'female', apart: 'unnamed-on-purpose' });
    const aunt: readonly KinStep[] = [
      { step: 'parent', sex: 'female' },
      { step: 'sibling', sex: 'female' },
    ];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, {
            mentions: [hannah, kelly],
            claims: [first.claim('parent', hannah, 'child-one', mother), first.claim('sibling', kelly, hannah, sister)],
          }),
          runOf(second.record, {
            mentions: [unnamed],
            claims: [second.claim('aunt-uncle', unnamed, 'child-one', aunt)],
          }),
        ],
      ),
    );
    expect(heldWith(network, kelly)).toEqual(['Kelly Marsh']);
    expect(heldWith(network, unnamed)).toBeUndefined();
  });

  it('joins whoever is never to be named with nobody, and keeps them somebody', () => {
    const [first, second] = [
      invented(1, 'The aunt is not to be named.'),
      invented(2, 'Kelly Marsh, the aunt. An aunt rang.'),
    ];
    const unnamed = first.mention('The aunt', { form: 'described', sex: 'female', apart: 'never-to-be-named' });
    const [kelly, other] = [
      second.mention('Kelly Marsh', { sex: 'female' }),
      second.mention('An aunt', { form: 'described' }),
    ];
    const aunt: readonly KinStep[] = [
      { step: 'parent', sex: 'female' },
      { step: 'sibling', sex: 'female' },
    ];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [unnamed], claims: [first.claim('aunt-uncle', unnamed, 'child-one', aunt)] }),
          runOf(second.record, {
            mentions: [kelly, other],
            claims: [kelly, other].map((one) => second.claim('aunt-uncle', one, 'child-one', aunt)),
          }),
        ],
      ),
    );
    expect(heldWith(network, unnamed)).toEqual(['The aunt']);
  });

  it.each([
    [
      'own parent',
      (note: ReturnType<typeof invented>, a: Mention, b: Mention) => ({ claims: [note.claim('parent', a, b, father)] }),
    ],
    [
      'two people in one list',
      (note: ReturnType<typeof invented>, a: Mention, b: Mention) => ({
        remarks: [note.remark(a, b, 'different', 'two in one list')],
      }),
    ],
  ])('never joins one full name in a record to itself as %s', (_, read) => {
    const note = invented(1, 'Alf Dorrin lives with his dad, Alf Dorrin.');
    const [son, dad] = [note.mention('Alf Dorrin'), note.mention('Alf Dorrin', {}, 1)];
    const network = composeNetwork(
      logOf([note.record], [runOf(note.record, { mentions: [son, dad], ...read(note, dad, son) })]),
    );
    expect(network.people.filter(({ name }) => name === 'Alf Dorrin')).toHaveLength(2);
  });

  it.each([
    [
      'Senior and Junior',
      { name: { given: ['Alf'], family: 'Dorrin', former: [], nicknames: [], suffix: 'Sr' } },
      { name: { given: ['Alf'], family: 'Dorrin', former: [], nicknames: [], suffix: 'Jr' } },
    ],
    ['different dates of birth', { bornOn: '1960-01-02' }, { bornOn: '1991-08-09' }],
    [
      'titles of different sex',
      { sex: 'female' as const, name: { title: 'Mrs', given: ['Alf'], family: 'Dorrin', former: [], nicknames: [] } },
      { sex: 'male' as const, name: { title: 'Mr', given: ['Alf'], family: 'Dorrin', former: [], nicknames: [] } },
    ],
  ])('never joins two of one name with %s', (_, one, other) => {
    const [first, second] = [invented(1, 'Alf Dorrin rang.'), invented(2, 'Alf Dorrin came.')];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [first.mention('Alf Dorrin', one)] }),
          runOf(second.record, { mentions: [second.mention('Alf Dorrin', other)] }),
        ],
      ),
    );
    expect(network.people.filter(({ category }) => category !== 'child')).toHaveLength(2);
  });

  it('never merges a professional with kin on a first name alone', () => {
    const note = invented(1, 'Social worker Ruth Oben called. Aunt Ruth was there.');
    const worker = note.mention('Ruth Oben', { professional: true });
    const aunt = note.mention('Ruth', { sex: 'female' }, 1);
    const path: readonly KinStep[] = [
      { step: 'parent', sex: 'female' },
      { step: 'sibling', sex: 'female' },
    ];
    const network = composeNetwork(
      logOf(
        [note.record],
        [
          runOf(note.record, {
            mentions: [worker, aunt],
            claims: [
              note.claim('professional', worker, 'child-one', []),
              note.claim('aunt-uncle', aunt, 'child-one', path),
            ],
          }),
        ],
      ),
    );
    expect(heldWith(network, aunt)).toEqual(['Ruth']);
  });

  it('takes a brother without a name for the one whose wife is named, not for another of his record', () => {
    const first = invented(1, 'Peg has a brother, Alf. Ray is married to Dot.');
    const second = invented(2, 'Peg and Alf came. Her brother and his wife Dot did not.');
    const wife: readonly KinStep[] = [{ step: 'partner', sex: 'female', married: true }];
    const [peg, alf, ray, dot] = [
      first.mention('Peg'),
      first.mention('Alf'),
      first.mention('Ray'),
      first.mention('Dot'),
    ];
    const [pegAgain, alfAgain, dotAgain] = [second.mention('Peg'), second.mention('Alf'), second.mention('Dot')];
    const unnamed = second.mention('Her brother', { form: 'described', sex: 'male' });
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, {
            mentions: [peg, alf, ray, dot],
            claims: [first.claim('sibling', alf, peg, brother), first.claim('partner', dot, ray, wife)],
          }),
          runOf(second.record, {
            mentions: [pegAgain, alfAgain, dotAgain, unnamed],
            claims: [
              second.claim('sibling', unnamed, pegAgain, brother),
              second.claim('partner', dotAgain, unnamed, wife),
            ],
          }),
        ],
      ),
    );
    expect(heldWith(network, unnamed)).toEqual(['Ray', 'Her brother']);
  });

  it.each([
    ['Biji', ['Glenda Holt']],
    ['Gran', ['Glenda Holt', 'Gran']],
  ])('places %s by kinship across records only where the word says no more than the place', (word, words) => {
    const [first, second] = [invented(1, 'Glenda Holt is the grandmother.'), invented(2, `${word} came.`)];
    const glenda = first.mention('Glenda Holt', { sex: 'female' });
    const called = second.mention(word, { form: 'address', sex: 'female' });
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, {
            mentions: [glenda],
            claims: [first.claim('grandparent', glenda, 'child-one', someGrandmother)],
          }),
          runOf(second.record, {
            mentions: [called],
            claims: [second.claim('grandparent', called, 'child-one', someGrandmother)],
          }),
        ],
      ),
    );
    expect(heldWith(network, glenda)).toEqual(words);
  });

  it('asks about a pair that is doubtful, with what speaks for and against', () => {
    const [first, second] = [invented(1, 'Aunt Carla Holt came.'), invented(2, 'Aunt Carly Holt rang.')];
    const path: readonly KinStep[] = [
      { step: 'parent', sex: 'female' },
      { step: 'sibling', sex: 'female' },
    ];
    const [carla, carly] = [
      first.mention('Carla Holt', { sex: 'female' }),
      second.mention('Carly Holt', { sex: 'female' }),
    ];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [carla], claims: [first.claim('aunt-uncle', carla, 'child-one', path)] }),
          runOf(second.record, { mentions: [carly], claims: [second.claim('aunt-uncle', carly, 'child-two', path)] }),
        ],
      ),
    );
    const [question] = network.questions;
    expect(question?.people).toEqual([carla.id, carly.id]);
    expect(question?.reasons.map(({ favours }) => favours)).toContain('same');
    expect(question?.evidence.length).toBe(2);
  });
});
