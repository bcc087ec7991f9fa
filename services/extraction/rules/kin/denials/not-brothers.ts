/** "Correction: not brothers.", "Not cousins.": what was said of two of one another does not hold. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Reading } from '../reading.ts';
import { putClaim } from '../../reference/claim-log.ts';

const fragment =
  /^["“([]? ?(?:(?:nb|correction|note|amended|update)\b[^:]{0,20}: ?)?["“]?(?:they (?:are|were) )?not (?:in fact |actually |real )?(brothers|sisters|siblings|cousins|twins)(?: at all)? ?[.,;!")\]”]/;

/** Characters back to what was said. */
const reach = 300;

export function readNotBrothers({ discourse, start, end }: Reading, items: readonly Item[]): void {
  const word = fragment.exec(wordsOf(items, 0, 12))?.[1];
  if (word === undefined) return;
  const kinds = kinTerm(word).map(({ kind }) => kind);
  const at = discourse.claims.findLastIndex(
    ({ kind, polarity, start: place }) => kinds.includes(kind) && polarity !== 'denied' && place > start - reach,
  );
  const said = discourse.claims[at];
  if (said) putClaim(discourse.claims, at, { ...said, polarity: 'denied', start, end });
}
