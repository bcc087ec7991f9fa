/** Writes a composed network over the stored one: the difference only. */
import type { Composed } from '../family-graph.ts';
import { networkDifference, type NetworkPart, type PartName, type StoredPart } from '../network-difference.ts';
import type { Transaction } from './connection.ts';
import { partNames, queryOfEachPart } from './network-parts.ts';
import { query } from './query.ts';
import { writePeople } from './write-people.ts';
import { forgetNativeTies, writeRelationships } from './write-relationships.ts';

const selectStored = queryOfEachPart(
  (label) => `
    MATCH (part:${label} {caseId: $caseId}) WHERE part.position >= 0
    RETURN part.id AS id, part.position AS position, part.fingerprint AS fingerprint`,
);
const mergeParts = queryOfEachPart(
  (label) => `
    UNWIND $parts AS row
    MERGE (part:${label} {caseId: $caseId, id: row.id}) SET part += row.properties`,
);
const moveParts = queryOfEachPart(
  (label) => `
    UNWIND $parts AS row
    MATCH (part:${label} {caseId: $caseId, id: row.id}) SET part.position = row.position`,
);
const removeParts = queryOfEachPart(
  (label) => `
    UNWIND $ids AS id
    MATCH (part:${label} {caseId: $caseId, id: id}) DETACH DELETE part`,
);
const takeChildrenOut = query(`
  UNWIND $ids AS id
  MATCH (child:Person {caseId: $caseId, id: id})
  REMOVE child.position, child.fingerprint, child.payload, child.searchTokens`);
const markWithheld = query(`
  MATCH (record:Record {caseId: $caseId})
  WHERE record.number >= 0 AND record.tombstone IS NULL AND record.withheld <> (record.number IN $withheldRecords)
  SET record.withheld = NOT record.withheld`);
const markComposed = query('MATCH (case:Case {id: $caseId}) SET case.composedAt = $revision');

/** Inside a write transaction that has taken `revision` and found the expected one. */
export async function writeNetwork(transaction: Transaction, revision: number, composed: Composed): Promise<void> {
  const { caseId, network, withheldRecords } = composed;
  const { written, moved, removed } = networkDifference(await storedParts(transaction, caseId), network);
  for (const part of partNames) {
    const ids = removed.filter((one) => one.part === part).map(({ id }) => id);
    // The case's children stay, even out of the network: claims lead to them.
    const { children = [], others = [] } = Object.groupBy(ids, (id) =>
      part === 'person' && id.startsWith('child-') ? 'children' : 'others',
    );
    if (part === 'relationship' && ids.length > 0) await forgetNativeTies(transaction, caseId, ids);
    if (others.length > 0) await transaction.run(removeParts[part], { caseId, ids: others });
    if (children.length > 0) await transaction.run(takeChildrenOut, { caseId, ids: children });
  }
  for (const part of partNames.toReversed()) {
    const parts = moved.filter((one) => one.part === part).map(({ id, position }) => ({ id, position }));
    if (parts.length > 0) await transaction.run(moveParts[part], { caseId, parts });
    await writeParts(transaction, caseId, part, written);
  }
  await transaction.run(markWithheld, { caseId, withheldRecords });
  await transaction.run(markComposed, { caseId, revision });
}

async function storedParts(transaction: Transaction, caseId: string): Promise<readonly StoredPart[]> {
  const rows = await Promise.all(
    partNames.map((part) => transaction.all<Omit<StoredPart, 'part'>>(selectStored[part], { caseId })),
  );
  return rows.flatMap((ofPart, index) => ofPart.map((row) => ({ ...row, part: partNames[index]! })));
}

async function writeParts(
  transaction: Transaction,
  caseId: string,
  part: PartName,
  written: readonly NetworkPart[],
): Promise<void> {
  if (part === 'person') return writePeople(transaction, caseId, written);
  if (part === 'relationship') return writeRelationships(transaction, caseId, written);
  const parts = written
    .filter((one) => one.part === part)
    .map(({ item, position, fingerprint, payload }) => ({
      id: item.id,
      properties: { position, fingerprint, payload },
    }));
  if (parts.length > 0) await transaction.run(mergeParts[part], { caseId, parts });
}
