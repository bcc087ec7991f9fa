/** One sentence of a record with what its statement rules ask of it: clauses, the people in each, what stands before and after a cue. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { ReadSentence, Reference, Referent } from '../parsed-document.ts';
import type { ReadDocument } from '../read-document.ts';
import { letterWriters } from './letter-writer.ts';
import { namesakes } from './namesakes.ts';

export interface Passage {
  readonly reading: ReadDocument;
  /** Its place among the sentences of the reading. */
  readonly at: number;
  /** All passages of the record, in order, and this one's place among them. */
  readonly passages: readonly Passage[];
  readonly index: number;
  readonly sentence: ReadSentence;
  /** The sentence's own words, line breaks as spaces: offsets are those of the record less `start`. */
  readonly text: string;
  /** `text` in small letters. */
  readonly small: string;
  readonly start: number;
  /** The references of the sentence to somebody, in order; surnames alone and role nouns ("SUSPECT") included. */
  readonly references: readonly Reference[];
}

/** Words that a statement rule looks for, where they were found in the record. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Longer stretches without a full stop are no sentences: lists gone wrong, or noise. */
const longestSentence = 3000;

/** The record itself says that the words are of somebody else. */
const strayed =
  /\b(wrong (child|family|case|template|sheet)|not this (family|child|case)|from (an)?other (family|case))\b/i;

export function passagesOf(reading: ReadDocument): Passage[] {
  const { text } = reading.document.record;
  const callers = namesakes(reading);
  const writerAt = letterWriters(reading);
  const bearers = bearersByPlace(reading);
  const passages: Passage[] = [];
  for (const [at, sentence] of reading.sentences.entries()) {
    const { start, end } = sentence.sentence;
    if (end - start > longestSentence || strayed.test(text.slice(start, end))) continue;
    const people = [...sentence.references, ...bareNames(bearers, sentence)].flatMap((reference) =>
      reference.people.length > 0 ? [reference] : ownReference(text, reference, sentence, writerAt(reference.start)),
    );
    const references = [...people, ...callers(sentence, people)]
      .map((reference) => withoutThat(text, reference))
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
    const words = text.slice(start, end).replaceAll('\n', ' ');
    passages.push({
      reading,
      at,
      passages,
      index: passages.length,
      sentence,
      start,
      text: words,
      small: words.toLowerCase(),
      references,
    });
  }
  return passages;
}

/** "Said that Dad hits her": the word opens the clause, and is not his. */
function withoutThat(text: string, reference: Reference): Reference {
  const that = /^that\s+(?=\p{Lu})/u.exec(text.slice(reference.start, reference.end))?.[0].length ?? 0;
  return that === 0 ? reference : { ...reference, start: reference.start + that };
}

function bearersByPlace({ discourse }: ReadDocument): ReadonlyMap<number, Referent> {
  return new Map(discourse.referents.flatMap((one) => one.places.map(({ start }) => [start, one] as const)));
}

/** Names that stand for somebody but are in no phrase of the kin grammar: "Ola's front room". */
function bareNames(bearers: ReadonlyMap<number, Referent>, { sentence, references }: ReadSentence): Reference[] {
  return sentence.names.flatMap(({ start, end }) => {
    if (references.some((one) => one.start <= start && one.end >= end && one.people.length > 0)) return [];
    const bearer = bearers.get(start);
    return bearer ? [{ start, end, people: [bearer] }] : [];
  });
}

/** "I" and "we" of a letter are its writer's. */
function ownReference(
  text: string,
  reference: Reference,
  { speakerAt }: ReadSentence,
  writer: Referent | undefined,
): Reference[] {
  const first = /^(i|we|me|us|my|our)$/i.test(text.slice(reference.start, reference.end));
  return first && writer && speakerAt(reference.start) === undefined ? [{ ...reference, people: [writer] }] : [];
}

const boundary = new RegExp(
  anyOf(
    String.raw`[;:!?–—|()]|\s-\s|\.\s`,
    String.raw`,\s(?=(?:and|but|so|while|who|which|though|although|because|or|then|he|she|they|i|we)\b)`,
    inSequence(
      String.raw`\b`,
      anyOf(
        'but|while|because|although|though|whereas|that|who|whose|whom|which|if|unless|when|where|until|till',
        String.raw`(?<!\b(?:is|was|are|were|been) )(?:said|reported|stated|alleged|claimed)|says|saying|told|tells|reports`,
        'states|alleges|claims|thinks|believes|as|since|after|before',
      ),
      String.raw`\b`,
    ),
    String.raw`\s(?:and|&|\+)\s`,
  ),
  'gi',
);

export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The word or mark that opens it, lower case; empty at the start of the sentence. */
  readonly opens: string;
}

/** The clauses of a sentence. "and" between two people is no boundary. */
export function clausesOf(passage: Passage): Clause[] {
  const clauses: Clause[] = [];
  let [start, opens] = [passage.start, ''];
  for (const found of passage.text.matchAll(boundary)) {
    const [from, to] = [passage.start + found.index, passage.start + found.index + found[0].length];
    if (insideReference(passage, from, to) || joinsPeople(passage, from, to)) continue;
    if (passage.text.slice(start - passage.start, from - passage.start).trim() !== '')
      clauses.push({ start, end: from, opens });
    [start, opens] = [to, found[0].trim().toLowerCase()];
  }
  clauses.push({ start, end: passage.start + passage.text.length, opens });
  return clauses;
}

function insideReference({ references }: Passage, from: number, to: number): boolean {
  return references.some((reference) => reference.start < from && reference.end >= to);
}

function joinsPeople(passage: Passage, from: number, to: number): boolean {
  const joint = passage.text.slice(from - passage.start, to - passage.start);
  if (!/and|&|\+/i.test(joint)) return false;
  const near = (a: number, b: number) => Math.abs(a - b) <= 2;
  return (
    passage.references.some((reference) => near(reference.end, from)) &&
    passage.references.some((reference) => near(reference.start, to))
  );
}

export function clauseAt(passage: Passage, offset: number): Clause {
  const clauses = clausesOf(passage);
  return clauses.find((clause) => offset >= clause.start && offset < clause.end) ?? (clauses.at(-1) as Clause);
}

export function wordsBefore(passage: Passage, offset: number, length = 40): string {
  const at = offset - passage.start;
  return passage.text.slice(Math.max(0, at - length), at);
}

/** The words of a reference itself. */
export function wordsOf({ text, start: at }: Passage, { start, end }: Pick<Reference, 'start' | 'end'>): string {
  return text.slice(start - at, end - at);
}

export function wordsAfter(passage: Passage, offset: number, length = 60): string {
  return passage.text.slice(offset - passage.start, offset - passage.start + length);
}

export function isChild(referent: Referent): boolean {
  return referent.childId !== undefined;
}

/** Whether statements are made of this person at all: nobody there for their work, nobody of another family. */
export function isSpokenOf(referent: Referent): boolean {
  return (
    !referent.professional &&
    !referent.otherFamily &&
    !referent.names.some(({ title }) => title !== undefined && worksHere.test(title))
  );
}

/** Titles that a police officer or a doctor bears in a record. */
const worksHere = /^(dr|pc|dc|ds|di|sgt|insp|ps|dci|wpc|pcso)\.?$/i;
