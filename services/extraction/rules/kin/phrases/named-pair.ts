/** Two kin words and after them the two names that say who they are. Pure grammar. */
import type { Item } from './items.ts';
import { joinedByAnd } from './joined-phrases.ts';
import { listedNames, namesOfLabel } from './listed-names.ts';
import { namesFrom } from './name-list.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "Jan's nan and grandad are Jo and Bob", "Jan's PGM/PGF: Jo and Bob", "Jan's aunt and uncle: Jo (Hull); Bob", "Jan's uncle and his wife, Bob and Jo,": two kin words and the two names that say who they are. */
export function namedPair(
  items: readonly Item[],
  left: NounPhrase | undefined,
  right: NounPhrase,
): readonly [NounPhrase, NounPhrase] | undefined {
  if (left?.head.type !== 'kin' || right.head.type !== 'kin' || !joinedByAnd(items, left, right)) return undefined;
  const isPair = left.head.anchor ? right.head.anchor : left.head.determiner === 'a' && !right.head.anchor;
  if (left.head.names.length > 0 || !isPair) return undefined;
  // Of "PGM/PGF: Jo and Bob" the second word took the first name to itself.
  const mark = right.head.names.length === 0 ? right.to : right.to - 2;
  if (!/^([,:(–-]|are|were)$/.test(items[mark]?.lower ?? '')) return undefined;
  const isLabel = items[mark]?.lower === ':';
  const { names, to } = isLabel ? listedNames(items, mark + 1, namesOfLabel) : namesFrom(items, mark + 1);
  const [first, second, ...others] = names;
  if (!first || !second || others.length > 0) return undefined;
  const end = items[to - 1]?.end ?? right.end;
  return [
    { ...left, head: { ...left.head, names: [first] } },
    { ...right, to, end, head: { ...right.head, names: [second] } },
  ];
}
