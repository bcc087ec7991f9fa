/** Brings a database to the newest schema, step by numbered step; `(:KithSchema)` holds the number reached. Each step may be run again after a crash. */
import type { Connection } from './connection.ts';
import { logsNetworkAndAudit } from './migrations/001-logs-network-and-audit.ts';
import { searchAndJobs } from './migrations/002-search-and-jobs.ts';

export interface Migration {
  /** Constraints and indexes, each `IF NOT EXISTS`. */
  readonly definitions: readonly string[];
  /** Then, with the number of the schema, in one transaction. */
  readonly changes: readonly string[];
}

const migrations: readonly Migration[] = [logsNetworkAndAudit, searchAndJobs];

export const newestSchema = migrations.length;

const oneSchema = 'CREATE CONSTRAINT one_schema IF NOT EXISTS FOR (n:KithSchema) REQUIRE n.id IS UNIQUE';
const readReached = "MERGE (n:KithSchema {id: 'kith'}) ON CREATE SET n.version = 0 RETURN n.version AS version";
const writeReached = "MATCH (n:KithSchema {id: 'kith'}) SET n.version = $version";

/** Throws where a newer Kith wrote the database. `upTo` stops earlier, for tests of the way from an older one. */
export async function migrate(connection: Connection, upTo = newestSchema): Promise<void> {
  await connection.define(oneSchema);
  const row = await connection.write((transaction) =>
    transaction.get<{ readonly version: number }>({ cypher: readReached }),
  );
  const reached = row?.version ?? 0;
  if (reached > newestSchema) throw new Error('the store was written by a newer version of Kith');
  for (const [index, { definitions, changes }] of migrations.slice(0, upTo).entries()) {
    const version = index + 1;
    if (version <= reached) continue;
    for (const definition of definitions) await connection.define(definition);
    await connection.define('CALL db.awaitIndexes(300)');
    await connection.write(async (transaction) => {
      for (const cypher of changes) await transaction.run({ cypher });
      await transaction.run({ cypher: writeReached }, { version });
    });
  }
}
