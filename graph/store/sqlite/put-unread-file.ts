/** Keeps a file that could not be read, with why; the same path again replaces it. */
import { createHash } from 'node:crypto';
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { UnreadFile } from '../family-graph.ts';
import { appendEntry } from './append-audit.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { takeRevision } from './take-revision.ts';

const upsertFile = statement(`
  INSERT INTO unread_files (case_id, sha256, path, code, original) VALUES (:caseId, :sha256, :path, :code, :original)
  ON CONFLICT (case_id, path) DO UPDATE SET sha256 = :sha256, code = :code, original = :original`);

export function putUnreadFile(
  database: Database,
  viewer: Viewer,
  caseId: string,
  { path, code }: UnreadFile,
  original: Uint8Array,
  audit: AuditEntry,
): void {
  database.write(() => {
    takeRevision(database, viewer, caseId);
    const sha256 = createHash('sha256').update(original).digest('hex');
    database.run(upsertFile, { caseId, sha256, path, code, original });
    appendEntry(database, audit);
  });
}
