// Mining over stored jobs, on both stores: one database of its own for all of it, for starting a Neo4j takes longer than most tests.
import { jobsOfACase } from './jobs-of-a-case.ts';
import { killedWhileMining } from './killed-while-mining.ts';
import { onOwnStores } from './on-own-stores.ts';
import { storeAwayWhileMining } from './store-away-while-mining.ts';

onOwnStores((address) => {
  jobsOfACase(address);
  killedWhileMining(address);
  storeAwayWhileMining(address);
});
