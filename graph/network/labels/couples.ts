/** Who is a couple: partners, present or past, and the two parents of one child; grown tie by tie, asked in between. */
import { pairKey } from '#graph/kinship/kin-family.ts';

export interface Couples {
  note(a: string, b: string): void;
  /** Makes a couple with whoever is the child's parent already. */
  noteParent(parent: string, child: string): void;
  has(a: string, b: string): boolean;
}

export function startCouples(): Couples {
  const pairs = new Set<string>();
  const parents = new Map<string, string[]>();
  const note = (a: string, b: string) => void pairs.add(pairKey(a, b));
  return {
    note,
    noteParent: (parent, child) => {
      const others = parents.get(child) ?? [];
      for (const other of others) note(parent, other);
      parents.set(child, [...others, parent]);
    },
    has: (a, b) => pairs.has(pairKey(a, b)),
  };
}
