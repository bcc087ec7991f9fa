/**
 * Ties to a child that rest on a word of address or courtesy alone: "Auntie Gem", "Uncle Ray", "Brother Paul" at church. A friend called auntie is
 * never made an aunt (practice §2): such a tie gives a label only where nothing else says who the person is.
 */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { AssertedTie } from './asserted-ties.ts';

export function isWeakTie(tie: AssertedTie, children: ReadonlySet<string>): boolean {
  if (!children.has(tie.to) || tie.status === 'right' || tie.path.length === 0 || tie.kind === 'parent') return false;
  return tie.polarity !== 'recorded' && isOfCourtesy(tie);
}

/** Whether its words are courtesy alone; who is called auntie and known as a step-aunt is more. */
export function isOfCourtesy({ term, path }: AssertedTie): boolean {
  if (path.some(({ nature }) => nature === 'step')) return false;
  const readings = kinTerm(term);
  return readings.length > 0 && readings.every((reading) => reading.honorific || reading.register === 'address');
}
