/** How a record says "not": with the word itself, run on to the verb ("isnae", "isnt"), or as "no" in Scots and northern mouths ("he's no my brother"). */
import type { Item } from './items.ts';

const negations = /^(not|n't|never|no|neither|nor)$/;
const copulas = /^(is|was|are|were|be|been|'s|'re|'m|am)$/;

export function isNegation(item: Item | undefined): boolean {
  return negations.test(item?.lower ?? '');
}

/** "is", "was", "'s": what stands between somebody and what they are not. */
export function isCopulaWord(item: Item | undefined): boolean {
  return copulas.test(item?.lower ?? '');
}
