/**
 * A job that this process holds: its lease is renewed while work goes on, and every save is refused once another process has taken the
 * job, so that two never write one.
 */
import pLimit from 'p-limit';
import type { Job, JobRecord, JobState } from '#graph/model/job.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { withRecords } from './job-records.ts';

/** Thrown by a save when the lease ran out and another process went on with the job. */
export class LeaseLost extends Error {
  constructor() {
    super('another process holds the job');
    this.name = 'LeaseLost';
  }
}

export interface HeldJob {
  readonly id: string;
  readonly caseId: string;
  readonly records: () => readonly JobRecord[];
  /** True once somebody asked the job to stop. */
  readonly isCancelled: () => boolean;
  /** True once another process has the job. */
  readonly isLost: () => boolean;
  /** Takes note of how records stand now; `undefined` takes one away. Kept at the next save. */
  note(changes: ReadonlyMap<number, JobRecord | undefined>): void;
  save(): Promise<void>;
  /** Saves the job as ended, or as queued for another process. */
  release(state: JobState): Promise<void>;
  /** Ends the renewing, whatever became of the job. */
  letGo(): void;
}

/** @param length of the lease in milliseconds; renewed three times as often. */
export function holdJob(graph: FamilyGraph, owner: string, leased: Job, length: number): HeldJob {
  const inTurn = pLimit(1);
  let job = leased;
  let lost = false;
  const write = (given: Job) =>
    inTurn(async () => {
      const written = lost ? undefined : await graph.updateJob(owner, given);
      lost = written === undefined;
      if (written === undefined) throw new LeaseLost();
      job = { ...job, state: written.state };
    });
  const save = () => write({ ...job, lease: { owner, until: new Date(Date.now() + length).toISOString() } });
  // A renewal that fails is tried again by the next, and by every save.
  const renewing = setInterval(() => void save().catch(() => undefined), length / 3);
  return {
    id: leased.id,
    caseId: leased.caseId,
    records: () => job.records,
    isCancelled: () => job.state === 'cancelling',
    isLost: () => lost,
    note(changes) {
      job = { ...job, records: withRecords(job.records, changes) };
    },
    save,
    async release(state) {
      clearInterval(renewing);
      const { lease: _lease, ...rest } = job;
      await write({ ...rest, state });
    },
    letGo: () => clearInterval(renewing),
  };
}
