/** A possessor that stands without what it owns: "mine", "theirs". Pure grammar. */
import type { Item, Pronoun } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';

const own: Readonly<Record<string, Pronoun['who']>> = {
  mine: 'first',
  ours: 'first-plural',
  yours: 'second',
  hers: 'female',
  his: 'male',
  theirs: 'plural',
};

/** "Mine", "theirs": a possessor with nothing after it. */
export function ownPhrase(items: readonly Item[], at: number): NounPhrase | undefined {
  const item = items[at];
  const who = item && Object.hasOwn(own, item.lower) ? own[item.lower] : undefined;
  return item && who
    ? {
        from: at,
        to: at + 1,
        start: item.start,
        end: item.end,
        head: { type: 'pronoun', pronoun: { who, possessive: false } },
      }
    : undefined;
}
