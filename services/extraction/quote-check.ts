/** Shared by the extractors: a finding whose quote does not stand in the record at its offsets is dropped and counted, and so is what hangs on it. */
import type { Quote } from '#graph/model/claim.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Reading } from '#graph/model/run.ts';

type Findings = Omit<Reading, 'droppedQuotes'>;

/** Keeps what the record's own words bear out. A mention must be the text at its span; a claim's ends must be kept mentions or children. */
export function checkQuotes(record: Pick<KithRecord, 'text' | 'number'>, found: Findings): Reading {
  const mentions = found.mentions.filter(
    (mention) => record.text.slice(mention.start, mention.end) === mention.surface,
  );
  const known = new Set(mentions.map((mention) => mention.id));
  const stands = (end: string) => end.startsWith('child-') || known.has(end);
  const quoted = (quote: Quote) => record.text.slice(quote.start, quote.end) === quote.quote;
  const claims = found.claims.filter((claim) => quoted(claim) && stands(claim.from) && stands(claim.to));
  const remarks = found.remarks.filter((remark) => quoted(remark) && stands(remark.a) && stands(remark.b));
  const statements = found.statements.filter((statement) => quoted(statement) && stands(statement.about));
  const before = found.mentions.length + found.claims.length + found.remarks.length + found.statements.length;
  const after = mentions.length + claims.length + remarks.length + statements.length;
  return { mentions, claims, statements, remarks, droppedQuotes: before - after };
}
