/** How many generations above the anchor a kin path ends: a mother 1, an aunt 1, a cousin 0, a niece -1. */
import type { KinPath } from '../model/kin-path.ts';

export function generationsUp(path: KinPath): number {
  return path.reduce((sum, { step }) => sum + (step === 'parent' ? 1 : step === 'child' ? -1 : 0), 0);
}
