/** Reads the audit trail in order. */
import type { StoredAuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { auditScope } from '../audit-scope.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const selectEntries = statement(`
  SELECT entry FROM audit
  WHERE sequence > :after AND (:cases IS NULL OR case_id IN (SELECT value FROM json_each(:cases)))
  ORDER BY sequence LIMIT :limit`);

export function readAudit(
  database: Database,
  viewer: Viewer,
  after: number,
  limit: number,
): readonly StoredAuditEntry[] {
  const scope = auditScope(viewer);
  const cases = scope === 'all' ? null : JSON.stringify(scope);
  return database
    .all<{ readonly entry: string }>(selectEntries, { after, limit, cases })
    .map(({ entry }) => JSON.parse(entry) as StoredAuditEntry);
}
