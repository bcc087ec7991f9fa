import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impliedLinks } from './implied-links.ts';
import { kinContradictions } from '#graph/kinship/kin-contradictions.ts';
import type { KinGraph, KinPerson, KinTie } from '#graph/kinship/kin-graph.ts';
import { readKinPath } from '#graph/kinship/kin-notation.ts';
import { label } from '#graph/kinship/label.ts';
import { relationsBetween } from '#graph/kinship/relations-between.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import { bloodLine } from './kin-path-arbitrary.ts';

/** "Ann f, Ben m 1961" → people; ties as written below. Everybody is invented. */
function family(people: string, ties: readonly KinTie[]): KinGraph {
  const sexes: Readonly<Record<string, Sex>> = { f: 'female', m: 'male' };
  const entries = people.split(', ').map((text): readonly [string, KinPerson] => {
    const [id = '', sex = '', bornOn] = text.split(' ');
    return [id, { sex: sexes[sex] ?? 'unknown', ...(bornOn && { bornOn }) }];
  });
  return { people: new Map(entries), ties };
}

const parent = (from: string, ...children: string[]): KinTie[] =>
  children.map((to) => ({ id: `${from}>${to}`, kind: 'parent', from, to }));
const sibling = (from: string, to: string, nature?: KinTie['nature']): KinTie => ({
  id: `${from}~${to}`,
  kind: 'sibling',
  from,
  to,
  ...(nature && { nature }),
});
const couple = (from: string, to: string, more: Partial<KinTie> = {}): KinTie => ({
  id: `${from}=${to}`,
  kind: 'partner',
  from,
  to,
  ...more,
});

function labelsOf(graph: KinGraph, anchor: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...relationsBetween(graph, anchor)].map(([id, all]) => [id, all.map((relation) => relation.label)]),
  );
}

describe('relations in a family', () => {
  //  gran ─┬─ grandad          oldma ─┬─ oldpa
  //   ┌────┴─┐                  ┌─────┴──┐
  //  uncle  mum ──────┬──────  dad     aunt = uncle
  //                  kid
  const doubled = family('kid f, mum f, dad m, uncle m, aunt f, gran f, grandad m, oldma f, oldpa m, cousin m', [
    ...parent('mum', 'kid'),
    ...parent('dad', 'kid'),
    ...parent('gran', 'mum', 'uncle'),
    ...parent('grandad', 'mum', 'uncle'),
    ...parent('oldma', 'dad', 'aunt'),
    ...parent('oldpa', 'dad', 'aunt'),
    ...parent('uncle', 'cousin'),
    ...parent('aunt', 'cousin'),
    couple('uncle', 'aunt', { married: true }),
    couple('mum', 'dad'),
  ]);

  test('give somebody related in two ways both labels', () => {
    expect(labelsOf(doubled, 'kid')).toEqual({
      aunt: ['paternal aunt', "maternal uncle's wife"],
      cousin: ['maternal cousin', 'paternal cousin'],
      dad: ['father'],
      gran: ['maternal grandmother'],
      grandad: ['maternal grandfather'],
      mum: ['mother'],
      oldma: ['paternal grandmother'],
      oldpa: ['paternal grandfather'],
      uncle: ['maternal uncle', "paternal aunt's husband"],
    });
  });

  test('name the people and the ties on the way', () => {
    const [aunt] = relationsBetween(doubled, 'kid').get('aunt') ?? [];
    expect(aunt).toMatchObject({ through: ['dad'], side: 'paternal', statutoryRelative: 'yes', kind: 'aunt-uncle' });
    expect(aunt?.chain).toEqual(['dad>kid', 'oldma>dad', 'oldma>aunt', 'oldpa>dad', 'oldpa>aunt']);
  });

  test('are the same whatever the order of people and ties', () => {
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...doubled.people], { minLength: doubled.people.size }),
      fc.shuffledSubarray([...doubled.ties], { minLength: doubled.ties.length }),
    );
    fc.assert(
      fc.property(shuffled, ([people, ties]) => {
        expect(labelsOf({ people: new Map(people), ties }, 'kid')).toEqual(labelsOf(doubled, 'kid'));
      }),
    );
  });

  test('lead from a father as his only, though he is the mother’s cousin too', () => {
    const graph = family('kid f, mum f, dad m, gran f, aunt f, ex f', [
      ...parent('mum', 'kid'),
      ...parent('dad', 'kid'),
      ...parent('gran', 'mum'),
      sibling('aunt', 'gran'),
      ...parent('aunt', 'dad'),
      couple('dad', 'ex', { ended: true }),
    ]);
    expect(labelsOf(graph, 'kid')).toMatchObject({ ex: ["father's former partner"] });
  });

  test('reach the end of every line of blood and call it by its label', () => {
    fc.assert(
      fc.property(bloodLine, (path) => {
        const { people, ties } = impliedLinks(path);
        const sexes = [{ place: path.length, sex: path.at(-1)?.sex ?? 'unknown' }, ...people];
        const graph: KinGraph = {
          people: new Map([
            ['0', { sex: 'unknown' }],
            ...sexes.map(({ place, sex }) => [String(place), { sex }] as const),
          ]),
          ties: ties.map((tie) => ({ ...tie, from: String(tie.from), to: String(tie.to) })),
        };
        const relations = relationsBetween(graph, '0', { lineSteps: 12 }).get(String(path.length)) ?? [];
        expect(relations.map((relation) => relation.label)).toEqual([label(path)]);
      }),
    );
  });
});

