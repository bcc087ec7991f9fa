/**
 * The mining of this process: takes stored jobs, its own and those whose process has gone, and runs them a few at a time. Promises what
 * `MiningJobs` says; a store that is away for a while delays it and loses nothing.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from '#graph/model/job.ts';
import { isCleared, type Viewer } from '#graph/model/viewer.ts';
import { withheldRecords } from '#graph/network/protected-people.ts';
import { CaseNotFound } from '#graph/store/case-not-found.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { isActive } from '#graph/store/job-changes.ts';
import type { Config } from '../config.ts';
import { chosenModel } from '../extraction/chosen-model.ts';
import type { ExtractorChoice } from '../extraction/readers-for.ts';
import { jobOver, queuedAgain, waitingRecord } from './job-records.ts';
import { jobSeats } from './job-seats.ts';
import type { MiningJobs } from './mining-jobs.ts';
import { unreadRecords } from './unread-records.ts';
import { untilStoreAnswers } from './until-store-answers.ts';

export interface MiningOptions {
  readonly graph: FamilyGraph;
  readonly config: Pick<Config, 'model' | 'dataDir'>;
  /** Told of a job that broke. The error may quote a record: log where it was thrown, never its message. */
  readonly onBroken: (jobId: string, error: unknown) => void;
  /** Milliseconds after which another process may take the job of one that has gone. */
  readonly lease?: number;
}

/** Milliseconds between two looks at a job that is watched: longer where each look has to work out what the viewer may see. */
const lookEvery = { cleared: 300, uncleared: 2_000 };

export function openMiningJobs({ graph, config, onBroken, lease = 30_000 }: MiningOptions): MiningJobs {
  const seats = jobSeats({ graph, config, onBroken, lease });

  async function visible(viewer: Viewer, job: Job | undefined): Promise<Job | undefined> {
    if (job === undefined || isCleared(viewer, job.caseId)) return job;
    const loaded = await graph.loadCase(viewer, job.caseId);
    return loaded && jobOver(job, new Set(loaded.log.records.map(({ number }) => number)));
  }
  const read = async (viewer: Viewer, jobId: string) => visible(viewer, await graph.readJob(viewer, jobId));
  const queue = async (viewer: Viewer, job: Job) => {
    const queued = await graph.putJob(viewer, job);
    seats.wake();
    return queued;
  };

  return {
    read,
    async start(viewer, caseId, asked?: ExtractorChoice) {
      const chosen = chosenModel(asked, config);
      const loaded = await graph.loadCase({ ...viewer, cleared: 'all' }, caseId);
      if (loaded === undefined) throw new CaseNotFound();
      const stored = (await graph.readNetwork({ ...viewer, cleared: 'all' }, caseId))?.network;
      const keptFromModel = new Set(stored === undefined ? [] : withheldRecords(stored, loaded.log));
      const records = unreadRecords(loaded.log, chosen, keptFromModel).map(waitingRecord);
      const createdAt = new Date().toISOString();
      const job = { id: randomUUID(), caseId, extractor: chosen.choice, state: 'queued', createdAt, records } as const;
      const started = await visible(viewer, await queue(viewer, job));
      if (started === undefined) throw new CaseNotFound();
      return started;
    },
    async *events(viewer, jobId, signal) {
      const pause = (job: Job) => (isCleared(viewer, job.caseId) ? lookEvery.cleared : lookEvery.uncleared);
      let last = '';
      while (!signal.aborted) {
        const job = await untilStoreAnswers(() => read(viewer, jobId), signal).catch(unlessAborted(signal));
        if (job === undefined) return;
        const { lease: _lease, ...shown } = job;
        const now = JSON.stringify(shown);
        if (now !== last) yield shown;
        last = now;
        if (!isActive(job)) return;
        await wait(pause(job), undefined, { signal }).catch(unlessAborted(signal));
      }
    },
    cancel: async (viewer, jobId) => visible(viewer, await graph.cancelJob(viewer, jobId)),
    async retry(viewer, jobId) {
      const job = await graph.readJob(viewer, jobId);
      return visible(viewer, job === undefined || isActive(job) ? job : await queue(viewer, queuedAgain(job)));
    },
    close: seats.close,
  };
}

function unlessAborted(signal: AbortSignal): (error: unknown) => undefined {
  return (error) => {
    if (!signal.aborted) throw error;
    return undefined;
  };
}
