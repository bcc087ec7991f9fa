/**
 * The graph made ready for walking: each person's steps to their parents, children, partners and siblings. Adds the siblings and the step-family that
 * follow from the ties, once each.
 */
import type { KinStep, Sex } from '../model/kin-path.ts';
import type { Side } from '../model/relationship-kind.ts';
import type { KinGraph, KinTie } from './kin-graph.ts';

/** One step from a person: where to, and the ids of the ties it rests on. */
export type KinEdge = {
  readonly to: string;
  readonly step: KinStep;
  readonly ties: readonly string[];
  /** For a half- or step-sibling and a step-parent: the side of the parent they come through. */
  readonly side?: Side;
};

export type KinEdges = ReadonlyMap<string, readonly KinEdge[]>;

type Parent = { readonly id: string; readonly tie: KinTie };
type Nature = KinStep['nature'];

type Family = {
  readonly graph: KinGraph;
  readonly parents: ReadonlyMap<string, readonly Parent[]>;
  readonly children: ReadonlyMap<string, readonly Parent[]>;
  /** Pairs of partners, present and past. */
  readonly couples: ReadonlySet<string>;
};

/** Works out everyone's steps. Ties to people who are not in the graph, and of a person to themselves, are left out. */
export function kinEdges(graph: KinGraph): KinEdges {
  const ties = graph.ties.filter(({ from, to }) => from !== to && graph.people.has(from) && graph.people.has(to));
  const said = ties.filter((tie) => tie.kind === 'parent');
  const parentTies = [...said, ...stepParents(ties, said)];
  const family = {
    graph,
    couples: new Set(ties.filter((tie) => tie.kind === 'partner').map((tie) => pairKey(tie.from, tie.to))),
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
  const edges = new Map<string, KinEdge[]>([...graph.people.keys()].map((id) => [id, []]));
  const add = (from: string, edge: KinEdge) => edges.get(from)?.push(edge);
  for (const tie of parentTies) addParent(family, tie, add);
  for (const tie of ties) if (tie.kind === 'partner') addPartner(family, tie, add);
  addSiblings(family, ties, add);
  for (const [id, own] of edges) edges.set(id, distinct(own));
  return edges;
}

type Add = (from: string, edge: KinEdge) => void;

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

/** The husband or wife of a parent, who is no parent of the child, is a step-parent. */
function stepParents(ties: readonly KinTie[], parentTies: readonly KinTie[]): readonly KinTie[] {
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

function sexOf({ graph }: Family, id: string): Sex {
  return graph.people.get(id)?.sex ?? 'unknown';
}

function stepTo(family: Family, step: KinStep['step'], to: string, nature: Nature, married?: boolean): KinStep {
  return { step, sex: sexOf(family, to), ...(nature && { nature }), ...(married && { married }) };
}

function addParent(family: Family, tie: KinTie, add: Add): void {
  const nature = tie.nature === 'half' ? undefined : tie.nature;
  const ties = tie.id === undefined ? [] : [tie.id];
  const side = nature === 'step' ? sideOf(family, stepThrough(family, tie)) : undefined;
  add(tie.to, { to: tie.from, step: stepTo(family, 'parent', tie.from, nature), ties, ...(side && { side }) });
  add(tie.from, { to: tie.to, step: stepTo(family, 'child', tie.to, nature), ties });
}

/** The parent through whom somebody is a step-parent: the one who is their partner. */
function stepThrough({ couples, parents }: Family, tie: KinTie): string | undefined {
  const own = (parents.get(tie.to) ?? []).filter(
    (parent) => parent.tie.nature !== 'step' && parent.tie.nature !== 'foster',
  );
  return own.find((parent) => couples.has(pairKey(parent.id, tie.from)))?.id;
}

function sideOf(family: Family, parent: string | undefined): Side | undefined {
  const sex = parent === undefined ? 'unknown' : sexOf(family, parent);
  return sex === 'unknown' ? undefined : sex === 'female' ? 'maternal' : 'paternal';
}

function addPartner(family: Family, tie: KinTie, add: Add): void {
  const ties = tie.id === undefined ? [] : [tie.id];
  const nature = tie.ended ? 'former' : undefined;
  add(tie.from, { to: tie.to, step: stepTo(family, 'partner', tie.to, nature, tie.married), ties });
  add(tie.to, { to: tie.from, step: stepTo(family, 'partner', tie.from, nature, tie.married), ties });
}

function addSiblings(family: Family, ties: readonly KinTie[], add: Add): void {
  const stated = new Map<string, KinTie>();
  for (const tie of ties) {
    if (tie.kind !== 'sibling') continue;
    const key = pairKey(tie.from, tie.to);
    // "Half-sister" says more than "sister", wherever it stands.
    if (!stated.get(key)?.nature) stated.set(key, tie);
  }
  const done = new Set<string>();
  const join = (a: string, b: string) => {
    const key = pairKey(a, b);
    if (a === b || done.has(key)) return;
    done.add(key);
    addSiblingPair(family, a, b, stated.get(key), add);
  };
  for (const children of family.children.values()) for (const a of children) for (const b of children) join(a.id, b.id);
  for (const tie of stated.values()) join(tie.from, tie.to);
}

function addSiblingPair(family: Family, a: string, b: string, stated: KinTie | undefined, add: Add): void {
  const shared = sharedParents(family, a, b);
  const nature = siblingNature(family, a, b, shared, stated);
  if (nature === 'none') return;
  const ties = [stated?.id, ...shared.flatMap((pair) => [pair[0].tie.id, pair[1].tie.id])].filter(
    (id) => id !== undefined,
  );
  const pairs = [
    [a, b, 0],
    [b, a, 1],
  ] as const;
  for (const [from, to, own] of pairs) {
    const through = shared.length === 1 ? shared[0]?.[own] : undefined;
    const parent = through?.tie.nature === 'step' ? stepThrough(family, through.tie) : through?.id;
    const side = nature === 'half' || nature === 'step' ? sideOf(family, parent) : undefined;
    add(from, { to, step: stepTo(family, 'sibling', to, nature), ties: [...new Set(ties)], ...(side && { side }) });
  }
}

function sharedParents({ parents }: Family, a: string, b: string): readonly (readonly [Parent, Parent])[] {
  return (parents.get(a) ?? []).flatMap((one) =>
    (parents.get(b) ?? []).filter((two) => two.id === one.id).map((two) => [one, two] as const),
  );
}

/**
 * Both parents shared, or said to be siblings: siblings. One shared and the others known and different: half. One shared and another not known:
 * what the words say, else siblings. A parent shared by adoption, fostering or marriage: adoptive, foster, step.
 */
function siblingNature(
  family: Family,
  a: string,
  b: string,
  shared: readonly (readonly [Parent, Parent])[],
  stated: KinTie | undefined,
): Nature | 'none' {
  const blood = shared.filter((pair) => pair.every((parent) => isBlood(parent)));
  if (blood.length >= 2) return undefined;
  if (blood.length === 1) {
    if (stated?.nature) return stated.nature;
    const others = [a, b].map((id) => (family.parents.get(id) ?? []).filter((parent) => isBlood(parent)).length);
    return others.every((count) => count >= 2) ? 'half' : undefined;
  }
  if (stated) return stated.nature;
  const natures = shared.flatMap((pair) => pair.map((parent) => parent.tie.nature));
  if (natures.includes('foster')) return 'foster';
  const byAdoption = shared.some((pair) => pair.every((parent) => parent.tie.nature !== 'step'));
  if (byAdoption) return 'adoptive';
  // The step-parent's own child is a step-sibling; two step-children of one person need not be anything to each other.
  return shared.some((pair) => pair.some((parent) => parent.tie.nature !== 'step')) ? 'step' : 'none';
}

function isBlood(parent: Parent): boolean {
  return parent.tie.nature === undefined || parent.tie.nature === 'half';
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function distinct(edges: readonly KinEdge[]): KinEdge[] {
  const seen = new Map<string, KinEdge>();
  for (const edge of edges) {
    const key = `${edge.to} ${edge.step.step} ${edge.step.nature ?? ''}`;
    const known = seen.get(key);
    if (!known || (!known.step.married && edge.step.married)) seen.set(key, edge);
  }
  const marriedNow = new Set(
    edges.filter((edge) => edge.step.step === 'partner' && !edge.step.nature).map((edge) => edge.to),
  );
  return [...seen.values()]
    .filter((edge) => !(edge.step.nature === 'former' && marriedNow.has(edge.to)))
    .sort((one, other) => (one.to < other.to ? -1 : one.to > other.to ? 1 : 0));
}