describe('siblings', () => {
  const people = 'a f, b m, mum f, dad m, other m';
  const bOf = (ties: readonly KinTie[]) => labelsOf(family(people, ties), 'a')['b'];

  test('who share two parents are not reported twice when the record also says brother', () => {
    expect(bOf([...parent('mum', 'a', 'b'), ...parent('dad', 'a', 'b'), sibling('b', 'a')])).toEqual(['brother']);
  });

  test('with one parent in common and two different others are half-siblings, with the side', () => {
    expect(bOf([...parent('mum', 'a', 'b'), ...parent('dad', 'a'), ...parent('other', 'b')])).toEqual([
      'maternal half-brother',
    ]);
  });

  test('whose other parent is not known are siblings, unless the record says half', () => {
    expect(bOf([...parent('mum', 'a', 'b'), ...parent('dad', 'a')])).toEqual(['brother']);
    expect(bOf([...parent('mum', 'a', 'b'), sibling('b', 'a', 'half')])).toEqual(['maternal half-brother']);
  });

  test('whose four parents are known and other people are none', () => {
    const ties = [...parent('mum', 'a'), ...parent('dad', 'a'), ...parent('other', 'b'), ...parent('eve', 'b')];
    const graph = family('a f, b m, mum f, dad m, other m, eve f', [...ties, sibling('b', 'a')]);
    expect(labelsOf(graph, 'a')['b']).toBeUndefined();
  });

  test('are not made of two parents of one child', () => {
    const ties = [...parent('mum', 'a'), ...parent('dad', 'a'), ...parent('eve', 'mum', 'dad'), ...parent('dad', 'b')];
    expect(labelsOf(family('a f, b m, mum f, dad m, eve f', ties), 'b')['mum']).not.toContain('paternal aunt');
  });

  test('of a mother share her parents: her brother’s mother is the grandmother, unless another is known', () => {
    const ties = [...parent('mum', 'a'), sibling('b', 'mum'), ...parent('eve', 'b')];
    const people = 'a f, b m, mum f, eve f, ann f';
    expect(labelsOf(family(people, ties), 'a')['eve']).toEqual(['maternal grandmother']);
    const other = family(people, [...ties, ...parent('ann', 'mum')]);
    expect(labelsOf(other, 'a')['eve']).toEqual(["maternal uncle's mother"]);
  });

  test('of a cousin are cousins, and so their children and wives are told of', () => {
    const ties = [
      ...parent('mum', 'a'),
      sibling('mum', 'uncle'),
      ...parent('uncle', 'jo'),
      sibling('jo', 'tim'),
      ...parent('tim', 'ned'),
      couple('tim', 'sue', { married: true }),
    ];
    const labels = labelsOf(family('a f, mum f, uncle m, jo f, tim m, ned m, sue f', ties), 'a');
    expect([labels['tim'], labels['ned'], labels['sue']]).toEqual([
      ['maternal cousin'],
      ['maternal first cousin once removed'],
      ["maternal cousin's wife"],
    ]);
  });

  test('of a full sister’s half-brother are half-brothers too', () => {
    const ties = [...parent('mum', 'a', 'c', 'b'), ...parent('dad', 'a', 'c'), sibling('b', 'c', 'half')];
    expect(labelsOf(family('a f, b m, c f, mum f, dad m', ties), 'a')['b']).toEqual(['maternal half-brother']);
  });

  test('of a full brother’s half-sister are half-sisters too, where no parent of hers is known', () => {
    const ties = [...parent('mum', 'kid', 'bro'), ...parent('dad', 'kid', 'bro'), sibling('sis', 'bro', 'half')];
    expect(labelsOf(family('kid f, bro m, sis f, mum f, dad m', ties), 'kid')).toMatchObject({ sis: ['half-sister'] });
  });

  test('of a cousin are cousins', () => {
    const ties = [
      ...parent('mum', 'kid'),
      sibling('aunt', 'mum'),
      ...parent('aunt', 'cousin'),
      sibling('other', 'cousin'),
    ];
    expect(labelsOf(family('kid f, mum f, aunt f, cousin f, other m', ties), 'kid')).toMatchObject({
      other: ['maternal cousin'],
    });
  });

  test('have the side of the parent they share, though the other’s wife is a step-parent', () => {
    const ties = [...parent('dad', 'a', 'b'), ...parent('mum', 'a'), ...parent('other', 'b')];
    const graph = family('a f, b m, mum f, dad m, other f', [...ties, couple('dad', 'other', { married: true })]);
    expect(labelsOf(graph, 'a')['b']).toEqual(['paternal half-brother']);
  });

  test('called a brother outright are one though their mother has somebody new, unless born later', () => {
    const ties = [...parent('mum', 'a', 'b'), ...parent('dad', 'a'), couple('mum', 'new')];
    const bOf = (born: string, more: readonly KinTie[]) =>
      labelsOf(family(`a f 2012, b m${born}, mum f, dad m, new m`, [...ties, ...more]), 'a')['b'];
    expect(bOf('', [])).toEqual(['maternal half-brother']);
    expect(bOf('', [sibling('b', 'a')])).toEqual(['brother']);
    expect(bOf(' 2009', [sibling('b', 'a')])).toEqual(['brother']);
    expect(bOf(' 2020', [sibling('b', 'a')])).toEqual(['maternal half-brother']);
  });

  test("are step-siblings through a parent's marriage", () => {
    const ties = [
      ...parent('mum', 'a'),
      ...parent('dad', 'a'),
      ...parent('other', 'b'),
      couple('mum', 'other', { married: true }),
    ];
    const labels = labelsOf(family(people, ties), 'a');
    expect(labels['other']).toEqual(['step-father']);
    expect(labels['b']).toEqual(['step-brother']);
  });

  test("are not made of the mother's earlier husband, whose child is older", () => {
    const ties = [
      ...parent('mum', 'a', 'elder'),
      ...parent('dad', 'a'),
      ...parent('first', 'elder', 'b'),
      couple('mum', 'first', { married: true }),
    ];
    const labels = labelsOf(family('a f 2019-01-01, elder f 2012-01-01, b m, mum f, dad m, first m', ties), 'a');
    expect(labels['first']).toEqual(["half-sister's father", "mother's husband"]);
    expect(labels['b']).toContain("half-sister's brother");
  });

  test('are not made of an unmarried partner’s child', () => {
    const ties = [...parent('mum', 'a'), ...parent('other', 'b'), couple('mum', 'other')];
    expect(labelsOf(family(people, ties), 'a')).toMatchObject({
      other: ["mother's partner"],
      b: ["mother's partner's son"],
    });
  });
});

