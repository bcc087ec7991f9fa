/** Whom a cue is said of: the subject of its clause, else of the clause before, else whoever the part or the record is about. */
import type { Reference, Referent } from '../parsed-document.ts';
import { clausesOf, isSpokenOf, wordsAfter, wordsBefore, type Cue, type Passage } from './passage.ts';
import { withCompanions } from './companions.ts';
import { pronounSubject } from './pronoun-subject.ts';
import { topicOf } from './topic.ts';

export interface SubjectRules {
  /** Who may be meant. */
  readonly may?: (referent: Referent) => boolean;
  /** Whether "Jean said can't do nights" is about Jean: so for offers, never for concerns. */
  readonly speakerServes?: boolean;
  /** Whether only the sentence's own words count: whom a sentence without a subject is about is not worth a guess. */
  readonly ownWords?: boolean;
  /** Whether the subject is the nearest before the cue, not the first of its clause. */
  readonly nearest?: boolean;
}

/** Words after which a person is not the subject of what follows. */
const oblique =
  /\b(with|to|from|of|by|re|about|for|against|at|on|via|through|like|than|near|called|told|asked)\s+(the\s+|his\s+|her\s+)?$/i;
const speech =
  /^(said|says|saying|told|tells|reported|reports|states|stated|alleges|alleged|claims|claimed|thinks|believes)$/;

/** The people a cue is about; empty where the words do not tell. */
export function subjectOf(passage: Passage, cue: Pick<Cue, 'start'>, rules: SubjectRules = {}): readonly Referent[] {
  const may = rules.may ?? isSpokenOf;
  const clauses = clausesOf(passage).filter((clause) => clause.start <= cue.start);
  let nearest = false;
  for (const clause of clauses.toReversed()) {
    const here = passage.references.filter(
      (reference) =>
        reference.start >= clause.start &&
        reference.end <= Math.min(clause.end, cue.start) &&
        reference.people.some(may),
    );
    const candidates = nearest ? here.toReversed() : here.filter((reference) => !isOblique(passage, reference));
    const subjects = candidates.filter((reference) => !isPossessor(passage, reference, cue.start));
    const found =
      subjects.find((reference) => isAdjacent(reference, cue.start)) ?? (rules.nearest ? subjects.at(-1) : subjects[0]);
    if (found)
      return (
        pronounSubject(passage, found, rules.speakerServes === true)?.filter(may) ??
        together(passage, found).filter(may)
      );
    if (unknownSpeaker.test(passage.text.slice(clause.start - passage.start, cue.start - passage.start))) return [];
    if (hasOtherSubject(passage, clause.start, cue.start)) return [];
    if (speech.test(clause.opens) && rules.speakerServes !== true) return [];
    nearest = /^(,\s*)?(who|whose|whom|which|\()$/.test(clause.opens);
  }
  return rules.ownWords !== true && isElliptical(passage, cue) ? topicOf(passage, may) : [];
}

/** "I'd", where nobody knows who speaks. */
const unknownSpeaker = /\b(i|we|they|he|she)\b[^.;]{0,12}$/i;

/** "It was an air rifle": the clause has a subject, and it is nobody. */
function hasOtherSubject(passage: Passage, from: number, cue: number): boolean {
  const words = passage.text.slice(from - passage.start, cue - passage.start);
  return /^\W*(and |but )?(it|that|this|there|these|those|nobody|no one|everyone|police|someone|somebody)\b/i.test(
    words,
  );
}

/** Nobody unknown stands before the cue: no capitalised word that could be a name which was not read. */
function isElliptical(passage: Passage, cue: Pick<Cue, 'start'>): boolean {
  const before = wordsOutside(passage, cue.start);
  if (before === before.toUpperCase()) return true;
  if (/\S\s+(is|was|has|had|are|were|have|said|says)\b/i.test(before)) return false;
  return before.length < 60 && !/\S\s+\p{Lu}\p{Ll}+/u.test(before.replace(/^[^:]{0,30}:\s*/, ''));
}

/** The words before an offset that stand for nobody known. */
function wordsOutside(passage: Passage, offset: number): string {
  let [words, from] = ['', passage.start];
  for (const reference of passage.references) {
    if (reference.end > offset || reference.start < from) continue;
    words += passage.text.slice(from - passage.start, reference.start - passage.start);
    from = reference.end;
  }
  return words + passage.text.slice(from - passage.start, offset - passage.start);
}

function together(passage: Passage, reference: Reference): readonly Referent[] {
  return withCompanions(passage.reading.document.record.text, passage.references, reference);
}

/** "her", "them": never the subject, save right before what is theirs ("his heart", "their offer"). */
function isPossessor(passage: Passage, { start, end }: Reference, cue: number): boolean {
  const word = passage.text.slice(start - passage.start, end - passage.start);
  return /^(his|her|their|my|our|him|them|me|us)$/i.test(word) && cue - end > 6;
}

/** "… she ends up I will fetch her": who stands right before the cue. */
function isAdjacent({ end }: Reference, cue: number): boolean {
  return cue - end >= 0 && cue - end <= 1;
}

function isOblique(passage: Passage, reference: Reference): boolean {
  return oblique.test(wordsBefore(passage, reference.start));
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

/** The person named right at an offset, as an object is after its verb. */
export function objectAt(passage: Passage, offset: number): readonly Referent[] {
  const lead = /^\s*(the |her |his |their |my )?/i.exec(wordsAfter(passage, offset, 12))?.[0].length ?? 0;
  return passage.references.find(({ start }) => start >= offset && start <= offset + Math.max(2, lead))?.people ?? [];
}
