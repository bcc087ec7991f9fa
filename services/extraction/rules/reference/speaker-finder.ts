/** Who speaks at each place of a sentence: the label's speaker in a turn, else whoever says the quotation around it. */
import type { NameSpan, Part, Referent, Sentence } from '../parsed-document.ts';
import type { State } from '../reading-state.ts';
import { labelledSpeaker } from './labelled-speaker.ts';
import { quotedAs, quoteSpeaker } from './quote-speaker.ts';
import { insideQuote, type QuoteSpan } from './quoted-speech.ts';
import { namedBelow, selfAnswered } from './self-answered.ts';
import { unmarkedSpeaker } from './unmarked-speech.ts';
import { quotedSelf } from './self-named.ts';

export function speakerFinder(
  state: State,
  sentence: Sentence,
  quotes: readonly QuoteSpan[],
  at: number,
): (offset: number) => Referent | undefined {
  const { document, discourse, talk } = state;
  const label = sentence.part.speakerLabel;
  if (label !== undefined) {
    const { labelStart = sentence.start } = sentence.part;
    const speaker = labelledSpeaker(discourse, label, document.speakers.get(label), labelStart);
    if (talk.turn?.label !== label) talk.turn = { label, ...(speaker ? { speaker } : {}), before: talk.turn?.speaker };
    return () => speaker;
  }
  const found = new Map<QuoteSpan, Referent | undefined>();
  return (offset) => {
    const quote = insideQuote(quotes, offset);
    if (!quote) return unmarkedSpeaker(discourse, talk, sentence, offset);
    if (!found.has(quote)) {
      const answered =
        namesSelf(state, quote, at) ??
        (talk.quoted?.part === sentence.part ? undefined : answeredIn(state, sentence.part, at));
      found.set(
        quote,
        answered ? quotedAs(discourse, talk, sentence, answered) : quoteSpeaker(discourse, talk, sentence, quote, at),
      );
    }
    return found.get(quote);
  };
}

/** "Hello, it's Ann Low here. …": who speaks says so somewhere in the quotation, which is looked through once. */
function namesSelf(
  { document: { record, sentences }, selves }: State,
  quote: QuoteSpan,
  at: number,
): NameSpan | undefined {
  if (selves.has(quote)) return selves.get(quote);
  let [from, to] = [at, at + 1];
  while ((sentences[from - 1]?.end ?? 0) > quote.start) from -= 1;
  while ((sentences[to]?.start ?? quote.end) < quote.end) to += 1;
  const before = record.text.slice(Math.max(0, quote.start - 60), quote.start);
  const name = quotedSelf(sentences.slice(from, to), quote, /(?:\?|\b(?:asked|who)\b[^.\n]*)\W*$/i.test(before));
  selves.set(quote, name);
  return name;
}

/** Each part is looked through once. */
function answeredIn({ document, answered }: State, part: Part, at: number): NameSpan | undefined {
  if (!answered.has(part)) {
    const { record, sentences } = document;
    answered.set(part, selfAnswered(sentences, at, part) ?? namedBelow(record.text, sentences, at, part));
  }
  return answered.get(part);
}
