/** Runs a contract on an embedded store and on a Neo4j that nobody else uses: jobs belong to a whole database, and any process may take them. */
import { afterAll, beforeAll, describe } from 'vitest';
import { ownNeo4j, temporaryFile } from '../../graph/store/own-stores.ts';
import type { StoreAddress } from '../../graph/store/open-store.ts';
import { leaveOut } from '../../support/leave-out.ts';
import { neo4jMissing } from '../../support/neo4j/neo4j-in-test.ts';

interface OwnStore {
  readonly address: StoreAddress;
  readonly forget: () => Promise<void>;
}

/** `address()` may be called inside tests and hooks only. */
export function onOwnStores(contract: (address: () => StoreAddress) => void): void {
  describe('on SQLite', () => {
    contract(
      addressOf(async () => {
        const { file, forget } = await temporaryFile();
        return { address: { file }, forget };
      }),
    );
  });
  describe('on Neo4j', leaveOut(neo4jMissing()), () => {
    contract(
      addressOf(async () => {
        const { uri, user, password, stop } = await ownNeo4j();
        return { address: { uri, user, password }, forget: stop };
      }),
    );
  });
}

function addressOf(prepare: () => Promise<OwnStore>): () => StoreAddress {
  let store: OwnStore | undefined;
  beforeAll(async () => {
    store = await prepare();
  });
  afterAll(async () => store?.forget());
  return () => {
    if (store === undefined) throw new Error('the store is there in tests and hooks only');
    return store.address;
  };
}
