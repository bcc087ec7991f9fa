/** Who an elliptical sentence ("Bad chest.", "Ruled out as a carer.") is about: whoever opened the part, else the one person the note is of. */
import type { Reference, Referent } from '../parsed-document.ts';
import type { ReadDocument } from '../read-document.ts';
import { isSpeechVerb } from '../reference/quoted-speech.ts';
import type { Passage } from './passage.ts';

type May = (referent: Referent) => boolean;

export function topicOf(passage: Passage, may: May): readonly Referent[] {
  const opener = openerOf(passage, may);
  return opener.people ?? recordTopic(passage.reading, may);
}

/** The people whose name opens the part. */
export function namedTopicOf(passage: Passage, may: May): readonly Referent[] {
  const opener = openerOf(passage, may);
  return opener.named ? (opener.people ?? []) : [];
}

function openerOf(passage: Passage, may: May): { readonly people?: readonly Referent[]; readonly named: boolean } {
  const { reading } = passage;
  const { part } = passage.sentence.sentence;
  let described: readonly Referent[] | undefined;
  for (let at = passage.at - 1; at >= 0; at -= 1) {
    const before = reading.sentences[at];
    if (!before || before.sentence.part !== part) break;
    const opening = before.references.find(
      (reference) => opens(reading, before.sentence.start, reference) && reference.people.some(may),
    );
    if (!opening) continue;
    if (isNamed(opening)) return { people: spokenOf(reading, at, opening).filter(may), named: true };
    described ??= spokenOf(reading, at, opening).filter(may);
  }
  return { ...(described ? { people: described } : {}), named: false };
}

/** A name opens a part; "Maternal aunt and her husband." only goes on about it. */
function isNamed({ start, people }: Reference): boolean {
  return people.some((person) => person.places.some((place) => place.start === start && place.form === 'named'));
}

/** At the start of its sentence, but for a number or a label. */
function opens({ document }: ReadDocument, start: number, reference: Reference): boolean {
  if (reference.start - start > 40) return false;
  return /^\W*([\d.:)]+\s+)?([\p{L} ]{1,30}:\s*)?\W*$/u.test(document.record.text.slice(start, reference.start));
}

/** In "She said Eilidh is ill." what follows is about Eilidh. */
function spokenOf(reading: ReadDocument, at: number, opening: Reference): readonly Referent[] {
  const { sentence, references } = reading.sentences[at] ?? { sentence: undefined, references: [] };
  const next = sentence?.tokens.find((token) => token.start >= opening.end);
  if (!next || !isSpeechVerb(next)) return opening.people;
  const other = references.find(
    ({ start, people }) =>
      start > opening.end && people.length > 0 && !people.some((one) => opening.people.includes(one)),
  );
  return other?.people ?? opening.people;
}

const aboutSomebody =
  /\b(tc?|p\/c|names?|applicants?|carers?|call|called|phone[ds]?|rang|telephoned|spoke|visit(ed)?|h\/?v|seen|met|viability|assessment|names?\s*:|applicants?\s*:|returned)\b/i;

/** Whom a note of one call, visit or assessment is about: the first person of its first lines who is neither a child nor there for work. */
export function recordTopic(reading: ReadDocument, may: May): readonly Referent[] {
  const { text } = reading.document.record;
  for (const { sentence, references } of reading.sentences.slice(0, 6)) {
    const first = references.find(({ people }) => people.some((person) => may(person) && person.childId === undefined));
    if (first) return aboutSomebody.test(text.slice(sentence.start, sentence.end)) ? first.people.filter(may) : [];
  }
  return [];
}
