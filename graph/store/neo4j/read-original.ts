/** Reads the bytes a record was read from. */
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { atOneRevision } from './at-one-revision.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';
import { readWithholding } from './read-withholding.ts';

const selectOriginal = query(
  'MATCH (original:Original {caseId: $caseId, number: $number}) RETURN original.bytes AS bytes',
);

export async function readOriginal(
  connection: Connection,
  viewer: Viewer,
  caseId: string,
  number: number,
): Promise<Uint8Array | undefined> {
  if (!mayOpen(viewer, caseId)) return undefined;
  return atOneRevision(connection, caseId, async (transaction) => {
    const withheld = await readWithholding(transaction, viewer, caseId);
    if (withheld?.hidden.has(number) === true) return undefined;
    const row = await transaction.get<{ readonly bytes: Int8Array }>(selectOriginal, { caseId, number });
    return row && new Uint8Array(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength);
  });
}
