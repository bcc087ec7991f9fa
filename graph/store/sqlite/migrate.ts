/** Brings a file to the newest schema, step by numbered step, each in one transaction; `user_version` holds the number reached. */
import type { DatabaseSync } from 'node:sqlite';
import { logsNetworkAndAudit } from './migrations/001-logs-network-and-audit.ts';
import { searchAndJobs } from './migrations/002-search-and-jobs.ts';

const migrations: readonly string[] = [logsNetworkAndAudit, searchAndJobs];

export const newestSchema = migrations.length;

/** Throws where a newer Kith wrote the file. `upTo` stops earlier, for tests of the way from an older file. */
export function migrate(connection: DatabaseSync, upTo = newestSchema): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const { user_version: reached } = connection.prepare('PRAGMA user_version').get() as { user_version: number };
    if (reached > newestSchema) throw new Error('the store was written by a newer version of Kith');
    for (const migration of migrations.slice(reached, upTo)) connection.exec(migration);
    if (reached < upTo) connection.exec(`PRAGMA user_version = ${upTo}`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}
