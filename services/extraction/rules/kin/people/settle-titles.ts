/**
 * "Uncle Ron", "Auntie Fay", "Nana Vi": a word one calls somebody by proves no kinship by itself (practice §2). "Uncle" and "auntie"
 * alone claim nothing, nor do "Brother" and "Sister" before a name; a title that names the side, or a grandparent's, is hearsay, and nothing where the record says otherwise.
 */
import { claimsOf, replaceClaims, type ClaimLog } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';

export function settleTitles(discourse: Discourse): void {
  const { claims } = discourse;
  const settled = claims.flatMap((claim) => (claim.byTitle ? settle(claim, claims) : [claim]));
  replaceClaims(claims, 0, settled);
}

function settle(claim: ClaimDraft, claims: ClaimLog): readonly ClaimDraft[] {
  const others = claimsOf(claims, claim.from).filter(
    (other) => !other.byTitle && other.from === claim.from && other.path.length > 0,
  );
  const contradicted = others.some(
    (other) =>
      other.kind === claim.kind && (other.polarity === 'denied' || other.path.some((step) => step.nature === 'step')),
  );
  if (claim.kind === 'grandparent') return contradicted ? [] : [{ ...claim, polarity: 'reported' }];
  if (claim.kind === 'sibling' && /^(Brother|Sister|Bro|Sis)$/.test(claim.term)) return [];
  if (claim.kind === 'aunt-uncle')
    return claim.side === 'unknown' || contradicted ? [] : [{ ...claim, polarity: 'reported' }];
  return [claim];
}
