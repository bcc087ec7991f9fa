/**
 * The logs as a viewer who is not cleared may have them: hidden records, what was read in them and what was decided by naming their
 * words are taken out before anything is composed. A redacted copy is shown as a record of its own text, with nothing read in it yet.
 */
import { createHash } from 'node:crypto';
import type { ClaimEnd } from '#graph/model/claim.ts';
import type { Decision } from '#graph/model/decision.ts';
import { MentionId, mentionSpan } from '#graph/model/mention.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { CaseLog } from '#graph/network/case-log.ts';
import { endsNamedBy } from '#graph/network/standing-decisions.ts';
import type { Withholding } from './hidden-records.ts';

export function visibleLog(log: CaseLog, { hidden, redacted }: Withholding): CaseLog {
  return {
    caseFile: log.caseFile,
    records: log.records.flatMap((record) => visibleRecord(record, { hidden, redacted }) ?? []),
    runs: log.runs.filter((run) => !hidden.has(run.record)),
    decisions: visibleDecisions(log.decisions, hidden),
  };
}

/** The record, its redacted copy, or `undefined` where it is hidden. */
export function visibleRecord(record: KithRecord, { hidden, redacted }: Withholding): KithRecord | undefined {
  if (!hidden.has(record.number)) return record;
  const text = redacted.get(record.number);
  return text === undefined ? undefined : redactedCopy(record, text);
}

/** Path, author and cues may name what the text no longer does, and the hash of the original could confirm a guess: the copy has its own. */
function redactedCopy(record: KithRecord, text: string): KithRecord {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    number: record.number,
    path: pathOfCopy(sha256),
    format: 'txt',
    text,
    sha256,
    type: record.type,
    ...(record.writtenOn !== undefined && { writtenOn: record.writtenOn }),
    handling: [],
  };
}

function pathOfCopy(sha256: string): string {
  return `redacted-copy-${sha256.slice(0, 12)}.txt`;
}

export function isRedactedCopy({ path, sha256 }: Pick<KithRecord, 'path' | 'sha256'>): boolean {
  return path === pathOfCopy(sha256);
}

function visibleDecisions(decisions: readonly Decision[], hidden: ReadonlySet<number>): readonly Decision[] {
  const gone = new Set<string>();
  return decisions.flatMap((decision) => {
    const visible = withdrawsOneOf(decision, gone) ? undefined : visibleDecision(decision, hidden);
    if (visible === undefined) gone.add(decision.id);
    return visible ?? [];
  });
}

function withdrawsOneOf(decision: Decision, ids: ReadonlySet<string>): boolean {
  return decision.about === 'undo' && ids.has(decision.withdraws);
}

/** Judgements are taken out one by one; a note goes with whatever hidden words its decision rested on, for it may tell them. */
function visibleDecision(decision: Decision, hidden: ReadonlySet<number>): Decision | undefined {
  const isHidden = (end: ClaimEnd) => MentionId.safeParse(end).success && hidden.has(mentionSpan(end).record);
  const evidenceSeen = decision.evidenceSeen.filter((evidence) => !hidden.has(evidence.record));
  if (decision.about === 'identity') {
    const judgements = decision.judgements.filter(({ a, b }) => !isHidden(a) && !isHidden(b));
    if (judgements.length === 0) return undefined;
    const untouched =
      judgements.length === decision.judgements.length && evidenceSeen.length === decision.evidenceSeen.length;
    return untouched ? decision : { ...withoutNote(decision), judgements, evidenceSeen };
  }
  if (endsNamedBy(decision).some(isHidden)) return undefined;
  if ('record' in decision && decision.record !== undefined && hidden.has(decision.record)) return undefined;
  return evidenceSeen.length === decision.evidenceSeen.length ? decision : { ...withoutNote(decision), evidenceSeen };
}

function withoutNote<Given extends Decision>(decision: Given): Given {
  const { note: _note, ...rest } = decision;
  return rest as Given;
}
