/** Kin words in a bracket after a name, and a husband or wife after the bracket, are that person's: "Kyle (father Pete Moss)", "Beth Carr (mother Pam), partner Ian". */
import { isAlways } from '../phrases/one-step-kin.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Reading } from '../reading.ts';

/** Settles whose such a phrase is; `before` is the phrase before it, past a bracket that is closed. */
export function noteBracketed(reading: Reading, items: readonly Item[], before: Placed, { phrase }: Placed): void {
  const { head } = phrase;
  const owner = before.people?.at(-1);
  if (head.type !== 'kin' || head.anchor || head.names.length === 0 || head.determiner !== 'none') return;
  if (
    !owner ||
    owner.professional ||
    !(isNamed(before) || isLastOfList(items, before) || isAmongSiblings(before, head))
  )
    return;
  const between = wordsOf(items, before.phrase.to, phrase.from);
  const isInside =
    /^(?:(?:, )?(?:aged )?\d{1,2} |(?:of|from|in) \S+ )?\((?:(?: [\p{L}\d’'-]+){1,4} ,){0,2}$/u.test(between) &&
    !isCalledSo(head);
  const isPartner = isAlways(head.kin, 'partner');
  const isAfter = isPartner && /^\( [^()]* \) ,$/.test(between);
  if (isInside || isAfter) reading.settled.set(phrase.start, [owner]);
  // "(mum Jill, dad Pete)".
  const known = reading.settled.get(before.phrase.start);
  if (known && before.phrase.head.type === 'kin' && !before.phrase.head.anchor && /^(?:,|and|&|;)$/.test(between))
    reading.settled.set(phrase.start, known);
}

/** "Children: Ann (father Bob), Cy (father Dai)": each has a bracket of their own. */
function isLastOfList(items: readonly Item[], { phrase: { from, to, head } }: Placed): boolean {
  const first = items.findIndex(({ lower }, at) => at >= from && lower === '(');
  const hasKin = first !== -1 && items.slice(first, to).some(({ type }) => type === 'kin');
  return head.type === 'kin' && head.names.length > 1 && hasKin;
}

/** By name, or by a kin word with one. */
function isNamed({ phrase: { head } }: Placed): boolean {
  return (head.type === 'names' || head.type === 'kin') && head.names.length === 1;
}

/** "The eldest of four to Ann (siblings Bea, Cy and Di)": of whom that is said. */
function isAmongSiblings({ phrase, people = [] }: Placed, { kin }: KinHead): boolean {
  const isChild = phrase.head.type === 'kin' && phrase.head.kin.term === 'child' && people.length === 1;
  return isChild && kin.readings.every(({ kind }) => kind === 'sibling');
}

/** "Barbara Hill (Auntie Bab)": another name of hers. */
function isCalledSo({ kin }: KinHead): boolean {
  return /^\p{Lu}/u.test(kin.term) && kin.readings.every(({ path }) => path?.length !== 1);
}
