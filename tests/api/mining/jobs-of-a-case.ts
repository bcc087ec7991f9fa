// Mining as its callers see it: states, failures and retry, cancelling, one active job a case, one holder a job, what an uncleared viewer sees.
import { tmpdir } from 'node:os';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Job } from '#graph/model/job.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import type { ModelEndpoint } from '#services/config.ts';
import type { MiningJobs } from '#services/mining/mining-jobs.ts';
import { openMiningJobs } from '#services/mining/open-mining-jobs.ts';
import { recogniseHandling } from '#services/intake/recognise-handling.ts';
import { audited, inventedRecord, operator, workerOf } from '../../graph/store/invented-family.ts';
import { openStore, type StoreAddress } from '../../graph/store/open-store.ts';
import { completion, respond, type Script, scriptedEndpoint } from '../../support/scripted-endpoint.ts';
import { everybodyListed, putCaseToMine, recordToMine } from './invented-records.ts';
import { startMining } from './mining-runs.ts';

const nothingSaid = completion(everybodyListed);

export function jobsOfACase(address: () => StoreAddress): void {
  let graph: FamilyGraph;
  beforeAll(async () => {
    graph = await openStore(address());
  });
  afterAll(async () => graph.close());

  async function mining<Result>(model: ModelEndpoint | undefined, work: (jobs: MiningJobs) => Promise<Result>) {
    const dataDir = await mkdtemp(join(tmpdir(), 'kith-mining-'));
    const broken: unknown[] = [];
    const onBroken = (_jobId: string, error: unknown) => broken.push(error);
    const jobs = openMiningJobs({ graph, config: { model, dataDir }, onBroken, lease: 2_000 });
    try {
      const result = await work(jobs);
      expect(broken).toEqual([]);
      return result;
    } finally {
      await jobs.close();
    }
  }

  async function withModel<Result>(script: Script, work: (jobs: MiningJobs) => Promise<Result>): Promise<Result> {
    const endpoint = await scriptedEndpoint(script);
    const model = { baseUrl: endpoint.baseUrl, apiKey: 'test', model: 'scripted', approvedBy: undefined };
    try {
      return await mining(model, work);
    } finally {
      await endpoint.close();
    }
  }

  test('A job that is started is done when every record is read, and the network is there', async () => {
    const caseId = await putCaseToMine(graph, 5);
    await mining(undefined, async (jobs) => {
      const started = await jobs.start(operator, caseId);
      expect(started).toMatchObject({ state: 'queued', extractor: 'rules' });
      const states = await statesOf(jobs, started);
      expect(states.at(-1)).toMatchObject({ state: 'done', records: allDone(5) });
      expect((await graph.readNetwork(operator, caseId))?.network.people.length).toBeGreaterThan(5);
    });
  });

  test('Mining again reads only what is new', async () => {
    const caseId = await putCaseToMine(graph, 3);
    await mining(undefined, async (jobs) => {
      await statesOf(jobs, await jobs.start(operator, caseId));
      await graph.putRecord(operator, caseId, recordToMine(4), new Uint8Array(), audited(caseId, 'add-record'));
      const again = await jobs.start(operator, caseId);
      expect(again.records).toEqual([{ record: 4, state: 'waiting' }]);
      expect((await statesOf(jobs, again)).at(-1)?.state).toBe('done');
      expect((await graph.loadCase(operator, caseId))?.log.runs).toHaveLength(4);
    });
  });

  test('A record added while a job runs is read by it, and asking for mining meanwhile gives the same job', async () => {
    const caseId = await putCaseToMine(graph, 2);
    const held = Promise.withResolvers<void>();
    await withModel(
      (response) => void held.promise.then(() => respond(response, 200, nothingSaid)),
      async (jobs) => {
        const started = await jobs.start(operator, caseId, 'llm');
        await stateReached(jobs, started, 'running');
        await graph.putRecord(operator, caseId, recordToMine(3), new Uint8Array(), audited(caseId, 'add-record'));
        expect((await jobs.start(operator, caseId)).id).toBe(started.id);
        held.resolve();
        expect((await statesOf(jobs, started)).at(-1)).toMatchObject({ state: 'done', records: allDone(3) });
      },
    );
  });

  test('Where the model fails for some records the others are read, those are listed, and a retry reads them', async () => {
    const caseId = await putCaseToMine(graph, 6);
    let works = false;
    const script: Script = (response, { body }) => {
      const said = JSON.stringify(body);
      if (works || !/Case note [25]\b/.test(said)) respond(response, 200, nothingSaid);
      else if (said.includes('Case note 2')) respond(response, 200, completion(null, { refusal: 'no' }));
      else respond(response, 200, completion('{"people": ['));
    };
    await withModel(script, async (jobs) => {
      const started = await jobs.start(operator, caseId);
      expect(started.extractor).toBe('both');
      const ended = (await statesOf(jobs, started)).at(-1);
      expect(ended?.state).toBe('done-with-failures');
      expect(ended?.records.filter(({ state }) => state === 'failed')).toEqual([
        { record: 2, state: 'failed', code: 'refused', retryable: false },
        { record: 5, state: 'failed', code: 'not-json', retryable: true },
      ]);
      // What the rules read in them is there all the same.
      const people = (await graph.readNetwork(operator, caseId))?.network.people;
      expect(people?.some(({ mentions }) => mentions.some(({ record }) => record === 5))).toBe(true);

      works = true;
      const retried = await jobs.retry(operator, started.id);
      expect(retried).toMatchObject({ id: started.id, state: 'queued' });
      expect(retried?.records.filter(({ state }) => state === 'waiting').map(({ record }) => record)).toEqual([2, 5]);
      expect((await statesOf(jobs, started)).at(-1)).toMatchObject({ state: 'done', records: allDone(6) });
    });
  });

  test('A record that names somebody in a refuge never goes to the model, though nothing in it says so', async () => {
    const caseId = await putCaseToMine(graph, 2);
    const refuge =
      'Case note 90\n\nRESTRICTED\nTamsin Vale is the maternal aunt of Kit. She is in a refuge. Do not share.';
    const mention = 'Case note 91\n\nKit drew Tamsin Vale, his aunt. He said she makes him laugh.';
    for (const [number, text] of [
      [90, refuge],
      [91, mention],
    ] as const) {
      const record = {
        ...inventedRecord(text, { number, path: `note-${number}.txt` }),
        handling: [...recogniseHandling(text)],
      };
      await graph.putRecord(operator, caseId, record, new Uint8Array(), audited(caseId, 'add-record'));
    }
    const asked: string[] = [];
    const script: Script = (response, { body }) => {
      asked.push(JSON.stringify(body));
      respond(response, 200, nothingSaid);
    };
    await withModel(script, async (jobs) => statesOf(jobs, await jobs.start(operator, caseId, 'both')));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((body) => body.includes('Tamsin'))).toEqual([]);
    const runs = (await graph.loadCase(operator, caseId))?.log.runs ?? [];
    expect(runs.filter(({ record }) => record === 91).map(({ by }) => by.extractor)).toEqual(['rules']);
  });

  test('Each send to the model is in the audit trail before the model hears of it', async () => {
    const caseId = await putCaseToMine(graph, 3);
    const auditedBefore: boolean[] = [];
    const script: Script = (response, { body }) => {
      const record = /Case note (\d+)/.exec(JSON.stringify(body))?.[1];
      void sendsOf(caseId).then((sends) => {
        auditedBefore.push(sends.includes(record ?? ''));
        respond(response, 200, nothingSaid);
      });
    };
    await withModel(script, async (jobs) => statesOf(jobs, await jobs.start(operator, caseId, 'llm')));
    expect(auditedBefore).toEqual([true, true, true]);
  });

  async function sendsOf(caseId: string): Promise<readonly (string | undefined)[]> {
    const entries = await graph.readAudit(operator, 0, 100_000);
    return entries
      .filter((entry) => entry.caseId === caseId && entry.action === 'send-to-model')
      .map(({ resourceIds }) => resourceIds[0]);
  }

  test('A cancelled job stops, keeps what was read, and can be taken up again', async () => {
    const caseId = await putCaseToMine(graph, 30);
    const answersFor = 3;
    let hangs = true;
    const script: Script = (response, _request, count) => {
      if (!hangs || count <= answersFor) respond(response, 200, nothingSaid);
    };
    await withModel(script, async (jobs) => {
      const started = await jobs.start(operator, caseId, 'llm');
      for await (const job of jobs.events(operator, started.id, new AbortController().signal))
        if (doneIn(job) === answersFor) break;
      expect((await jobs.cancel(operator, started.id))?.state).toBe('cancelling');
      const ended = (await statesOf(jobs, started)).at(-1);
      expect(ended?.state).toBe('cancelled');
      expect(doneIn(ended)).toBe(answersFor);
      const stored = await graph.readNetwork(operator, caseId);
      expect(stored?.composedAt).toBe(stored?.revision);

      hangs = false;
      await jobs.retry(operator, started.id);
      expect((await statesOf(jobs, started)).at(-1)).toMatchObject({ state: 'done', records: allDone(30) });
    });
  });

  test('Two processes never hold one job: each record is read once', async () => {
    const caseId = await putCaseToMine(graph, 12);
    const task = { address: address(), caseId, dataDir: tmpdir(), lease: 30_000, decides: false };
    const both = [startMining(task), startMining(task)];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    const runs = (await graph.loadCase(operator, caseId))?.log.runs.map(({ record }) => record);
    expect(runs?.toSorted((a, b) => a - b)).toEqual(allDone(12).map(({ record }) => record));
  });

  test('A process asked to stop finishes what it holds and gives the job back, for another to go on at once', async () => {
    const caseId = await putCaseToMine(graph, 20);
    const task = { address: address(), caseId, dataDir: tmpdir(), lease: 600_000, decides: false };
    const first = startMining(task);
    await first.says('stores');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const second = startMining(task);
    expect(await second.ended).toBe(0);
    expect(second.lines.at(-1)).toMatch(/^state done/);
    const runs = (await graph.loadCase(operator, caseId))?.log.runs;
    expect(runs).toHaveLength(20);
  });

  describe('for a viewer who is not cleared', () => {
    test('counts and states do not tell of a record that is withheld', async () => {
      const caseId = await putCaseToMine(graph, 4);
      await graph.putRecord(operator, caseId, restrictedRecord(), new Uint8Array(), audited(caseId, 'add-record'));
      const script: Script = (response) => respond(response, 200, completion('not an answer'));
      await withModel(script, async (jobs) => {
        const started = await jobs.start(workerOf(caseId), caseId, 'rules');
        const seen = (await statesOf(jobs, started, workerOf(caseId))).at(-1);
        expect(seen).toMatchObject({ state: 'done', records: allDone(4) });
        expect((await jobs.read(operator, started.id))?.records).toHaveLength(5);
      });
    });

    test('a job of a case that is not theirs is not there', async () => {
      const caseId = await putCaseToMine(graph, 1);
      await mining(undefined, async (jobs) => {
        const { id } = await jobs.start(operator, caseId);
        const stranger = workerOf('another case');
        expect(await jobs.read(stranger, id)).toBeUndefined();
        expect(await jobs.cancel(stranger, id)).toBeUndefined();
        expect(await jobs.retry(stranger, id)).toBeUndefined();
        expect(await statesOf(jobs, { id }, stranger)).toEqual([]);
        await expect(jobs.start(stranger, caseId)).rejects.toMatchObject({ name: 'CaseNotFound' });
        await statesOf(jobs, { id });
      });
    });
  });
}

function restrictedRecord() {
  const { number: _number, ...record } = recordToMine(5);
  const cue = { cue: 'restricted', level: 'restricted', quote: 'Case', start: 0, end: 4 } as const;
  return { ...record, handling: [cue] };
}

/** Every state that was shown, to the end. */
async function statesOf(jobs: MiningJobs, { id }: Pick<Job, 'id'>, viewer = operator): Promise<readonly Job[]> {
  const states: Job[] = [];
  for await (const job of jobs.events(viewer, id, new AbortController().signal)) states.push(job);
  return states;
}

async function stateReached(jobs: MiningJobs, { id }: Job, state: Job['state']): Promise<void> {
  for await (const job of jobs.events(operator, id, new AbortController().signal)) if (job.state === state) return;
}

function allDone(count: number): readonly { readonly record: number; readonly state: 'done' }[] {
  return Array.from({ length: count }, (_, index) => ({ record: index + 1, state: 'done' }));
}

function doneIn(job: Job | undefined): number | undefined {
  return job?.records.filter(({ state }) => state === 'done').length;
}
