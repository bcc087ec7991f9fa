/** Opens a store by its address, in a test or in a process started by one. */
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { openNeo4jGraph } from '#graph/store/neo4j/open-neo4j-graph.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import type { Neo4jAddress } from '../../support/neo4j/neo4j-server.ts';

export type StoreAddress = { readonly file: string } | Neo4jAddress;

export function openStore(address: StoreAddress): Promise<FamilyGraph> {
  return 'file' in address ? openSqliteGraph(address) : openNeo4jGraph(address);
}
