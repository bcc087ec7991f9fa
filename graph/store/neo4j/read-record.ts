/** Reads one record as the viewer may have it. */
import type { KithRecord } from '#graph/model/record.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { fromStoredRecord, type StoredRecord } from '../stored-record.ts';
import { visibleRecord } from '../visible-log.ts';
import { atOneRevision } from './at-one-revision.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';
import { readWithholding } from './read-withholding.ts';

const selectRecord = query(`
  MATCH (record:Record {caseId: $caseId, number: $number}) WHERE record.tombstone IS NULL
  RETURN record.path AS path, record.sha256 AS sha256, record.text AS text, record.description AS description`);

export async function readRecord(
  connection: Connection,
  viewer: Viewer,
  caseId: string,
  number: number,
): Promise<KithRecord | undefined> {
  if (!mayOpen(viewer, caseId)) return undefined;
  return atOneRevision(connection, caseId, async (transaction) => {
    const row = await transaction.get<StoredRecord>(selectRecord, { caseId, number });
    if (row === undefined) return undefined;
    const withheld = await readWithholding(transaction, viewer, caseId);
    const record = fromStoredRecord(number, row);
    return withheld === undefined ? record : visibleRecord(record, withheld);
  });
}
