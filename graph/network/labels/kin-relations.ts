/** What each person is to each child by kinship: the few labels that say most, best first, each with the ties it rests on. */
import { kinEdges } from '#graph/kinship/kin-edges.ts';
import type { KinRelation } from '#graph/kinship/kin-relation.ts';
import { relationsBetween } from '#graph/kinship/relations-between.ts';
import { roundabout } from '#graph/kinship/roundabout.ts';
import { label } from '#graph/kinship/label.ts';
import { kinShape } from '#graph/kinship/kin-notation.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { Relation } from '#graph/model/network.ts';
import type { AssertedTie } from './asserted-ties.ts';
import { weakestPolarity, weakestStatus } from './asserted-ties.ts';
import { tieSupport } from './tie-support.ts';
import type { KinNetwork } from '../kin/lay-kin-paths.ts';

/** A relation by kinship; `isKin` false where the way leads through somebody else's family. */
export interface KinshipRelation extends Relation {
  readonly isKin: boolean;
}

/** Most people are one or two things to a child; more labels than this tell a reader nothing. */
const mostLabels = 2;
/** In steps: what somebody is by hearsay weighs less than what they are stated to be a little way round. */
const hearsayCost = 1.5;

export function kinRelations(
  children: readonly { readonly id: string; readonly personId: string }[],
  network: KinNetwork,
  ties: ReadonlyMap<string, AssertedTie>,
): ReadonlyMap<string, readonly KinshipRelation[]> {
  const edges = kinEdges(network.graph);
  const found = new Map<string, KinshipRelation[]>();
  const ids = new Set(children.map((child) => child.personId));
  for (const child of children)
    for (const [person, relations] of relationsBetween(network.graph, child.personId, {}, edges))
      for (const relation of telling(relations, ids, ties))
        found.set(person, [...(found.get(person) ?? []), described(relation, child.id, ties)]);
  return found;
}

/** Kin and the parents of brothers and sisters before others' families, then in the plainest and surest words. Leaves out what another relation says more exactly, or more shortly. */
function telling(
  relations: readonly KinRelation[],
  children: ReadonlySet<string>,
  ties: ReadonlyMap<string, AssertedTie>,
): readonly KinRelation[] {
  const cost = (relation: KinRelation) => {
    const isHearsay = relation.chain.flatMap((id) => ties.get(id) ?? []).some(isHearsayTie);
    return roundabout(relation.path) + aside(relation, children) + (isHearsay ? hearsayCost : 0);
  };
  const ordered = relations
    .map((relation) => ({
      relation,
      isNear: isKinPath(relation.path) || (relation.path.length === 2 && isSiblingsParent(relation.path)),
      cost: cost(relation),
    }))
    .toSorted((a, b) => Number(b.isNear) - Number(a.isNear) || a.cost - b.cost)
    .map(({ relation }) => relation);
  const [first] = ordered;
  return ordered
    .filter((other) => first !== undefined && (other === first || staysBeside(first, other)))
    .filter((relation, _, kept) => !kept.some((other) => other !== relation && saysMore(other.path, relation.path)))
    .slice(0, mostLabels);
}

/** What one voice denies and many records say is no hearsay. */
function isHearsayTie(tie: AssertedTie): boolean {
  return tie.polarity === 'reported' || (tie.contested && tieSupport(tie) < 2);
}

/** The other family of a brother or sister who is not a child of this case is better told through the child's own parent: "father's partner's mother". */
function aside({ path, through }: KinRelation, children: ReadonlySet<string>): number {
  return path.length > 1 && path[0]?.step === 'sibling' && !children.has(through[0] ?? '') ? 0.25 : 0;
}

function staysBeside(first: KinRelation, other: KinRelation): boolean {
  if (areParentAndPartner(first.path, other.path)) return other.path.length <= first.path.length;
  return isKinPath(other.path) && other.path.length <= first.path.length + 1;
}

function isSiblingsParent(path: KinPath): boolean {
  return path.at(-1)?.step === 'parent' && path.at(-2)?.step === 'sibling';
}

/** "Half-brother's father" and "mother's former partner" are both worth saying of one man. */
function areParentAndPartner(a: KinPath, b: KinPath): boolean {
  const isPartner = (path: KinPath) => path.at(-1)?.step === 'partner';
  return (isPartner(a) && isSiblingsParent(b)) || (isPartner(b) && isSiblingsParent(a));
}

/** True where `a` is `b` with sexes or natures known that `b` leaves open. */
function saysMore(a: KinPath, b: KinPath): boolean {
  if (a.length !== b.length) return false;
  let more = false;
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined || step.step !== other.step) return false;
    if (step.sex !== other.sex && other.sex !== 'unknown') return false;
    if (step.nature !== other.nature && other.nature !== undefined) return false;
    more ||= step.sex !== other.sex || step.nature !== other.nature;
  }
  return more;
}

function described(relation: KinRelation, childId: string, ties: ReadonlyMap<string, AssertedTie>): KinshipRelation {
  const chain = relation.chain.flatMap((id) => ties.get(id) ?? []);
  // The words may know the side of a half-brother whose parents are not recorded.
  const side =
    relation.side === 'unknown' && relation.path.length === 1 ? (chain[0]?.side ?? 'unknown') : relation.side;
  return {
    childId,
    label: side === relation.side ? relation.label : label(relation.path, { side }),
    side,
    path: relation.path,
    status: weakestStatus(chain),
    polarity: weakestPolarity(chain),
    statutoryRelative: relation.statutoryRelative,
    through: relation.through,
    chain: relation.chain,
    isKin: isKinPath(relation.path),
  };
}

/** Kin: by blood, adoption or step, or one of a couple with such a person (design §7). A parent's former partner is not. */
function isKinPath(path: KinPath): boolean {
  const shape = kinShape(path);
  if (!/^P*S?C*W?$/.test(shape)) return false;
  const last = path.at(-1);
  if (last?.step !== 'partner') return true;
  const throughStepParent = path.some((step) => step.step === 'parent' && step.nature === 'step');
  return !throughStepParent && !(last.nature === 'former' && shape === 'PW');
}
