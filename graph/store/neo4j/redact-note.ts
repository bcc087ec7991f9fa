/** Replaces the note of a decision that quotes an erased record. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { appendEntry } from './append-audit.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';
import { takeRevision } from './take-revision.ts';

const selectDecision = query('MATCH (decision:Decision {caseId: $caseId, id: $id}) RETURN decision.payload AS payload');
const updateDecision = query('MATCH (decision:Decision {caseId: $caseId, id: $id}) SET decision.payload = $payload');

export function redactNote(
  connection: Connection,
  viewer: Viewer,
  caseId: string,
  decisionId: string,
  note: string,
  audit: AuditEntry,
): Promise<boolean> {
  return connection.write(async (transaction) => {
    await takeRevision(transaction, viewer, caseId);
    const row = await transaction.get<{ readonly payload: string }>(selectDecision, { caseId, id: decisionId });
    if (row === undefined) return false;
    const decision: Decision = { ...(JSON.parse(row.payload) as Decision), note };
    await transaction.run(updateDecision, { caseId, id: decisionId, payload: JSON.stringify(decision) });
    await appendEntry(transaction, audit);
    return true;
  });
}
