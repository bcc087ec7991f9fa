/** How the records of a job stand, and what that makes of the job: pure. */
import type { Job, JobRecord, JobState } from '#graph/model/job.ts';
import type { Run } from '#graph/model/run.ts';

export function waitingRecord(record: number): JobRecord {
  return { record, state: 'waiting' };
}

/** Done when every extractor read it; else failed as the first that did not. */
export function recordAfter(record: number, runs: readonly Run[]): JobRecord {
  for (const { result } of runs)
    if (result.outcome === 'failed') return { record, state: 'failed', code: result.code, retryable: result.retryable };
  return { record, state: 'done' };
}

/** The records with some of them replaced, `undefined` taking one away; those not there before are added. */
export function withRecords(
  records: readonly JobRecord[],
  changes: ReadonlyMap<number, JobRecord | undefined>,
): readonly JobRecord[] {
  const all = new Map<number, JobRecord | undefined>([...records.map((one) => [one.record, one] as const), ...changes]);
  return [...all.values()].filter((one) => one !== undefined).toSorted((a, b) => a.record - b.record);
}

/** What a job whose records have all been tried has come to. */
export function finishedState(records: readonly JobRecord[]): JobState {
  return records.some((record) => record.state === 'failed') ? 'done-with-failures' : 'done';
}

/** The job with what it did not do queued again: failed records, and those it never came to. */
export function queuedAgain(job: Job): Job {
  const { lease: _lease, ...rest } = job;
  const records = job.records.map((one) => (one.state === 'failed' ? waitingRecord(one.record) : one));
  return { ...rest, state: 'queued', records };
}

/** The job as one sees it who may see these records: no count and no state tells that there are others (practice §4). */
export function jobOver(job: Job, visible: ReadonlySet<number>): Job {
  const records = job.records.filter(({ record }) => visible.has(record));
  const ended = job.state === 'done' || job.state === 'done-with-failures';
  return { ...job, records, state: ended ? finishedState(records) : job.state };
}
