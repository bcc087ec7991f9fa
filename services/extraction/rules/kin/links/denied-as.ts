/** Words between two phrases that say the one is not the other without a "not": "denies being", "has been ruled out as", "the test excludes Al as". With a "not", or asked, they leave it open. */
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Item } from '../phrases/items.ts';
import type { Between } from './link.ts';

const deniedBeing =
  /^,? ?(?:who )?(?:has |have |had )?(?:\p{L}+ly |always |since )?(?:denied|denies|denying|deny) (?:\p{L}+ly )?being$/u;
const ruledOut =
  /^,? ?(?:who )?(?:(?:has been|have been|had been|was|is|were|are|been|being)(?: now| since| also| therefore)? )?(?:ruled out|excluded|eliminated|discounted)(?: by (?:\p{L}+ ){1,3})? ?as(?: being)?$/u;
const rulesOut = /\b(?:rul(?:es?|ed|ing) out|exclud(?:es?|ed|ing)|eliminat(?:es?|ed)|discount(?:s|ed)?)$/;

/** "Has not been ruled out", "does Al deny", "could not exclude": nothing is denied. */
const unsaid = /^(?:not|n't|never|no|nor|neither|nobody|unable|fail(?:s|ed)?|if|whether|to|may|might|could|would)$/;
const asks = /^(?:has|have|had|was|were|is|are|did|does|do)$/;

export function isDeniedAs({ words, items, left, right: { head } }: Between): boolean {
  // "Ruled out as a carer" is of an assessment.
  if (head.type !== 'kin' || !head.kin.readings.some(({ path }) => path !== undefined)) return false;
  const said = words.join(' ').replace(/ (?:an?|the)$/, '');
  const before = items.slice(Math.max(0, left.from - 5), left.from).map(({ lower }) => lower);
  if (deniedBeing.test(said) || ruledOut.test(said)) return !asks.test(before.at(-1) ?? '');
  return /^as(?: being)?$/.test(said) && rulesOut.test(before.join(' ')) && !before.some((word) => unsaid.test(word));
}

/** "Married to Al, no kids": who has none is denied nobody. */
export function saysNone(items: readonly Item[], { from, head }: NounPhrase): boolean {
  return (
    items[from]?.lower === 'no' &&
    head.type === 'kin' &&
    head.kin.readings.every(({ plural, path }) => plural && path?.[0]?.step === 'child')
  );
}
