/** The family as it will be drawn: the people with a line, couples, sibships under them, special lines; everyone else is for the bands. */
import { compareIds } from './compare-ids.ts';
import { pushTo } from './push-to.ts';
import { pairKey } from '../kinship/pair-key.ts';
import { type DrawnPerson, type FamilyTies, type PartnerTie, type SpecialTie } from './family-ties.ts';

export interface Sibship {
  readonly id: string;
  /** Two, one, or none where siblings are known and no parent is. */
  readonly parents: readonly string[];
  readonly children: readonly { readonly id: string; readonly adopted: boolean }[];
}

export interface FamilyPlan {
  readonly people: ReadonlyMap<string, DrawnPerson>;
  readonly couples: readonly (PartnerTie & { readonly related: boolean })[];
  readonly sibships: readonly Sibship[];
  readonly special: readonly SpecialTie[];
  /** Foster carers and guardians from outside the family, and their partners: they stand in a row of their own below it. */
  readonly carers: ReadonlySet<string>;
}

export function planFamily(ties: FamilyTies, indexChildren: readonly string[]): FamilyPlan {
  const sibships = gatherSibships(ties);
  const couples = new Map(ties.partners);
  for (const { parents } of sibships) {
    const [a, b] = parents;
    if (a === undefined || b === undefined) continue;
    const key = pairKey(a, b);
    if (!couples.has(key)) couples.set(key, { a, b, state: undefined });
  }
  const { family, carers } = reach(indexChildren, [...couples.values()], sibships, ties.special);
  const drawn = (id: string) => family.has(id) || carers.has(id);
  return {
    people: new Map([...ties.people].filter(([id]) => drawn(id)).toSorted(([a], [b]) => compareIds(a, b))),
    couples: [...couples.values()]
      .filter(({ a, b }) => drawn(a) && drawn(b))
      .map((couple) => ({ ...couple, related: shareAncestor(ties, couple.a, couple.b) }))
      .toSorted((a, b) => compareIds(pairKey(a.a, a.b), pairKey(b.a, b.b))),
    sibships: sibships.filter(({ children }) => children.some(({ id }) => family.has(id))),
    special: ties.special.filter(({ from, to }) => family.has(from) && drawn(to)),
    carers,
  };
}

function gatherSibships(ties: FamilyTies): readonly Sibship[] {
  const groups = new Map<string, { parents: readonly string[]; children: { id: string; adopted: boolean }[] }>();
  const add = (parents: readonly string[], child: string, adopted: boolean, key = parents.join(' ')) => {
    const group = groups.get(key) ?? { parents, children: [] };
    group.children.push({ id: child, adopted });
    groups.set(key, group);
  };
  for (const child of [...ties.people.keys()].toSorted(compareIds)) {
    const known = [...(ties.parents.get(child) ?? [])];
    for (const nature of ['birth', 'adoptive'] as const) {
      const parents = known.filter(([, other]) => other === nature).map(([id]) => id);
      if (parents.length > 0) add(parents.toSorted(compareIds), child, nature === 'adoptive');
    }
    if (!known.some(([, nature]) => nature === 'birth')) {
      const orphans = orphanGroup(ties, child);
      if (orphans.length > 1) add([], child, false, `siblings of ${orphans[0]}`);
    }
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

/** Siblings none of whom has a recorded parent: one bar joins them. */
function orphanGroup(ties: FamilyTies, child: string): readonly string[] {
  const found = new Set([child]);
  for (const id of found) {
    for (const sibling of ties.siblings.get(id) ?? []) {
      const hasParents = [...(ties.parents.get(sibling)?.values() ?? [])].includes('birth');
      if (!hasParents) found.add(sibling);
    }
  }
  return [...found].toSorted(compareIds);
}

function reach(
  start: readonly string[],
  couples: readonly PartnerTie[],
  sibships: readonly Sibship[],
  special: readonly SpecialTie[],
): { readonly family: ReadonlySet<string>; readonly carers: ReadonlySet<string> } {
  const next = new Map<string, (readonly string[])[]>();
  const join = (ids: readonly string[]) => ids.forEach((id) => pushTo(next, id, ids));
  for (const { a, b } of couples) join([a, b]);
  for (const { kind, from, to } of special) if (kind === 'unplaced-kin') join([from, to]);
  for (const { parents, children } of sibships) join([...parents, ...children.map(({ id }) => id)]);
  const family = new Set(start);
  for (const id of family) for (const ids of next.get(id) ?? []) for (const other of ids) family.add(other);

  const carers = new Set(special.filter(({ from, to }) => family.has(from) && !family.has(to)).map(({ to }) => to));
  for (const { a, b } of couples) {
    if (carers.has(a)) carers.add(b);
    else if (carers.has(b)) carers.add(a);
  }
  return { family, carers };
}

function shareAncestor(ties: FamilyTies, a: string, b: string): boolean {
  const ofA = ancestors(ties, a);
  return [...ancestors(ties, b)].some((id) => ofA.has(id));
}

function ancestors(ties: FamilyTies, of: string): ReadonlySet<string> {
  const found = new Set([of]);
  for (const id of found) {
    for (const [parent, nature] of ties.parents.get(id) ?? []) if (nature === 'birth') found.add(parent);
  }
  return found;
}
