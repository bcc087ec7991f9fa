/** Stores what an extractor read in one record, whole. */
import type { Run } from '#graph/model/run.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { takeRevision } from './take-revision.ts';

const touchRecord = statement(`
  UPDATE records SET revision = :revision WHERE case_id = :caseId AND number = :record AND tombstone IS NULL`);
const insertRun = statement(`
  INSERT INTO runs (case_id, id, record, payload) VALUES (:caseId, :id, :record, :payload)
  ON CONFLICT (case_id, id) DO NOTHING`);

/** A run of an id already stored is the same run, sent again. */
export function putRun(database: Database, viewer: Viewer, caseId: string, run: Run): number | undefined {
  return database.write(() => {
    const revision = takeRevision(database, viewer, caseId);
    const { id, record } = run;
    if (database.run(touchRecord, { caseId, record, revision }) === 0) return undefined;
    database.run(insertRun, { caseId, id, record, payload: JSON.stringify(run) });
    return revision;
  });
}
