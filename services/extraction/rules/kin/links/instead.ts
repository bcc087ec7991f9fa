/** "Al, not Ted, is her father", "it is Al and not Ted who is": what is denied of the one is said of the other. */
import { clauseRules } from './clause-rules.ts';
import { linkBetween } from './clause-links.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const ruledOut = /^(?:(?:[,–—(-]|and) not|(?:[,–—-] )?(?:rather than|instead of|as opposed to))$/;

/** `told`: the phrases before, of whom the last was just denied what `here` says. */
export function sayOfOther(reading: Reading, items: readonly Item[], told: readonly Placed[], here: Placed): void {
  const [other, denied] = told.slice(-2);
  if (!other?.people || !denied || !/^(?:names|kin)$/.test(other.phrase.head.type)) return;
  if (!ruledOut.test(wordsOf(items, other.phrase.to, denied.phrase.from))) return;
  const link = linkBetween(items, denied.phrase, here.phrase);
  if (link?.type !== 'is' || !link.negated || link.open) return;
  clauseRules.is(reading, other, here, { ...link, negated: false });
}
