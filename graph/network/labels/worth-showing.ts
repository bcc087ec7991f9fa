/** Which of a person's relations to one child are shown: kinship first, then a tie of their own to the child, else the nearest way round. */
import type { Relation } from '#graph/model/network.ts';
import type { KinshipRelation } from './kin-relations.ts';

/** Words that say only that there is a tie. */
const vague: ReadonlySet<string> = new Set(['connection', 'relative']);

/** Remarks on one person that stand beside each other. */
const mostRemarks = 2;

/** `kin` and `connections` are relations of one person to one child, best first. */
export function worthShowing(kin: readonly KinshipRelation[], connections: readonly Relation[]): readonly Relation[] {
  const own = connections.filter((relation) => relation.through.length === 0);
  const telling = own.filter((relation) => !vague.has(relation.label));
  const round = connections
    .filter((relation) => relation.through.length > 0)
    .toSorted((a, b) => a.through.length - b.through.length);
  const kinship = kin.filter((relation) => relation.isKin);
  const others = kin.filter((relation) => !relation.isKin);
  if (kinship.length > 0 && !isHearsayCouple(kinship, [...telling, ...round]))
    return [...kinship, ...telling, ...others];
  if (telling.length > 0) return [...telling, ...others.slice(0, 1)];
  const [chain, remark] = [others[0]?.through.length ?? Infinity, round[0]?.through.length ?? Infinity];
  if (remark <= chain && remark < Infinity) return round.slice(0, mostRemarks);
  return chain < Infinity ? others : own;
}

/** A partner by hearsay who is stated to be the lodger is the lodger. */
function isHearsayCouple(kinship: readonly Relation[], connections: readonly Relation[]): boolean {
  return (
    kinship.every(({ polarity, path }) => polarity === 'reported' && path.at(-1)?.step === 'partner') &&
    connections.some((relation) => relation.polarity !== 'reported')
  );
}
