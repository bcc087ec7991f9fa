// A process that mines, composes and decides is killed at thirty random moments, and another goes on each time: nothing acknowledged is
// lost, and what comes of it is what an undisturbed process makes of the same records and decisions.
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { brokenAt } from '#graph/store/audit-chain.ts';
import { openMiningJobs } from '#services/mining/open-mining-jobs.ts';
import { operator } from '../../graph/store/invented-family.ts';
import { openStore, type StoreAddress } from '../../graph/store/open-store.ts';
import { addRecords, putCaseToMine } from './invented-records.ts';
import { type MiningRun, startMining } from './mining-runs.ts';

const kills = 30;
const recordsEachTime = 3;

/** When to kill: at a random moment of starting, or just after the process began to write for the nth time. */
const moments: readonly ((life: MiningRun) => Promise<unknown>)[] = [
  () => wait(Math.random() * 700),
  (life) => life.says('stores', oneTo(recordsEachTime)),
  (life) => life.says('composes'),
  (life) => life.says('decides', oneTo(4)),
];

function oneTo(most: number): number {
  return 1 + Math.floor(Math.random() * most);
}

export function killedWhileMining(address: () => StoreAddress): void {
  test('killed at thirty random moments, mining goes on and loses nothing', { timeout: 300_000 }, async () => {
    const graph = await openStore(address());
    try {
      const caseId = await putCaseToMine(graph, recordsEachTime);
      const lives = await killAgainAndAgain(graph, caseId, address());
      const last = start(caseId, address(), false);
      expect(await last.ended).toBe(0);
      expect(last.lines.at(-1)).toMatch(/^state done /);

      const broken = lives.flatMap(({ lines }) => lines.filter((line) => line.startsWith('broken')));
      expect(broken).toEqual([]);
      await expectNothingLost(graph, caseId, lives);
      await expectTheSameAsUndisturbed(graph, caseId);
    } finally {
      await graph.close();
    }
  });
}

function start(caseId: string, address: StoreAddress, decides: boolean): MiningRun {
  return startMining({ address, caseId, dataDir: tmpdir(), lease: 300, decides });
}

async function killAgainAndAgain(graph: FamilyGraph, caseId: string, address: StoreAddress) {
  const lives: MiningRun[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const life = start(caseId, address, kill % moments.length === 3);
    await life.says('mining');
    await moments[kill % moments.length]?.(life);
    await wait(Math.random() * 20);
    life.child.kill('SIGKILL');
    await life.ended;
    lives.push(life);
    const before = (kill + 1) * recordsEachTime;
    await addRecords(graph, caseId, before + 1, before + recordsEachTime);
  }
  return lives;
}

async function expectNothingLost(graph: FamilyGraph, caseId: string, lives: readonly MiningRun[]): Promise<void> {
  const loaded = await graph.loadCase(operator, caseId);
  const acknowledged = lives.flatMap(({ lines }) => lines.filter((line) => line.startsWith('decided ')));
  const kept = new Set(loaded?.log.decisions.map(({ id }) => `decided ${id}`));
  expect(acknowledged.filter((line) => !kept.has(line))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(0);
  const read = new Set(loaded?.log.runs.map(({ record }) => record));
  expect(read.size).toBe((kills + 1) * recordsEachTime);
  expect(brokenAt(await graph.readAudit(operator, 0, 100_000))).toBeUndefined();
}

async function expectTheSameAsUndisturbed(graph: FamilyGraph, caseId: string): Promise<void> {
  const disturbed = await graph.loadCase(operator, caseId);
  const undisturbed = await putCaseToMine(graph, (kills + 1) * recordsEachTime);
  const jobs = openMiningJobs({
    graph,
    config: { model: undefined, dataDir: tmpdir() },
    onBroken: (_, error) => fail(error),
  });
  const job = await jobs.start(operator, undisturbed);
  for await (const _state of jobs.events(operator, job.id, new AbortController().signal));
  await jobs.close();
  const log = (await graph.loadCase(operator, undisturbed))?.log;
  if (log === undefined || disturbed === undefined) throw new Error('the cases are there');
  const expected = composeNetwork({ ...log, decisions: disturbed.log.decisions });
  const stored = await graph.readNetwork(operator, caseId);
  expect(stored?.network).toEqual(expected);
  expect(stored?.composedAt).toBe(stored?.revision);
}

function fail(error: unknown): never {
  throw error;
}
