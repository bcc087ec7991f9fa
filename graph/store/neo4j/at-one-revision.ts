/** A read of several queries that all tell of one revision: Neo4j is read-committed, so it is looked at before and after. */
import type { Connection, Transaction } from './connection.ts';
import { query } from './query.ts';

const selectRevision = query('MATCH (case:Case {id: $caseId}) RETURN case.revision AS revision');
const lockCase = query('MATCH (case:Case {id: $caseId}) SET case.createdAt = case.createdAt');

const attempts = 3;

/** `undefined` where the case is not there. A case written to without pause is read at last under its write lock. */
export async function atOneRevision<Result>(
  connection: Connection,
  caseId: string,
  work: (transaction: Transaction, revision: number) => Promise<Result>,
): Promise<Result | undefined> {
  const revisionIn = async (transaction: Transaction) =>
    (await transaction.get<{ readonly revision: number }>(selectRevision, { caseId }))?.revision;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = await connection.read(async (transaction) => {
      const before = await revisionIn(transaction);
      if (before === undefined) return { stable: true, result: undefined };
      const result = await work(transaction, before);
      return { stable: (await revisionIn(transaction)) === before, result };
    });
    if (read.stable) return read.result;
  }
  return connection.write(async (transaction) => {
    await transaction.run(lockCase, { caseId });
    const revision = await revisionIn(transaction);
    return revision === undefined ? undefined : work(transaction, revision);
  });
}
