/** Stores a record with its original, once for the same bytes. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { NewRecord } from '../family-graph.ts';
import { toStoredRecord } from '../stored-record.ts';
import { appendEntry } from './append-audit.ts';
import type { Connection, Transaction } from './connection.ts';
import { query } from './query.ts';
import { takeRevision } from './take-revision.ts';

const selectSame = query('MATCH (record:Record {caseId: $caseId, sha256: $sha256}) RETURN record.number AS number');
const selectUsed = query('MATCH (record:Record {caseId: $caseId, number: $number}) RETURN record.number AS number');
const selectLast = query('MATCH (:Case {id: $caseId})<-[:IN_CASE]-(record:Record) RETURN max(record.number) AS number');
const createRecord = query(`
  MATCH (case:Case {id: $caseId})
  CREATE (record:Record {caseId: $caseId, number: $number})-[:IN_CASE]->(case) SET record += $properties
  CREATE (:Original {caseId: $caseId, number: $number, bytes: $original})`);
const forgetUnread = query('MATCH (file:UnreadFile {caseId: $caseId, sha256: $sha256}) DELETE file');

interface NumberRow {
  readonly number: number | null;
}

export function putRecord(
  connection: Connection,
  viewer: Viewer,
  caseId: string,
  record: NewRecord,
  original: Uint8Array,
  audit: AuditEntry,
): Promise<{ readonly number: number; readonly added: boolean }> {
  return connection.write(async (transaction) => {
    const revision = await takeRevision(transaction, viewer, caseId);
    const { sha256 } = record;
    const same = await transaction.get<{ readonly number: number }>(selectSame, { caseId, sha256 });
    const number = same?.number ?? (await freeNumber(transaction, caseId, record.number));
    if (same === undefined) {
      const { type, writtenOn = null, author = null } = record;
      const properties = { ...toStoredRecord(record), revision, withheld: false, type, writtenOn, author };
      await transaction.run(createRecord, { caseId, number, properties, original: bytesOf(original) });
      await transaction.run(forgetUnread, { caseId, sha256 });
    }
    await appendEntry(transaction, audit);
    return { number, added: same === undefined };
  });
}

/** Tombstones count as used, so no number is given twice. Record 0 is what the council's system holds, and never given. */
async function freeNumber(transaction: Transaction, caseId: string, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined && (await transaction.get(selectUsed, { caseId, number: wanted })) === undefined)
    return wanted;
  return ((await transaction.get<NumberRow>(selectLast, { caseId }))?.number ?? 0) + 1;
}

/** As the driver takes bytes. */
export function bytesOf(original: Uint8Array): Int8Array {
  return new Int8Array(original.buffer, original.byteOffset, original.byteLength);
}
