/** How a stored job changes hands and state, alike in every store. Times are ISO 8601 with offset. */
import type { Job, JobState } from '#graph/model/job.ts';

const activeStates: ReadonlySet<JobState> = new Set(['queued', 'running', 'cancelling']);

export function isActive(job: Job): boolean {
  return activeStates.has(job.state);
}

/** When the job may be taken, in milliseconds since 1970: at once while nobody holds it, else when its lease runs out. */
export function freeAt(job: Job): number {
  return job.lease === undefined ? 0 : Date.parse(job.lease.until);
}

/** The job as taken by `owner`; one asked to stop stays so, for its new owner to end. */
export function leased(job: Job, owner: string, until: string): Job {
  return { ...job, state: job.state === 'cancelling' ? 'cancelling' : 'running', lease: { owner, until } };
}

/** What to store of `job` as written by `owner` over `stored`; `undefined` where the owner holds no lease of it. */
export function updated(stored: Job, owner: string, job: Job): Job | undefined {
  if (!isActive(stored) || stored.lease?.owner !== owner) return undefined;
  if (!isActive(job)) return withoutLease(job);
  return { ...job, state: stored.state === 'cancelling' ? 'cancelling' : job.state };
}

export function cancelled(job: Job): Job {
  if (job.state === 'queued') return withoutLease({ ...job, state: 'cancelled' });
  return job.state === 'running' ? { ...job, state: 'cancelling' } : job;
}

function withoutLease({ lease: _lease, ...job }: Job): Job {
  return job;
}
