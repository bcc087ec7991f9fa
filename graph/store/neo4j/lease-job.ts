/** Takes the oldest job that nobody holds. */
import type { Job } from '#graph/model/job.ts';
import { freeAt, isActive, leased } from '../job-changes.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';
import { selectLockedJob, writeJob } from './stored-job.ts';

const selectFree = query(`
  MATCH (job:Job) WHERE job.active = true AND job.freeAt <= $now
  RETURN job.id AS id ORDER BY job.createdAt, job.id`);

export function leaseJob(connection: Connection, owner: string, now: string, until: string): Promise<Job | undefined> {
  return connection.write(async (transaction) => {
    const candidates = await transaction.all<{ readonly id: string }>(selectFree, { now: Date.parse(now) });
    for (const { id } of candidates) {
      // Another may have taken it between being found and being locked.
      const job = await selectLockedJob(transaction, id);
      if (job !== undefined && isActive(job) && freeAt(job) <= Date.parse(now))
        return writeJob(transaction, leased(job, owner, until));
    }
    return undefined;
  });
}
