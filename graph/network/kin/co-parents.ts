/**
 * Pairs recorded, more than once, as the two birth parents of one child. Words that make one of them the other's parent or sibling are likelier
 * misread than true: nothing is laid over them.
 */

/** One record's word that `from` is a birth parent of `to`. */
export interface SaidParent {
  readonly from: string;
  readonly to: string;
  readonly record: number;
}

/** How many records must say so of each of the two. */
const recordsNeeded = 2;

/** True for two people who are co-parents. */
export function coParents(said: readonly SaidParent[]): (a: string, b: string) => boolean {
  const records = new Map<string, Map<string, Set<number>>>();
  for (const { from, to, record } of said) {
    const parents = records.get(to) ?? new Map<string, Set<number>>();
    records.set(to, parents.set(from, (parents.get(from) ?? new Set<number>()).add(record)));
  }
  const children = new Map<string, Set<string>>();
  for (const [child, parents] of records)
    for (const [parent, told] of parents)
      if (told.size >= recordsNeeded) children.set(parent, (children.get(parent) ?? new Set<string>()).add(child));
  return (a, b) => {
    const [own, other] = [children.get(a), children.get(b)];
    return own !== undefined && other !== undefined && own.values().some((child) => other.has(child));
  };
}
