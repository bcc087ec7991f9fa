/** Loads a case's logs as the viewer may have them, all of one revision. */
import type { Decision } from '#graph/model/decision.ts';
import type { Run } from '#graph/model/run.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { LoadedCase, Tombstone, UnreadFile } from '../family-graph.ts';
import { loadedCase, type WholeCase } from '../loaded-case.ts';
import { fromStoredRecord, type StoredRecord } from '../stored-record.ts';
import { atOneRevision } from './at-one-revision.ts';
import type { Connection, Transaction } from './connection.ts';
import { query } from './query.ts';
import { readStandings } from './read-withholding.ts';
import { caseColumns, type CaseRow, storedCase } from './stored-case.ts';

const selectCase = query(`MATCH (case:Case {id: $caseId}) RETURN ${caseColumns}`);
const selectRecords = query(`
  MATCH (record:Record {caseId: $caseId}) WHERE record.number >= 0
  RETURN record.number AS number, record.path AS path, record.sha256 AS sha256, record.text AS text,
    record.description AS description, record.tombstone AS tombstone
  ORDER BY record.number`);
const selectRuns = query(`
  MATCH (run:Run {caseId: $caseId}) WHERE run.id >= '' RETURN run.payload AS payload ORDER BY run.id`);
const selectDecisions = query(`
  MATCH (decision:Decision {caseId: $caseId}) WHERE decision.revision >= 0
  RETURN decision.payload AS payload, decision.revision AS revision ORDER BY decision.revision`);
const selectUnread = query(`
  MATCH (file:UnreadFile {caseId: $caseId}) WHERE file.path >= ''
  RETURN file.path AS path, file.code AS code ORDER BY file.path`);

interface Payload {
  readonly payload: string;
}

type RecordRow = StoredRecord & { readonly number: number; readonly tombstone: string | null };

export async function loadCase(
  connection: Connection,
  viewer: Viewer,
  caseId: string,
): Promise<LoadedCase | undefined> {
  if (!mayOpen(viewer, caseId)) return undefined;
  const whole = await atOneRevision(connection, caseId, (transaction) => wholeCase(transaction, caseId));
  return whole && loadedCase(viewer, whole);
}

async function wholeCase(transaction: Transaction, caseId: string): Promise<WholeCase | undefined> {
  const [row, records, standings, runs, decisions, unread] = await Promise.all([
    transaction.get<CaseRow>(selectCase, { caseId }),
    transaction.all<RecordRow>(selectRecords, { caseId }),
    readStandings(transaction, [caseId]),
    transaction.all<Payload>(selectRuns, { caseId }),
    transaction.all<Payload & { readonly revision: number }>(selectDecisions, { caseId }),
    transaction.all<UnreadFile>(selectUnread, { caseId }),
  ]);
  if (row === undefined) return undefined;
  return {
    ...storedCase(row),
    composedAt: row.composedAt,
    records: records
      .filter(({ tombstone }) => tombstone === null)
      .map((record) => fromStoredRecord(record.number, record)),
    standings,
    runs: runs.map(({ payload }) => JSON.parse(payload) as Run),
    decisions: decisions.map(({ payload, revision }) => ({ decision: JSON.parse(payload) as Decision, revision })),
    erased: records.flatMap(({ tombstone }) => (tombstone === null ? [] : [JSON.parse(tombstone) as Tombstone])),
    unread,
  };
}
