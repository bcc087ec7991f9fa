/** One of several of somebody's kin, told by rank: "the eldest of five children of Ann". Pure grammar. */
import type { Item } from './items.ts';
import type { KinHead, NounPhrase } from './noun-phrase.ts';

/** "The younger of two sons of Ann", "one of Ann's five children". */
export function oneOfPhrase(
  items: readonly Item[],
  at: number,
  read: (at: number) => NounPhrase | undefined,
): NounPhrase | undefined {
  const of = items[at]?.lower === 'the' ? at + 2 : at + 1;
  if (
    items[of]?.lower !== 'of' ||
    !/^(one|younger|elder|older|first|second|third|fourth|fifth|last)$/.test(items[of - 1]?.lower ?? '')
  )
    return undefined;
  const phrase = read(of + 1);
  return phrase?.head.type === 'kin' && isSeveral(phrase.head) ? withStart(items, phrase, at) : undefined;
}

/** "The eldest of five children of Ann and Bob", "the youngest of Ann's grandchildren": one of them. */
export function isOneOf(item: Item, head: KinHead): boolean {
  return /^(eldest|oldest|youngest|middle one)$/.test(item.lower) && isSeveral(head);
}

function isSeveral({ kin, anchor }: KinHead): boolean {
  return anchor !== undefined && kin.readings.every((reading) => reading.plural);
}

/** The phrase with the words before it, from item `from` on. */
export function withStart(items: readonly Item[], phrase: NounPhrase, from: number): NounPhrase {
  return { ...phrase, from, start: items[from]?.start ?? phrase.start };
}
