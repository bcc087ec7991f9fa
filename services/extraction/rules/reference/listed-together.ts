/** "Present: Mr and Mrs Low, the chair, Al Low": of the names of one list none is another's, though Al may be called Mr Low. */
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
    const areThey =
      names !== undefined && (isOne ? names > 0 : name.given.length > 0 && isHalf(place.start, place.end));
    if (areThey) return isOneList(text, place, start);
  }
  return false;
}

/** Under a label and with somebody between: "Mr and Mrs Low, Al and Ann Low" may say who they are, as "(Al and Ann Low)" and "Mr and Mrs Low came, and Al Low" do. */
function isOneList(text: string, first: { readonly start: number; readonly end: number }, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', first.start) + 1, first.start);
  return /^[^.!?:]*:[^.!?:]*$/.test(line) && betweenTwo.test(text.slice(first.end, start));
}

const betweenTwo = /^(?: (?:and|AND|&) (?:Mrs|MRS)\.?(?: \p{Lu}[\p{L}'’-]+)+)?,[^,():;–—]+,(?:[^():;–—]*,)? *$/u;

const halfOfCouple = /^(?:Mr|MR)\.? (?:and|AND|&) (?:Mrs|MRS)\b/;

/** Characters after "Mr" in which " and Mrs" stands. */
const longestJoint = 20;
