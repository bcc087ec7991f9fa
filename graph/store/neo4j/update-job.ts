/** Writes a job as its leaseholder has it. */
import type { Job } from '#graph/model/job.ts';
import { updated } from '../job-changes.ts';
import type { Connection } from './connection.ts';
import { selectLockedJob, writeJob } from './stored-job.ts';

export function updateJob(connection: Connection, owner: string, job: Job): Promise<Job | undefined> {
  return connection.write(async (transaction) => {
    const stored = await selectLockedJob(transaction, job.id);
    const written = stored && updated(stored, owner, job);
    return written && writeJob(transaction, written);
  });
}