describe('chains', () => {
  test("reach a half-brother's other family", () => {
    const ties = [
      ...parent('mum', 'kid', 'half'),
      ...parent('dad', 'kid'),
      ...parent('ex', 'half'),
      ...parent('gran', 'ex'),
      couple('mum', 'ex', { ended: true }),
    ];
    const labels = labelsOf(family('kid f, mum f, dad m, half m, ex m, gran f', ties), 'kid');
    expect(labels['gran']?.[0]).toBe("half-brother's paternal grandmother");
    expect(labels['ex']).toEqual(["half-brother's father", "mother's former partner"]);
  });

  test("call a partner's child by the parent, not as a sibling's sibling", () => {
    const ties = [
      ...parent('dad', 'kid', 'half'),
      ...parent('mum', 'kid'),
      ...parent('new', 'half', 'own'),
      sibling('half', 'own'),
      couple('dad', 'new'),
    ];
    const labels = labelsOf(family('kid f, mum f, dad m, new f, half m, own f', ties), 'kid');
    expect(labels['own']?.[0]).toBe("father's partner's daughter");
  });

  test('call the children of a half-uncle cousins', () => {
    const ties = [...parent('mum', 'kid'), sibling('mum', 'uncle', 'half'), ...parent('uncle', 'cousin')];
    const labels = labelsOf(family('kid f, mum f, uncle m, cousin f', ties), 'kid');
    expect(labels).toMatchObject({ uncle: ['maternal half-uncle'], cousin: ['maternal cousin'] });
  });

  test('are finite in a graph that goes round', () => {
    const ties = [...parent('a', 'b'), ...parent('b', 'c'), ...parent('c', 'a'), couple('a', 'b')];
    expect(Object.keys(labelsOf(family('a f, b m, c f', ties), 'a'))).toEqual(['b', 'c']);
  });
});

