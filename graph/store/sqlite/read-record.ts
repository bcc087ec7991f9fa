/** Reads one record as the viewer may have it. */
import type { KithRecord } from '#graph/model/record.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { fromStoredRecord, type StoredRecord } from '../stored-record.ts';
import { visibleRecord } from '../visible-log.ts';
import type { Database } from './database.ts';
import { readWithholding } from './read-withholding.ts';
import { statement } from './statement.ts';

const selectRecord = statement(`
  SELECT path, sha256, text, description FROM records
  WHERE case_id = :caseId AND number = :number AND tombstone IS NULL`);

export function readRecord(database: Database, viewer: Viewer, caseId: string, number: number): KithRecord | undefined {
  if (!mayOpen(viewer, caseId)) return undefined;
  return database.read(() => {
    const row = database.get<StoredRecord>(selectRecord, { caseId, number });
    if (row === undefined) return undefined;
    const withheld = readWithholding(database, viewer, caseId);
    const record = fromStoredRecord(number, row);
    return withheld === undefined ? record : visibleRecord(record, withheld);
  });
}
