/** From what was understood to the run's reading: mentions, claims between them, remarks of identity. Every quote is cut from the text itself. */
import type { IdentityRemark, KinshipClaim } from '#graph/model/claim.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { Statement } from '#graph/model/statement.ts';
import { claimOf } from './compose-claims.ts';
import { mentionsOf } from './compose-mentions.ts';
import { sameRemarks, spokenRemarks } from './compose-remarks.ts';
import type { Discourse } from './reference/discourse.ts';
import type { ClaimDraft } from './reference/drafts.ts';

export interface DraftReading {
  readonly mentions: readonly Mention[];
  readonly claims: readonly KinshipClaim[];
  readonly remarks: readonly IdentityRemark[];
  readonly statements: readonly Statement[];
}

export function composeReading(discourse: Discourse): DraftReading {
  const claims = distinctClaims(discourse);
  const tied = new Set(claims.flatMap((claim) => [claim.from, claim.to]));
  const shown = discourse.referents.filter(
    (referent) => referent.places.some((place) => place.form === 'named') || tied.has(referent),
  );
  return {
    mentions: shown
      .flatMap((referent) => mentionsOf(discourse, referent))
      .toSorted((a, b) => a.start - b.start || a.end - b.end),
    claims: claims.flatMap((claim, at) => claimOf(discourse, claim, at)),
    remarks: [...sameRemarks(discourse, shown), ...spokenRemarks(discourse)],
    statements: [],
  };
}

function distinctClaims(discourse: Discourse): readonly ClaimDraft[] {
  const seen = new Set<string>();
  return discourse.claims.filter((claim) => {
    const key = [
      claim.from.key,
      claim.to.key,
      claim.kind,
      claim.path.map((step) => step.step + (step.nature ?? '')).join(),
      claim.polarity,
      claim.start,
    ].join(':');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
