/**
 * Who stands left of whom. The family is walked as an ordered tree from the children's parents outwards, so that the father's people come
 * out left, the mother's right and the children between; a sibship runs eldest to youngest, but the parent stands nearest the partner.
 */
import { birthKey, type Cluster } from './couple-clusters.ts';
import type { FamilyPlan, Sibship } from './family-plan.ts';
import { compareIds } from './compare-ids.ts';
import { pushTo } from './push-to.ts';

interface Walk {
  readonly plan: FamilyPlan;
  readonly clusterOf: ReadonlyMap<string, Cluster>;
  /** Sibships a person is a child of, a parent of. */
  readonly above: ReadonlyMap<string, readonly Sibship[]>;
  readonly below: ReadonlyMap<string, readonly Sibship[]>;
  readonly beside: ReadonlyMap<string, readonly string[]>;
  readonly placed: Set<Cluster>;
  readonly settled: Set<Cluster>;
  readonly rows: Cluster[][];
}

export function rowOrder(
  plan: FamilyPlan,
  clusters: readonly Cluster[],
  indexChildren: readonly string[],
): readonly (readonly Cluster[])[] {
  const walk = startWalk(plan, clusters);
  for (const child of indexChildren) {
    const parent = walk.above.get(child)?.flatMap(({ parents }) => parents)[0];
    place(walk, walk.clusterOf.get(parent ?? child));
  }
  for (const cluster of clusters) place(walk, cluster);
  return walk.rows;
}

function startWalk(plan: FamilyPlan, clusters: readonly Cluster[]): Walk {
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
  return { plan, clusterOf, above, below, beside, placed: new Set(), settled: new Set(), rows };
}

/** Everything reached through a cluster, left to right: its left members' families, itself, its children, its right members' families. */
function place(walk: Walk, cluster: Cluster | undefined): void {
  if (cluster === undefined || walk.placed.has(cluster)) return;
  walk.placed.add(cluster);
  const rooted = cluster.members.filter((member) => walk.above.has(member));
  const middle = (cluster.members.length - 1) / 2;
  const left = rooted.filter((member) => rooted.length === 1 || cluster.members.indexOf(member) < middle);
  for (const member of left) placeAncestors(walk, member);
  settle(walk, cluster);
  for (const member of rooted) if (!left.includes(member)) placeAncestors(walk, member);
}

/** Puts the cluster into its row, its children and other ties below it. */
function settle(walk: Walk, cluster: Cluster): void {
  if (walk.settled.has(cluster)) return;
  walk.settled.add(cluster);
  walk.rows[cluster.row]?.push(cluster);
  placeChildren(walk, cluster);
  for (const member of cluster.members) {
    for (const other of walk.beside.get(member) ?? []) place(walk, walk.clusterOf.get(other));
  }
}

function placeAncestors(walk: Walk, member: string): void {
  for (const sibship of walk.above.get(member) ?? []) {
    const [parent] = sibship.parents;
    if (parent !== undefined) place(walk, walk.clusterOf.get(parent));
    else placeSibship(walk, sibship);
  }
}

function placeChildren(walk: Walk, cluster: Cluster): void {
  const sibships = new Set(cluster.members.flatMap((id) => walk.below.get(id) ?? []));
  const position = ({ parents }: Sibship) =>
    parents.reduce((sum, id) => sum + Math.max(0, cluster.members.indexOf(id)), 0) / Math.max(1, parents.length);
  for (const sibship of [...sibships].toSorted((a, b) => position(a) - position(b))) placeSibship(walk, sibship);
}

function placeSibship(walk: Walk, sibship: Sibship): void {
  for (const id of eldestFirst(walk.plan, sibship)) {
    const cluster = walk.clusterOf.get(id);
    place(walk, cluster);
    // Reached from below, and the only one of its cluster with parents here: it takes its place by age.
    if (cluster?.members.every((member) => member === id || !walk.above.has(member))) settle(walk, cluster);
  }
}

export function eldestFirst(plan: FamilyPlan, sibship: Sibship): readonly string[] {
  const key = new Map(sibship.children.map(({ id }) => [id, birthKey(plan.people.get(id))]));
  return sibship.children
    .map(({ id }) => id)
    .toSorted((a, b) => {
      const [bornA = '', bornB = ''] = [key.get(a), key.get(b)];
      return bornA === bornB ? compareIds(a, b) : bornA < bornB ? -1 : 1;
    });
}
