/** Who speaks at each place of a sentence: the label's speaker in a turn, else whoever says the quotation around it. */
import type { NameSpan, Part, Referent, Sentence } from '../parsed-document.ts';
import type { State } from '../reading-state.ts';
import { labelledSpeaker } from './labelled-speaker.ts';
import { quotedAs, quoteSpeaker } from './quote-speaker.ts';
import { insideQuote, type QuoteSpan } from './quoted-speech.ts';
import { namedBelow, selfAnswered } from './self-answered.ts';

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
    if (!quote) return undefined;
    if (!found.has(quote)) {
      const answered = talk.quoted?.part === sentence.part ? undefined : answeredIn(state, sentence.part, at);
      found.set(
        quote,
        answered ? quotedAs(discourse, talk, sentence, answered) : quoteSpeaker(discourse, talk, sentence, quote, at),
      );
    }
    return found.get(quote);
  };
}

/** Each part is looked through once. */
function answeredIn({ document, answered }: State, part: Part, at: number): NameSpan | undefined {
  if (!answered.has(part)) {
    const { record, sentences } = document;
    answered.set(part, selfAnswered(sentences, at, part) ?? namedBelow(record.text, sentences, at, part));
  }
  return answered.get(part);
}
