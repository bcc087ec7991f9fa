/** People of whom two phrases speak together are a group for the "they" that follows. */
import type { Item } from '../phrases/items.ts';
import { joinedByAnd } from '../phrases/joined-phrases.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import { shareHome } from '../couples/share-home.ts';
import { noteSpoken, type Reading } from '../reading.ts';
import { isByOther } from './nearest-possessor.ts';

/** Two phrases joined by "and", and two people who live together, are a group for the "they" that follows, and share what the first one was understood by ("born to Ann and Bob"). */
export function speakTogether(
  reading: Reading,
  items: readonly Item[],
  before: Placed | undefined,
  here: Placed,
): void {
  if (!before) return;
  const isJoined = joinedByAnd(items, before.phrase, here.phrase);
  const isShared = isJoined && !isOwnedBefore(before.phrase) && !beginsClause(items, here.phrase);
  if (isShared || isByOther(items, before.phrase, here.phrase)) before.extend?.(here.people ?? []);
  if (!isJoined && !shareHome(reading, items, before, here)) return;
  const people = [...new Set([...(before.people ?? []), ...(here.people ?? [])])];
  if (people.length > 1) noteSpoken(reading, people, here.phrase, false);
}

/** "Al is Jean's son and Ted is at sea": whose son he is stands before the word, so that no other parent comes after the "and". */
function isOwnedBefore({ from, head }: NounPhrase): boolean {
  return head.type === 'kin' && head.anchor?.from === from;
}

/** "Al is my brother's son and I love him": no son of mine. */
function beginsClause(items: readonly Item[], { from, to }: NounPhrase): boolean {
  const isSubject = to === from + 1 && /^(?:i|he|she|we|they)$/.test(items[from]?.lower ?? '');
  return isSubject && items[to]?.type === 'word' && !/^[.,;)]$/.test(items[to]?.lower ?? '');
}
