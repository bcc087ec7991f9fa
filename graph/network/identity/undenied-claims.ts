/**
 * Claims that tell where somebody stands: what is stated, and hearsay that nobody denies of the same two ends. Who signed as "grandad", and is said to
 * be none, is no grandad by that; what a record states stands beside its denial.
 */
import type { KinshipClaim } from '#graph/model/claim.ts';

export function undeniedClaims(claims: readonly KinshipClaim[]): readonly KinshipClaim[] {
  const tieOf = ({ from, to, kind }: KinshipClaim) => `${from} ${to} ${kind}`;
  const denied = new Set(claims.flatMap((claim) => (claim.polarity === 'denied' ? tieOf(claim) : [])));
  return claims.filter((claim) =>
    claim.polarity === 'reported' ? !denied.has(tieOf(claim)) : claim.polarity !== 'denied',
  );
}
