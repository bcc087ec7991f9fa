/** The kind of tie (design §7) that a kin path is, and which way round. */
import type { KinPath, KinStep } from '../model/kin-path.ts';
import type { RelationshipKind } from '../model/relationship-kind.ts';
import { kinShape } from './kin-notation.ts';
import { reversePath } from './reverse-path.ts';

/** `inverse` false: the relative is KIND of the anchor. True: the anchor is KIND of the relative (a niece is aunt-uncle turned round). */
export type KindOfTie = { readonly kind: RelationshipKind; readonly inverse: boolean };

const parentKinds = { step: 'step-parent', adoptive: 'adoptive-parent', foster: 'foster-carer' } as const;
const siblingKinds = { half: 'half-sibling', step: 'step-sibling', foster: 'other-connection' } as const;

/** The kind of the tie; `other-kin` where no closer kind says it. Throws on an empty path: nobody is their own relative. */
export function kindOf(path: KinPath): KindOfTie {
  if (path.length === 0) throw new Error('a kin path needs at least one step');
  const kind = kindForward(path);
  if (kind) return { kind, inverse: false };
  const inverse = kindForward(reversePath(path, 'unknown'));
  return inverse ? { kind: inverse, inverse: true } : { kind: 'other-kin', inverse: false };
}

function kindForward(path: KinPath): RelationshipKind | undefined {
  const [first] = path;
  if (first && path.length === 1) return kindOfStep(first);
  if (path.some(({ nature }) => nature === 'foster' || nature === 'former' || nature === 'step')) return undefined;
  const shape = kinShape(path);
  if (shape === 'PP') return 'grandparent';
  if (shape === 'PS' || shape === 'PSW') return 'aunt-uncle';
  return /^P+SC+$/.test(shape) ? 'cousin' : undefined;
}

function kindOfStep({ step, nature }: KinStep): RelationshipKind | undefined {
  if (step === 'partner') return 'partner';
  if (step === 'parent')
    return nature === 'step' || nature === 'adoptive' || nature === 'foster' ? parentKinds[nature] : 'parent';
  if (step === 'sibling')
    return nature === 'half' || nature === 'step' || nature === 'foster' ? siblingKinds[nature] : 'sibling';
  return undefined;
}
