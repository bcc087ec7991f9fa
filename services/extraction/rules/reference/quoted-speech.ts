/** Where somebody's own words stand between quotation marks, and who is speaking: the nearest verb of speech tells, else who was spoken of last. */
import type { Part, Token } from '../parsed-document.ts';

export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
}

/** Stretches between double quotation marks in a part; an unclosed one runs to the end of the part. */
function quoteSpans(text: string, start: number, end: number): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let open: number | undefined;
  for (let at = start; at < end; at += 1) {
    const mark = text[at];
    if (mark === '“' || (mark === '"' && open === undefined)) open = at;
    else if ((mark === '”' || mark === '"') && open !== undefined) {
      spans.push({ start: open, end: at + 1 });
      open = undefined;
    }
  }
  if (open !== undefined) spans.push({ start: open, end });
  return spans;
}

/** The most paragraphs that one quotation runs on for. */
const longestSpeech = 30;

/**
 * The quotations of each part. A child's own words often fill several paragraphs between one pair of marks: what is opened in one paragraph and closed
 * in a later one, without a mark between, is one person's speech.
 */
export function quotesOfParts(text: string, parts: readonly Part[]): ReadonlyMap<Part, readonly QuoteSpan[]> {
  const quotes = new Map(parts.map((part) => [part, quoteSpans(text, part.start, part.end)]));
  for (const [at, part] of parts.entries()) {
    if (!isProse(part) || marksIn(text, part).length % 2 === 0) continue;
    const closing = closingPart(text, parts, at);
    for (const further of closing === undefined ? [] : parts.slice(at + 1, closing + 1)) {
      const [mark = further.end] = marksIn(text, further);
      const others = quoteSpans(text, Math.min(mark + 1, further.end), further.end);
      quotes.set(further, [{ start: further.start - 1, end: Math.min(mark + 1, further.end) }, ...others]);
    }
  }
  return quotes;
}

function closingPart(text: string, parts: readonly Part[], opened: number): number | undefined {
  for (let at = opened + 1; at <= opened + longestSpeech; at += 1) {
    const part = parts[at];
    if (part === undefined || !isProse(part)) return undefined;
    const marks = marksIn(text, part);
    const [first] = marks;
    if (first === undefined) continue;
    return marks.length % 2 === 1 && first > part.start && /\S/.test(text[first - 1] ?? '') ? at : undefined;
  }
  return undefined;
}

function marksIn(text: string, { start, end }: Part): readonly number[] {
  return [...text.slice(start, end).matchAll(/["“”]/g)].map(({ index }) => start + index);
}

function isProse({ shape }: Part): boolean {
  return shape === 'paragraph';
}

export function insideQuote(spans: readonly QuoteSpan[], offset: number): QuoteSpan | undefined {
  return spans.find((span) => offset > span.start && offset < span.end);
}

export const speechVerbs: ReadonlySet<string> = new Set(
  `said says saying say told tells asked asks replied explained explains stated states reported reports confirmed confirms denied denies added adds agreed claims claimed thinks thought
  described describes called mentioned insisted admitted laughed shouted whispered wrote writes repeated answered`.split(
    /\s+/,
  ),
);

export function isSpeechVerb(token: Token): boolean {
  return speechVerbs.has(token.lower);
}
