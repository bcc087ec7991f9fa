/** What was just said of one and is denied of another who is named: "Bob is his dad and Rob is not.", "Her dad is Bob. NOT Rob." */
import type { Referent } from '../../parsed-document.ts';
import { addClaims, putClaim } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';
import type { Item } from '../phrases/items.ts';
import { endsAt, isCopulaWord, isNegation } from '../phrases/negation.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

/** "Who's his dad?" "Not Rob.": an answer takes up the claim before it, any other sentence its own latest. */
export function readUnlike(
  { discourse, start, end }: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
): void {
  for (const { phrase, people = [] } of phrases) {
    const [person, ...others] = people;
    if (phrase.head.type !== 'names' || !person || others.length > 0 || person.childId !== undefined) continue;
    const isAnswer = isNegation(items[phrase.from - 1]) && /^["“]$/.test(items[phrase.from - 2]?.lower ?? '');
    const isPredicate = isFlatDenial(items, phrase.to) && endsAt(items, phrase.to + 2);
    const isFragment =
      (isNegation(items[phrase.from - 1]) && (phrase.from === 1 || isAnswer) && endsAt(items, phrase.to)) ||
      (isPredicate && phrase.from === 0);
    const isContrast =
      isNegation(items[phrase.from - 1]) && endsAt(items, phrase.to) && isSaidAt(items, phrases, phrase.from - 1);
    if (!isFragment && !isPredicate && !isContrast) continue;
    // "He's not bad, Rob isn't" says nothing of what was said before.
    if (isPredicate && /^["“:]?$/.test(items[phrase.from - 1]?.lower ?? '')) takeBackLast(discourse, person, start);
    const last = discourse.claims.findLast(
      (claim) =>
        claim.polarity !== 'denied' &&
        (isAnswer ? claim.end <= start : claim.start < end) &&
        claim.end >= (isFragment ? start - nearBefore : start),
    );
    if (!last || last.from === person || last.to === person) continue;
    const { guess: _guess, ...said } = last;
    addClaims(discourse.claims, { ...said, from: person, polarity: 'denied', start, end });
  }
}

/** "Ted is her dad, not Al": a predicate that tells who is what ends before the "not". */
function isSaidAt(items: readonly Item[], phrases: readonly Placed[], at: number): boolean {
  const end = /^[,–—-]$/.test(items[at - 1]?.lower ?? '') ? at - 1 : at;
  const last = phrases.findIndex(({ phrase }) => phrase.to === end);
  const [left, right] = [phrases[last - 1]?.phrase, phrases[last]?.phrase];
  if (!left || !right || ![left, right].some(({ head }) => head.type === 'kin' && head.anchor)) return false;
  const between = items.slice(left.to, right.from);
  return (
    between.length > 0 &&
    between.every((item) => isCopulaWord(item) || /^(?:really|actually|in|fact)$/.test(item.lower))
  );
}

/** "Is not", "never was". */
function isFlatDenial(items: readonly Item[], at: number): boolean {
  const [first, second] = [items[at], items[at + 1]];
  return (isCopulaWord(first) && isNegation(second)) || (first?.lower === 'never' && isCopulaWord(second));
}

/** "They say that the father is Rob. Rob never was.": the sentence before said it of him. */
function takeBackLast({ claims }: Discourse, person: Referent, start: number): void {
  for (const [at, claim] of claims.entries())
    if (claim.from === person && claim.end <= start && start - claim.end < farBefore)
      putClaim(claims, at, { ...claim, polarity: 'denied' });
}

const farBefore = 24;

/** How many UTF-16 code units may stand between what was said and a fragment that denies it of another. */
export const nearBefore = 3;
