/** Which phrase of a sentence another one goes on from: as a rule the one before it. */
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { followsWhom } from '../couples/whom-wed.ts';
import { whomTakenFor } from './whom-taken-for.ts';

/** The phrase before; where that one stands in a bracket that is closed by now, the one which the bracket was put after. */
export function phraseBefore(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): Placed | undefined {
  const [before, here] = [phrases[at - 1], phrases[at]];
  if (!before || !here) return undefined;
  const taken = whomTakenFor(reading, items, phrases, at) ?? pastRelative(items, phrases, at);
  if (taken) return taken;
  const between = items.slice(before.phrase.to, here.phrase.from);
  const close = between.findIndex(({ lower }) => lower === ')');
  if (close === -1 || close === between.length - 1 || between.some(({ lower }) => lower === '(')) return before;
  const open = items.slice(0, before.phrase.from).findLastIndex(({ lower }) => lower === '(');
  return phrases.slice(0, at).findLast(({ phrase }) => phrase.to <= open) ?? before;
}

/** "Al, whom she wed at nineteen, has": whom the clause in passing was put after. */
function pastRelative(items: readonly Item[], phrases: readonly Placed[], at: number): Placed | undefined {
  const end = phrases[at]?.phrase.from ?? 0;
  const who = phrases.slice(0, at).findLast(({ phrase }) => followsWhom(items, phrase.from))?.phrase.from;
  if (who === undefined) return undefined;
  const close = items.findIndex(({ lower }, place) => place > who && lower === ',');
  const isClosed = close !== -1 && close < end && /^(?:has|had|is|was)$/.test(items[close + 1]?.lower ?? '');
  if (!isClosed || items.slice(close + 1, end).some(({ lower }) => lower === ',')) return undefined;
  return phrases.slice(0, at).find(({ phrase }) => phrase.to === who - 2);
}
