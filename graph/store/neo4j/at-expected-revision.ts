/** A write that holds only for the revision its caller saw. */
import type { Viewer } from '#graph/model/viewer.ts';
import type { ChangedMeanwhile, Composed } from '../family-graph.ts';
import type { Connection, Transaction } from './connection.ts';
import { takeRevision } from './take-revision.ts';

/** Rolls the transaction back; caught where it began. */
class Changed extends Error {
  readonly revision: number;

  constructor(revision: number) {
    super('the case changed meanwhile');
    this.revision = revision;
  }
}

/** Takes the revision, checks it, then does `work` with the new one, all in one transaction. */
export async function atExpectedRevision<Result>(
  connection: Connection,
  viewer: Viewer,
  { caseId, expectedRevision }: Composed,
  work: (transaction: Transaction, revision: number) => Promise<Result>,
): Promise<Result | ChangedMeanwhile> {
  try {
    return await connection.write(async (transaction) => {
      const revision = await takeRevision(transaction, viewer, caseId);
      if (revision !== expectedRevision + 1) throw new Changed(revision - 1);
      return work(transaction, revision);
    });
  } catch (error) {
    if (error instanceof Changed) return { outcome: 'changed-meanwhile', revision: error.revision };
    throw error;
  }
}
