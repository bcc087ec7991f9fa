/** Erases a record: text, original, runs, search entries and network go together; a tombstone stays. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Decision } from '#graph/model/decision.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { Erasure, ErasureResult, Tombstone } from '../family-graph.ts';
import { notesQuoting } from '../notes-quoting.ts';
import { originalsAround } from '../originals-around.ts';
import { appendEntry } from './append-audit.ts';
import { atExpectedRevision } from './at-expected-revision.ts';
import type { Database } from './database.ts';
import { readWithholding } from './read-withholding.ts';
import { statement } from './statement.ts';
import { writeNetwork } from './write-network.ts';

interface ErasableRow {
  readonly path: string | null;
  readonly text: string | null;
  readonly tombstone: string | null;
}

const selectRecord = statement(
  'SELECT path, text, tombstone FROM records WHERE case_id = :caseId AND number = :record',
);
const selectDecisions = statement('SELECT payload FROM decisions WHERE case_id = :caseId ORDER BY revision');
const updateDecision = statement('UPDATE decisions SET payload = :payload WHERE case_id = :caseId AND id = :id');
const deleteOriginals = statement(`
  DELETE FROM originals WHERE case_id = :caseId AND (number = :record OR number IN (
    SELECT number FROM records WHERE case_id = :caseId AND path IN (SELECT value FROM json_each(:paths))))`);
const deleteRuns = statement('DELETE FROM runs WHERE case_id = :caseId AND record = :record');
const leaveTombstone = statement(`
  UPDATE records SET sha256 = NULL, path = NULL, description = NULL, text = NULL, tombstone = :tombstone
  WHERE case_id = :caseId AND number = :record`);

/**
 * Throws where another process kept the write-ahead log in use for longer than the store waits: the record is erased then, but its bytes
 * may still be in that file; erasing it again tries again.
 */
export function eraseRecord(
  database: Database,
  viewer: Viewer,
  erasure: Erasure,
  audit: AuditEntry,
): ErasureResult | undefined {
  const { caseId, record } = erasure;
  if (!mayOpen(viewer, caseId) || isHidden(database, viewer, erasure)) return undefined;
  const stored = database.get<ErasableRow>(selectRecord, { caseId, record });
  if (stored === undefined) return undefined;
  const result = atExpectedRevision(database, viewer, erasure, (revision): ErasureResult => {
    const notesToRedact = eraseLogs(database, erasure, stored);
    writeNetwork(database, revision, erasure);
    appendEntry(database, audit);
    return { outcome: 'erased', revision, notesToRedact };
  });
  if (result.outcome === 'erased' && !database.emptyLog())
    throw new Error('the write-ahead log is in use; erase the record again to empty it');
  return result;
}

/** Ids of the decisions whose note may quote the record. */
function eraseLogs(database: Database, erasure: Erasure, { path, text, tombstone }: ErasableRow): readonly string[] {
  const { caseId, record, reason, by, at } = erasure;
  const decisions = database
    .all<{ readonly payload: string }>(selectDecisions, { caseId })
    .map(({ payload }) => JSON.parse(payload) as Decision);
  for (const decision of decisions)
    if (decision.about === 'redaction' && decision.record === record) eraseRedactedText(database, caseId, decision);
  if (path !== null) database.run(deleteOriginals, { caseId, record, paths: JSON.stringify(originalsAround(path)) });
  database.run(deleteRuns, { caseId, record });
  const left: Tombstone = { record, reason, by, at };
  database.run(leaveTombstone, { caseId, record, tombstone: tombstone ?? JSON.stringify(left) });
  return notesQuoting(decisions, record, text ?? '');
}

function eraseRedactedText(database: Database, caseId: string, decision: Decision): void {
  const payload = JSON.stringify({ ...decision, redactedText: '' });
  database.run(updateDecision, { caseId, id: decision.id, payload });
}

function isHidden(database: Database, viewer: Viewer, { caseId, record }: Erasure): boolean {
  return readWithholding(database, viewer, caseId)?.hidden.has(record) === true;
}
