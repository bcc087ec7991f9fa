/** The first step of every write of a case: raises its revision, which takes the case's write lock, and gives the new one. */
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { CaseNotFound } from '../case-not-found.ts';
import type { Transaction } from './connection.ts';
import { query } from './query.ts';

const raiseRevision = query(
  'MATCH (case:Case {id: $caseId}) SET case.revision = case.revision + 1 RETURN case.revision AS revision',
);

export async function takeRevision(transaction: Transaction, viewer: Viewer, caseId: string): Promise<number> {
  if (!mayOpen(viewer, caseId)) throw new CaseNotFound();
  const row = await transaction.get<{ readonly revision: number }>(raiseRevision, { caseId });
  if (row === undefined) throw new CaseNotFound();
  return row.revision;
}
