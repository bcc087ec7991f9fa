/** What stands before the subject of a clause and decides whether it is so: "it is thought that", "it is not". */
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';

/** "It is thought that Ted is", "Ann thinks Ted is": nobody knows better yet, as after "I thought". */
export function isHeldSo(items: readonly Item[], { from }: NounPhrase): boolean {
  const words = items.slice(Math.max(0, from - 5), from).map(({ lower }) => lower);
  return /(?:\b(?:it|this) (?:is|'s) (?:\p{L}+ )?(?:thought|assumed)|\bthinks)(?: that)?$/u.test(words.join(' '));
}

/** "It is not Ted who is her uncle", "it is Al, not Ted, who is". */
export function isOther(items: readonly Item[], { from }: NounPhrase, words: readonly string[]): boolean {
  const before = items.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  return (
    /^(?:who|that)$/.test(words.find((word) => word !== ',') ?? '') &&
    /^it (?:is|was|'s) (?:not|n't)$|(?:^| )[,(–-] not$/.test(before.join(' '))
  );
}
