/** The kind and the kin path of a tie that a model read: its own words decide what kind of parent, sibling or further kin it is, else the kind's plainest path. */
import type { KinPath, KinStep, Sex } from '#graph/model/kin-path.ts';
import type { RelationshipKind, Side } from '#graph/model/relationship-kind.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { kindOf } from '#graph/kinship/kind-of.ts';
import { paths } from '#graph/kinship/paths.ts';
import { reversePath } from '#graph/kinship/reverse-path.ts';
import type { FoundTie } from '#prompts/extract-network/v2/output.ts';

export interface KinOfTie {
  readonly kind: RelationshipKind;
  /** Leads from `to` to `from`, whose sex is given; empty for kinds that are not kinship. */
  readonly path: KinPath;
}

const parentSex: Record<Side, Sex> = { maternal: 'female', paternal: 'male', both: 'unknown', unknown: 'unknown' };

/** Kinds that a model takes for one another where the words tell them apart: a "step-MGM" for other kin, a great-aunt for an aunt. */
const alike: readonly ReadonlySet<RelationshipKind>[] = [
  new Set(['parent', 'step-parent', 'adoptive-parent', 'foster-carer']),
  new Set(['sibling', 'half-sibling', 'step-sibling']),
  new Set(['grandparent', 'aunt-uncle', 'cousin', 'other-kin']),
];

export function kinOfTie(tie: Pick<FoundTie, 'kind' | 'term' | 'side' | 'state'>, fromSex: Sex): KinOfTie {
  const { kind, term, side } = tie;
  const worded = paths(term)
    .flatMap((path) => forward(path, fromSex))
    .filter(({ path }) => path.every((step, at) => at > 0 || !contradicts(step, side)));
  const same =
    worded.find((one) => one.kind === kind) ?? (isSaidOutright(term) ? worded.find(isLike(kind)) : undefined);
  if (same === undefined) return { kind, path: plainest(tie, fromSex) };
  return { kind: same.kind, path: sided(same.path, side) };
}

/** "Niece" and "son" say the same tie from its other end. */
function forward(path: KinPath, fromSex: Sex): readonly KinOfTie[] {
  const { kind, inverse } = kindOf(path);
  return [{ kind, path: inverse ? reversePath(path, fromSex) : path }];
}

/** "Auntie" is said of a friend and "cousin" of much of a village. */
function isSaidOutright(term: string): boolean {
  return kinTerm(term).some(({ honorific }) => !honorific);
}

function isLike(kind: RelationshipKind): (other: KinOfTie) => boolean {
  return (other) => alike.some((kinds) => kinds.has(kind) && kinds.has(other.kind));
}

function contradicts(step: KinStep, side: Side): boolean {
  return (
    step.step === 'parent' && step.sex !== 'unknown' && parentSex[side] !== 'unknown' && step.sex !== parentSex[side]
  );
}

function sided(path: KinPath, side: Side): KinPath {
  const [first, ...rest] = path;
  if (first === undefined || rest.length === 0 || first.step !== 'parent' || first.sex !== 'unknown') return path;
  return [{ ...first, sex: parentSex[side] }, ...rest];
}

function plainest({ kind, side, state }: Pick<FoundTie, 'kind' | 'side' | 'state'>, sex: Sex): KinPath {
  const parent: KinStep = { step: 'parent', sex: parentSex[side] };
  const last = (step: KinStep['step'], nature?: KinStep['nature']): KinStep =>
    nature === undefined ? { step, sex } : { step, sex, nature };
  switch (kind) {
    case 'parent':
      return [last('parent')];
    case 'step-parent':
      return [last('parent', 'step')];
    case 'adoptive-parent':
      return [last('parent', 'adoptive')];
    case 'foster-carer':
      return [last('parent', 'foster')];
    case 'partner':
      return [last('partner', state === 'separated' || state === 'divorced' ? 'former' : undefined)];
    case 'sibling':
      return [last('sibling')];
    case 'half-sibling':
      return [last('sibling', 'half')];
    case 'step-sibling':
      return [last('sibling', 'step')];
    case 'grandparent':
      return [parent, last('parent')];
    case 'aunt-uncle':
      return [parent, last('sibling')];
    case 'cousin':
      return [parent, { step: 'sibling', sex: 'unknown' }, last('child')];
    default:
      return [];
  }
}
