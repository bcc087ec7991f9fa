/** What stands beside the subject or the predicate of a clause and decides whether it is so: "it is thought that", "it is not", "not her only". */
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';

/** "It is thought that Ted is", "Ann thinks Ted is": nobody knows better yet, as after "I thought". */
export function isHeldSo(items: readonly Item[], { from }: NounPhrase): boolean {
  const words = items.slice(Math.max(0, from - 5), from).map(({ lower }) => lower);
  return /(?:\b(?:it|this) (?:is|'s) (?:\p{L}+ )?(?:thought|assumed)|\bthinks)(?: that)?$/u.test(words.join(' '));
}

/** "Al, not Ted, is her uncle", "Al and not Ted is", "Al rather than Ted": the one who is ruled out stands beside the verb. */
export function isInsteadOf(items: readonly Item[], { from }: NounPhrase, words: readonly string[]): boolean {
  const before = items.slice(Math.max(0, from - 4), from);
  const ruledOut = /(?:^| )(?:(?:[,–—-]|and) not|(?:[,–—-] )?(?:rather than|instead of|as opposed to))$/.exec(
    before.map(({ lower }) => lower).join(' '),
  );
  const length = ruledOut?.[0].trim().split(' ').length ?? 0;
  const isBesideName = length > 0 && items[from - length - 1]?.type === 'name';
  return isBesideName && /^(?:is|was|are|were)$/.test(words.find((word) => !/^[,–—-]$/.test(word)) ?? '');
}

/** "It is not Ted who is her uncle", "it is Al, not Ted, who is". */
export function isOther(items: readonly Item[], { from }: NounPhrase, words: readonly string[]): boolean {
  const before = items.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  return (
    /^(?:who|that)$/.test(words.find((word) => word !== ',') ?? '') &&
    /^it (?:is|was|'s) (?:not|n't)$|(?:^| )[,(–-] not$/.test(before.join(' '))
  );
}

/** "Is not Ann's only brother", "not her favourite aunt": one of them all the same. */
export function isOneOfSeveral(items: readonly Item[], { from, to, head }: NounPhrase): boolean {
  if (head.type !== 'kin') return false;
  const told = items.slice(Math.max(0, from - 3), to);
  return (
    told.some(({ lower }) =>
      /^(?:(?:best|perfect|ideal)$|(?:first|second|third|last|eldest|youngest)\b)/.test(lower),
    ) ||
    wordsOf(items, Math.max(0, from - 3), from + 1).includes('much of a') ||
    items.slice(from, to).some(({ lower }) => /^(?:only|favou?rite|closest)$/.test(lower))
  );
}
