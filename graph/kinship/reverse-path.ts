/** Turns a path round: from "my mother's sister" to "my sister's child". */
import type { KinPath, Sex } from '../model/kin-path.ts';

/** The step that leads back. */
export const stepBack = { parent: 'child', child: 'parent', sibling: 'sibling', partner: 'partner' } as const;

/** The path from the relative back to the anchor, whose sex is given. Reversing twice gives the path back when the relative's sex is handed in. */
export function reversePath(path: KinPath, anchorSex: Sex): KinPath {
  return path
    .map((step, index) => ({ ...step, step: stepBack[step.step], sex: path[index - 1]?.sex ?? anchorSex }))
    .reverse();
}
