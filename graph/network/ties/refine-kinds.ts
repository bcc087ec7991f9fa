/** Specific words win over vague ones for the same two people: a half-sibling is not also a sibling, a step-parent not also a parent. */
import type { RelationshipKind } from '#graph/model/relationship-kind.ts';
import type { TieClaims } from './compose-ties.ts';
import { byPlace } from './claim-order.ts';

/** Each vague kind with the kinds that say it more exactly, most telling first. */
const moreExact: Readonly<Partial<Record<RelationshipKind, readonly RelationshipKind[]>>> = {
  sibling: ['half-sibling', 'step-sibling'],
  parent: ['adoptive-parent', 'step-parent'],
  'other-kin': [
    'aunt-uncle',
    'cousin',
    'grandparent',
    'half-sibling',
    'sibling',
    'step-sibling',
    'step-parent',
    'parent',
  ],
  'other-connection': ['friend', 'neighbour', 'godparent', 'mentor', 'teacher', 'faith-leader', 'foster-carer'],
};

export function refineKinds(ties: readonly TieClaims[]): readonly TieClaims[] {
  const byId = new Map(ties.map((tie) => [tie.tieId, tie]));
  for (const tie of ties) {
    // "Not her sister, her half-sister": what is only denied does not contest the closer word.
    if (tie.claims.every((claim) => claim.polarity === 'denied')) continue;
    const exact = exactTie(tie, byId);
    if (exact === undefined) continue;
    byId.delete(tie.tieId);
    const claims = [...exact.claims, ...tie.claims].toSorted(byPlace);
    byId.set(exact.tieId, { ...exact, claims, mergedIds: [...exact.mergedIds, ...tie.mergedIds, tie.tieId] });
  }
  return [...byId.values()];
}

function exactTie(tie: TieClaims, byId: ReadonlyMap<string, TieClaims>): TieClaims | undefined {
  return moreExact[tie.kind]
    ?.map((kind) => byId.get(`${kind}--${tie.from}--${tie.to}`))
    .find((other) => other !== undefined && other.claims.some((claim) => claim.polarity !== 'denied'));
}
