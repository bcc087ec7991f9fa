import type { KinReading } from '#graph/kinship/kin-term.ts';

/** The children counted may be the case's own among others. */
export function isChildOf({ path = [] }: KinReading): boolean {
  return path.length === 1 && path[0]?.step === 'child';
}
