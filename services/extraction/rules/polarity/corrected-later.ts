/** What is said of somebody later, and takes back an entry or what they told before: "The minutes had Fay Dunn as MGM. She is the great-aunt." */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { Sentence } from '../parsed-document.ts';
import { putClaim } from '../reference/claim-log.ts';
import type { Discourse } from '../reference/discourse.ts';
import type { ClaimDraft } from '../reference/drafts.ts';
import { isSaidAgain } from './afterthoughts.ts';

/** "The minutes had Fay Dunn as MGM. She is the great-aunt.": what is said of her now, in the next sentence or later in this one, takes back the entry; `from` to `upTo` are the claims of the sentence before. */
export function denyCorrected(
  { claims, record }: Discourse,
  { start, end }: Sentence,
  { from, upTo }: { readonly from: number; readonly upTo: number },
): void {
  const isRetold = retold.test(record.text.slice(start, end));
  const next = Map.groupBy(claims.slice(upTo).filter(isOwnWord(record.text)), (claim) => claim.from);
  for (let at = from; at < claims.length; at += 1) {
    const said = claims[at];
    const entry: ClaimDraft | undefined =
      isRetold && said && at < upTo ? { ...said, entry: true, polarity: 'reported' } : said;
    if (said && at < upTo && isToldOtherwise(record.text, said, next.get(said.from))) {
      putClaim(claims, at, { ...said, polarity: 'denied' });
      continue;
    }
    if (!entry?.entry || said?.polarity === 'denied') continue;
    const now = claims
      .slice(Math.max(upTo, at + 1))
      .filter(({ polarity, path }) => (isRetold ? polarity !== 'denied' && path.length > 0 : polarity === 'stated'));
    if (now.some((claim) => isOtherThan(entry, claim)) && !isSaidAgain(now, entry))
      putClaim(claims, at, { ...entry, polarity: 'denied' });
  }
}

/** "He said that he was her dad. Now he says he is her uncle." */
const retold = new RegExp(
  inSequence(
    '^["“]?',
    anyOf(
      String.raw`(?:but |so )?(?:now|later|since|today) (?:\p{L}+ )?(?:says|said|admits|admitted|accepts|accepted|tells)`,
      String.raw`\p{L}+ (?:now|later|has since) (?:says|said|admits|admitted|accepts|accepted|tells|told)`,
    ),
    String.raw`\b`,
  ),
  'iu',
);

const says = /\b(?:says?|said|saying|tells?|told|reckons?|thinks?|insists?)\b/i;
const alike: ReadonlySet<string> = new Set(['sibling', 'half-sibling', 'step-sibling']);

/** What the record says itself, and passes on from nobody. */
function isOwnWord(text: string): (claim: ClaimDraft) => boolean {
  return ({ polarity, path, saidBy, start, end }) =>
    polarity === 'stated' && path.length > 0 && saidBy === undefined && !says.test(text.slice(start, end));
}

/** "Ruby says that Al is her brother. He is her cousin.": what the record itself says next of the two is so. */
function isToldOtherwise(text: string, said: ClaimDraft, next: readonly ClaimDraft[] = []): boolean {
  const { to, kind, polarity, path, start, saidAt = start } = said;
  if (next.length === 0 || polarity === 'denied' || path.length === 0 || !says.test(text.slice(start, saidAt)))
    return false;
  return next.some(
    (now) =>
      now.to === to &&
      now.kind !== kind &&
      !(alike.has(now.kind) && alike.has(kind)) &&
      isOtherThan({ ...said, entry: true, polarity: 'reported' }, now),
  );
}

/** "Recorded as aunt. She is a neighbour", but not "She is Mum's sister"; "Recorded as stepdad. He is Leo's dad" leaves him his sister's stepdad. */
export function isOtherThan(entry: ClaimDraft, { entry: isEntry, from, to, path, kind }: ClaimDraft): boolean {
  if (to.childId !== undefined && entry.to.childId !== undefined && to !== entry.to && kind !== entry.kind)
    return false;
  if (isEntry || from !== entry.from || (entry.polarity !== 'reported' && (to !== entry.to || path.length === 0)))
    return false;
  const tail = path.length > 0 ? entry.path.slice(-path.length) : [];
  return (
    path.length === 0 ||
    (path.length >= entry.path.length && !isByMarriage(entry, path)) ||
    !tail.every(({ step }, at) => step === path[at]?.step)
  );
}

/** "Recorded as uncle. He is her uncle by marriage": no other. */
function isByMarriage({ path: entered }: ClaimDraft, path: KinPath): boolean {
  const [first, rest] = [path.slice(0, entered.length), path.slice(entered.length)];
  return (
    rest.length > 0 &&
    rest.every(({ step }) => step === 'partner') &&
    first.every(({ step }, at) => step === entered[at]?.step)
  );
}
