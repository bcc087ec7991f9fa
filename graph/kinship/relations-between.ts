/**
 * The closure: how everybody in a family graph is related to one anchor, in one walk from the anchor. Visited sets keep cousin marriages and
 * contradictory graphs finite; somebody related in two ways gets both relations.
 */
import type { KinPath, KinStep } from '../model/kin-path.ts';
import type { Side } from '../model/relationship-kind.ts';
import { kinEdges, type KinEdge, type KinEdges } from './kin-edges.ts';
import type { KinGraph } from './kin-graph.ts';
import { writeKinPath } from './kin-notation.ts';
import { kindOf, type KindOfTie } from './kind-of.ts';
import { label } from './label.ts';
import { roundabout } from './roundabout.ts';
import { side } from './side.ts';
import { statutoryRelative } from './statutory-relative.ts';

export type KinRelation = KindOfTie & {
  readonly path: KinPath;
  readonly label: string;
  readonly side: Side;
  readonly statutoryRelative: 'yes' | 'no' | 'check';
  /** People on the way from the anchor, ends left out. */
  readonly through: readonly string[];
  /** Ids of the ties the path rests on, from the anchor outwards. */
  readonly chain: readonly string[];
};

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

/** A walk from the anchor, kept as its last edge and the walk before, so that walks share their beginnings. */
type Walk = {
  readonly at: string;
  readonly phase: Phase;
  /** The first person on the way. */
  readonly first: string;
  /** Goes through a step- or foster tie, and so is weaker than one by blood or adoption. */
  readonly stepped: boolean;
  readonly length: number;
  readonly edge?: KinEdge;
  readonly before?: Walk;
};

/** Where a walk stands in the grammar of a line: up through parents, across a sibling tie or down through children, ended by a partner. A chain goes anywhere; a sibling's sibling is a detour. */
type Phase = 'start' | 'up' | 'down' | 'partner' | 'any' | 'detour';
type Grammar = (walk: Walk, edge: KinEdge) => Phase | undefined;

const nextInLine: Grammar = ({ phase, stepped }, { step }) => {
  if (phase === 'partner' || (stepped && isStepTie(step))) return undefined;
  if (step.step === 'partner') return 'partner';
  if (step.step === 'child') return phase === 'up' ? undefined : 'down';
  return phase === 'down' ? undefined : step.step === 'parent' ? 'up' : 'down';
};

const anyStep: Grammar = ({ phase, edge: before }, { step }) =>
  phase === 'detour' || (step.step === 'sibling' && before?.step.step === 'sibling') ? 'detour' : 'any';

function isOwnParent({ step, nature }: KinStep): boolean {
  return step === 'parent' && (nature === undefined || nature === 'adoptive');
}

function isStepTie({ nature }: KinStep): boolean {
  return nature === 'step' || nature === 'foster';
}

/** How many equally short walks to one person are kept; more than this say nothing new. */
const widest = 6;

/** Breadth first: all shortest walks to each (person, phase, first step). */
function walks(edges: KinEdges, anchor: string, maxSteps: number, grammar: Grammar): readonly Walk[] {
  let layer: readonly Walk[] = [{ at: anchor, phase: 'start', first: '', stepped: false, length: 0 }];
  // "Mother's cousin's former partner" is the father's: from a father, nobody is told of in any way but as his.
  const parents = new Set((edges.get(anchor) ?? []).filter(({ step }) => isOwnParent(step)).map(({ to }) => to));
  const visited = new Set<string>();
  const all: Walk[] = [];
  for (let length = 1; length <= maxSteps && layer.length > 0; length += 1) {
    const reached = new Map<string, Walk[]>();
    for (const walk of layer)
      for (const edge of length > 2 && parents.has(walk.at) ? [] : (edges.get(walk.at) ?? [])) {
        const phase = grammar(walk, edge);
        if (!phase || passes(walk, edge.to)) continue;
        const isChain = phase === 'any' || phase === 'detour';
        const first = isChain ? '' : walk.first || edge.to;
        const stepped = !isChain && (walk.stepped || isStepTie(edge.step));
        const key = `${edge.to} ${phase} ${first} ${stepped}`;
        if (visited.has(key)) continue;
        const same = reached.get(key) ?? [];
        if (same.length < widest)
          reached.set(key, [...same, { at: edge.to, phase, first, stepped, length, edge, before: walk }]);
      }
    for (const key of reached.keys()) visited.add(key);
    layer = [...reached.values()].flat();
    all.push(...layer);
  }
  return all;
}

function passes(walk: Walk | undefined, id: string): boolean {
  for (let step = walk; step; step = step.before) if (step.at === id) return true;
  return false;
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

function relationsOf(all: readonly Walk[], known: KinEdges): readonly KinRelation[] {
  const byLabel = new Map<string, KinRelation>();
  const ordered = all
    .map((walk) => relationOf(walk, known))
    .sort((a, b) => roundabout(a.path) - roundabout(b.path) || (writeKinPath(a.path) < writeKinPath(b.path) ? -1 : 1));
  for (const relation of ordered) if (!byLabel.has(relation.label)) byLabel.set(relation.label, relation);
  return [...byLabel.values()];
}

/** Brothers share their parents and their other brothers: a mother's brother's father is her father too, unless she has another. */
function straightened(edges: readonly KinEdge[], known: KinEdges): KinPath {
  return edges.flatMap(({ step }, at) => {
    const [before, after] = [edges[at - 1], edges[at + 1]];
    const isBrother = step.step === 'sibling' && step.nature === undefined;
    if (isBrother && at > 1 && after === undefined && isBloodChild(before?.step)) return [];
    if (!isBrother || before?.step.step !== 'parent' || after === undefined || after.step.nature !== undefined)
      return [step];
    const isKnownOtherwise = (known.get(before.to) ?? []).some(
      (edge) =>
        edge.to === after.to ||
        (after.step.step === 'parent' &&
          edge.step.step === 'parent' &&
          edge.step.sex === after.step.sex &&
          edge.step.nature === undefined),
    );
    const isShared = after.step.step === 'sibling' || after.step.step === 'parent';
    return isShared && !isKnownOtherwise ? [] : [step];
  });
}

function isBloodChild(step: KinStep | undefined): boolean {
  return step?.step === 'child' && step.nature === undefined;
}

/** A half-uncle's children are cousins: nobody says "half-cousin". */
function everyday(path: KinPath): KinPath {
  return path.map((step, at) => {
    const isCousins = step.nature === 'half' && path[at - 1]?.step === 'parent' && path[at + 1]?.step === 'child';
    return isCousins ? { ...step, nature: undefined } : step;
  });
}

function relationOf(walk: Walk, known: KinEdges): KinRelation {
  const edges: KinEdge[] = [];
  for (let step: Walk | undefined = walk; step?.edge; step = step.before) edges.unshift(step.edge);
  const path = straightened(edges, known);
  const where = side(path) === 'unknown' ? (edges[0]?.side ?? 'unknown') : side(path);
  return {
    path,
    label: label(everyday(path), { side: where }),
    side: where,
    ...kindOf(path),
    statutoryRelative: statutoryRelative(path),
    through: edges.slice(0, -1).map((edge) => edge.to),
    chain: [...new Set(edges.flatMap((edge) => edge.ties))],
  };
}
