/** Who the record says is a parent of a child of the case. */
import type { Referent } from '../parsed-document.ts';
import { isChild, type Passage } from './passage.ts';
import { claimsOf } from '../reference/claim-log.ts';

export function isParent({ reading }: Passage, person: Referent): boolean {
  return claimsOf(reading.discourse.claims, person).some(
    ({ from, to, kind, polarity }) => kind === 'parent' && from === person && isChild(to) && polarity !== 'denied',
  );
}
