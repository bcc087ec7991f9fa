/** Stores nobody else writes to, for what concerns a whole database: its jobs and its schema. A Neo4j of its own is started where one can be. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jServer } from '../../support/neo4j/neo4j-server.ts';
import { startNeo4j } from '../../support/neo4j/start-neo4j.ts';

export async function temporaryFile(): Promise<{ readonly file: string; readonly forget: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-store-'));
  const forget = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return { file: join(folder, 'kith.sqlite'), forget };
}

/** Not the one of `NEO4J_URI`, which the whole run shares. Throws where none can be started. */
export async function ownNeo4j(): Promise<Neo4jServer> {
  const { NEO4J_URI: _shared, ...environment } = process.env;
  const found = await startNeo4j(environment);
  if ('missing' in found) throw new Error(found.missing);
  return found;
}
