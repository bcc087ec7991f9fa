/**
 * Bonds whose other end was not said ("the coach", "a friend") give way to what the case says of the same person outright, and among themselves to
 * the child of whom it is said most often: a coach has one of them in the team.
 */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { bondKinds, symmetricKinds, type RelationshipKind } from '#graph/model/relationship-kind.ts';

/** Bonds with one child of a home; carers, neighbours and leaders of faith may be those of all. */
const ofOneChild: ReadonlySet<RelationshipKind> = new Set([
  'friend',
  'teacher',
  'mentor',
  'godparent',
  'special-guardian',
]);

/** `one`: the person whom a mention or child stands for. `stays`: claims that are kept whatever the case says. */
export function withoutImpliedBonds(
  claims: readonly KinshipClaim[],
  one: (end: string) => string,
  stays: (claim: KinshipClaim) => boolean,
): readonly KinshipClaim[] {
  const bonds = claims.filter(({ kind, polarity }) => bondKinds.has(kind) && polarity !== 'denied');
  const key = ({ kind }: KinshipClaim, end: string) => `${kind} ${one(end)}`;
  const said = Map.groupBy(
    bonds
      .filter((claim) => !isImplied(claim) && (claim.guess === undefined || !symmetricKinds.has(claim.kind)))
      .flatMap((claim) => [
        { bond: key(claim, claim.from), other: one(claim.to) },
        ...(symmetricKinds.has(claim.kind) ? [{ bond: key(claim, claim.to), other: one(claim.from) }] : []),
      ]),
    ({ bond }) => bond,
  );
  const implied = Map.groupBy(bonds.filter(isImplied), (claim) => key(claim, claim.from));
  const formerly = new Set(bonds.filter(isFormer).map((claim) => key(claim, claim.from)));
  return claims.filter((claim) => {
    if (!isImplied(claim) || stays(claim)) return true;
    const bond = key(claim, claim.from);
    if (/^(?:neighbour|faith-leader)$/.test(claim.kind) || (claim.kind === 'foster-carer' && !formerly.has(bond)))
      return true;
    const others = said.get(bond);
    if (others !== undefined) return others.some(({ other }) => other === one(claim.to));
    return !ofOneChild.has(claim.kind) || isMostSaid(implied.get(bond) ?? [], one, one(claim.to));
  });
}

/** Nobody was named at the other end, and nobody else was weighed. */
function isImplied({ kind, guess, polarity }: KinshipClaim): boolean {
  return (
    bondKinds.has(kind) && polarity !== 'denied' && guess !== undefined && guess.from.length + guess.to.length === 0
  );
}

function isFormer({ kind, term }: KinshipClaim): boolean {
  return kind === 'foster-carer' && /^(?:former|ex|previous)\b/i.test(term);
}

function isMostSaid(claims: readonly KinshipClaim[], one: (end: string) => string, other: string): boolean {
  const times = (end: string) => claims.filter(({ to }) => one(to) === end).length;
  return claims.every(({ to }) => times(one(to)) <= times(other));
}
