/** Who of those in a record may be a parent, a partner or an elder of the family. */
import type { Referent } from '../../parsed-document.ts';

/** Nobody whom the case is about, and nobody who is there for their work; in age a child or grown up. */
export function isRelative({ childId, professional }: Referent): boolean {
  return childId === undefined && !professional;
}

/** The same, and no child as far as is told. */
export function isGrownRelative(person: Referent): boolean {
  return isRelative(person) && !person.young;
}
