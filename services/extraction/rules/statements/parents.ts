/** Who the record says is a parent of a child of the case. */
import type { Referent } from '../parsed-document.ts';
import { isChild, type Passage } from './passage.ts';

export function isParent({ reading }: Passage, person: Referent): boolean {
  return reading.discourse.claims.some(
    ({ from, to, kind, polarity }) => kind === 'parent' && from === person && isChild(to) && polarity !== 'denied',
  );
}
