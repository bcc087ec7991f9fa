/**
 * A name close beside the words for its bearer, with something between: "her dad, a retired joiner called Bill,", "at Jo's mum's (Sonia)",
 * "his mother, now Sonia Pike,", "Jo's sister \"Auntie Ama\" is", "her dad – real name Leonard".
 */
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { isNameless } from './described-lately.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import { sexFits } from '../people/plausible.ts';
import type { Reading } from '../reading.ts';

/** What stands between, and what has to follow. */
const ways: readonly (readonly [between: RegExp, after: RegExp])[] = [
  [/^,? an? (?:(?!who|with|whose|and|or|of)[\p{L}\d'’-]+ ){1,6}(?:called|named|by the name of)$/u, /^/],
  [/^'s \($/, /^\)/],
  [/^, (?:now|formerly|previously|lately)$/, /^[,.;)]/],
  [/^["“‘]$/, /^["”’]/],
  [/(?:^|[,;:–—-] )(?:(?:his|her) )?(?:real|full|proper|first|given|actual|own) name:?$/, /^/],
];

export function namedBeside(
  reading: Reading,
  items: readonly Item[],
  described: Placed | undefined,
  { phrase }: Placed,
  name: NameSpan,
): Referent | undefined {
  const [person, ...others] = described?.people ?? [];
  if (!described || !person || others.length > 0) return undefined;
  const { head } = described.phrase;
  if (head.type !== 'kin' || head.names.length > 0 || head.kin.readings.every(({ plural }) => plural)) return undefined;
  if (!isNameless(reading, person) || !sexFits(person, name.sex)) return undefined;
  const [between, after] = [wordsOf(items, described.phrase.to, phrase.from), items[phrase.to]?.lower ?? '.'];
  return ways.some(([words, next]) => words.test(between) && next.test(after)) ? person : undefined;
}