describe('contradictions', () => {
  const rules = (graph: KinGraph) => kinContradictions(graph).map(({ rule }) => rule);

  test.each([
    ['two-birth-mothers', 'kid f, ann f, bea f', [...parent('ann', 'kid'), ...parent('bea', 'kid')]],
    [
      'three-birth-parents',
      'kid f, ann f, ben m, cat x',
      [...parent('ann', 'kid'), ...parent('ben', 'kid'), ...parent('cat', 'kid')],
    ],
    ['own-ancestor', 'a f, b m, c f', [...parent('a', 'b'), ...parent('b', 'c'), ...parent('c', 'a')]],
    ['born-before-parent', 'kid f 1960, ann f 1990', parent('ann', 'kid')],
    ['parent-too-young', 'kid f 2000, ann f 1990', parent('ann', 'kid')],
    ['parent-and-sibling', 'kid f, ann f', [...parent('ann', 'kid'), sibling('ann', 'kid')]],
  ])('%s is listed', (rule, people, ties) => {
    expect(rules(family(people, ties))).toEqual([rule]);
  });

  test('are none in an ordinary family, an adoption, or where a date leaves room', () => {
    const adopted: KinTie = { kind: 'parent', from: 'eve', to: 'kid', nature: 'adoptive' };
    expect(
      rules(
        family('kid f 200X, ann f 199X, ben m, eve f', [...parent('ann', 'kid'), ...parent('ben', 'kid'), adopted]),
      ),
    ).toEqual([]);
  });
});

test('a maternal aunt implies a mother, and that the mother has a sister', () => {
  expect(impliedLinks(readKinPath('Pf Sf'))).toEqual({
    people: [{ place: 1, role: 'mother', sex: 'female' }],
    ties: [
      { kind: 'parent', from: 1, to: 0 },
      { kind: 'sibling', from: 2, to: 1 },
    ],
  });
});
