/** Offers that a family meeting or an assessment lists without a verb: names, then what for ("Moira: school holidays", "Moira, both."). */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { adult } from '../concern-draft.ts';
import { isPlan } from '../contacts/contact-plan.ts';
import { cuesOf } from '../cues-of.ts';
import { isChild, wordsAfter, type Cue, type Passage } from '../passage.ts';
import { assessedWell, forBoth, otherPositive, theChildren } from '../vocabulary/offer-words.ts';

const entryLabel = /^(?![^:]*\b(?:both|siblings?|children)\b)[^:"“?]{2,60}:/gi;

/** "Moira: school holidays", "Moira and Derek: Ruby, if it comes to that": who, then what. */
export function listed(passage: Passage): Cue[] {
  if (isPlan(passage)) return [];
  const { type } = passage.reading.document.record;
  const isMeeting = type === 'family-group-conference' || type === 'meeting-minutes';
  return cuesOf(passage, entryLabel)
    .map((label) => ({ start: label.end, end: label.end, words: '' }))
    .filter((cue) => isMeeting || helpNext.test(wordsAfter(passage, cue.end)))
    .filter((cue) =>
      passage.references.some(({ end, people }) => people.some(adult) && cue.start - end >= 0 && cue.start - end <= 4),
    );
}

/** What nobody would put after a name but as their offer, outside a meeting's list too. */
const helpNext = new RegExp(
  inSequence(
    String.raw`^\s*`,
    anyOf(
      'respite|full[- ]?time(?! (?:mum|mother|dad|father|work|job|carer to|nursery|student))',
      'long[- ]term(?! (?:condition|ill|sick|partner|relation))|baby-?sitting|short breaks?|lifts',
      '(?:the )?school runs?|week-?ends? only|holidays only',
    ),
    String.raw`\b`,
  ),
  'i',
);

/** "Ruby, if …", "Ruby and Tom.", not "Ruby can sort the cards". */
const endsOffer = /^\s*(?:$|[.,;:(]|(?:and|or|only|if|too|for|as|full|alone|every|each|week-?ends?)\b)/i;
const rank = /^\s*(?:first|second|third|fourth|last|reserve|contingency|back-?up),/i;

/** The children stand right after the names: a home for them is meant. */
export function listsChildren(passage: Passage, cue: Cue): boolean {
  if (cue.words !== '') return false;
  const from = cue.end + (rank.exec(wordsAfter(passage, cue.end))?.[0].length ?? 0);
  const isNamed = passage.references.some(
    ({ start, end, people }) =>
      start >= from &&
      start - from <= 2 &&
      people.length > 0 &&
      people.every(isChild) &&
      endsOffer.test(wordsAfter(passage, end)),
  );
  return isNamed || theChildren.test(wordsAfter(passage, from));
}

/** "Moira and Derek, both.", "Moira for both children." */
export function forBothChildren(passage: Passage): readonly Cue[] {
  if (ofOtherThings.test(passage.text)) return [];
  return cuesOf(passage, forBoth).filter((cue) => followsPeople(passage, cue));
}

/** "PR for both", "Family time: mother, both children", "Half sibling, both: Ned": a form says of what the line is. */
const ofOtherThings =
  /\b(?:PR|parental responsibility|family time|contact|siblings?|legal status|order|father|mother) ?(?:[,(][^:]{0,24})?(?::|for\b|of\b)/i;

/** Only names, and words that describe them, stand before the cue. */
function followsPeople(passage: Passage, cue: Cue): boolean {
  const people = passage.references.filter((reference) => reference.end <= cue.start && reference.people.some(adult));
  const last = people.at(-1);
  if (!last) return cue.start - passage.start < 12 && listsOffers(passage);
  return cue.start - last.end <= 4 && (!/^for/i.test(cue.words) || listsOffers(passage));
}

/** "Viability: positive.", and in an assessment "Outcome: positive." alone. */
export function assessments(passage: Passage): readonly Cue[] {
  if (otherPositive.test(passage.text)) return [];
  return cuesOf(passage, assessedWell).filter(
    ({ words }) => /viability|assessment|IVA/i.test(words) || listsOffers(passage),
  );
}

/** An assessment or a family conference, where "Both, long term." is an offer by itself. */
function listsOffers({ reading }: Passage): boolean {
  const { type, text } = reading.document.record;
  return /viability|assess|family-group/.test(type) || /\bviability\b/i.test(text.slice(0, 400));
}
