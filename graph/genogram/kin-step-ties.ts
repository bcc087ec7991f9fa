/** One step of a kin path as an elementary tie. */
import type { KinStep, Sex } from '../model/kin-path.ts';
import type { Side } from '../model/relationship-kind.ts';
import { addParent, addPartners, addSiblings, type FamilyTies } from './family-ties.ts';

/** False where the step says less than a tie: a half-sibling's missing parent, a step- or foster parent. */
export function addStep(ties: FamilyTies, from: string, step: KinStep, to: string): boolean {
  if (step.nature === 'foster' || step.nature === 'step' || step.nature === 'half') return false;
  const nature = step.nature === 'adoptive' ? 'adoptive' : 'birth';
  if (step.step === 'parent') return addParent(ties, from, to, nature);
  if (step.step === 'child') return addParent(ties, to, from, nature);
  if (step.step === 'sibling') addSiblings(ties, from, to);
  else addPartners(ties, from, to, step.nature === 'former' ? 'separated' : 'relationship');
  return true;
}

export function sexOfSide(side: Side): Sex {
  return side === 'maternal' ? 'female' : side === 'paternal' ? 'male' : 'unknown';
}
