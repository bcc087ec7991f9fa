/** "A second mum to her", "another dad to the boys", "a surrogate gran": what somebody is like, where "a second husband" is a husband all the same. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Between } from './link.ts';

const likeOne = /\b(?:an? (?:second|surrogate|substitute|proxy)|another) /;

/** Whether the predicate names what somebody is taken for. */
function isLikened(items: readonly Item[], { from, head }: NounPhrase): boolean {
  if (head.type !== 'kin' || head.names.length > 0) return false;
  const isElder = head.kin.readings.some(({ path }) => path?.every(({ step }) => step === 'parent'));
  const kinAt = items.findIndex((item, at) => at >= from && item.type === 'kin');
  const said = items
    .slice(Math.max(0, kinAt - 2), kinAt + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return isElder && likeOne.test(said);
}

/** "Is like a mother", "as good as a father". */
export function isCompared({ words, items, right }: Between): boolean {
  return (
    words.includes('like') || isLikened(items, right) || /\bas (?:good|bad|close|near|much) as\b/.test(words.join(' '))
  );
}

/** "Is more of a mother to her", "practically a brother", "all but an aunt": which says of nobody that they are one. A mother too may be "more of a mother now". */
export function isByDegree({ words, right }: Between): boolean {
  const { head } = right;
  const isKin =
    head.type === 'kin' &&
    head.names.length === 0 &&
    head.anchor?.start !== right.start &&
    head.kin.readings.some(({ path }) => path);
  return isKin && byDegree.test(words.join(' '));
}

const byDegree = new RegExp(
  inSequence(
    "^,? ?(?:(?:who|that|is|are|was|were|be|been|being|become|became|has|had|have|['’]s|['’]ve|['’]d|always|now) )*",
    anyOf('more(?: of)?', 'something of', 'practically', 'virtually', 'all but'),
    '(?: an?)?$',
  ),
);

/** "I took him for her uncle", "mistook her for his nan": so it seemed. */
export function isTakenFor(items: readonly Item[], { from }: NounPhrase, words: readonly string[]): boolean {
  const said = words.join(' ');
  return (
    (/^(?:for|to be)$/.test(said) && /^(?:took|taken|mistook|mistaken)$/.test(items[from - 1]?.lower ?? '')) ||
    /^,? ?(?:who|whom|that) \S+ (?:had )?(?:took|taken|mistook|mistaken) (?:to be|for)$/.test(said)
  );
}
