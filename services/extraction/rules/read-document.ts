/** Reads a parsed record from its first sentence to its last, in one discourse: who speaks, who is meant, how they are tied. */
import type { ParsedDocument, ReadSentence, Reference, Referent, Sentence } from './parsed-document.ts';
import { readSentence } from './kin/read-sentence.ts';
import { nameReferent } from './kin/people-of.ts';
import type { Reading } from './kin/reading.ts';
import { insideQuote, quoteSpans, type QuoteSpan } from './reference/quoted-speech.ts';
import { startDiscourse, type Discourse } from './reference/discourse.ts';
import { labelledSpeaker, quoteSpeaker, type Talk } from './reference/speakers.ts';
import { readAuthor } from './professionals/read-author.ts';
import { lifeFacts } from './facts/life-facts.ts';
import { isHearsay } from './polarity/hearsay.ts';
import { otherFamilyParts } from './polarity/other-family.ts';

export interface ReadDocument {
  readonly document: ParsedDocument;
  readonly discourse: Discourse;
  readonly sentences: readonly ReadSentence[];
}

export function readDocument(document: ParsedDocument): ReadDocument {
  const discourse = startDiscourse(document.record, document.caseFile);
  const apart = otherFamilyParts(document);
  const talk: Talk = {};
  const read: ReadSentence[] = [];
  let subject: Reading['subject'] = {};
  for (const [at, sentence] of document.sentences.entries()) {
    if (sentence.part.shape === 'header') {
      readAuthor(discourse, sentence);
      continue;
    }
    const quotes = quoteSpans(document.record.text, sentence.part.start, sentence.part.end);
    const speakerAt = speakerFinder(discourse, talk, sentence, quotes, at);
    const quotedAt = (offset: number) =>
      insideQuote(quotes, offset) !== undefined || sentence.part.shape === 'speaker-turn';
    const reading: Reading = {
      discourse,
      sentence: at,
      text: document.record.text,
      start: sentence.start,
      end: sentence.end,
      speakerAt,
      quotedAt,
      focus: discourse.children,
      otherFamily: apart.has(sentence.part),
      hearsay: isHearsay(sentence),
      claimed: new Set(),
      shape: sentence.part.shape,
      item: sentence.part.shape === 'list-item' ? sentence.part.start : undefined,
      subject: continued(document.sentences[at - 1], sentence) ? subject : {},
    };
    noteLives(reading, sentence);
    subject = reading.subject;
    const references = readSentence(reading, sentence.tokens, sentence.names);
    for (const name of sentence.names) if (!reading.claimed.has(name.start)) nameReferent(reading, name);
    rememberForm(discourse, sentence, references);
    rememberTalk(discourse, talk, sentence, references, quotedAt);
    read.push({ sentence, references, speakerAt });
  }
  return { document, discourse, sentences: read };
}

function speakerFinder(
  discourse: Discourse,
  talk: Talk,
  sentence: Sentence,
  quotes: readonly QuoteSpan[],
  at: number,
): (offset: number) => Referent | undefined {
  const label = sentence.part.speakerLabel;
  if (label !== undefined) {
    const speaker = labelledSpeaker(discourse, label);
    return () => speaker;
  }
  const found = new Map<QuoteSpan, Referent | undefined>();
  return (offset) => {
    const quote = insideQuote(quotes, offset);
    if (!quote) return undefined;
    if (!found.has(quote)) found.set(quote, quoteSpeaker(discourse, talk, sentence, quote, at));
    return found.get(quote);
  };
}

/** In a table's cell, a list's item or a form's field the subject of the first sentence stays that of the next. */
function continued(before: Sentence | undefined, { part }: Sentence): boolean {
  return before?.part === part && /^(table-row|list-item|form-field)$/.test(part.shape);
}

/** Notes dates of birth and death and ages beside the names, before the ties are read: a child's kin are not an adult's. */
function noteLives(reading: Reading, { tokens, names }: Sentence): void {
  for (const [at, span] of names.entries()) {
    const facts = lifeFacts(reading.discourse.record, tokens, span, names[at + 1]);
    if (Object.keys(facts).length === 0) continue;
    const person = nameReferent(reading, span);
    if (facts.bornOn && person.childId === undefined) person.bornOn ??= facts.bornOn;
    if (facts.age !== undefined && facts.age < 18) person.young ??= true;
    if (facts.deceased && person.childId === undefined) person.deceased = true;
    if (facts.diedOn) person.diedOn ??= facts.diedOn;
  }
}

/** Keeps who opened the part, and the first person of the record who is not there for their work. */
function rememberTalk(
  discourse: Discourse,
  talk: Talk,
  { part }: Sentence,
  references: readonly Reference[],
  quotedAt: (offset: number) => boolean,
): void {
  const first = references.find(({ people }) => people.length === 1);
  const [person] = first?.people ?? [];
  if (!first || !person || person.professional || quotedAt(first.start)) return;
  if (mayTalk(discourse, person)) discourse.protagonist ??= person;
  if (talk.opened?.part !== part && first.start === part.start) talk.opened = { part, subject: person };
}

/** "Person: …" says whom a form is about; what is no line of a form ends it. */
function rememberForm(discourse: Discourse, { part }: Sentence, references: readonly Reference[]): void {
  const [person] = references.find(({ people }) => people.length === 1)?.people ?? [];
  if (part.shape !== 'form-field') delete discourse.formSubject;
  else if (
    /^(person|subject|nominal|detainee|offender|applicant|patient|service user|detained person|dp)$/i.test(
      part.label ?? '',
    ) &&
    person?.childId === undefined &&
    person
  )
    discourse.formSubject = person;
}

/** A child of under five is spoken about in a note, not spoken with. */
function mayTalk({ record, caseChildren }: Discourse, { childId }: Referent): boolean {
  const born = caseChildren.find((child) => child.id === childId)?.dateOfBirth;
  const written = record.writtenOn;
  return !born || !written || Number(written.slice(0, 4)) - Number(born.slice(0, 4)) >= 5;
}
