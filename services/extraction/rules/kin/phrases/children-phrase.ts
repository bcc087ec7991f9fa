/** Words for the case's children together. Pure grammar. */
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { childrenWords } from './children-words.ts';

const theirs = new RegExp(`^(?:${childrenWords}|childrens|siblings|boys|girls|little ones|young people)$`);

/** "the children", "both children", "the siblings", "the kids", "the bairns": the case's children together. */
export function childrenPhrase(items: readonly Item[], at: number): NounPhrase | undefined {
  const first = items[at];
  if (!first || !/^(the|both|these|those|them|all|either|neither|none)$/.test(first.lower)) return undefined;
  let to = at + 1;
  while (to < items.length && to < at + 3 && /^(the|of|two|three|four|them|young|little)$/.test(items[to]?.lower ?? ''))
    to += 1;
  const noun = items[to];
  const isEither = /^(either|neither)$/.test(first.lower) && /^(child|boy|girl|of them)$/.test(noun?.lower ?? '');
  const whole = isEither || theirs.test(noun?.lower ?? '');
  const bare =
    first.lower === 'both' &&
    to === at + 1 &&
    (noun === undefined ||
      !/^(of|his|her|my|our|their|parents|sides?|ends?|times?|were|women|men|are)$/.test(noun.lower)) &&
    noun?.type !== 'name' &&
    noun?.type !== 'kin' &&
    /^(of|to|for|with|took|has|have)$/.test(items[at - 1]?.lower ?? '');
  // "Father to neither of them": of whom, the pronoun alone would say of somebody else.
  const isOfThem =
    /^(?:either|neither|none)$/.test(first.lower) &&
    /^(?:to|of)$/.test(items[at - 1]?.lower ?? '') &&
    items[to - 1]?.lower === 'them';
  if (!whole && !bare && !isOfThem) return undefined;
  const last = whole ? to : isOfThem ? to - 1 : at;
  // "The eldest of the children of Al and Bea": theirs.
  if (whole && items[to + 1]?.lower === 'of' && /^(?:name|kin)$/.test(items[to + 2]?.type ?? '')) return undefined;
  return { from: at, to: last + 1, start: first.start, end: items[last]?.end ?? first.end, head: { type: 'children' } };
}
