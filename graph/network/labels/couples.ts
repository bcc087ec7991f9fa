/** Who is a couple: partners, present or past, and the two parents of one child; grown tie by tie, asked in between. */

export interface Couples {
  note(a: string, b: string): void;
  /** Makes a couple with whoever is the child's parent already. */
  noteParent(parent: string, child: string): void;
  has(a: string, b: string): boolean;
  /** Everybody with whom somebody is, or was, a couple. */
  of(id: string): readonly string[];
}

export function startCouples(): Couples {
  const partners = new Map<string, Set<string>>();
  const parents = new Map<string, string[]>();
  const one = (a: string, b: string) => void partners.set(a, (partners.get(a) ?? new Set<string>()).add(b));
  const note = (a: string, b: string) => {
    one(a, b);
    one(b, a);
  };
  return {
    note,
    noteParent: (parent, child) => {
      const others = parents.get(child) ?? [];
      for (const other of others) note(parent, other);
      parents.set(child, [...others, parent]);
    },
    has: (a, b) => partners.get(a)?.has(b) ?? false,
    of: (id) => [...(partners.get(id) ?? [])],
  };
}
