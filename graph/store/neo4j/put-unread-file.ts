/** Keeps a file that could not be read, with why; the same path again replaces it. */
import { createHash } from 'node:crypto';
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { UnreadFile } from '../family-graph.ts';
import { appendEntry } from './append-audit.ts';
import type { Connection } from './connection.ts';
import { bytesOf } from './put-record.ts';
import { query } from './query.ts';
import { takeRevision } from './take-revision.ts';

const mergeFile = query(`
  MERGE (file:UnreadFile {caseId: $caseId, path: $path})
  SET file.sha256 = $sha256, file.code = $code, file.original = $original`);

export async function putUnreadFile(
  connection: Connection,
  viewer: Viewer,
  caseId: string,
  { path, code }: UnreadFile,
  original: Uint8Array,
  audit: AuditEntry,
): Promise<void> {
  const sha256 = createHash('sha256').update(original).digest('hex');
  await connection.write(async (transaction) => {
    await takeRevision(transaction, viewer, caseId);
    await transaction.run(mergeFile, { caseId, path, code, sha256, original: bytesOf(original) });
    await appendEntry(transaction, audit);
  });
}
