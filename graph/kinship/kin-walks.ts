/** The shortest walks from one person through a family graph to everybody else, by line or by chain. Visited sets keep them finite. */
import type { KinStep } from '../model/kin-path.ts';
import type { KinEdge, KinEdges } from './kin-edges.ts';

/** A walk from the anchor, kept as its last edge and the walk before, so that walks share their beginnings. */
export type Walk = {
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

export const nextInLine: Grammar = ({ phase, stepped }, { step }) => {
  if (phase === 'partner' || (stepped && isStepTie(step))) return undefined;
  if (step.step === 'partner') return 'partner';
  if (step.step === 'child') return phase === 'up' ? undefined : 'down';
  return phase === 'down' ? undefined : step.step === 'parent' ? 'up' : 'down';
};

export const anyStep: Grammar = ({ phase, edge: before }, { step }) =>
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
export function walks(edges: KinEdges, anchor: string, maxSteps: number, grammar: Grammar): readonly Walk[] {
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
