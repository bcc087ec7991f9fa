/** A pupil's age by the year at school: "(Y5)", "in Year 9.", "Bl. 4". Whoever teaches, leads or works in a year is no pupil of it. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const atWork = String.raw`(?!.*\b(?:teach\w*|leads?|tutors?|head|works?|ta|assistant)\b)`;
/** Students and those who speak for a class have a year too: "in Year 3 at university", "(Y6) says Ruby was late". */
const closes = anyOf(String.raw` ?\) ?(?:[,.;&)]|and\b|$)`, ' ?[.;]', ' ?(?:, |, and|and|&)?$');
const pupil = new RegExp(
  inSequence(
    `^${atWork}(?:[,(] ?|is |who is |who 's |'s |now |currently |still |our )*(?:in )?`,
    String.raw`(?:year|yr|y|blwyddyn|bl)(?: ?\.)? ?(\d{1,2})(?=${closes})`,
  ),
);

/** The pupil of Year 1 is five or six; no year at all where the words begin otherwise. */
export function ageBySchoolYear(words: string): number | undefined {
  const year = Number(pupil.exec(words)?.[1]);
  return year >= 1 && year <= 13 ? year + 5 : undefined;
}
