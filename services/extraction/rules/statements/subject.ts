/** Whom a cue is said of: the subject of its clause, else of the clause before, else whoever the part or the record is about. */
import type { Reference, Referent } from '../parsed-document.ts';
import { groupOf } from './companions.ts';
import { hasOtherSubject, hasUnknownSpeaker, isElliptical, isPossessor, isSubject } from './grammatical-part.ts';
import { clausesOf, isSpokenOf, wordsAfter, wordsOf, type Clause, type Cue, type Passage } from './passage.ts';
import { topicOf } from './topic.ts';

interface SubjectRules {
  /** Who may be meant. */
  readonly may?: (referent: Referent) => boolean;
  /** Whether "Moira said can't do nights" is about Moira: so for offers, never for concerns. */
  readonly speakerServes?: boolean;
  /** Whether only the sentence's own words count: whom a sentence without a subject is about is not worth a guess. */
  readonly ownWords?: boolean;
  /** Whether the subject is the nearest before the cue, not the first of its clause. */
  readonly nearest?: boolean;
}

const speech =
  /^(said|says|saying|told|tells|reported|reports|states|stated|alleges|alleged|claims|claimed|thinks|believes)$/;
const relative = /^(,\s*)?(who|whose|whom|which|\()$/;

/** The people a cue is about; empty where the words do not tell. */
export function subjectOf(passage: Passage, cue: Pick<Cue, 'start'>, rules: SubjectRules = {}): readonly Referent[] {
  const may = rules.may ?? isSpokenOf;
  let relativeOf = false;
  for (const clause of clausesOf(passage).toReversed()) {
    if (clause.start > cue.start || isClosedAside(passage, clause, cue.start)) continue;
    if (isPassedOver(passage, clause, cue.start)) {
      relativeOf = true;
      continue;
    }
    const found = subjectIn(passage, clause, cue.start, relativeOf, rules.nearest === true);
    if (found) return together(passage, found).filter(may);
    if (relativeOf || hasUnknownSpeaker(passage, clause.start, cue.start)) return [];
    if (hasOtherSubject(passage, clause.start, cue.start)) return [];
    if (speech.test(clause.opens) && rules.speakerServes !== true) return [];
    relativeOf = relative.test(clause.opens) && clause.opens !== '(';
    const bracketed = clause.opens === '(' ? nearestBefore(passage, clause.start, may) : undefined;
    if (bracketed) return bracketed;
  }
  return rules.ownWords !== true && isElliptical(passage, cue.start) ? topicOf(passage, may) : [];
}

/** "Moira (Ruby's mother's friend) offers": what brackets say before the cue is only about whom they follow. */
function isClosedAside({ text, start }: Passage, clause: Clause, cue: number): boolean {
  const before = text.slice(0, clause.start - start);
  const opened = before.lastIndexOf('(');
  return (
    opened > before.lastIndexOf(')') &&
    /\p{L}/u.test(before.slice(0, opened)) &&
    text.slice(clause.start - start, cue - start).includes(')')
  );
}

/** "Moira, whose girl Una is in Ruby's class, offers": the cue goes on after the relative clause, of whom it is about. */
function isPassedOver({ text, start }: Passage, clause: Clause, cue: number): boolean {
  return (
    /^(who|whose|whom)$/.test(clause.opens) &&
    /\b(is|are|was|were|has|had|have|lives?|goes|knows)\b[^,]*,\s*(\w+ly )?$/i.test(
      text.slice(clause.start - start, cue - start),
    )
  );
}

/** The reference that is the subject of a clause as far as the cue; what stands right before the cue comes first. */
function subjectIn(
  passage: Passage,
  clause: Clause,
  cue: number,
  last: boolean,
  nearest: boolean,
): Reference | undefined {
  const here = passage.references.filter(({ start, end }) => start >= clause.start && end <= Math.min(clause.end, cue));
  if (last)
    return here.findLast(
      (reference) => !isPossessor(passage, reference, cue) && !isOfAnother(passage, reference, clause.end),
    );
  const subjects = here.filter((reference) => isSubject(passage, reference, cue));
  const later =
    cue < clause.end && subjects.findLast((subject) => beginsAfterComma(passage, clause.start, subject, cue));
  const first = later || subjects[0];
  return subjects.find(({ end }) => cue - end <= 1) ?? (nearest ? subjects.at(-1) : first);
}

/** "Moira has a child, her ex Al Low is on licence": a comma stands for a full stop, where verbs stand before it and straight after the name; the next comma ends it. */
function beginsAfterComma(passage: Passage, from: number, { start, end }: Reference, cue: number): boolean {
  const before = passage.text.slice(from - passage.start, start - passage.start);
  const comma = before.lastIndexOf(',');
  return (
    comma !== -1 &&
    !passage.text.slice(end - passage.start, cue - passage.start).includes(',') &&
    finiteVerb.test(before.slice(0, comma)) &&
    ownLead.test(before.slice(comma + 1)) &&
    straightVerb.test(wordsAfter(passage, end, 20))
  );
}

const finite = '(?:is|was|has|had|are|were|did|does|served|lives|lived|moved|left|came|went|rang|works|got)';
const finiteVerb = new RegExp(String.raw`\b(?:${finite}|\w{3,}ed)\b`, 'i');
const ownLead = new RegExp(String.raw`^\s+(?:(?!${finite}\b)[\p{L}'’-]+\s+){0,3}$`, 'iu');
const straightVerb = new RegExp(String.raw`^\s+(?:also |now |still |then )?${finite}\b`, 'i');

/** "Moira visited a friend who drinks": it is the friend's, whom nobody knows. */
function isOfAnother(passage: Passage, { end }: Reference, to: number): boolean {
  return /^ (?!is|was|are|were|remains|as)[^,(]*\b(?:(?:an?|another|some) [\p{L} -]+|some(?:one|body)[\p{L} ]*)$/u.test(
    wordsAfter(passage, end, to - end),
  );
}

/** Words in brackets are about the one named right before them. */
function nearestBefore(
  passage: Passage,
  offset: number,
  may: (referent: Referent) => boolean,
): readonly Referent[] | undefined {
  const before = passage.references.findLast(({ end }) => end <= offset && offset - end <= 4);
  return before?.people.filter(may);
}

/** Those joined to a reference; in "Ann and Bob Lee: “We would”" it is both of them. */
function together(passage: Passage, reference: Reference): readonly Referent[] {
  const { text } = passage.reading.document.record;
  const label = /^(?:we|us|our)$/i.test(text.slice(reference.start, reference.end))
    ? passage.references.findLast(({ end }) => /^\s*(?:\([^)]*\)\s*)?:\s*["“]$/.test(text.slice(end, reference.start)))
    : undefined;
  return groupOf(text, passage.references, label ?? reference);
}

/** The people after an offset of the sentence, in order, up to `limit` characters away. */
export function peopleAfter(
  passage: Passage,
  offset: number,
  limit = 400,
  may: (referent: Referent) => boolean = isSpokenOf,
): readonly Referent[] {
  const people = passage.references
    .filter((reference) => reference.start >= offset && reference.start - offset <= limit)
    .flatMap((reference) => reference.people)
    .filter(may);
  return [...new Set(people)];
}

/** What stands before a name that is still the same object: "the", "her then partner". */
const leadOf =
  /^\s*(?:(?:the|her|his|their|my|our) )?(?:(?:(?:then|former|ex|estranged)[- ])*(?:partner|ptnr|husband|wife|boyfriend|girlfriend|ex),? (?=\p{Lu}))?/iu;

/** The person named right at an offset, as an object is after its verb; "our Ruby" is she, not ours. */
export function objectAt(passage: Passage, offset: number): readonly Referent[] {
  const lead = leadOf.exec(wordsAfter(passage, offset, 40))?.[0].length ?? 0;
  const found = passage.references.filter(({ start }) => start >= offset && start <= offset + Math.max(2, lead));
  return (found.find((one) => !/^(?:his|their|my|our)$/i.test(wordsOf(passage, one))) ?? found[0])?.people ?? [];
}
