/**
 * The graph made ready for walking: each person's steps to their parents, children, partners and siblings. Adds the siblings and the step-family that
 * follow from the ties, once each.
 */
import type { KinStep } from '../model/kin-path.ts';
import type { Side } from '../model/relationship-kind.ts';
import { kinFamily, sideOf, stepThrough, stepTo, type Family } from './kin-family.ts';
import type { KinGraph, KinTie } from './kin-graph.ts';
import { addSiblings, type Add } from './kin-siblings.ts';

/** One step from a person: where to, and the ids of the ties it rests on. */
export type KinEdge = {
  readonly to: string;
  readonly step: KinStep;
  readonly ties: readonly string[];
  /** For a half- or step-sibling and a step-parent: the side of the parent they come through. */
  readonly side?: Side;
};

export type KinEdges = ReadonlyMap<string, readonly KinEdge[]>;

/** Works out everyone's steps. */
export function kinEdges(graph: KinGraph): KinEdges {
  const family = kinFamily(graph);
  const { ties, parentTies } = family;
  const edges = new Map<string, KinEdge[]>([...graph.people.keys()].map((id) => [id, []]));
  const add = (from: string, edge: KinEdge) => edges.get(from)?.push(edge);
  for (const tie of parentTies) addParent(family, tie, add);
  for (const tie of ties) if (tie.kind === 'partner') addPartner(family, tie, add);
  addSiblings(family, add);
  for (const [id, own] of edges) edges.set(id, distinct(own));
  return edges;
}

function addParent(family: Family, tie: KinTie, add: Add): void {
  const nature = tie.nature === 'half' ? undefined : tie.nature;
  const ties = tie.id === undefined ? [] : [tie.id];
  const side = nature === 'step' ? sideOf(family, stepThrough(family, tie)) : undefined;
  add(tie.to, { to: tie.from, step: stepTo(family, 'parent', tie.from, nature), ties, ...(side && { side }) });
  add(tie.from, { to: tie.to, step: stepTo(family, 'child', tie.to, nature), ties });
}

function addPartner(family: Family, tie: KinTie, add: Add): void {
  const ties = tie.id === undefined ? [] : [tie.id];
  const nature = tie.ended ? 'former' : undefined;
  add(tie.from, { to: tie.to, step: stepTo(family, 'partner', tie.to, nature, tie.married), ties });
  add(tie.to, { to: tie.from, step: stepTo(family, 'partner', tie.from, nature, tie.married), ties });
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
