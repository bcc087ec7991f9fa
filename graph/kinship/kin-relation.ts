/** What a walk through a family graph says: the relation at its end, straightened to what is said of it every day. */
import type { KinPath, KinStep } from '../model/kin-path.ts';
import type { Side } from '../model/relationship-kind.ts';
import type { KinEdge, KinEdges } from './kin-edges.ts';
import { writeKinPath } from './kin-notation.ts';
import type { Walk } from './kin-walks.ts';
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

export function relationsOf(all: readonly Walk[], known: KinEdges): readonly KinRelation[] {
  const byLabel = new Map<string, KinRelation>();
  const ordered = all
    .map((walk) => relationOf(walk, known))
    .sort((a, b) => roundabout(a.path) - roundabout(b.path) || (writeKinPath(a.path) < writeKinPath(b.path) ? -1 : 1));
  for (const relation of ordered) if (!byLabel.has(relation.label)) byLabel.set(relation.label, relation);
  return [...byLabel.values()];
}

/** Brothers share their parents and their other brothers: a mother's brother's father is her father too, unless she has another; a cousin's brother, with his wife and children, is told of as a cousin. */
function straightened(edges: readonly KinEdge[], known: KinEdges): KinPath {
  return edges.flatMap(({ step }, at) => {
    const [before, after] = [edges[at - 1], edges[at + 1]];
    const isBrother = step.step === 'sibling' && step.nature === undefined;
    const isEndOfLine = after === undefined || isBloodChild(after.step) || after.step.step === 'partner';
    if (isBrother && at > 1 && isEndOfLine && isBloodChild(before?.step)) return [];
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
