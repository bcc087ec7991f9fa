/** Who is one person by a post held, by a place that is denied, by the word "senior". */
import { expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { aFriend, invented, logOf, runOf } from './invented-case.ts';

type Notes = Parameters<typeof runOf>;

function words(...read: readonly { readonly record: Notes[0]; readonly found: Notes[1] }[]) {
  const runs = read.map(({ record, found }) => runOf(record, found));
  const network = composeNetwork(
    logOf(
      read.map(({ record }) => record),
      runs,
    ),
  );
  return network.people.map(({ mentions }) => mentions.map(({ surface }) => surface));
}

it('takes who signs by a short first name for the one whom the record names in full and pays', () => {
  const note = invented(1, 'Gillian Low, Coach. My husband Vic helps. Gill Low');
  const [gillian, gill] = [note.mention('Gillian Low'), note.mention('Gill Low', { professional: true })];
  const vic = note.mention('Vic');
  const husband = note.claim('partner', vic, gillian, [{ step: 'partner', sex: 'male' }]);
  expect(words({ record: note.record, found: { mentions: [gillian, vic, gill], claims: [husband] } })).toContainEqual([
    'Gillian Low',
    'Gill Low',
  ]);
});

it('takes the key worker named by an initial for the one who is paid under the whole name', () => {
  const [first, second] = [invented(1, 'Her key worker is Kirstin F.'), invented(2, 'Kirstin Fell, nursery nurse.')];
  const [short, full] = [first.mention('Kirstin F'), second.mention('Kirstin Fell', { professional: true })];
  const worker = first.claim('teacher', short, 'child-one', aFriend, { term: 'key worker' });
  expect(
    words(
      { record: first.record, found: { mentions: [short], claims: [worker] } },
      { record: second.record, found: { mentions: [full] } },
    ),
  ).toContainEqual(['Kirstin F', 'Kirstin Fell']);
});

it('takes a title with a letter for one whom another record names so in the same role, and for nobody else', () => {
  const [first, second] = [invented(1, 'Olive Gale is next door. Mrs Gale rang.'), invented(2, 'Mrs G next door.')];
  const [olive, gale, mrs] = [first.mention('Olive Gale'), first.mention('Mrs Gale'), second.mention('Mrs G')];
  const next = first.claim('neighbour', olive, 'child-one', aFriend);
  const people = (claims: Notes[1]['claims']) =>
    words(
      { record: first.record, found: { mentions: [olive, gale], claims: [next] } },
      { record: second.record, found: { mentions: [mrs], ...(claims === undefined ? {} : { claims }) } },
    );
  expect(people([second.claim('neighbour', mrs, 'child-one', aFriend)])).toContainEqual([
    'Olive Gale',
    'Mrs Gale',
    'Mrs G',
  ]);
  expect(people([])).toContainEqual(['Mrs G']);
});

it('lets a place that is denied keep nobody apart', () => {
  const [first, second] = [
    invented(1, 'Wilf Hart is her great-uncle.'),
    invented(2, 'He signed as Mr Hart, grandad. Mr Hart is no grandad of hers.'),
  ];
  const [wilf, signed] = [first.mention('Wilf Hart', { sex: 'male' }), second.mention('Mr Hart', { sex: 'male' })];
  const up = { step: 'parent', sex: 'female' } as const;
  const great = first.claim('other-kin', wilf, 'child-one', [up, up, { step: 'sibling', sex: 'male' }]);
  const grandad = [up, { step: 'parent', sex: 'male' }] as const;
  const claims = (['reported', 'denied'] as const).map((polarity) =>
    second.claim('grandparent', signed, 'child-one', grandad, { polarity }),
  );
  const people = (said: typeof claims) =>
    words(
      { record: first.record, found: { mentions: [wilf], claims: [great] } },
      { record: second.record, found: { mentions: [signed], claims: said } },
    );
  expect(people(claims)).toContainEqual(['Wilf Hart', 'Mr Hart']);
  expect(people(claims.slice(0, 1))).toContainEqual(['Mr Hart']);
});

it('takes Agnes for Agnes Marsh, though the case calls her Mrs Marsh senior', () => {
  const [first, second] = [invented(1, 'Agnes Marsh came, that is Mrs Marsh senior.'), invented(2, 'Agnes cooked.')];
  const [agnes, senior] = [
    first.mention('Agnes Marsh'),
    first.mention('Mrs Marsh senior', {
      name: { given: [], family: 'Marsh', former: [], nicknames: [], title: 'Mrs', suffix: 'senior' },
    }),
  ];
  expect(
    words(
      { record: first.record, found: { mentions: [agnes, senior], remarks: [first.remark(agnes, senior, 'same')] } },
      { record: second.record, found: { mentions: [second.mention('Agnes')] } },
    ),
  ).toContainEqual(['Agnes Marsh', 'Mrs Marsh senior', 'Agnes']);
});
