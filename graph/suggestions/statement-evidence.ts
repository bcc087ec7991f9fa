/** A statement's words as evidence, and whether a decision was made with them in sight. */
import { createHash } from 'node:crypto';
import type { EvidenceSeen } from '#graph/model/decision.ts';
import type { Evidence, StatementOfPerson } from '#graph/model/network.ts';

export function statementEvidence(statement: StatementOfPerson): Evidence {
  return {
    claimId: statement.id,
    record: statement.record,
    quote: statement.quote,
    start: statement.start,
    end: statement.end,
    saidBy: statement.saidBy?.name,
    polarity: statement.polarity,
    inLatestReading: true,
    ...(statement.foundBy === undefined ? {} : { foundBy: statement.foundBy }),
  };
}

export function quoteHash(quote: string): string {
  return createHash('sha256').update(quote, 'utf8').digest('hex');
}

/** Compared by the words, not by the claim's id: another reading of the same words is not new. */
export function wasSeen(evidence: Pick<Evidence, 'record' | 'quote'>, seen: readonly EvidenceSeen[]): boolean {
  const hash = quoteHash(evidence.quote);
  return seen.some((one) => one.record === evidence.record && one.quoteSha256 === hash);
}
