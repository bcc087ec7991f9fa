/** "Ann and Bob, whose father is Al.": whom a sentence introduces at its end, so that the next one is about them. */
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';

export function isToldLast(items: readonly Item[], { from, to }: NounPhrase): boolean {
  const isLast = /^[.;]?$/.test(items[to]?.lower ?? '') && items[to + 1] === undefined;
  return isLast && /\bwhose \S+ (?:is|was)$/.test(wordsOf(items, Math.max(0, from - 3), from));
}
