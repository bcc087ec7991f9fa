/** Which side of the family a path goes to. */
import type { KinPath } from '../model/kin-path.ts';
import type { Side } from '../model/relationship-kind.ts';

/**
 * `maternal` or `paternal` by the sex of the first parent on the path; `unknown` where the path does not begin with a parent, or with a step- or
 * foster parent, who is on neither side by that alone (`relationsBetween` knows through which parent and says so).
 */
export function side(path: KinPath): Exclude<Side, 'both'> {
  const first = path[0];
  if (first?.step !== 'parent' || first.nature === 'step' || first.nature === 'foster') return 'unknown';
  if (first.sex === 'female') return 'maternal';
  return first.sex === 'male' ? 'paternal' : 'unknown';
}
