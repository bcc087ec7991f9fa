/** Who is whose parent in a kin graph, step-parents included: what siblings and step-family are worked out from. */
import { pairKey } from './pair-key.ts';
import type { KinStep, Sex } from '../model/kin-path.ts';
import type { Side } from '../model/relationship-kind.ts';
import type { KinGraph, KinTie } from './kin-graph.ts';

export type Parent = { readonly id: string; readonly tie: KinTie };
/** The family of a graph, looked up both ways. */
export type Family = {
  readonly graph: KinGraph;
  /** Ties between two different people of the graph. */
  readonly ties: readonly KinTie[];
  /** Parent ties, with those to step-parents that follow from a marriage. */
  readonly parentTies: readonly KinTie[];
  readonly parents: ReadonlyMap<string, readonly Parent[]>;
  readonly children: ReadonlyMap<string, readonly Parent[]>;
  /** Pairs of partners, present and past. */
  readonly couples: ReadonlySet<string>;
  /** The partners somebody has now. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
  /** Pairs said to be half-brothers or half-sisters. */
  readonly halves: ReadonlySet<string>;
};

/** Reads a graph. Ties to people who are not in it, and of a person to themselves, are left out. */
export function kinFamily(graph: KinGraph): Family {
  const ties = graph.ties.filter(({ from, to }) => from !== to && graph.people.has(from) && graph.people.has(to));
  const said = ties.filter((tie) => tie.kind === 'parent');
  const unions = ties.filter((tie) => tie.kind === 'partner');
  const parentTies = [...said, ...stepParents(graph, ties, said)];
  return {
    graph,
    ties,
    parentTies,
    couples: new Set(unions.map(({ from, to }) => pairKey(from, to))),
    partners: partnersOf(unions.filter(({ ended }) => !ended)),
    halves: new Set(
      ties
        .filter(({ kind, nature }) => kind === 'sibling' && nature === 'half')
        .map(({ from, to }) => pairKey(from, to)),
    ),
    parents: groupBy(
      parentTies,
      (tie) => tie.to,
      (tie) => tie.from,
    ),
    children: groupBy(
      parentTies,
      (tie) => tie.from,
      (tie) => tie.to,
    ),
  };
}

function partnersOf(unions: readonly KinTie[]): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  const add = (one: string, other: string) => partners.set(one, [...(partners.get(one) ?? []), other]);
  for (const { from, to } of unions) {
    add(from, to);
    add(to, from);
  }
  return partners;
}

function groupBy(
  ties: readonly KinTie[],
  key: (tie: KinTie) => string,
  other: (tie: KinTie) => string,
): Map<string, Parent[]> {
  const groups = new Map<string, Parent[]>();
  for (const tie of ties) {
    const group = groups.get(key(tie)) ?? [];
    groups.set(key(tie), group);
    if (!group.some((known) => known.id === other(tie) && known.tie.nature === tie.nature))
      group.push({ id: other(tie), tie });
  }
  return groups;
}

/** The husband or wife of a parent, who is no parent of the child, is a step-parent; not whoever was so before the child was born to another. */
function stepParents(graph: KinGraph, ties: readonly KinTie[], parentTies: readonly KinTie[]): readonly KinTie[] {
  const children = groupBy(
    parentTies,
    (tie) => tie.from,
    (tie) => tie.to,
  );
  const known = new Set(parentTies.map((tie) => `${tie.from} ${tie.to}`));
  const found: KinTie[] = [];
  const look = (parent: string, spouse: string, tie: KinTie) => {
    for (const child of children.get(parent) ?? []) {
      if (child.tie.nature === 'step' || child.tie.nature === 'foster' || known.has(`${spouse} ${child.id}`)) continue;
      const common = (children.get(parent) ?? []).filter(({ id }) => known.has(`${spouse} ${id}`));
      if (common.some(({ id }) => isBornBefore(graph, id, child.id))) continue;
      found.push({ ...tie, kind: 'parent', from: spouse, to: child.id, nature: 'step' });
    }
  };
  for (const tie of ties) {
    if (tie.kind !== 'partner' || !tie.married || tie.ended) continue;
    look(tie.from, tie.to, tie);
    look(tie.to, tie.from, tie);
  }
  return found;
}

function isBornBefore({ people }: KinGraph, elder: string, younger: string): boolean {
  const [one, other] = [people.get(elder)?.bornOn, people.get(younger)?.bornOn];
  return one !== undefined && other !== undefined && /^\d{4}-/.test(one) && /^\d{4}-/.test(other) && one < other;
}

/** The sex of a person of the graph. */
export function sexOf({ graph }: Family, id: string): Sex {
  return graph.people.get(id)?.sex ?? 'unknown';
}

/** The parent through whom somebody is a step-parent: the one who is their partner. */
export function stepThrough({ couples, parents }: Family, tie: KinTie): string | undefined {
  const own = (parents.get(tie.to) ?? []).filter(
    (parent) => parent.tie.nature !== 'step' && parent.tie.nature !== 'foster',
  );
  return own.find((parent) => couples.has(pairKey(parent.id, tie.from)))?.id;
}

/** The side of the family that lies through this parent. */
export function sideOf(family: Family, parent: string | undefined): Side | undefined {
  const sex = parent === undefined ? 'unknown' : sexOf(family, parent);
  return sex === 'unknown' ? undefined : sex === 'female' ? 'maternal' : 'paternal';
}

/** The step to a person of the graph. */
export function stepTo(
  family: Family,
  step: KinStep['step'],
  to: string,
  nature: KinStep['nature'],
  married?: boolean,
): KinStep {
  return { step, sex: sexOf(family, to), ...(nature && { nature }), ...(married && { married }) };
}
