/** Any family at all, for fast-check: grown person by person from the child outwards, with the odd tie that fits nobody's tree. */
import fc from 'fast-check';
import type { Network } from '#graph/model/network.ts';
import type { PartnerState, RelationshipKind } from '#graph/model/relationship-kind.ts';
import { drawFamily, type PersonFacts, type TieDraft } from './draw-family.ts';

const steps = [
  'child-of-couple',
  'child-of-couple',
  'child-of-one',
  'partner',
  'partner',
  'mother',
  'father',
  'sibling',
  'sibling',
  'half-sibling',
  'aunt-uncle',
  'cousin',
  'grandparent',
  'foster-carer',
  'special-guardian',
  'mentor',
  'any-tie',
  'household',
] as const;
const states: readonly (PartnerState | undefined)[] = ['married', 'cohabiting', 'separated', 'divorced', undefined];
const anyKinds: readonly RelationshipKind[] = [
  'parent',
  'partner',
  'sibling',
  'half-sibling',
  'adoptive-parent',
  'step-parent',
  'cousin',
];
const sides = ['maternal', 'paternal', 'unknown'] as const;
const names = [
  'Jo',
  'Bartholomew Featherstonehaugh-Cholmondeley',
  'Ñandú',
  'Wojciechowska Aleksandra Maria',
  '阿明',
  'Al Smith',
];

const growth = fc.record({
  step: fc.constantFrom(...steps),
  anchor: fc.nat(),
  other: fc.nat(),
  sex: fc.constantFrom('m', 'f', 'u'),
  pick: fc.nat(),
});
type Growth = typeof growth extends fc.Arbitrary<infer Value> ? Value : never;

/** Families of up to `most` people. */
export function generatedFamily(most: number): fc.Arbitrary<Network> {
  return fc.array(growth, { maxLength: most - 1, size: 'max' }).map(grow);
}

/** One family of that size, the same each time: for pictures and for timing. */
export function familyOfSize(people: number, seed: number): Network {
  const grown = fc.array(growth, { minLength: people * 2, maxLength: people * 2, size: 'max' });
  const [steps = []] = fc.sample(grown, { numRuns: 1, seed });
  const apart: ReadonlySet<string> = new Set(['any-tie', 'household', 'mentor', 'foster-carer', 'special-guardian']);
  const tree = steps.filter(({ step }) => !apart.has(step));
  return grow(tree.slice(0, people - 1));
}

function grow(growths: readonly Growth[]): Network {
  const people: Record<string, readonly ['m' | 'f' | 'u', PersonFacts]> = { 'child-A': ['f', { bornOn: '2015' }] };
  const ties: TieDraft[] = [];
  growths.forEach((growth, at) => addOne(people, ties, growth, `P${at}`));
  return drawFamily({ people, ties });
}

function addOne(
  people: Record<string, readonly ['m' | 'f' | 'u', PersonFacts]>,
  ties: TieDraft[],
  growth: Growth,
  id: string,
) {
  const { step, anchor, other, sex, pick } = growth;
  const ids = Object.keys(people);
  const [first = '', second = ''] = [ids[anchor % ids.length], ids[other % ids.length]];
  const side = sides[pick % sides.length] ?? 'unknown';
  if (step === 'any-tie')
    return void ties.push([first, anyKinds[pick % anyKinds.length] ?? 'parent', second, { side }]);
  const category = step === 'foster-carer' || step === 'mentor' ? 'connection' : 'kin';
  const born = pick % 3 === 0 ? { bornOn: String(1930 + (pick % 90)) } : {};
  people[id] = [sex as 'm' | 'f' | 'u', { name: `${names[pick % names.length]} ${id}`, category, ...born }];
  if (step === 'household') people[id] = [sex as 'm' | 'f' | 'u', { statements: [livesWith(id, first)] }];
  if (step === 'household' || step === 'child-of-one') ties.push([first, 'parent', id]);
  else if (step === 'mother' || step === 'father') ties.push([id, 'parent', first]);
  else if (step === 'partner') ties.push([id, 'partner', first, stateOf(pick)]);
  else if (step === 'child-of-couple') {
    const couple = ties.filter(([, kind]) => kind === 'partner')[other % Math.max(1, ties.length)];
    ties.push([couple?.[0] ?? first, 'parent', id]);
    if (couple !== undefined) ties.push([couple[2], 'parent', id]);
  } else ties.push([id, step, first, { side }]);
}

function stateOf(pick: number) {
  const state = states[pick % states.length];
  return state === undefined ? {} : { state };
}

function livesWith(id: string, other: string): NonNullable<PersonFacts['statements']>[number] {
  return {
    type: 'household',
    id: `household-${id}`,
    record: 1,
    about: 'child-A',
    childIds: [],
    polarity: 'stated',
    quote: 'lives with',
    start: 0,
    end: 10,
    on: '2025-05-01',
    fields: { with: [other] },
  };
}
