/**
 * Ties that bear each other out: "her grandmother Joan" and "Joan is Ann's mother" both gain from each other where Ann is known to be the mother. Of
 * two ties that cannot both be true, the one that the rest of the case agrees with is kept.
 */
import { reversePath } from '#graph/kinship/reverse-path.ts';
import type { KinPath, Sex } from '#graph/model/kin-path.ts';
import { kinPathOf } from '../kin/lay-kin-paths.ts';
import type { AssertedTie } from './asserted-ties.ts';
import { tieSupport } from './tie-support.ts';

interface Edge {
  readonly to: string;
  readonly path: KinPath;
  readonly tie: AssertedTie;
}

/** No more than this is gained, however many ties agree. */
const mostGained = 2;
/** What one agreeing tie adds, where it is well attested itself. */
const gainedFromOne = 0.6;

/** By tie id: what each tie gains from others that agree with it. */
export function corroboration(ties: readonly AssertedTie[]): ReadonlyMap<string, number> {
  const edges = edgesOf(ties);
  const gained = new Map<string, number>();
  const gain = (tie: AssertedTie, from: readonly AssertedTie[]) => {
    const weakest = Math.min(1, ...from.map(tieSupport));
    gained.set(tie.id, Math.min(mostGained, (gained.get(tie.id) ?? 0) + gainedFromOne * weakest));
  };
  for (const tie of ties) {
    const path = roundPath(tie);
    if (path === undefined) continue;
    const chains = chainsAlong(edges, tie.to, path, tie.from).filter((chain) => !chain.includes(tie));
    for (const chain of chains.slice(0, 2)) gain(tie, chain);
    for (const used of new Set(chains.flat())) gain(used, [tie]);
  }
  return gained;
}

/** The way round that a tie may be confirmed by: a long path step by step, a brother by the parents he shares. */
function roundPath(tie: AssertedTie): KinPath | undefined {
  const path = kinPathOf(tie);
  if (path === undefined || path.some((step) => step.step === 'partner')) return undefined;
  const [only] = path;
  if (path.length > 1) return path;
  if (only?.step !== 'sibling' || only.nature === 'step') return undefined;
  return [
    { step: 'parent', sex: 'unknown' },
    { step: 'child', sex: only.sex },
  ];
}

function edgesOf(ties: readonly AssertedTie[]): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (from: string, edge: Edge) => void edges.set(from, [...(edges.get(from) ?? []), edge]);
  for (const tie of ties) {
    const path = kinPathOf(tie);
    if (path === undefined || path.length === 0) continue;
    add(tie.to, { to: tie.from, path, tie });
    add(tie.from, { to: tie.to, path: reversePath(path, 'unknown'), tie });
  }
  return edges;
}

/** Every chain of ties that leads along the path from one person to the other. */
function chainsAlong(
  edges: ReadonlyMap<string, readonly Edge[]>,
  from: string,
  path: KinPath,
  to: string,
): readonly (readonly AssertedTie[])[] {
  if (path.length === 0) return from === to ? [[]] : [];
  const fitting = (edges.get(from) ?? []).filter(
    (edge) => begins(path, edge.path) && (edge.path.length < path.length || edge.to === to),
  );
  return fitting.flatMap((edge) =>
    chainsAlong(edges, edge.to, path.slice(edge.path.length), to).map((chain) => [edge.tie, ...chain]),
  );
}

function begins(path: KinPath, beginning: KinPath): boolean {
  return (
    beginning.length <= path.length &&
    beginning.every(
      ({ step, sex, nature }, at) =>
        step === path[at]?.step &&
        fitsSex(sex, path[at]?.sex ?? 'unknown') &&
        (nature === 'step') === (path[at]?.nature === 'step'),
    )
  );
}

function fitsSex(a: Sex, b: Sex): boolean {
  return a === b || a === 'unknown' || b === 'unknown';
}
