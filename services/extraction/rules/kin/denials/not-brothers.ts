/** "Correction: not brothers.", "Not cousins.": what was said of two of one another does not hold. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Reading } from '../reading.ts';
import { addClaims, claimsBetween, claimsSince, putClaim } from '../../reference/claim-log.ts';

const fragment =
  /^["“([]? ?(?:(?:nb|correction|note|amended|update)\b[^:]{0,20}: ?)?["“]?(?:they (?:are|were) )?not (?:in fact |actually |real )?(brothers|sisters|siblings|cousins|twins)(?: at all)? ?[.,;!")\]”]/;

/** The same, as the whole of the sentence before. */
const justBefore =
  /(?:^|[.;:[(\n]) ?["“([]? ?(?:they (?:are|were) )?not (?:in fact |actually |real )?(brothers|sisters|siblings|cousins|twins)(?: at all)? ?[.;!]\s*$/i;

/** The length, in UTF-16 code units, of a sentence that says no more than that. */
const shortest = 80;

/** Characters back to what was said. */
const reach = 300;

export function readNotBrothers(reading: Reading, items: readonly Item[]): void {
  const { discourse, start, end } = reading;
  denyToldNext(reading);
  const word = fragment.exec(wordsOf(items, 0, 12))?.[1];
  if (word === undefined) return;
  const kinds = kinTerm(word).map(({ kind }) => kind);
  const at = discourse.claims.findLastIndex(
    ({ kind, polarity, start: place }) => kinds.includes(kind) && polarity !== 'denied' && place > start - reach,
  );
  const said = discourse.claims[at];
  if (said) putClaim(discourse.claims, at, { ...said, polarity: 'denied', start, end });
}

/** "Not brothers. Al and Bo are cousins.": of the two of whom the next sentence says what they are. */
function denyToldNext({ discourse, text, start, end }: Reading): void {
  const word = justBefore.exec(text.slice(Math.max(0, start - shortest), start))?.[1];
  const [kin] = word === undefined ? [] : kinTerm(word);
  if (word === undefined || !kin?.path) return;
  const said = claimsSince(discourse.claims, start).find(
    ({ kind, polarity, start: place }) => place >= start && polarity !== 'denied' && mutual.has(kind),
  );
  if (!said || said.kind === kin.kind) return;
  const isDenied = claimsBetween(discourse.claims, said.from, said.to).some(
    ({ kind, polarity }) => kind === kin.kind && polarity === 'denied',
  );
  if (isDenied) return;
  addClaims(discourse.claims, { ...said, kind: kin.kind, path: kin.path, term: word, polarity: 'denied', start, end });
}

const mutual: ReadonlySet<string> = new Set(['sibling', 'half-sibling', 'step-sibling', 'cousin']);
