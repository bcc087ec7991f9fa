/** Whose the thing is that is not to be told: "Eve's new address", "where Eve is living", "asks that nobody is told", "the placement". */
import type { Reference, Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { isChild, isSpokenOf, wordsAfter, wordsBefore, wordsOf, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { recordTopic, topicOf } from '../topic.ts';
import { itsOwn, keptPlace, leadsToKept, ofTheChildren, ownKept } from '../vocabulary/silence-words.ts';
import { firstPerson } from './first-person.ts';
import { whosePlaceIsTold } from './place-told.ts';
import type { Silence } from './withheld.ts';

interface Owners {
  readonly people: readonly Referent[];
  /** The words name nobody: the children where it is their place, else whoever was spoken of. */
  readonly areGuessed: boolean;
}

/** Named before a word for them; then whoever asks, or says it of themselves. */
export function ownersOf(passage: Passage, cue: Silence, uninformed: readonly Referent[]): Owners {
  const may = (person: Referent) => isSpokenOf(person) && !uninformed.includes(person);
  const owning = passage.references.filter((one) => one.people.some(may) && owns(passage, one));
  const isLabel = ({ start, end }: Reference) =>
    (end < cue.start && /^\s*:/.test(wordsAfter(passage, end, 3))) ||
    (start > cue.end && /:\s*$/.test(wordsBefore(passage, start, 3)));
  const candidates = [
    passage.references.filter(isLabel).slice(0, 1),
    owning.filter((one) => !isPronoun(passage, one)),
  ].map(peopleOf);
  const isAsked = cue.sort === 'asks' || /^(?:ask|beg|request)/i.test(cue.words);
  const asking = isAsked ? askersOf(passage, cue, may) : [];
  const own =
    ownKept.test(passage.text) || /\b(?:i|me|my|we|us|our)\b/i.test(wordsAfter(passage, cue.end))
      ? firstPerson(passage, cue)
      : undefined;
  const placed = peopleOf(owning.filter(({ start }) => /\bwhere\s+(?:the )?$/i.test(wordsBefore(passage, start, 12))));
  const named = [
    ...candidates,
    ownKept.test(passage.text) && own ? [own] : [],
    placed,
    asking,
    own ? [own] : [],
    peopleOf(owning),
  ].map((people) => people.filter(may));
  const people = named.find((found) => found.length > 0);
  if (people) return { people, areGuessed: false };
  const told = cue.sort === 'asks' ? [] : whosePlaceIsTold(passage, may);
  if (told.length > 0) return { people: told, areGuessed: false };
  const isTold = (one: Reference) => one.people.every((person) => uninformed.includes(person));
  return { people: guessed(passage, cue, may, isTold), areGuessed: ofTheChildren.test(passage.text) };
}

/** "Does not want Gary told": whoever the note is of, where no name stands before it. */
function askersOf(passage: Passage, cue: Silence, may: (person: Referent) => boolean): readonly Referent[] {
  const subject = subjectOf(passage, cue, { may, nearest: true, speakerServes: true });
  if (subject.length > 0) return subject;
  const before = passage.text.slice(0, cue.start - passage.start);
  const sex = /\bhe\W*$/i.test(before) ? 'female' : /\bshe\W*$/i.test(before) ? 'male' : undefined;
  return /^\W*(?:\p{L}+:\s*)?(?:s?he|caller)?\W*$/iu.test(before)
    ? recordTopic(passage.reading, (one) => adult(one) && may(one) && one.sex !== sex)
    : [];
}

function guessed(
  passage: Passage,
  cue: Silence,
  may: (person: Referent) => boolean,
  isTold: (one: Reference) => boolean,
): readonly Referent[] {
  if (ofTheChildren.test(passage.text)) {
    const children = peopleOf(passage.references).filter(isChild);
    return children.length > 0 ? children : passage.reading.discourse.children;
  }
  if (passage.sentence.sentence.part.row !== undefined) return topicOf(passage, (one) => adult(one) && may(one));
  const isAlone = !/\p{L}/u.test(passage.text.slice(0, cue.start - passage.start));
  return cue.sort === 'keeps' && (isAlone || keptPlace.test(cue.words)) && passage.references.every(isTold)
    ? topicOf(passage, (one) => adult(one) && may(one))
    : [];
}

function owns(passage: Passage, { start, end }: Reference): boolean {
  const after = wordsAfter(passage, end);
  return (
    itsOwn.test(after) ||
    /\b(?:locat(?:e|ing)|trac(?:e|ing)) $/i.test(wordsBefore(passage, start, 12)) ||
    (leadsToKept.test(wordsBefore(passage, start, 40)) && !hears(wordsBefore(passage, start, 16), after))
  );
}

/** "told Gary where …", "know Gary's …": he is who hears. */
function hears(before: string, after: string): boolean {
  return (
    /\b(?:told|tell|know)\s+(?:the |his |her |their |my )?$/i.test(before) &&
    /^(?:['’]s)?\s+(?:where|about|the|that|it|anything|her|his|their)\b/i.test(after)
  );
}

function isPronoun(passage: Passage, reference: Reference): boolean {
  return /^(?:he|she|they|him|her|them|his|their|i|we|me|us|my|our)$/i.test(wordsOf(passage, reference));
}

function peopleOf(references: readonly Reference[]): readonly Referent[] {
  return [...new Set(references.flatMap(({ people }) => people))];
}
