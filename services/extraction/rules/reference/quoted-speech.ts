/** Where somebody's own words stand between quotation marks, and who is speaking: the nearest verb of speech tells, else who was spoken of last. */
import type { Token } from '../parsed-document.ts';

export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
}

/** Stretches between double quotation marks in a part; an unclosed one runs to the end of the part. */
export function quoteSpans(text: string, start: number, end: number): QuoteSpan[] {
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
