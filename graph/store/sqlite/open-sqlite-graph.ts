/** Opens the embedded store: one SQLite file, or memory. Resolves with everything a FamilyGraph promises. */
import type { FamilyGraph } from '../family-graph.ts';
import { appendAudit } from './append-audit.ts';
import { cancelJob } from './cancel-job.ts';
import { commit } from './commit.ts';
import { Database } from './database.ts';
import { eraseRecord } from './erase-record.ts';
import { leaseJob } from './lease-job.ts';
import { listCases } from './list-cases.ts';
import { loadCase } from './load-case.ts';
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

export interface SqliteGraphOptions {
  /** A path, or `:memory:`. */
  readonly file: string;
  /** Reads only; the file must be there and migrated. */
  readonly readonly?: boolean;
}

/** Throws `StoreUnavailable` where the file cannot be opened. */
export async function openSqliteGraph({ file, readonly = false }: SqliteGraphOptions): Promise<FamilyGraph> {
  const database = new Database(file, readonly);
  return {
    putCase: async (...given) => putCase(database, ...given),
    listCases: async (...given) => listCases(database, ...given),
    removeExample: async (...given) => removeExample(database, ...given),
    putRecord: async (...given) => putRecord(database, ...given),
    putUnreadFile: async (...given) => putUnreadFile(database, ...given),
    readRecord: async (...given) => readRecord(database, ...given),
    readOriginal: async (...given) => readOriginal(database, ...given),
    eraseRecord: async (...given) => eraseRecord(database, ...given),
    redactNote: async (...given) => redactNote(database, ...given),
    putRun: async (...given) => putRun(database, ...given),
    loadCase: async (...given) => loadCase(database, ...given),
    commit: async (...given) => commit(database, ...given),
    readNetwork: async (...given) => readNetwork(database, ...given),
    search: async (...given) => search(database, ...given),
    appendAudit: async (...given) => appendAudit(database, ...given),
    readAudit: async (...given) => readAudit(database, ...given),
    putJob: async (...given) => putJob(database, ...given),
    readJob: async (...given) => readJob(database, ...given),
    readLatestJob: async (...given) => readLatestJob(database, ...given),
    cancelJob: async (...given) => cancelJob(database, ...given),
    leaseJob: async (...given) => leaseJob(database, ...given),
    updateJob: async (...given) => updateJob(database, ...given),
    close: async () => database.close(),
  };
}
