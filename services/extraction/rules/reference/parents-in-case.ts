/** Whether somebody was said to be the parent of a child of the case; a denial says the contrary. */
import type { Referent } from '../parsed-document.ts';
import { claimsOf, type ClaimLog } from './claim-log.ts';

export function isParentInCase(claims: ClaimLog, person: Referent): boolean {
  return claimsOf(claims, person).some(
    ({ kind, from, to, polarity }) =>
      kind === 'parent' && from === person && to.childId !== undefined && polarity !== 'denied',
  );
}
