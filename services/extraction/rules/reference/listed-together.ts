/** "Mr and Mrs Low, Al Low": of the names of one list none is another's, though Al may be called Mr Low. */
import type { NameSpan, Referent } from '../parsed-document.ts';

/** Whether one of the two, the name or somebody already named, is half of a couple and the other has a first name in the same list. */
export function areListedTogether(text: string, { places }: Referent, { start, end, name }: NameSpan): boolean {
  const isHalf = (from: number, to: number) => halfOfCouple.test(text.slice(from, to + longestJoint));
  const isOne = isHalf(start, end);
  // From the last place back: beyond the end of a sentence nothing is in the list.
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at];
    if (place === undefined || /[.!?\n]/.test(text.slice(place.end, start))) return false;
    const names = place.name?.given.length;
    if (names !== undefined && (isOne ? names > 0 : name.given.length > 0 && isHalf(place.start, place.end)))
      return true;
  }
  return false;
}

const halfOfCouple = /^(?:Mr|MR)\.? (?:and|AND|&) (?:Mrs|MRS)\b/;

/** Characters after "Mr" in which " and Mrs" stands. */
const longestJoint = 20;
