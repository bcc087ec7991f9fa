/**
 * The closure: how everybody in a family graph is related to one anchor, in one walk from the anchor. Visited sets keep cousin marriages and
 * contradictory graphs finite; somebody related in two ways gets both relations.
 */
import { kinEdges, type KinEdges } from './kin-edges.ts';
import type { KinGraph } from './kin-graph.ts';
import { type KinRelation, relationsOf } from './kin-relation.ts';
import { anyStep, nextInLine, type Walk, walks } from './kin-walks.ts';

export type RelationLimits = {
  /** Longest line of kinship, in steps. Eight reaches a second cousin twice removed and their partner. */
  readonly lineSteps?: number;
  /** Longest chain through partners and others' families ("half-brother's paternal grandmother" is three). */
  readonly chainSteps?: number;
};

/**
 * Everybody reachable from the anchor, with the shortest relation of each sort: by line (parents up, sibling, children down) and as the partner of
 * such a person, by each first step; only where there is neither, by the shortest chain. Relations come shortest first; the anchor has none.
 * Work grows with people and ties in reach, not with pairs. Pass `edges` of `kinEdges` when several anchors share a graph.
 */
export function relationsBetween(
  graph: KinGraph,
  anchor: string,
  { lineSteps = 8, chainSteps = 5 }: RelationLimits = {},
  edges: KinEdges = kinEdges(graph),
): ReadonlyMap<string, readonly KinRelation[]> {
  const found = new Map<string, Walk[]>();
  collect(found, walks(edges, anchor, lineSteps, nextInLine));
  for (const [id, all] of found) found.set(id, worthSaying(edges, all));
  const chains = new Map<string, Walk[]>();
  collect(chains, walks(edges, anchor, chainSteps, anyStep));
  for (const [id, all] of chains) found.set(id, withChains(found.get(id) ?? [], all));
  found.delete(anchor);
  const relations = [...found]
    .map(([id, all]) => [id, relationsOf(all, edges)] as const)
    .filter(([, all]) => all.length > 0);
  return new Map(relations.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Chains tell of those whom no line reaches; of a parent's partner they tell whose father or mother that is. */
function withChains(lines: readonly Walk[], chains: readonly Walk[]): Walk[] {
  if (lines.length === 0) return [...chains];
  if (lines.some((walk) => walk.phase !== 'partner' && !walk.stepped)) return [...lines];
  return [...lines, ...chains.filter(isSiblingsParent)];
}

function isSiblingsParent({ phase, edge, before }: Walk): boolean {
  return (
    phase === 'any' &&
    edge?.step.step === 'parent' &&
    edge.step.nature !== 'step' &&
    before?.edge?.step.step === 'sibling'
  );
}

function collect(found: Map<string, Walk[]>, all: readonly Walk[]): void {
  for (const walk of all) {
    const own = found.get(walk.at) ?? [];
    own.push(walk);
    found.set(walk.at, own);
  }
}

/** Leaves out the partner who is tied to somebody earlier on the walk anyway ("mother's partner" of the father), and the roundabout step-line to a relative by blood. */
function worthSaying(edges: KinEdges, all: readonly Walk[]): Walk[] {
  const blood = Math.min(...all.filter((walk) => walk.phase !== 'partner' && !walk.stepped).map((walk) => walk.length));
  return all.filter((walk) =>
    walk.phase === 'partner' ? !isShortCut(edges, walk) : !walk.stepped || walk.length <= blood,
  );
}

function isShortCut(edges: KinEdges, walk: Walk): boolean {
  const earlier = new Set<string>();
  for (let step = walk.before?.before; step; step = step.before) earlier.add(step.at);
  return (edges.get(walk.at) ?? []).some((edge) => earlier.has(edge.to));
}
