/** "They are cousins: their fathers …": after a whole clause a colon begins another, and what follows is not said of whom the clause was about. */
import type { Item } from '../phrases/items.ts';
import { isAlways } from '../phrases/one-step-kin.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';

export function isExplained(items: readonly Item[], { from, to, head: left }: NounPhrase, right: NounPhrase): boolean {
  const isColon = right.from === to + 1 && items[to]?.lower === ':';
  const isWhole = items.slice(0, from).some(({ lower }) => /^(?:is|are|was|were)$/.test(lower));
  const owner = right.head.type === 'kin' ? right.head.anchor?.head : undefined;
  return isColon && isWhole && left.type === 'kin' && owner?.type === 'pronoun' && owner.pronoun.who === 'plural';
}

/** "Fa: bro Al", "Bob Low (dad): brothers Al and Cy": the line tells of the father's family, and does not name him. */
export function isOwnFamily(items: readonly Item[], { to, head: left }: NounPhrase, right: NounPhrase): boolean {
  if (right.head.type !== 'kin' || right.head.anchor || right.head.names.length === 0) return false;
  const isOne = left.type === 'names' ? left.names.length === 1 : left.type === 'kin' && isAlways(left.kin, 'parent');
  const isMarked = /^(?:\( [^()]* \) |\) |(?:, )?\d+ )?[:–—-]$/.test(
    items
      .slice(to, right.from)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return isOne && isMarked && isAlways(right.head.kin, 'sibling');
}
