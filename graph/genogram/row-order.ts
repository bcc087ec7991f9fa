/**
 * Who stands left of whom. The family is walked as an ordered tree from the children's parents outwards, so that the father's people come
 * out left, the mother's right and the children between; a sibship runs eldest to youngest, but the parent stands nearest the partner.
 */
import { eldestFirst } from './birth-order.ts';
import type { Cluster } from './couple-clusters.ts';
import type { FamilyPlan, Sibship } from './family-plan.ts';
import { pushTo } from './push-to.ts';

interface Walk {
  readonly plan: FamilyPlan;
  readonly indexChildren: readonly string[];
  readonly clusterOf: ReadonlyMap<string, Cluster>;
  /** Sibships a person is a child of, a parent of. */
  readonly above: ReadonlyMap<string, readonly Sibship[]>;
  readonly below: ReadonlyMap<string, readonly Sibship[]>;
  readonly beside: ReadonlyMap<string, readonly string[]>;
  /** Whence each is reached first, counted in ties: a marriage between the two sides must not pull one over to the other. */
  readonly cameFrom: Map<Cluster, Cluster | undefined>;
  readonly placed: Set<Cluster>;
  readonly settled: Set<Cluster>;
  readonly rows: Cluster[][];
}

export function rowOrder(
  plan: FamilyPlan,
  clusters: readonly Cluster[],
  indexChildren: readonly string[],
): readonly (readonly Cluster[])[] {
  const walk = startWalk(plan, clusters, indexChildren);
  const roots = indexChildren.flatMap((child) => {
    const parent = walk.above.get(child)?.flatMap(({ parents }) => parents)[0];
    return walk.clusterOf.get(parent ?? child) ?? [];
  });
  for (const root of [...roots, ...clusters]) {
    if (walk.cameFrom.has(root)) continue;
    walk.cameFrom.set(root, undefined);
    const reached = [root];
    for (const cluster of reached) {
      for (const next of neighbours(walk, cluster)) {
        if (walk.cameFrom.has(next)) continue;
        walk.cameFrom.set(next, cluster);
        reached.push(next);
      }
    }
    place(walk, root, undefined);
    for (const cluster of reached) place(walk, cluster, walk.cameFrom.get(cluster));
  }
  return walk.rows;
}

function neighbours(walk: Walk, { members }: Cluster): readonly Cluster[] {
  const people = members.flatMap((member) => [
    ...(walk.above.get(member) ?? []).flatMap(({ parents, children }) =>
      parents.length > 0 ? parents : children.map(({ id }) => id),
    ),
    ...(walk.below.get(member) ?? []).flatMap(({ children }) => children.map(({ id }) => id)),
    ...(walk.beside.get(member) ?? []),
  ]);
  return people.flatMap((id) => walk.clusterOf.get(id) ?? []);
}

function startWalk(plan: FamilyPlan, clusters: readonly Cluster[], indexChildren: readonly string[]): Walk {
  const above = new Map<string, Sibship[]>();
  const below = new Map<string, Sibship[]>();
  const beside = new Map<string, string[]>();
  for (const sibship of plan.sibships) {
    for (const { id } of sibship.children) pushTo(above, id, sibship);
    for (const id of sibship.parents) pushTo(below, id, sibship);
  }
  for (const { from, to } of plan.special) {
    pushTo(beside, from, to);
    pushTo(beside, to, from);
  }
  const rows: Cluster[][] = [];
  for (let row = Math.max(-1, ...clusters.map((cluster) => cluster.row)); row >= 0; row--) rows.push([]);
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.members.map((id) => [id, cluster] as const)));
  return {
    plan,
    indexChildren,
    clusterOf,
    above,
    below,
    beside,
    cameFrom: new Map(),
    placed: new Set(),
    settled: new Set(),
    rows,
  };
}

/** Everything reached through a cluster, left to right: its left members' families, itself, its children, its right members' families. */
function place(walk: Walk, cluster: Cluster | undefined, from: Cluster | undefined): void {
  if (cluster === undefined || walk.placed.has(cluster) || walk.cameFrom.get(cluster) !== from) return;
  walk.placed.add(cluster);
  const rooted = cluster.members.filter((member) => walk.above.has(member));
  const middle = middleOf(walk, cluster);
  const left = rooted.filter((member) => rooted.length === 1 || cluster.members.indexOf(member) < middle);
  for (const member of left) placeAncestors(walk, member, cluster);
  settle(walk, cluster);
  for (const member of rooted) if (!left.includes(member)) placeAncestors(walk, member, cluster);
}

/** Between the parents of a case's child, so that each has a side; elsewhere halfway along the partners. */
function middleOf(walk: Walk, { members }: Cluster): number {
  const sibships = members.flatMap((member) => walk.below.get(member) ?? []);
  const own = sibships.find(({ children }) => children.some(({ id }) => walk.indexChildren.includes(id)));
  const [a = '', b] = own?.parents ?? [];
  if (b === undefined) return (members.length - 1) / 2;
  return (members.indexOf(a) + members.indexOf(b)) / 2;
}

/** Puts the cluster into its row, its children and other ties below it. */
function settle(walk: Walk, cluster: Cluster): void {
  if (walk.settled.has(cluster)) return;
  walk.settled.add(cluster);
  walk.rows[cluster.row]?.push(cluster);
  placeChildren(walk, cluster);
  for (const member of cluster.members) {
    for (const other of walk.beside.get(member) ?? []) place(walk, walk.clusterOf.get(other), cluster);
  }
}

function placeAncestors(walk: Walk, member: string, from: Cluster): void {
  for (const sibship of walk.above.get(member) ?? []) {
    const [parent] = sibship.parents;
    if (parent !== undefined) place(walk, walk.clusterOf.get(parent), from);
    else placeSibship(walk, sibship, from);
  }
}

function placeChildren(walk: Walk, cluster: Cluster): void {
  const sibships = new Set(cluster.members.flatMap((id) => walk.below.get(id) ?? []));
  const position = ({ parents }: Sibship) =>
    parents.reduce((sum, id) => sum + Math.max(0, cluster.members.indexOf(id)), 0) / Math.max(1, parents.length);
  for (const sibship of [...sibships].toSorted((a, b) => position(a) - position(b)))
    placeSibship(walk, sibship, cluster);
}

function placeSibship(walk: Walk, sibship: Sibship, from: Cluster): void {
  for (const id of eldestFirst(walk.plan, sibship)) {
    const cluster = walk.clusterOf.get(id);
    place(walk, cluster, from);
    // Reached from below, and the only one of its cluster with parents here: it takes its place by age.
    if (cluster === undefined || !walk.placed.has(cluster)) continue;
    if (cluster.members.every((member) => member === id || !walk.above.has(member))) settle(walk, cluster);
  }
}
