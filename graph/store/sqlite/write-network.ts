/** Writes a composed network over the stored one: the difference only. */
import type { Composed } from '../family-graph.ts';
import { networkDifference, type NetworkPart, type StoredPart } from '../network-difference.ts';
import { personTokens } from '../search-tokens.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const selectStored = statement('SELECT part, id, position, fingerprint FROM network_parts WHERE case_id = :caseId');
const upsertPart = statement(`
  INSERT INTO network_parts (case_id, part, id, position, fingerprint, payload, name)
  VALUES (:caseId, :part, :id, :position, :fingerprint, :payload, :name)
  ON CONFLICT (case_id, part, id) DO UPDATE SET
    position = :position, fingerprint = :fingerprint, payload = :payload, name = :name
  RETURNING row`);
const movePart = statement(
  'UPDATE network_parts SET position = :position WHERE case_id = :caseId AND part = :part AND id = :id',
);
const deletePart = statement(
  'DELETE FROM network_parts WHERE case_id = :caseId AND part = :part AND id = :id RETURNING row',
);
const deleteTokens = statement('DELETE FROM person_search WHERE rowid = :row');
const insertTokens = statement('INSERT INTO person_search (rowid, tokens) VALUES (:row, :tokens)');
const markWithheld = statement(`
  UPDATE records SET withheld = NOT withheld
  WHERE case_id = :caseId AND tombstone IS NULL AND withheld <> (number IN (SELECT value FROM json_each(:numbers)))`);
const markComposed = statement('UPDATE cases SET composed_at = :revision WHERE id = :caseId');

/** Inside a write transaction that has taken `revision` and found the expected one. */
export function writeNetwork(database: Database, revision: number, composed: Composed): void {
  const { caseId, network, withheldRecords } = composed;
  const difference = networkDifference(database.all<StoredPart>(selectStored, { caseId }), network);
  for (const { part, id } of difference.removed) {
    const { row } = database.get<{ readonly row: number }>(deletePart, { caseId, part, id }) ?? { row: 0 };
    if (part === 'person') database.run(deleteTokens, { row });
  }
  for (const part of [...difference.added, ...difference.changed]) writePart(database, caseId, part);
  for (const { part, id, position } of difference.moved) database.run(movePart, { caseId, part, id, position });
  database.run(markWithheld, { caseId, numbers: JSON.stringify(withheldRecords) });
  database.run(markComposed, { caseId, revision });
}

function writePart(database: Database, caseId: string, { part, item, position, fingerprint, payload }: NetworkPart) {
  const name = part === 'person' ? item.name : null;
  const values = { caseId, part, id: item.id, position, fingerprint, payload, name };
  const row = database.get<{ readonly row: number }>(upsertPart, values)?.row;
  if (part !== 'person' || row === undefined) return;
  database.run(deleteTokens, { row });
  database.run(insertTokens, { row, tokens: personTokens(item).join(' ') });
}
