/** Opens a team's store: a Neo4j connection, 5.26 or later. Resolves with everything a FamilyGraph promises. */
import type { FamilyGraph } from '../family-graph.ts';
import { appendAudit } from './append-audit.ts';
import { cancelJob } from './cancel-job.ts';
import { commit } from './commit.ts';
import { Connection } from './connection.ts';
import { eraseRecord } from './erase-record.ts';
import { leaseJob } from './lease-job.ts';
import { listCases } from './list-cases.ts';
import { loadCase } from './load-case.ts';
import { migrate } from './migrate.ts';
import { putCase } from './put-case.ts';
import { putJob } from './put-job.ts';
import { putRecord } from './put-record.ts';
import { putRun } from './put-run.ts';
import { putUnreadFile } from './put-unread-file.ts';
import { readAudit } from './read-audit.ts';
import { readJob } from './read-job.ts';
import { readLatestJob } from './read-latest-job.ts';
import { readNetwork } from './read-network.ts';
import { readOriginal } from './read-original.ts';
import { readRecord } from './read-record.ts';
import { redactNote } from './redact-note.ts';
import { removeExample } from './remove-example.ts';
import { search } from './search.ts';
import { updateJob } from './update-job.ts';

export interface Neo4jGraphOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** Creates constraints and indexes where they are missing. Throws `StoreUnavailable` where no server answers. */
export async function openNeo4jGraph(options: Neo4jGraphOptions): Promise<FamilyGraph> {
  const { uri, user, password, database = 'neo4j' } = options;
  const connection = new Connection(uri, user, password, database);
  try {
    await migrate(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    putCase: (...given) => putCase(connection, ...given),
    listCases: (...given) => listCases(connection, ...given),
    removeExample: (...given) => removeExample(connection, ...given),
    putRecord: (...given) => putRecord(connection, ...given),
    putUnreadFile: (...given) => putUnreadFile(connection, ...given),
    readRecord: (...given) => readRecord(connection, ...given),
    readOriginal: (...given) => readOriginal(connection, ...given),
    eraseRecord: (...given) => eraseRecord(connection, ...given),
    redactNote: (...given) => redactNote(connection, ...given),
    putRun: (...given) => putRun(connection, ...given),
    loadCase: (...given) => loadCase(connection, ...given),
    commit: (...given) => commit(connection, ...given),
    readNetwork: (...given) => readNetwork(connection, ...given),
    search: (...given) => search(connection, ...given),
    appendAudit: (...given) => appendAudit(connection, ...given),
    readAudit: (...given) => readAudit(connection, ...given),
    putJob: (...given) => putJob(connection, ...given),
    readJob: (...given) => readJob(connection, ...given),
    readLatestJob: (...given) => readLatestJob(connection, ...given),
    cancelJob: (...given) => cancelJob(connection, ...given),
    leaseJob: (...given) => leaseJob(connection, ...given),
    updateJob: (...given) => updateJob(connection, ...given),
    close: () => connection.close(),
  };
}
