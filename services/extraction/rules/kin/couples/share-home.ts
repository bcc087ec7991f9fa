/** "Ann lives in Hull with Bob Low and they have a baby": two grown people in one home, or who met, are "they" in the words after. */
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { areKin } from './couples.ts';

const living =
  /^(?:who )?(?:(?:is|was|now|has|had|been|still|also) )*(?:lives?|living|lived|moved in|cohabits?|cohabiting|cohabited|set up home)(?: (?:together|in [\p{L}-]+|at [\p{L}-]+|over in [\p{L}-]+))? with$/u;

/** "Ann met Bob Low in Hull, and they married". */
const meeting = /^(?:who )?(?:(?:had|has|then|later|first|also) )*(?:met|meets?|meeting)$/;

/** Whether the words say that the second of two phrases shares the first one's home, or came to know them; one's mother or brother does so otherwise. */
export function shareHome(
  { discourse, homes }: Reading,
  items: readonly Item[],
  before: Placed,
  here: Placed,
): boolean {
  const [[one, ...more] = [], [other, ...others] = []] = [before.people, here.people];
  if (!one || !other || more.length + others.length > 0 || here.phrase.head.type !== 'names') return false;
  if ([one, other].some(({ childId, young, professional }) => childId !== undefined || young || professional))
    return false;
  if (areKin(discourse.claims, one, other)) return false;
  const words = wordsOf(items, before.phrase.to, here.phrase.from);
  const isHome = living.test(words);
  if (isHome) homes.push([one, other]);
  return isHome || (meeting.test(words) && one.sex !== other.sex);
}
