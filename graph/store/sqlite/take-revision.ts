/** The first step of every write of a case: raises its revision and gives the new one. */
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { CaseNotFound } from '../case-not-found.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const raiseRevision = statement('UPDATE cases SET revision = revision + 1 WHERE id = :caseId RETURNING revision');

export function takeRevision(database: Database, viewer: Viewer, caseId: string): number {
  if (!mayOpen(viewer, caseId)) throw new CaseNotFound();
  const row = database.get<{ readonly revision: number }>(raiseRevision, { caseId });
  if (row === undefined) throw new CaseNotFound();
  return row.revision;
}
