/** Who the record says is a parent of a child of the case. */
import { isParentInCase } from '../reference/parents-in-case.ts';
import type { Referent } from '../parsed-document.ts';
import type { Passage } from './passage.ts';

export function isParent({ reading }: Passage, person: Referent): boolean {
  return isParentInCase(reading.discourse.claims, person);
}
