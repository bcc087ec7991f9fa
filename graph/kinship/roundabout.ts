/** How roundabout it is to call somebody by a path: of several true ways to say who a person is, the plainest is said. */
import type { KinPath } from '../model/kin-path.ts';

/** Beside the steps themselves. "Half-sister's father's mother" says more of a child's family than "mother's former partner's mother". */
const detours = {
  partner: 0.2,
  formerPartner: 0.3,
  siblingsSibling: 1.25,
  siblingsSiblingsFamily: 0.25,
  parentsChild: 0.5,
  parentsStepChild: 1.5,
};

/** The number of steps, with a little more for each couple on the way, and more for a sibling's sibling or a parent's child, where there is a plainer way to say it. */
export function roundabout(path: KinPath): number {
  return path.reduce((sum, _, at) => sum + 1 + detour(path, at), 0);
}

function detour(path: KinPath, at: number): number {
  const [before, step, after] = [path[at - 1], path[at], path[at + 1]];
  if (step?.step === 'partner') return step.nature === 'former' ? detours.formerPartner : detours.partner;
  if (step?.step === 'sibling' && before?.step === 'sibling')
    return after?.step === 'parent' ? detours.siblingsSiblingsFamily : detours.siblingsSibling;
  if (step?.step !== 'child' || before?.step !== 'parent') return 0;
  return step.nature === 'step' ? detours.parentsStepChild : detours.parentsChild;
}
