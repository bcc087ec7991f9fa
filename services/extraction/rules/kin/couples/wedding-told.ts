/** "Took up with Al Low, a tuner. Wedding June 2009.": a wedding without people is that of the couple told of just before. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { claimCouple } from './couples.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { coupleBefore } from '../people/unions.ts';
import type { Reading } from '../reading.ts';

const wedding = new RegExp(
  inSequence(
    '^',
    anyOf(
      'nikah|nikkah|wedding|wed|married|got married|civil ceremony',
      '(?:islamic|religious|church|traditional|registry office) (?:marriage|wedding|ceremony)',
    ),
    String.raw`(?: (?:in|on|was in|was)(?: \p{L}+)?)? (?:\p{L}+ )?(?:\d{1,2}[./])?(?:19|20)\d\d(?: [.,;]|$)`,
  ),
  'u',
);

export function readWeddingTold(reading: Reading, items: readonly Item[]): void {
  if (!wedding.test(wordsOf(items, 0, 8))) return;
  const [one, other] = coupleBefore(reading) ?? [];
  const [first, last] = [items[0], items.at(-1)];
  if (!one || !other || !first || !last) return;
  const couple = { state: 'married', ended: false } as const;
  const place = { start: first.start, end: last.end };
  claimCouple(reading, [one], [other], { couple, negated: false, hearsay: false, unreal: false, open: false }, place);
}
