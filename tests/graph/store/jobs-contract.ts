/** What every store promises of jobs and leases; run in a database of its own, where nobody else takes them. */
import { describe, expect, test } from 'vitest';
import type { Job } from '#graph/model/job.ts';
import { CaseNotFound } from '#graph/store/case-not-found.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { audited, operator, putInventedCase, workerOf } from './invented-family.ts';

/** `other`: a second connection to the same data where the store can have one. */
export function jobsContract(store: () => FamilyGraph, other: () => FamilyGraph): void {
  const job = (caseId: string, id: string, more: Partial<Job> = {}): Job => ({
    id,
    caseId,
    extractor: 'rules',
    state: 'queued',
    createdAt: '2026-03-01T09:00:00.000Z',
    records: [{ record: 1, state: 'waiting' }],
    ...more,
  });
  const [now, soon, later] = ['2026-03-01T10:00:00.000Z', '2026-03-01T10:01:00Z', '2026-03-01T10:02:00.000Z'];

  /** A case whose job is the only one to do. */
  const withJob = async (id: string) => {
    const caseId = await putInventedCase(store());
    await store().putJob(operator, job(caseId, id));
    return caseId;
  };
  const finish = async (owner: string, id: string) => {
    const stored = await store().readJob(operator, id);
    if (stored !== undefined) await store().updateJob(owner, { ...stored, state: 'done' });
  };

  describe('jobs', () => {
    test('A case has one active job: where there is one, that one is given back', async () => {
      const caseId = await withJob('first');
      const both = await Promise.all([
        store().putJob(operator, job(caseId, 'second')),
        other().putJob(operator, job(caseId, 'third')),
      ]);
      expect(both.map(({ id }) => id)).toEqual(['first', 'first']);
      expect(await store().readJob(operator, 'second')).toBeUndefined();
      await store().cancelJob(operator, 'first');
      const next = job(caseId, 'second', { createdAt: soon });
      expect(await store().putJob(operator, next)).toEqual(next);
      expect(await store().readLatestJob(operator, caseId)).toEqual(next);
      await store().cancelJob(operator, 'second');
    });

    test('Two that start a job for one case at once start one', async () => {
      const caseId = await putInventedCase(store());
      const started = await Promise.all([
        store().putJob(operator, job(caseId, 'mine')),
        other().putJob(operator, job(caseId, 'theirs')),
      ]);
      expect(new Set(started.map(({ id }) => id)).size).toBe(1);
      await store().cancelJob(operator, started[0].id);
    });

    test('Of two that ask for the only job at once, one takes it', async () => {
      await withJob('wanted');
      const taken = await Promise.all([store().leaseJob('one', now, soon), other().leaseJob('two', now, soon)]);
      const holders = taken.filter((one) => one !== undefined).map(({ lease }) => lease?.owner);
      expect(holders).toHaveLength(1);
      await finish(holders[0] ?? '', 'wanted');
    });

    test('A job is for others to take once its lease has run out, and then no longer for the first to write', async () => {
      await withJob('resumed');
      const leased = await store().leaseJob('one', now, soon);
      expect(leased).toMatchObject({ id: 'resumed', state: 'running', lease: { owner: 'one', until: soon } });
      expect(await store().leaseJob('two', now, later)).toBeUndefined();
      expect(await store().leaseJob('two', soon, later)).toMatchObject({ lease: { owner: 'two' } });
      expect(await store().updateJob('one', { ...(leased ?? noJob()), state: 'done' })).toBeUndefined();
      expect(await store().readJob(operator, 'resumed')).toMatchObject({ state: 'running' });
      await finish('two', 'resumed');
      expect(await store().readJob(operator, 'resumed')).not.toHaveProperty('lease');
      expect(await store().leaseJob('three', later, later)).toBeUndefined();
    });

    test('Its holder writes progress and a longer lease; asked to stop meanwhile, it stays asked', async () => {
      await withJob('stopped');
      const leased = (await store().leaseJob('one', now, soon)) ?? noJob();
      const progress: Job = {
        ...leased,
        lease: { owner: 'one', until: later },
        records: [{ record: 1, state: 'done' }],
      };
      expect(await store().updateJob('one', progress)).toEqual(progress);
      expect(await store().cancelJob(operator, 'stopped')).toMatchObject({ state: 'cancelling' });
      expect(await store().updateJob('one', progress)).toMatchObject({
        state: 'cancelling',
        records: progress.records,
      });
      expect(await store().leaseJob('two', later, later)).toMatchObject({ id: 'stopped', state: 'cancelling' });
      expect(await store().updateJob('two', { ...progress, state: 'cancelled' })).toMatchObject({ state: 'cancelled' });
    });

    test('A finished job put again is queued again', async () => {
      const caseId = await withJob('again');
      await store().leaseJob('one', now, soon);
      await finish('one', 'again');
      expect(await store().putJob(operator, job(caseId, 'again'))).toMatchObject({ state: 'queued' });
      expect(await store().cancelJob(operator, 'again')).toMatchObject({ state: 'cancelled' });
      expect(await store().cancelJob(operator, 'again')).toMatchObject({ state: 'cancelled' });
    });

    test('Jobs do not raise the revision, and are for those who may open the case', async () => {
      const caseId = await withJob('guarded');
      expect((await store().loadCase(operator, caseId))?.revision).toBe(0);
      const stranger = workerOf('another');
      expect(await store().readJob(stranger, 'guarded')).toBeUndefined();
      expect(await store().cancelJob(stranger, 'guarded')).toBeUndefined();
      await expect(store().putJob(stranger, job(caseId, 'intruding'))).rejects.toThrow(CaseNotFound);
      await expect(store().putJob(operator, job('no-such-case', 'nowhere'))).rejects.toThrow(CaseNotFound);
      await store().appendAudit(audited(caseId));
      await store().cancelJob(operator, 'guarded');
    });
  });
}

function noJob(): never {
  throw new Error('no job was leased');
}
