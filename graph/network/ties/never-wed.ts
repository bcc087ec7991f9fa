/** "Not married", "his partner, not his wife": of two whom other words call a couple that denies the wedding, and not that they are one. */
import type { KinshipClaim } from '#graph/model/claim.ts';

const ofWedding = /\b(?:married|wed|wedded|m|husband|hubby|wife|spouse)\b/i;

/** The claims of one tie without such denials, unless somebody says that they did marry. */
export function withoutUnwed(claims: readonly KinshipClaim[]): readonly KinshipClaim[] {
  const asserted = claims.filter(({ polarity }) => polarity !== 'denied');
  if (asserted.length === 0 || asserted.some(({ state }) => state === 'married')) return claims;
  return claims.filter(
    ({ kind, polarity, term }) => !(kind === 'partner' && polarity === 'denied' && ofWedding.test(term)),
  );
}
