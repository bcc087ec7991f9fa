/** Who is one person by a place in the family. */
import { describe, expect, it } from 'vitest';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { heldWith } from './held-with.ts';
import { brother, father, invented, logOf, mother, runOf } from './invented-case.ts';

const grandmother: readonly KinStep[] = [
  { step: 'parent', sex: 'female' },
  { step: 'parent', sex: 'female' },
];
const someGrandmother: readonly KinStep[] = [
  { step: 'parent', sex: 'unknown' },
  { step: 'parent', sex: 'female' },
];

describe('identity', () => {
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
    ['The Portuguese grandmother', ['Glenda Holt']],
    ['Her real nan', ['Glenda Holt']],
  ])('places %s by kinship across records only where the words say no more than the place', (word, words) => {
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
});
