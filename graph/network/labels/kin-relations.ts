/** What each person is to each child by kinship: the few labels that say most, best first, each with the ties it rests on. */
import { kinEdges } from '#graph/kinship/kin-edges.ts';
import type { KinRelation } from '#graph/kinship/relations-between.ts';
import { relationsBetween } from '#graph/kinship/relations-between.ts';
import { label } from '#graph/kinship/label.ts';
import { kinShape } from '#graph/kinship/kin-notation.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { Relation } from '#graph/model/network.ts';
import type { AssertedTie } from './asserted-ties.ts';
import { weakestPolarity, weakestStatus } from './asserted-ties.ts';
import type { KinNetwork } from '../kin/lay-kin-paths.ts';

/** A relation by kinship; `isKin` false where the way leads through somebody else's family. */
export interface KinshipRelation extends Relation {
  readonly isKin: boolean;
}

/** Most people are one or two things to a child; more labels than this tell a reader nothing. */
const mostLabels = 2;

export function kinRelations(
  children: readonly { readonly id: string; readonly personId: string }[],
  network: KinNetwork,
  ties: ReadonlyMap<string, AssertedTie>,
): ReadonlyMap<string, readonly KinshipRelation[]> {
  const edges = kinEdges(network.graph);
  const found = new Map<string, KinshipRelation[]>();
  for (const child of children)
    for (const [person, relations] of relationsBetween(network.graph, child.personId, {}, edges))
      for (const relation of telling(relations))
        found.set(person, [...(found.get(person) ?? []), described(relation, child.id, ties)]);
  return found;
}

/** Leaves out what another relation of the same person says more exactly, or in fewer steps on the same line. */
function telling(relations: readonly KinRelation[]): readonly KinRelation[] {
  const kept: KinRelation[] = [];
  const ordered = relations.toSorted(
    (a, b) => Number(isKinPath(b.path)) - Number(isKinPath(a.path)) || a.path.length - b.path.length,
  );
  for (const relation of ordered) {
    const isSaid = relations.some((other) => other !== relation && saysMore(other.path, relation.path));
    const isFarther =
      kept.length > 0 && (!isKinPath(relation.path) || relation.path.length > (kept[0]?.path.length ?? 0) + 1);
    if (!isSaid && !isFarther && kept.length < mostLabels) kept.push(relation);
  }
  return kept;
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
export function isKinPath(path: KinPath): boolean {
  const shape = kinShape(path);
  if (!/^P*S?C*W?$/.test(shape)) return false;
  const last = path.at(-1);
  if (last?.step !== 'partner') return true;
  const throughStepParent = path.some((step) => step.step === 'parent' && step.nature === 'step');
  return !throughStepParent && !(last.nature === 'former' && shape === 'PW');
}
