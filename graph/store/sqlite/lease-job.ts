/** Takes the oldest job that nobody holds. */
import type { Job } from '#graph/model/job.ts';
import { leased } from '../job-changes.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { type JobRow, storedJob, writeJob } from './stored-job.ts';

const selectFree = statement(`
  SELECT payload FROM jobs WHERE active = 1 AND free_at <= :now ORDER BY created_at, id LIMIT 1`);

export function leaseJob(database: Database, owner: string, now: string, until: string): Job | undefined {
  return database.write(() => {
    const job = storedJob(database.get<JobRow>(selectFree, { now: Date.parse(now) }));
    return job && writeJob(database, leased(job, owner, until));
  });
}
