/** Reads the audit trail in order. */
import type { StoredAuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { auditScope } from '../audit-scope.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

const selectEntries = query(`
  MATCH (stored:AuditEntry) WHERE stored.sequence > $after AND ($cases IS NULL OR stored.caseId IN $cases)
  RETURN stored.entry AS entry ORDER BY stored.sequence LIMIT $limit`);

export async function readAudit(
  connection: Connection,
  viewer: Viewer,
  after: number,
  limit: number,
): Promise<readonly StoredAuditEntry[]> {
  const scope = auditScope(viewer);
  const cases = scope === 'all' ? null : scope;
  const rows = await connection.read((transaction) =>
    transaction.all<{ readonly entry: string }>(selectEntries, { after, limit, cases }),
  );
  return rows.map(({ entry }) => JSON.parse(entry) as StoredAuditEntry);
}
