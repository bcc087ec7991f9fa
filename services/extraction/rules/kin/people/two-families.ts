/** Two who are no couple have no children together: "Ann and her friend Bea let their children, Cy and Di, play out". Whose is whose nobody says. */
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';
import { latestOf } from './unions.ts';

const apart = new Set([
  'friend',
  'neighbour',
  'sibling',
  'half-sibling',
  'step-sibling',
  'cousin',
  'parent',
  'aunt-uncle',
]);

/** `areTheirs`: the words are "their children"; of two women who "have a girl" she is both's. */
export function areTwoFamilies(reading: Reading, people: readonly Referent[], areTheirs: boolean): boolean {
  const [one, other, ...more] = people;
  if (!one || !other || more.length > 0) return false;
  const ties = latestOf(reading).filter(
    ({ from, to, polarity }) =>
      polarity !== 'denied' && ((from === one && to === other) || (from === other && to === one)),
  );
  if (ties.some(({ kind }) => kind === 'partner')) return false;
  if (ties.some(({ kind }) => apart.has(kind))) return true;
  return areTheirs && one.sex === other.sex && one.sex !== 'unknown';
}
