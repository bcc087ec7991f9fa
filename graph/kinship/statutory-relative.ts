/** Whether a kin path makes a statutory relative. */
import type { KinPath } from '../model/kin-path.ts';
import { kinShape } from './kin-notation.ts';

/**
 * Children Act 1989, section 105(1): "relative", in relation to a child, means "a grandparent, brother, sister, uncle or aunt (whether of the
 * full blood or half blood or by marriage or civil partnership) or step-parent". A parent is not a "relative" in this sense.
 *
 * `check` where the words do not settle it: a partner not known to be married, a marriage or partnership that has ended, a tie by adoption,
 * step-ties other than a step-parent's. Everybody else, cousins and great-aunts included, is `no`.
 */
export function statutoryRelative(path: KinPath): 'yes' | 'no' | 'check' {
  const shape = kinShape(path);
  const natures = path.map((step) => step.nature);
  if (!/^(P|PP|S|PS)W?$/.test(shape) || natures.includes('foster')) return 'no';
  if (shape === 'P') return natures[0] === 'step' ? 'yes' : natures[0] === 'adoptive' ? 'check' : 'no';
  if (shape === 'PW') return 'check';
  if (natures.some((nature) => nature === 'step' || nature === 'adoptive' || nature === 'former')) return 'check';
  const partner = path.find((step) => step.step === 'partner');
  // An uncle's wife is an aunt by marriage; whether a brother's wife or a grandfather's second wife is meant, lawyers disagree.
  return partner && !(partner.married && shape === 'PSW') ? 'check' : 'yes';
}
