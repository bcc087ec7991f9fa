/** Reads the stored network, in one ordered query. */
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { StoredNetwork } from '../family-graph.ts';
import { networkOf, type PartName } from '../network-difference.ts';
import type { Database } from './database.ts';
import { readWithholding } from './read-withholding.ts';
import { statement } from './statement.ts';

const selectRevision = statement('SELECT revision, composed_at FROM cases WHERE id = :caseId');
const selectParts = statement(
  'SELECT part, payload FROM network_parts WHERE case_id = :caseId ORDER BY part, position',
);

export function readNetwork(database: Database, viewer: Viewer, caseId: string): StoredNetwork | undefined {
  if (!mayOpen(viewer, caseId)) return undefined;
  const read = database.read(() => {
    const row = database.get<{ readonly revision: number; readonly composed_at: number }>(selectRevision, { caseId });
    const withheld = readWithholding(database, viewer, caseId);
    if (row === undefined || (withheld !== undefined && withheld.hidden.size > 0)) return undefined;
    const parts = database.all<{ readonly part: PartName; readonly payload: string }>(selectParts, { caseId });
    return { revision: row.revision, composedAt: row.composed_at, parts };
  });
  return read && { revision: read.revision, composedAt: read.composedAt, network: networkOf(read.parts) };
}
