/** Stores a record with its original, once for the same bytes. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { NewRecord } from '../family-graph.ts';
import { toStoredRecord } from '../stored-record.ts';
import { appendEntry } from './append-audit.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { takeRevision } from './take-revision.ts';

const selectSame = statement('SELECT number FROM records WHERE case_id = :caseId AND sha256 = :sha256');
const selectUsed = statement('SELECT 1 FROM records WHERE case_id = :caseId AND number = :number');
const selectLast = statement('SELECT max(number) AS last FROM records WHERE case_id = :caseId');
const insertRecord = statement(`
  INSERT INTO records (case_id, number, revision, restricted, sha256, path, description, text)
  VALUES (:caseId, :number, :revision, :restricted, :sha256, :path, :description, :text)`);
const insertOriginal = statement('INSERT INTO originals (case_id, number, bytes) VALUES (:caseId, :number, :original)');
const forgetUnread = statement('DELETE FROM unread_files WHERE case_id = :caseId AND sha256 = :sha256');

export function putRecord(
  database: Database,
  viewer: Viewer,
  caseId: string,
  record: NewRecord,
  original: Uint8Array,
  audit: AuditEntry,
): { readonly number: number; readonly added: boolean } {
  return database.write(() => {
    const revision = takeRevision(database, viewer, caseId);
    const { sha256 } = record;
    appendEntry(database, audit);
    const same = database.get<{ readonly number: number }>(selectSame, { caseId, sha256 });
    if (same !== undefined) return { number: same.number, added: false };
    const number = freeNumber(database, caseId, record.number);
    const { restricted, ...stored } = toStoredRecord(record);
    database.run(insertRecord, { caseId, number, revision, restricted: Number(restricted), ...stored });
    database.run(insertOriginal, { caseId, number, original });
    database.run(forgetUnread, { caseId, sha256 });
    return { number, added: true };
  });
}

/** Tombstones count as used, so no number is given twice. Record 0 is what the council's system holds, and never given. */
function freeNumber(database: Database, caseId: string, wanted: number | undefined): number {
  if (wanted !== undefined && database.get(selectUsed, { caseId, number: wanted }) === undefined) return wanted;
  return (database.get<{ readonly last: number | null }>(selectLast, { caseId })?.last ?? 0) + 1;
}
