/** Reads a parsed record from its first sentence to its last, in one discourse: who speaks, who is meant, how they are tied. */
import type { ParsedDocument, ReadSentence, Referent, Sentence } from './parsed-document.ts';
import { readSentence } from './kin/read-sentence.ts';
import { nameReferent, type Reading } from './kin/interpret.ts';
import { insideQuote, quoteSpans, speechVerbs, type QuoteSpan } from './reference/quoted-speech.ts';
import { startDiscourse, type Discourse } from './reference/discourse.ts';
import { resolveSingular } from './reference/resolve-pronoun.ts';
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
  const read: ReadSentence[] = [];
  for (const [at, sentence] of document.sentences.entries()) {
    if (sentence.part.shape === 'header') {
      readAuthor(discourse, sentence);
      continue;
    }
    const quotes = quoteSpans(document.record.text, sentence.part.start, sentence.part.end);
    const speakerAt = speakerFinder(discourse, sentence, quotes, at);
    const reading: Reading = {
      discourse,
      sentence: at,
      text: document.record.text,
      start: sentence.start,
      end: sentence.end,
      speakerAt,
      quotedAt: (offset) => insideQuote(quotes, offset) !== undefined || sentence.part.shape === 'speaker-turn',
      focus: discourse.children,
      otherFamily: apart.has(sentence.part),
      hearsay: isHearsay(sentence),
    };
    const references = readSentence(reading, sentence.tokens, sentence.names);
    for (const name of sentence.names) nameReferent(reading, name);
    read.push({ sentence, references, speakerAt });
  }
  return { document, discourse, sentences: read };
}

/** Who speaks inside the quotation marks of a part: the subject of a verb of speech beside them, else who was spoken of last. */
function speakerFinder(
  discourse: Discourse,
  sentence: Sentence,
  quotes: readonly QuoteSpan[],
  at: number,
): (offset: number) => Referent | undefined {
  const turn = sentence.part.speakerLabel;
  if (turn !== undefined) {
    const speaker = labelled(discourse, turn);
    return () => speaker;
  }
  const found = new Map<QuoteSpan, Referent | undefined>();
  return (offset) => {
    const quote = insideQuote(quotes, offset);
    if (!quote) return undefined;
    if (!found.has(quote)) found.set(quote, speakerBeside(discourse, sentence, quote) ?? lastSpeaker(discourse, at));
    return found.get(quote);
  };
}

function labelled(discourse: Discourse, label: string): Referent | undefined {
  const folded = label.toLowerCase();
  return (
    discourse.referents.find((one) =>
      one.names.some((name) =>
        [...name.given, `${name.given[0] ?? ''} ${name.family ?? ''}`].some((word) => word.toLowerCase() === folded),
      ),
    ) ??
    (label.length === 1
      ? discourse.referents.find((one) => one.names.some((name) => name.given[0]?.startsWith(label) === true))
      : undefined)
  );
}

function speakerBeside(discourse: Discourse, sentence: Sentence, quote: QuoteSpan): Referent | undefined {
  const outside = sentence.tokens.filter((token) => token.end <= quote.start || token.start >= quote.end);
  const verb = outside.find(
    (token) => speechVerbs.has(token.lower) || (token.text === ':' && token.end <= quote.start),
  );
  if (!verb) return undefined;
  const names = sentence.names.filter((name) => name.end <= quote.start || name.start >= quote.end);
  const subject =
    names.findLast((name) => name.end <= verb.start && verb.start - name.end < 60) ??
    names.find((name) => name.start >= verb.end && name.start - verb.end < 3);
  if (!subject) return undefined;
  return discourse.referents.find((one) => one.places.some((place) => place.start === subject.start));
}

function lastSpeaker(discourse: Discourse, at: number): Referent | undefined {
  const subject = discourse.recent.findLast(
    (recent) => recent.subject && recent.people.length === 1 && at - recent.sentence <= 4,
  )?.people[0];
  return subject ?? resolveSingular(discourse, 'unknown', at);
}
