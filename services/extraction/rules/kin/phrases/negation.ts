/** How a record says "not": with the word itself, run on to the verb ("isnae", "isnt"), or as "no" in Scots and northern mouths ("he's no my brother"). */
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';

const negations = /^(not|n't|never|no|neither|nor)$/;
const copulas = /^(is|was|are|were|be|been|'s|'re|'m|am)$/;

export function isNegation(item: Item | undefined): boolean {
  return isNegating(item?.lower ?? '');
}

export function isNegating(word: string): boolean {
  return negations.test(word);
}

/** "is", "was", "'s": what stands between somebody and what they are not. */
export function isCopulaWord(item: Item | undefined): boolean {
  return copulas.test(item?.lower ?? '');
}

/** "Neither Al nor Bo is", "none of the boys are", "father to neither child": the phrase itself counts people out. */
export function countsOut(items: readonly Item[], { from, to }: Pick<NounPhrase, 'from' | 'to'>): boolean {
  const isOfNone = /^(?:to|of)$/.test(items[to]?.lower ?? '') && counted.test(items[to + 1]?.lower ?? '');
  return isOfNone || isAfterNeither(items, from) || items.slice(from, to).some(({ lower }) => counted.test(lower));
}

/** "Neither Al", "none of Ann's", "neither Lee Dunn nor Lee Marsh". */
export function isAfterNeither(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at).map(({ lower }) => lower);
  const isFurther = before.at(-1) === 'nor' && before.includes('neither') && !before.some((word) => copulas.test(word));
  return (
    isFurther || counted.test(before.at(-1) ?? '') || (before.at(-1) === 'of' && counted.test(before.at(-2) ?? ''))
  );
}

const counted = /^(?:neither|none)$/;

/** Whether the clause ends at an item: "Rob is not, and never was". */
export function endsAt(items: readonly Item[], at: number): boolean {
  return (
    items[at] === undefined ||
    (items[at].lower === 'and' && items[at + 1]?.lower === 'never') ||
    /^[.,;!"”)]$/.test(items[at]?.lower ?? '')
  );
}
