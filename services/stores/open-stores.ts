/** Opens what keeps the cases: the embedded store in the data directory, and a team's Neo4j where one is configured. */
import { join } from 'node:path';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import type { Config } from '../config.ts';
import { twoStores } from './two-stores.ts';

export async function openStores({ dataDir, neo4j }: Pick<Config, 'dataDir' | 'neo4j'>): Promise<FamilyGraph> {
  const embedded = await openSqliteGraph({ file: join(dataDir, 'kith.sqlite') });
  if (neo4j === undefined) return embedded;
  // Loaded only where it is used: the driver is a good part of an idle process's memory.
  const { openNeo4jGraph } = await import('#graph/store/neo4j/open-neo4j-graph.ts');
  const team = await openNeo4jGraph(neo4j).catch(async (error: unknown) => {
    await embedded.close();
    throw error;
  });
  return twoStores(team, embedded);
}
