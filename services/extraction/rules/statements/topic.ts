/** Who an elliptical sentence ("Bad chest.", "Ruled out as a carer.") is about: whoever opened the part, else the one person the note is of. */
import type { Part, Reference, Referent } from '../parsed-document.ts';
import type { ReadDocument } from '../read-document.ts';
import { isSpeechVerb } from '../reference/quoted-speech.ts';
import { withCompanions } from './companions.ts';
import { isHarmedRight } from './grammatical-part.ts';
import { soleNominal } from './labelled-roles.ts';
import type { Passage } from './passage.ts';

type May = (referent: Referent) => boolean;

export function topicOf(passage: Passage, may: May): readonly Referent[] {
  return (
    openerOf(passage, may) ??
    lastNamed(passage, may) ??
    recordTopic(passage.reading, may).filter((person) => isKnownBefore(person, passage.start))
  );
}

/** Whoever the last sentences of a paragraph named alone: "Warrant executed at the home of Bob LEE. Arrested and charged." */
function lastNamed({ index, passages, sentence }: Passage, may: May): readonly Referent[] | undefined {
  for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
    const one = passages[before];
    if (one?.sentence.sentence.part !== sentence.sentence.part) return undefined;
    const told = one.references.filter((reference) => !isHarmedRight(one, reference));
    const people = [...new Set(told.flatMap((reference) => reference.people))].filter(may);
    if (people.length > 0) return people.length === 1 ? people : undefined;
  }
  return undefined;
}

function isKnownBefore(person: Referent, offset: number): boolean {
  return person.places.some(({ start }) => start < offset);
}

/** Sentences back; further off nobody is meant without a name. */
const reach = 30;

/** Whoever the name, else the words, that opened the part stand for; else whom the heading above it names. */
function openerOf(passage: Passage, may: May): readonly Referent[] | undefined {
  const { part } = passage.sentence.sentence;
  let described: readonly Referent[] | undefined;
  for (let index = passage.index - 1; index >= 0; index -= 1) {
    const before = passage.passages[index];
    if (!before || !goesOn(before.sentence.sentence.part, part) || passage.index - index > reach) break;
    const opening = before.references.find((reference) => opens(before, reference) && reference.people.some(may));
    if (!opening) continue;
    const people = spokenOf(before, opening).filter(may);
    if (isNamed(before, opening) && (part.row === undefined || before.sentence.sentence.part === part)) return people;
    described = isNamed(before, opening) || described === undefined ? people : described;
  }
  return described ?? headingBefore(passage, may);
}

/** In the same paragraph, or in the same row of a table. */
function goesOn(before: Part, part: Part): boolean {
  return before === part || (part.row !== undefined && before.row === part.row);
}

const heading = /^\W*(?:(?:part|section|family|applicants?)\b|(?:[A-H]|\d{1,2})[.)]\s)/i;

/** "ANN LOW AND BOB LEE" on a line of its own. */
const namesInCapitals = /^\s*\p{Lu}{2}[\p{Lu}\s&'’.-]*$/u;

/** "PART B - Ann Lee and Bob LEE, Truro": in an assessment of several, the lines below it are about them. */
function headingBefore({ reading, index, passages }: Passage, may: May): readonly Referent[] | undefined {
  const { type, text } = reading.document.record;
  if (!/viability|assess/.test(type)) return undefined;
  for (let before = index - 1; before >= Math.max(0, index - reach); before -= 1) {
    const line = passages[before];
    if (!line || !(heading.test(line.text) || namesInCapitals.test(line.text))) continue;
    const first = line.references.find(({ people }) => people.some(may));
    return first && withCompanions(text, line.references, first).filter(may);
  }
  return undefined;
}

/** A name opens a part; "Maternal aunt and her husband." or "They" only goes on about it. */
function isNamed(passage: Passage, { start, end }: Reference): boolean {
  return (
    passage.sentence.sentence.names.some((name) => name.start <= start && name.end > start) ||
    /^\p{Lu}{2}/u.test(textOf(passage, start, end))
  );
}

/** At the start of its sentence, but for a number, a label, or a name that was not read as one ("Ines and Bob Lee"). */
function opens(passage: Passage, { start }: Reference): boolean {
  if (start - passage.start > 40) return false;
  return /^\W*([\d.:)]+\s+)?([\p{L} ]{1,30}:\s*)?((\p{Lu}\p{Ll}[\p{L}'’-]*\s){1,3}(and|&|\+)\s|(\p{Lu}\p{Ll}[\p{L}'’-]*\s?){1,4},\s|(SUSPECT|VICTIM|OFFENDER|MALE|FEMALE|IP)\s)?\W*$/u.test(
    textOf(passage, passage.start, start),
  );
}

/** In "She said Karen is ill." what follows is about Karen. */
function spokenOf(passage: Passage, opening: Reference): readonly Referent[] {
  const next = passage.sentence.sentence.tokens.find((token) => token.start >= opening.end);
  const together = withCompanions(passage.reading.document.record.text, passage.references, opening);
  if (!next || !isSpeechVerb(next)) return together;
  const other = passage.references.find(
    ({ start, people }) => start > opening.end && !people.some((one) => together.includes(one)),
  );
  return other?.people ?? together;
}

function textOf({ text, start }: Passage, from: number, to: number): string {
  return text.slice(from - start, to - start);
}

const aboutSomebody =
  /\b(tc?|p\/c|re|names?|applicants?|carers?|call|called|phone[ds]?|rang|telephoned|spoke|visit(ed)?|h\/?v|seen|met|viability|assessment|names?\s*:|applicants?\s*:|returned|answered|came on the line)\b/i;

/** Whom a note of one call, visit or assessment is about: the first person of its first lines who is neither a child nor there for work; a police notice, whom its label names. */
export function recordTopic(reading: ReadDocument, may: May): readonly Referent[] {
  const { text, type } = reading.document.record;
  const nominal = type === 'police-notification' ? soleNominal(reading) : undefined;
  if (nominal && may(nominal)) return [nominal];
  let told = false;
  for (const { sentence, references } of reading.sentences.slice(0, 8)) {
    told ||= aboutSomebody.test(text.slice(sentence.start, sentence.end));
    const first = references.find(
      ({ start, people }) =>
        people.some((person) => may(person) && person.childId === undefined) && !isAside(text, sentence.start, start),
    );
    if (first) return told ? withCompanions(text, references, first).filter(may) : [];
  }
  return [];
}

/** In brackets: "(as told by Karen)". */
function isAside(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
