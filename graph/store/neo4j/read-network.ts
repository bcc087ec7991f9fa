/** Reads the stored network, each kind of part in one ordered query. */
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { StoredNetwork } from '../family-graph.ts';
import { networkOf } from '../network-difference.ts';
import { atOneRevision } from './at-one-revision.ts';
import type { Connection } from './connection.ts';
import { partNames, queryOfEachPart } from './network-parts.ts';
import { query } from './query.ts';
import { readWithholding } from './read-withholding.ts';

const selectComposedAt = query('MATCH (case:Case {id: $caseId}) RETURN case.composedAt AS composedAt');
const selectParts = queryOfEachPart(
  (label) => `
    MATCH (part:${label} {caseId: $caseId}) WHERE part.position >= 0
    RETURN part.payload AS payload ORDER BY part.position`,
);

export async function readNetwork(
  connection: Connection,
  viewer: Viewer,
  caseId: string,
): Promise<StoredNetwork | undefined> {
  if (!mayOpen(viewer, caseId)) return undefined;
  const read = await atOneRevision(connection, caseId, async (transaction, revision) => {
    const withheld = await readWithholding(transaction, viewer, caseId);
    if (withheld !== undefined && withheld.hidden.size > 0) return undefined;
    const [composed, ...rows] = await Promise.all([
      transaction.get<{ readonly composedAt: number }>(selectComposedAt, { caseId }),
      ...partNames.map((part) => transaction.all<{ readonly payload: string }>(selectParts[part], { caseId })),
    ]);
    const parts = rows.flatMap((ofPart, index) => ofPart.map((row) => ({ ...row, part: partNames[index]! })));
    return { revision, composedAt: composed?.composedAt ?? 0, parts };
  });
  return read && { revision: read.revision, composedAt: read.composedAt, network: networkOf(read.parts) };
}
