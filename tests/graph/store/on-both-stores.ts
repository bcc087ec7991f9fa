/** Runs a contract on the embedded store and on Neo4j. Every store a test opens is closed after it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { openNeo4jGraph } from '#graph/store/neo4j/open-neo4j-graph.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import { leaveOut } from '../../support/leave-out.ts';
import { neo4jAddress, neo4jMissing } from '../../support/neo4j/neo4j-in-test.ts';
import type { StoreAddress } from './open-store.ts';

export interface Store {
  readonly graph: FamilyGraph;
  /** Another connection to the same data, as another process has it. */
  readonly openAgain: () => Promise<FamilyGraph>;
  readonly address: StoreAddress;
}

/** `store()` may be called inside tests and hooks only. The Neo4j is shared with other files: every test makes cases of its own. */
export function onBothStores(contract: (store: () => Store) => void): void {
  describe('on SQLite', () => {
    contract(
      storeOf(async () => {
        const folder = await mkdtemp(join(tmpdir(), 'kith-store-'));
        const file = join(folder, 'kith.sqlite');
        return {
          address: { file },
          open: () => openSqliteGraph({ file }),
          forget: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
        };
      }),
    );
  });
  describe('on Neo4j', leaveOut(neo4jMissing()), () => {
    contract(
      storeOf(async () => {
        const address = neo4jAddress();
        if (address === undefined) throw new Error('there is no Neo4j');
        return { address, open: () => openNeo4jGraph(address), forget: async () => undefined };
      }),
    );
  });
}

interface Opening {
  readonly address: StoreAddress;
  readonly open: () => Promise<FamilyGraph>;
  readonly forget: () => Promise<void>;
}

function storeOf(prepare: () => Promise<Opening>): () => Store {
  let store: Store | undefined;
  let opening: Opening | undefined;
  const opened: FamilyGraph[] = [];
  const openAgain = async () => {
    if (opening === undefined) throw new Error('the store is opened before the tests');
    const graph = await opening.open();
    opened.push(graph);
    return graph;
  };
  beforeAll(async () => {
    opening = await prepare();
    store = { graph: await openAgain(), openAgain, address: opening.address };
  });
  afterAll(async () => {
    await Promise.all(opened.map((graph) => graph.close()));
    await opening?.forget();
  });
  return () => {
    if (store === undefined) throw new Error('the store is there in tests and hooks only');
    return store;
  };
}
