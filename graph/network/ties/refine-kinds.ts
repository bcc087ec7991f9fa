/** Specific words win over vague ones for the same two people: a half-sibling is not also a sibling, a step-grandparent not also a grandparent. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { RelationshipKind } from '#graph/model/relationship-kind.ts';
import type { TieClaims } from './compose-ties.ts';
import { byPlace } from './claim-order.ts';

/** Each vague kind with the kinds that say it more exactly, most telling first. */
const moreExact: Readonly<Partial<Record<RelationshipKind, readonly RelationshipKind[]>>> = {
  sibling: ['half-sibling', 'step-sibling'],
  parent: ['adoptive-parent', 'step-parent'],
  grandparent: ['other-kin'],
  'aunt-uncle': ['other-kin'],
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
    const exact = exactTie(tie, byId);
    const asserted = tie.claims.filter(isAsserted);
    if (exact === undefined || asserted.length === 0) continue;
    if (isSaidOfStepchild(tie, exact, byId)) {
      byId.delete(exact.tieId);
      continue;
    }
    // "Not her sister, her half-sister": what is denied does not contest the closer word.
    const denied = tie.claims.filter((claim) => !isAsserted(claim));
    if (denied.length > 0) byId.set(tie.tieId, { ...tie, claims: denied });
    else byId.delete(tie.tieId);
    const claims = [...exact.claims, ...asserted].toSorted(byPlace);
    byId.set(exact.tieId, { ...exact, claims, mergedIds: [...exact.mergedIds, ...tie.mergedIds, tie.tieId] });
  }
  return [...byId.values()];
}

function exactTie(tie: TieClaims, byId: ReadonlyMap<string, TieClaims>): TieClaims | undefined {
  // "Relative" is said more exactly by any kinship; "great-aunt" says more than the "Big Mummy" she is called.
  if (tie.kind === 'other-kin' && tie.claims.some(({ path }) => path.length > 2 || isByStep(path))) return undefined;
  return moreExact[tie.kind]
    ?.map((kind) => byId.get(`${kind}--${tie.from}--${tie.to}`))
    .find((other) => other?.claims.some((claim) => isAsserted(claim) && saysMore(tie, claim)));
}

/** "Stepdad Greg has the lads": whom the council's own list makes the father of one child of the case and not of the other is the other's stepfather. */
function isSaidOfStepchild(tie: TieClaims, step: TieClaims, byId: ReadonlyMap<string, TieClaims>): boolean {
  const isListed = ({ claims }: TieClaims) => claims.some(({ polarity }) => polarity === 'recorded');
  if (tie.kind !== 'parent' || step.kind !== 'step-parent' || !isListed(tie) || isListed(step)) return false;
  return [...byId.values()].some(
    (other) =>
      other.kind === 'parent' &&
      other.to.startsWith('child-') &&
      isListed(other) &&
      !byId.has(`parent--${tie.from}--${other.to}`),
  );
}

/** The "grandad" of some records is the step-grandfather of others; a great-aunt is no kind of aunt. */
function saysMore({ kind }: TieClaims, { kind: other, path }: KinshipClaim): boolean {
  return kind === 'other-kin' || other !== 'other-kin' || isByStep(path);
}

/** A step-grandparent or step-aunt. */
function isByStep(path: KinPath): boolean {
  return path.length === 2 && path.some(({ nature }) => nature === 'step');
}

function isAsserted({ polarity }: KinshipClaim): boolean {
  return polarity !== 'denied';
}
