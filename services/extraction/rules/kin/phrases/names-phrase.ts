/** A noun phrase of nothing but names, and one after a few words for what somebody does. Pure grammar. */
import type { Item } from './items.ts';
import { afterCalling } from './after-calling.ts';
import { namesFrom } from './name-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { childrenWords } from './children-words.ts';

/** One name, or several joined by "and", "&", "+", "/" or commas with a last "and". */
export function namesPhrase(items: readonly Item[], at: number): NounPhrase {
  const names = namesFrom(items, at);
  const to = names.to;
  return {
    from: at,
    to,
    start: items[at]?.start ?? 0,
    end: items[to - 1]?.end ?? 0,
    head: { type: 'names', names: names.names },
  };
}

/** "of the actor Vin Rao", "of the Irish shopkeeper Ann Dunn": a few words for what somebody does before their name. */
export function nameAfterCalling(items: readonly Item[], at: number): NounPhrase | undefined {
  const to = afterCalling(items, at);
  const phrase = to !== undefined && items[to]?.type === 'name' ? namesPhrase(items, to) : undefined;
  return phrase && isFamily(items[phrase.to]) ? undefined : phrase;
}

/** "The youngest of the four Marsh children": the name is all of theirs. */
function isFamily(after: Item | undefined): boolean {
  return ofOneFamily.test(after?.lower ?? '');
}

const ofOneFamily = new RegExp(`^(?:${childrenWords}|siblings|brothers|sisters|boys|girls|lads|family|clan)$`);
