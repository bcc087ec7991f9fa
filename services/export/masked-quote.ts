/** A quote as it may leave: without contact details, and without the names of professionals or of anybody who is left out of the export. */
import type { Evidence, Network } from '#graph/model/network.ts';
import { maskContactDetails } from './mask-contact-details.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

export type MaskQuote = (evidence: Pick<Evidence, 'record' | 'quote' | 'start'>) => string;

/** @param whole the network before it was filtered; @param leaving the same after. */
export function quoteMask(whole: Network, leaving: Network): MaskQuote {
  const staying = new Set(leaving.people.map((person) => person.id));
  const hidden = whole.people
    .filter((person) => !staying.has(person.id))
    .flatMap((person) =>
      person.mentions
        .filter((mention) => mention.form !== 'described')
        .map(({ record, start, end }) => ({
          record,
          start,
          end,
          mask: person.category === 'professional' ? '[professional]' : '[name withheld]',
        })),
    );
  const byRecord = Map.groupBy(hidden, (span) => span.record);
  return ({ record, quote, start }) => {
    const inside = (byRecord.get(record) ?? []).filter(
      (span) => span.start >= start && span.end <= start + quote.length,
    );
    return maskContactDetails(cover(quote, start, inside));
  };
}

function cover(quote: string, offset: number, spans: readonly Span[]): string {
  let covered = quote;
  let reached = Infinity;
  for (const span of spans.toSorted((a, b) => b.start - a.start)) {
    if (span.end > reached) continue;
    covered = covered.slice(0, span.start - offset) + span.mask + covered.slice(span.end - offset);
    reached = span.start;
  }
  return covered;
}
