/** Which places one person holds. */
import type { KinPath } from '#graph/model/kin-path.ts';

/** Birth mother and father, and their birth parents in turn; a mother's mother's mother is one too. */
export function isHeldByOne(path: KinPath): boolean {
  return path.every((step) => step.step === 'parent' && step.sex !== 'unknown' && step.nature === undefined);
}
