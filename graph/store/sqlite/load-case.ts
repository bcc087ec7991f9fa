/** Loads a case's logs as the viewer may have them, all of one moment. */
import type { Decision } from '#graph/model/decision.ts';
import type { Run } from '#graph/model/run.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { LoadedCase, Tombstone, UnreadFile } from '../family-graph.ts';
import { loadedCase } from '../loaded-case.ts';
import { fromStoredRecord, type StoredRecord } from '../stored-record.ts';
import type { Database } from './database.ts';
import { readStandings } from './read-withholding.ts';
import { statement } from './statement.ts';
import { type CaseRow, storedCase } from './stored-case.ts';

const selectCase = statement('SELECT * FROM cases WHERE id = :caseId');
const selectRecords = statement(`
  SELECT number, path, sha256, text, description FROM records
  WHERE case_id = :caseId AND tombstone IS NULL ORDER BY number`);
const selectErased = statement(
  'SELECT tombstone FROM records WHERE case_id = :caseId AND tombstone IS NOT NULL ORDER BY number',
);
const selectRuns = statement('SELECT payload FROM runs WHERE case_id = :caseId ORDER BY id');
const selectDecisions = statement('SELECT payload, revision FROM decisions WHERE case_id = :caseId ORDER BY revision');
const selectUnread = statement('SELECT path, code FROM unread_files WHERE case_id = :caseId ORDER BY path');

export function loadCase(database: Database, viewer: Viewer, caseId: string): LoadedCase | undefined {
  if (!mayOpen(viewer, caseId)) return undefined;
  return database.read(() => {
    const row = database.get<CaseRow>(selectCase, { caseId });
    if (row === undefined) return undefined;
    return loadedCase(viewer, {
      ...storedCase(row),
      composedAt: row.composed_at,
      records: database
        .all<StoredRecord & { readonly number: number }>(selectRecords, { caseId })
        .map((record) => fromStoredRecord(record.number, record)),
      standings: readStandings(database, caseId),
      runs: database.all<Payload>(selectRuns, { caseId }).map(({ payload }) => JSON.parse(payload) as Run),
      decisions: database
        .all<Payload & { readonly revision: number }>(selectDecisions, { caseId })
        .map(({ payload, revision }) => ({ decision: JSON.parse(payload) as Decision, revision })),
      erased: database
        .all<{ readonly tombstone: string }>(selectErased, { caseId })
        .map(({ tombstone }) => JSON.parse(tombstone) as Tombstone),
      unread: database.all<UnreadFile>(selectUnread, { caseId }).map(({ path, code }) => ({ path, code })),
    });
  });
}

interface Payload {
  readonly payload: string;
}
