/** "They are cousins: their fathers …": after a whole clause a colon begins another, and what follows is not said of whom the clause was about. */
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';

export function isExplained(items: readonly Item[], { from, to, head: left }: NounPhrase, right: NounPhrase): boolean {
  const isColon = right.from === to + 1 && items[to]?.lower === ':';
  const isWhole = items.slice(0, from).some(({ lower }) => /^(?:is|are|was|were)$/.test(lower));
  const owner = right.head.type === 'kin' ? right.head.anchor?.head : undefined;
  return isColon && isWhole && left.type === 'kin' && owner?.type === 'pronoun' && owner.pronoun.who === 'plural';
}
