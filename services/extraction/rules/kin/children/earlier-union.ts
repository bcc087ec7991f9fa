/** "Dad has a son, Al, from a previous relationship": Al is the half-brother of the children of the case whose father he is. */
import { addClaims } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import type { Reading } from '../reading.ts';

const whence =
  /\b(?:by|from|with|of) (?:an?|his|her|their|the|my) (?:(?:former|previous|earlier|past|first|old|ex)[ -](?:partner|relationship|marriage|husband|wife|girlfriend|boyfriend)|ex)\b/i;

/** For the parents claimed since `before`, where the sentence says that the other parent was somebody earlier. */
export function readEarlierUnion({ discourse, text, start, end }: Reading, before: number): void {
  const told = discourse.claims.slice(before).filter(isParent);
  if (told.length === 0 || !whence.test(text.slice(start, end))) return;
  for (const claim of told) {
    const { from: parent, to: child } = claim;
    const said = text.slice(claim.saidAt ?? start, end);
    if (child.childId !== undefined || !whence.test(said)) continue;
    const { path: _, basis: __, ...rest } = claim;
    for (const own of childrenOf(discourse.claims, parent))
      addClaims(discourse.claims, {
        ...rest,
        from: child,
        to: own,
        kind: 'half-sibling',
        path: [{ step: 'sibling', sex: child.sex, nature: 'half' }],
      });
  }
}

function isParent({ kind, polarity, path }: ClaimDraft): boolean {
  return kind === 'parent' && polarity === 'stated' && path.length === 1 && path[0]?.nature === undefined;
}

/** The children of the case whom a parent was said to have. */
function childrenOf(claims: readonly ClaimDraft[], parent: ClaimDraft['from']): Set<ClaimDraft['to']> {
  const own = claims.filter((claim) => isParent(claim) && claim.from === parent && claim.to.childId !== undefined);
  return new Set(own.map(({ to }) => to));
}
