/** Reads a parsed record from its first sentence to its last, in one discourse: who speaks, who is meant, how they are tied. */
import type { ParsedDocument, ReadSentence, Reference, Referent, Sentence } from './parsed-document.ts';
import { readSentence } from './kin/read-sentence.ts';
import { nameReferent, type Reading } from './kin/interpret.ts';
import { insideQuote, quoteSpans, type QuoteSpan } from './reference/quoted-speech.ts';
import { startDiscourse, type Discourse } from './reference/discourse.ts';
import { labelledSpeaker, quoteSpeaker, type Talk } from './reference/speakers.ts';
import { readAuthor } from './professionals/read-author.ts';
import { isHearsay } from './polarity/hearsay.ts';
import { otherFamilyParts } from './polarity/other-family.ts';

export interface ReadDocument {
  readonly document: ParsedDocument;
  readonly discourse: Discourse;
  readonly sentences: readonly ReadSentence[];
}

export function readDocument(document: ParsedDocument): ReadDocument {
  const discourse = startDiscourse(document.record, document.caseFile);
  const apart = otherFamilyParts(document, discourse);
  const talk: Talk = {};
  const read: ReadSentence[] = [];
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
    };
    const references = readSentence(reading, sentence.tokens, sentence.names);
    for (const name of sentence.names) if (!reading.claimed.has(name.start)) nameReferent(reading, name);
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
  discourse.protagonist ??= person;
  if (talk.opened?.part !== part && first.start === part.start) talk.opened = { part, subject: person };
}
