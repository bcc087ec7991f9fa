/** Whom a cue is said of: the subject of its clause, else of the clause before, else whoever the part or the record is about. */
import type { Reference, Referent } from '../parsed-document.ts';
import { clausesOf, isSpokenOf, wordsBefore, type Cue, type Passage } from './passage.ts';

type May = (referent: Referent) => boolean;

/** Words after which a person is not the subject of what follows. */
const oblique =
  /\b(with|to|from|of|by|re|about|for|against|at|on|via|through|like|than|near|called)\s+(the\s+|his\s+|her\s+)?$/i;

/** The people a cue is about; empty where the words do not tell. */
export function subjectOf(passage: Passage, cue: Pick<Cue, 'start'>, may: May = isSpokenOf): readonly Referent[] {
  return subjectInSentence(passage, cue, may) ?? topicOf(passage, may);
}

export function subjectInSentence(
  passage: Passage,
  cue: Pick<Cue, 'start'>,
  may: May = isSpokenOf,
): readonly Referent[] | undefined {
  const clauses = clausesOf(passage).filter((clause) => clause.start <= cue.start);
  let nearest = false;
  for (const clause of clauses.toReversed()) {
    const here = passage.references.filter(
      (reference) =>
        reference.start >= clause.start &&
        reference.end <= Math.min(clause.end, cue.start) &&
        reference.people.some(may),
    );
    const found = nearest ? here.at(-1) : (here.find((reference) => !isOblique(passage, reference)) ?? here[0]);
    if (found) return withCompanions(passage, found, may);
    nearest = /^(,\s*)?(who|whose|whom|which|\()$/.test(clause.opens);
  }
  return undefined;
}

function isOblique(passage: Passage, reference: Reference): boolean {
  return oblique.test(wordsBefore(passage, reference.start));
}

/** "Abdi and his mother": two references joined by "and" are one subject. */
function withCompanions(passage: Passage, first: Reference, may: May): readonly Referent[] {
  const people = new Set(first.people);
  let last = first;
  for (const reference of passage.references) {
    if (reference.start < last.end) continue;
    const between = passage.text.slice(last.end - passage.start, reference.start - passage.start);
    if (!/^\s*(\([^)]{0,40}\)\s*)?(and|&|\+|\/)\s*$/i.test(between)) continue;
    for (const person of reference.people) people.add(person);
    last = reference;
  }
  return [...people].filter(may);
}

/** Who an elliptical sentence ("Bad chest.", "Ruled out as a carer.") is about. */
export function topicOf(passage: Passage, may: May = isSpokenOf): readonly Referent[] {
  const { sentences } = passage.reading;
  for (let at = passage.at - 1; at >= 0; at -= 1) {
    const before = sentences[at];
    if (!before || before.sentence.part !== passage.sentence.sentence.part) break;
    const opening = before.references.filter(
      ({ start, people }) => start <= before.sentence.start + 6 && people.some(may),
    );
    const [first] = opening;
    if (first) return first.people.filter(may);
  }
  return recordTopic(passage, may);
}

const aboutSomebody =
  /\b(t\/?c|tc|p\/c|call|called|phone[ds]?|phone call|rang|telephoned|spoke|visit(ed)?|h\/?v|seen|met|viability|assessment|names?\s*:|applicants?\s*:|re\s*:|returned)\b/i;

/** Whom a note of one call, visit or assessment is about: the first person of its first lines who is neither a child nor there for work. */
function recordTopic({ reading }: Passage, may: May): readonly Referent[] {
  const { text } = reading.document.record;
  for (const { sentence, references } of reading.sentences.slice(0, 4)) {
    const first = references.find(({ people }) => people.some((person) => may(person) && person.childId === undefined));
    if (first && aboutSomebody.test(text.slice(sentence.start, sentence.end))) return first.people.filter(may);
    if (first) return [];
  }
  return [];
}

/** The people after an offset of the sentence, in order, up to `limit` characters away. */
export function peopleAfter(passage: Passage, offset: number, limit = 400, may: May = isSpokenOf): readonly Referent[] {
  const people = passage.references
    .filter((reference) => reference.start >= offset && reference.start - offset <= limit)
    .flatMap((reference) => reference.people)
    .filter(may);
  return [...new Set(people)];
}
