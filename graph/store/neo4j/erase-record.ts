/** Erases a record: text, original, runs, mentions, claims and network go together; a tombstone stays. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Decision } from '#graph/model/decision.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { Erasure, ErasureResult, Tombstone } from '../family-graph.ts';
import { notesQuoting } from '../notes-quoting.ts';
import { originalsAround } from '../originals-around.ts';
import { appendEntry } from './append-audit.ts';
import { atExpectedRevision } from './at-expected-revision.ts';
import type { Connection, Transaction } from './connection.ts';
import { query } from './query.ts';
import { readWithholding } from './read-withholding.ts';
import { writeNetwork } from './write-network.ts';

interface Erasable {
  readonly path: string | null;
  readonly text: string | null;
  readonly tombstone: string | null;
}

const selectRecord = query(`
  MATCH (record:Record {caseId: $caseId, number: $record})
  RETURN record.path AS path, record.text AS text, record.tombstone AS tombstone`);
const selectDecisions = query(`
  MATCH (decision:Decision {caseId: $caseId}) WHERE decision.revision >= 0
  RETURN decision.payload AS payload ORDER BY decision.revision`);
const updateDecision = query('MATCH (decision:Decision {caseId: $caseId, id: $id}) SET decision.payload = $payload');
const deleteOriginals = query(`
  MATCH (record:Record {caseId: $caseId})
  WHERE record.number = $record OR record.path IN $paths
  MATCH (original:Original {caseId: $caseId, number: record.number})
  DELETE original`);
const deletions = [
  query(`
    MATCH (:Record {caseId: $caseId, number: $record})<-[:READ]-(:Run)<-[:MADE_BY]-(claim:Claim)
    DETACH DELETE claim`),
  query('MATCH (:Record {caseId: $caseId, number: $record})<-[:READ]-(run:Run) DETACH DELETE run'),
  query('MATCH (:Record {caseId: $caseId, number: $record})<-[:IN_RECORD]-(mention:Mention) DETACH DELETE mention'),
];
const leaveTombstone = query(`
  MATCH (record:Record {caseId: $caseId, number: $record})
  SET record = {caseId: $caseId, number: $record, revision: record.revision, restricted: record.restricted,
    withheld: record.withheld, tombstone: $tombstone}`);

export async function eraseRecord(
  connection: Connection,
  viewer: Viewer,
  erasure: Erasure,
  audit: AuditEntry,
): Promise<ErasureResult | undefined> {
  const stored = await connection.read((transaction) => selectErasable(transaction, viewer, erasure));
  if (stored === undefined) return undefined;
  return atExpectedRevision(connection, viewer, erasure, async (transaction, revision): Promise<ErasureResult> => {
    const notesToRedact = await eraseLogs(transaction, erasure, stored);
    await writeNetwork(transaction, revision, erasure);
    await appendEntry(transaction, audit);
    return { outcome: 'erased', revision, notesToRedact };
  });
}

async function selectErasable(
  transaction: Transaction,
  viewer: Viewer,
  { caseId, record }: Erasure,
): Promise<Erasable | undefined> {
  if (!mayOpen(viewer, caseId)) return undefined;
  const withheld = await readWithholding(transaction, viewer, caseId);
  if (withheld?.hidden.has(record) === true) return undefined;
  return transaction.get<Erasable>(selectRecord, { caseId, record });
}

/** Ids of the decisions whose note may quote the record. */
async function eraseLogs(
  transaction: Transaction,
  { caseId, record, reason, by, at }: Erasure,
  { path, text, tombstone }: Erasable,
): Promise<readonly string[]> {
  const rows = await transaction.all<{ readonly payload: string }>(selectDecisions, { caseId });
  const decisions = rows.map(({ payload }) => JSON.parse(payload) as Decision);
  for (const decision of decisions) {
    if (decision.about !== 'redaction' || decision.record !== record) continue;
    const payload = JSON.stringify({ ...decision, redactedText: '' });
    await transaction.run(updateDecision, { caseId, id: decision.id, payload });
  }
  if (path !== null) await transaction.run(deleteOriginals, { caseId, record, paths: originalsAround(path) });
  for (const deletion of deletions) await transaction.run(deletion, { caseId, record });
  const left: Tombstone = { record, reason, by, at };
  await transaction.run(leaveTombstone, { caseId, record, tombstone: tombstone ?? JSON.stringify(left) });
  return notesQuoting(decisions, record, text ?? '');
}
