/** Two people who are no couple, said of what would be between them: "there is no relationship between Ann and Bob", "nothing going on between her and Al". */
import { claimCouple } from './couples.ts';
import { together } from '../links/couple-words.ts';
import { joinedByAnd } from '../phrases/joined-phrases.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const union = String.raw`(?:\p{L}+ ){0,2}(?:relationship|romance|affair|involvement)(?: whatsoever| at all| of that kind)?`;
const nothing = String.raw`(?:nothing|(?:n't|not|never)(?: been| was| had been)? anything)(?: going on| romantic| like that| at all| more)?`;
const noUnion = new RegExp(
  String.raw`(?:^| )(?:(?:no|(?:n't|not|never)(?: been| was| had been)? (?:an?|any)) ${union}|${nothing}) between$`,
  'u',
);
/** Words looked back over for what is denied. */
const reach = 8;

export function readNoCouple(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  for (const [at, { phrase, people = [] }] of phrases.entries()) {
    if (!noUnion.test(wordsOf(items, Math.max(0, phrase.from - reach), phrase.from))) continue;
    const next = phrases[at + 1];
    const isJoined = people.length === 1 && next !== undefined && joinedByAnd(items, phrase, next.phrase);
    const [one, other, ...others] = isJoined ? [...people, ...(next.people ?? [])] : people;
    if (!one || !other || others.length > 0) continue;
    const couple = { ...together, loose: true } as const;
    const link = { couple, negated: true, hearsay: false, unreal: false, open: false };
    claimCouple(reading, [one], [other], link, { start: phrase.start, end: (isJoined ? next.phrase : phrase).end });
  }
}
