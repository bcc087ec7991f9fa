/** A husband, wife or partner put after the kin word for the other of the two: "aunt and her husband", "(uncle and wife)". */
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrase-at.ts';

/** "Ann and Bob Dunn. Aunt of Ivy and her husband": what is said before the "and" is said of the first alone. */
export function withPartner(items: readonly Item[], at: number): boolean {
  const next = /^(and|&|\+)$/.test(items[at]?.lower ?? '') ? nounPhraseAt(items, at + 1) : undefined;
  return next !== undefined && isPartner(next);
}

/** "Her husband", "his partner"; in "(uncle and wife)" the word alone. */
export function isPartner({ head }: NounPhrase): boolean {
  return (
    head.type === 'kin' &&
    head.anchor?.head.type !== 'names' &&
    head.names.length === 0 &&
    head.kin.readings.every(({ path }) => path?.[0]?.step === 'partner')
  );
}
