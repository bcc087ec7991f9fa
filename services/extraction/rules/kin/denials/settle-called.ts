/** "Mrs Hay is no relation. The children call her Auntie.": what is denied as any kinship is the one that somebody is called by, wherever the record says so. */
import { putClaim } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';

export function settleCalled({ claims, called }: Discourse): void {
  for (const [at, claim] of claims.entries()) {
    if (claim.kind !== 'other-kin' || claim.polarity !== 'denied' || claim.path.length > 0) continue;
    const word = called.find(({ from, to }) => from === claim.from && to === claim.to);
    if (word) putClaim(claims, at, { ...claim, kind: word.kind, path: word.path, term: word.term, side: word.side });
  }
}
