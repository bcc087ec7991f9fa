/** Writes a composed network over the stored one: the difference only. */
import type { Composed } from '../family-graph.ts';
import { type NetworkDifference, networkDifference, type PartName, type StoredPart } from '../network-difference.ts';
import type { Transaction } from './connection.ts';
import { partNames, queryOfEachPart, storedFields } from './network-parts.ts';
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
  const difference = networkDifference(await storedParts(transaction, caseId), network);
  // Begun in this order, they run in this order; only their answers are awaited together.
  await Promise.all([
    ...partNames.flatMap((part) => removals(transaction, caseId, part, difference)),
    ...partNames
      .toReversed()
      .flatMap((part) => [
        ...moves(transaction, caseId, part, difference),
        ...writes(transaction, caseId, part, difference),
      ]),
    transaction.run(markWithheld, { caseId, withheldRecords }),
    transaction.run(markComposed, { caseId, revision }),
  ]);
}

async function storedParts(transaction: Transaction, caseId: string): Promise<readonly StoredPart[]> {
  const rows = await Promise.all(
    partNames.map((part) => transaction.all<Omit<StoredPart, 'part'>>(selectStored[part], { caseId })),
  );
  return rows.flatMap((ofPart, index) => ofPart.map((row) => ({ ...row, part: partNames[index]! })));
}

type Writes = readonly Promise<void>[];

function removals(transaction: Transaction, caseId: string, part: PartName, { removed }: NetworkDifference): Writes {
  const ids = removed.filter((one) => one.part === part).map(({ id }) => id);
  if (ids.length === 0) return [];
  if (part === 'relationship')
    return [forgetNativeTies(transaction, caseId, ids), transaction.run(removeParts.relationship, { caseId, ids })];
  if (part !== 'person') return [transaction.run(removeParts[part], { caseId, ids })];
  // The case's children stay, even out of the network: claims lead to them.
  const { children = [], others = [] } = Object.groupBy(ids, (id) => (id.startsWith('child-') ? 'children' : 'others'));
  return [
    transaction.run(removeParts.person, { caseId, ids: others }),
    transaction.run(takeChildrenOut, { caseId, ids: children }),
  ];
}

function moves(transaction: Transaction, caseId: string, part: PartName, { moved }: NetworkDifference): Writes {
  const parts = moved.filter((one) => one.part === part).map(({ id, position }) => ({ id, position }));
  return parts.length === 0 ? [] : [transaction.run(moveParts[part], { caseId, parts })];
}

function writes(transaction: Transaction, caseId: string, part: PartName, difference: NetworkDifference): Writes {
  if (part === 'person') return writePeople(transaction, caseId, difference);
  if (part === 'relationship') return writeRelationships(transaction, caseId, difference);
  const parts = [...difference.added, ...difference.changed]
    .filter((one) => one.part === part)
    .map((one) => ({ id: one.item.id, properties: storedFields(one) }));
  return parts.length === 0 ? [] : [transaction.run(mergeParts[part], { caseId, parts })];
}
