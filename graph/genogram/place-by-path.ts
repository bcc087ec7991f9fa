/** Places a relative whose words skip people ("her cousin"): walks the path, using those known and drawing an unnamed link for those not. */
import type { KinStep } from '../model/kin-path.ts';
import type { Relationship } from '../model/network.ts';
import type { RelationshipKind } from '../model/relationship-kind.ts';
import {
  addPartners,
  addSiblings,
  addUnnamed,
  areConnected,
  birthParents,
  parentOfSex,
  type FamilyTies,
} from './family-ties.ts';
import { addStep, sexOfSide } from './kin-step-ties.ts';

const placeable: ReadonlySet<RelationshipKind> = new Set([
  'grandparent',
  'aunt-uncle',
  'cousin',
  'other-kin',
  'step-sibling',
]);

export function placeByPath(ties: FamilyTies, tie: Relationship): void {
  if (!placeable.has(tie.kind) || tie.path.length < 2 || !ties.people.has(tie.from) || !ties.people.has(tie.to)) return;
  if (tie.path.some((step) => step.nature === 'step' || step.nature === 'foster')) return;
  if (areConnected(ties, tie.from, tie.to)) return;
  const last = tie.path.at(-1);
  let current: string | undefined = tie.to;
  tie.path.slice(0, -1).forEach((step, index) => {
    if (current === undefined) return;
    const sided = index === 0 && step.sex === 'unknown' ? { ...step, sex: sexOfSide(tie.side) } : step;
    current = goOn(ties, current, sided, tie.from);
  });
  if (current !== undefined && last !== undefined) addStep(ties, current, last, tie.from);
}

function goOn(ties: FamilyTies, current: string, step: KinStep, target: string): string | undefined {
  if (step.step === 'parent') return parentOfSex(ties, current, step.sex);
  if (step.step === 'sibling') return siblingTowards(ties, current, step, target);
  if (step.step === 'partner') return partnerTowards(ties, current, step);
  const child = addUnnamed(ties, current, `child-towards-${target}`, step.sex);
  addStep(ties, current, step, child);
  return child;
}

function siblingTowards(ties: FamilyTies, current: string, step: KinStep, target: string): string {
  const parents = birthParents(ties, target);
  const known = [...(ties.siblings.get(current) ?? [])].find((id) => parents.includes(id));
  if (known !== undefined) return known;
  const id = addUnnamed(ties, current, `sibling-towards-${target}`, step.sex);
  addSiblings(ties, current, id);
  return id;
}

function partnerTowards(ties: FamilyTies, current: string, step: KinStep): string {
  const known = [...ties.partners.values()].flatMap(({ a, b }) => (a === current ? [b] : b === current ? [a] : []));
  const fitting = known.find((id) => step.sex === 'unknown' || ties.people.get(id)?.sex === step.sex);
  if (fitting !== undefined) return fitting;
  const id = addUnnamed(ties, current, 'partner', step.sex);
  addPartners(ties, current, id, step.nature === 'former' ? 'separated' : 'relationship');
  return id;
}
