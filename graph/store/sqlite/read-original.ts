/** Reads the bytes a record was read from. */
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { Database } from './database.ts';
import { readWithholding } from './read-withholding.ts';
import { statement } from './statement.ts';

const selectOriginal = statement('SELECT bytes FROM originals WHERE case_id = :caseId AND number = :number');

export function readOriginal(
  database: Database,
  viewer: Viewer,
  caseId: string,
  number: number,
): Uint8Array | undefined {
  if (!mayOpen(viewer, caseId)) return undefined;
  return database.read(() => {
    if (readWithholding(database, viewer, caseId)?.hidden.has(number) === true) return undefined;
    return database.get<{ readonly bytes: Uint8Array }>(selectOriginal, { caseId, number })?.bytes;
  });
}
