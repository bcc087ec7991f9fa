/** Writes a job as its leaseholder has it. */
import type { Job } from '#graph/model/job.ts';
import { updated } from '../job-changes.ts';
import type { Database } from './database.ts';
import { selectStoredJob, writeJob } from './stored-job.ts';

export function updateJob(database: Database, owner: string, job: Job): Job | undefined {
  return database.write(() => {
    const stored = selectStoredJob(database, job.id);
    const written = stored && updated(stored, owner, job);
    return written && writeJob(database, written);
  });
}
