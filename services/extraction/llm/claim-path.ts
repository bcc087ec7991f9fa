/** The kin path of a claim whose kind and words are known: what the words say where they agree with the kind, else the kind's plainest path. */
import type { KinPath, KinStep, Sex } from '#graph/model/kin-path.ts';
import type { RelationshipKind, Side } from '#graph/model/relationship-kind.ts';
import { kindOf } from '#graph/kinship/kind-of.ts';
import { paths } from '#graph/kinship/paths.ts';

const parentSex: Record<Side, Sex> = { maternal: 'female', paternal: 'male', both: 'unknown', unknown: 'unknown' };

/** Empty for kinds that are not kinship. The path leads from `to` to `from`, whose sex is given. */
export function claimPath(kind: RelationshipKind, term: string, side: Side, fromSex: Sex): KinPath {
  const worded = paths(term).find((path) => {
    const tie = kindOf(path);
    return tie.kind === kind && !tie.inverse && path.every((step, at) => at > 0 || !contradicts(step, side));
  });
  return worded === undefined ? plainest(kind, side, fromSex) : sided(worded, side);
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

function plainest(kind: RelationshipKind, side: Side, sex: Sex): KinPath {
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
      return [last('partner')];
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
