/** Who is never taken for one person, or asked about first. */
import { describe, expect, it } from 'vitest';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { heldWith } from './held-with.ts';
import { father, invented, logOf, mother, runOf, sister } from './invented-case.ts';

const aunt: readonly KinStep[] = [
  { step: 'parent', sex: 'female' },
  { step: 'sibling', sex: 'female' },
];

const cousin: readonly KinStep[] = [
  { step: 'parent', sex: 'unknown' },
  { step: 'sibling', sex: 'unknown' },
  { step: 'child', sex: 'female' },
];

describe('identity', () => {
  it('takes nobody for the parent of a child born when they were one themselves, nor a baby for a Mr', () => {
    const note = invented(1, 'Ted Orme has Amy. Ted Orme was born 04/05/2016. Mr Ted Orme rang.');
    const [parent, boy] = [0, 1].map((at) =>
      note.mention('Ted Orme', { sex: 'male', ...(at === 1 ? { bornOn: '2016-05-04' } : {}) }, at),
    );
    const [amy, grown] = [note.mention('Amy', { bornOn: '2018-02-01' }), note.mention('Mr Ted Orme', { sex: 'male' })];
    if (!parent || !boy) throw new Error('no mention');
    const claims = [note.claim('parent', parent, amy, father)];
    const run = runOf(note.record, { mentions: [parent, boy, amy, grown], claims });
    const { people } = composeNetwork(logOf([note.record], [run]));
    const own = people.find(({ mentions }) => mentions.some(({ id }) => id === boy.id));
    expect(own?.mentions.map(({ id }) => id)).toEqual([boy.id]);
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

  it('never joins words that leave somebody unnamed on purpose, nor makes a person of them', () => {
    const first = invented(1, 'Isla’s mother Hannah Farrow has one sister, Kelly Marsh.');
    const [hannah, kelly] = [
      first.mention('Hannah Farrow', { sex: 'female' }),
      first.mention('Kelly Marsh', { sex: 'female' }),
    ];
    const second = invented(2, 'A letter was read from an aunt who could not be there.');
    const unnamed = second.mention('an aunt', { form: 'described', sex: 'female', apart: 'unnamed-on-purpose' });
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

  it('gives a first name that two go by to the one whom more speaks for, and the other name like it to the other', () => {
    const first = invented(1, 'Maggie, a niece, is not Maggie next door.');
    const second = invented(2, 'Mrs Margaret Pike next door, Margaret Moss the cousin.');
    const [niece, neighbour] = [first.mention('Maggie'), first.mention('Maggie', {}, 1)];
    const [pike, moss] = [second.mention('Mrs Margaret Pike'), second.mention('Margaret Moss')];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, {
            mentions: [niece, neighbour],
            claims: [
              first.claim('neighbour', neighbour, 'child-one', []),
              first.claim('cousin', niece, 'child-one', cousin),
            ],
            remarks: [first.remark(niece, neighbour, 'different')],
          }),
          runOf(second.record, {
            mentions: [pike, moss],
            claims: [
              second.claim('neighbour', pike, 'child-one', []),
              second.claim('cousin', moss, 'child-one', cousin),
            ],
          }),
        ],
      ),
    );
    const together = network.people.map(({ mentions }) => mentions.map(({ id }) => id));
    expect(together).toContainEqual([niece.id, moss.id]);
    expect(together).toContainEqual([neighbour.id, pike.id]);
  });

  it('takes a bare first name that two bear for the one near the child', () => {
    const first = invented(1, 'Dean Pike lives with the mother Joan. Dean Pike is his cousin.');
    const second = invented(2, 'Dean rang.');
    const [partner, other] = [first.mention('Dean Pike'), first.mention('Dean Pike', {}, 1)];
    const [joan, bare] = [first.mention('Joan'), second.mention('Dean')];
    const claims = [
      first.claim('parent', joan, 'child-one', mother),
      first.claim('partner', partner, joan, [{ step: 'partner', sex: 'male' }]),
      first.claim('cousin', other, partner, cousin),
    ];
    const remarks = [first.remark(partner, other, 'different')];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [partner, other, joan], claims, remarks }),
          runOf(second.record, { mentions: [bare] }),
        ],
      ),
    );
    expect(network.people.map(({ mentions }) => mentions.map(({ id }) => id))).toContainEqual([partner.id, bare.id]);
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
