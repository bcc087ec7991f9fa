/**
 * A process of its own that mines a case, for tests of what a killed one leaves behind and of several at once. Its one argument is a
 * `MiningTask`. Says `mining` when the job is there, `state <state> <records done>` at each change, `stores`, `composes` or `decides` as it
 * begins to write, `decided <id>` when a decision was acknowledged. Stops gracefully at SIGTERM.
 */
import { composeNetwork } from '#graph/network/compose-network.ts';
import { withheldRecords } from '#graph/network/protected-people.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { openMiningJobs } from '#services/mining/open-mining-jobs.ts';
import { audited, nextStep, operator } from '../../graph/store/invented-family.ts';
import { openStore, type StoreAddress } from '../../graph/store/open-store.ts';

export interface MiningTask {
  readonly address: StoreAddress;
  readonly caseId: string;
  readonly dataDir: string;
  readonly lease: number;
  /** Whether a worker decides all the while. */
  readonly decides: boolean;
}

const task = JSON.parse(process.argv[2] ?? '') as MiningTask;
const { caseId, dataDir, lease } = task;
const say = (line: string) => process.stdout.write(`${line}\n`);

const graph = announcing(await openStore(task.address));
const config = { model: undefined, dataDir };
const jobs = openMiningJobs({ graph, config, lease, onBroken: (_id, error) => say(`broken ${String(error)}`) });
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());

const job = await jobs.start(operator, caseId);
say('mining');
const deciding = task.decides ? decideAllTheWhile() : undefined;
for await (const { state, records } of jobs.events(operator, job.id, stop.signal))
  say(`state ${state} ${records.filter((record) => record.state === 'done').length}`);
stop.abort();
await deciding;
await jobs.close();
await graph.close();

/** The store, saying what it is about to write. */
function announcing(store: FamilyGraph): FamilyGraph {
  return {
    ...store,
    putRun(...given) {
      say('stores');
      return store.putRun(...given);
    },
    commit(viewer, commit) {
      say(commit.decision === undefined ? 'composes' : 'decides');
      return store.commit(viewer, commit);
    },
  };
}

async function decideAllTheWhile(): Promise<void> {
  for (let turn = 0; !stop.signal.aborted; turn += 1) {
    const decided = await decide(graph, turn);
    if (decided !== undefined) say(`decided ${decided}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** About somebody the network holds, again until no other write came between. */
async function decide(store: FamilyGraph, turn: number): Promise<string | undefined> {
  for (;;) {
    const loaded = await store.loadCase(operator, caseId);
    if (loaded === undefined) throw new Error('the case is gone');
    const known = composeNetwork(loaded.log).people.filter((person) => person.category !== 'child' && person.named);
    const person = known[turn % known.length];
    if (person === undefined) return undefined;
    const decision = nextStep(person.id, { at: new Date().toISOString(), revision: loaded.revision });
    const log = { ...loaded.log, decisions: [...loaded.log.decisions, decision] };
    const network = composeNetwork(log);
    const committed = await store.commit(operator, {
      caseId,
      decision,
      network,
      withheldRecords: withheldRecords(network, log),
      expectedRevision: loaded.revision,
      audit: audited(caseId, 'decide-person'),
    });
    if (committed.outcome === 'committed') return decision.id;
  }
}
