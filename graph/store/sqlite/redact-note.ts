/** Replaces the note of a decision that quotes an erased record. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { appendEntry } from './append-audit.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { takeRevision } from './take-revision.ts';

const selectDecision = statement('SELECT payload FROM decisions WHERE case_id = :caseId AND id = :id');
const updateDecision = statement('UPDATE decisions SET payload = :payload WHERE case_id = :caseId AND id = :id');

export function redactNote(
  database: Database,
  viewer: Viewer,
  caseId: string,
  decisionId: string,
  note: string,
  audit: AuditEntry,
): boolean {
  const redacted = database.write(() => {
    takeRevision(database, viewer, caseId);
    const row = database.get<{ readonly payload: string }>(selectDecision, { caseId, id: decisionId });
    if (row === undefined) return false;
    const decision: Decision = { ...(JSON.parse(row.payload) as Decision), note };
    database.run(updateDecision, { caseId, id: decisionId, payload: JSON.stringify(decision) });
    appendEntry(database, audit);
    return true;
  });
  if (redacted && !database.emptyLog()) throw new Error('the write-ahead log is in use; redact the note again');
  return redacted;
}
