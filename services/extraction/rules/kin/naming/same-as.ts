/** Words that name whom others only described. */
import type { Referent } from '../../parsed-document.ts';
import { learnSex } from '../../reference/referents.ts';
import type { Reading } from '../reading.ts';

/** "Leo's godfather, a mate of Derek's called Spud": who was only described before has a name now. */
export function sameAs(
  reading: Reading,
  described: Referent,
  named: Referent,
  place: { readonly start: number; readonly end: number },
): void {
  learnSex(described, named.sex);
  learnSex(named, described.sex);
  // Who has a name already is not only described: "Cat is my aunt, Ned says" makes Ned no Cat.
  if (described === named || described.childId !== undefined || described.names.length > 0) return;
  reading.discourse.remarks.push({
    a: described,
    b: named,
    outcome: 'same',
    reason: 'the words name whom they described',
    start: place.start,
    end: place.end,
  });
}
