/** Commits a decision with the network composed after it: decision, difference and audit entry, all or none. */
import type { Viewer } from '#graph/model/viewer.ts';
import type { Commit, CommitResult } from '../family-graph.ts';
import { appendEntry } from './append-audit.ts';
import { atExpectedRevision } from './at-expected-revision.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { writeNetwork } from './write-network.ts';

const selectCommitted = statement('SELECT revision FROM decisions WHERE case_id = :caseId AND id = :id');
const insertDecision = statement(`
  INSERT INTO decisions (case_id, revision, id, about, payload) VALUES (:caseId, :revision, :id, :about, :payload)`);

export function commit(database: Database, viewer: Viewer, commit: Commit): CommitResult {
  const { caseId, decision } = commit;
  const result = atExpectedRevision(database, viewer, commit, (revision) => {
    if (decision !== undefined) {
      const { id, about } = decision;
      database.run(insertDecision, { caseId, revision, id, about, payload: JSON.stringify(decision) });
    }
    writeNetwork(database, revision, commit);
    appendEntry(database, commit.audit);
    return { outcome: 'committed' as const, revision };
  });
  if (result.outcome === 'committed' || decision === undefined) return result;
  const earlier = committedBefore(database, caseId, decision.id);
  return earlier === undefined ? result : { outcome: 'committed', revision: earlier.revision };
}

/** A commit whose answer was lost is sent again; what it did is not done twice. */
function committedBefore(database: Database, caseId: string, id: string) {
  return database.get<{ readonly revision: number }>(selectCommitted, { caseId, id });
}
