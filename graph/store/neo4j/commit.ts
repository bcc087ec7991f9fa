/** Commits a decision with the network composed after it: decision, difference and audit entry, all or none. */
import type { Decision } from '#graph/model/decision.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { endsNamedBy } from '#graph/network/standing-decisions.ts';
import type { Commit, CommitResult } from '../family-graph.ts';
import { appendEntry } from './append-audit.ts';
import { atExpectedRevision } from './at-expected-revision.ts';
import type { Connection, Transaction } from './connection.ts';
import { query } from './query.ts';
import { writeNetwork } from './write-network.ts';

const selectCommitted = query(
  'MATCH (decision:Decision {caseId: $caseId, id: $id}) RETURN decision.revision AS revision',
);
const createDecision = query(`
  CREATE (decision:Decision {caseId: $caseId, id: $id, revision: $revision}) SET decision += $properties
  WITH decision UNWIND $ends AS end
  MATCH (mention:Mention {caseId: $caseId, id: end})
  CREATE (decision)-[:NAMES]->(mention)`);

export async function commit(connection: Connection, viewer: Viewer, commit: Commit): Promise<CommitResult> {
  const { caseId, decision } = commit;
  const result = await atExpectedRevision(connection, viewer, commit, async (transaction, revision) => {
    if (decision !== undefined) await writeDecision(transaction, caseId, revision, decision);
    await writeNetwork(transaction, revision, commit);
    await appendEntry(transaction, commit.audit);
    return { outcome: 'committed' as const, revision };
  });
  if (result.outcome === 'committed' || decision === undefined) return result;
  const earlier = await committedBefore(connection, caseId, decision.id);
  return earlier === undefined ? result : { outcome: 'committed', revision: earlier.revision };
}

/** A commit whose answer was lost is sent again; what it did is not done twice. */
function committedBefore(connection: Connection, caseId: string, id: string) {
  return connection.read((transaction) =>
    transaction.get<{ readonly revision: number }>(selectCommitted, { caseId, id }),
  );
}

async function writeDecision(
  transaction: Transaction,
  caseId: string,
  revision: number,
  decision: Decision,
): Promise<void> {
  const { id, about, by, at, reasonCode = null } = decision;
  const outcome = 'outcome' in decision ? decision.outcome : null;
  const properties = { about, outcome, reason: reasonCode, by, at, payload: JSON.stringify(decision) };
  const ends = [...new Set(endsNamedBy(decision))];
  await transaction.run(createDecision, { caseId, id, revision, properties, ends });
}
