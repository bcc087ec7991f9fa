/** Cancels a job that waits; asks one that runs to stop. */
import type { Job } from '#graph/model/job.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { cancelled } from '../job-changes.ts';
import type { Connection } from './connection.ts';
import { selectLockedJob, writeJob } from './stored-job.ts';

export function cancelJob(connection: Connection, viewer: Viewer, jobId: string): Promise<Job | undefined> {
  return connection.write(async (transaction) => {
    const job = await selectLockedJob(transaction, jobId);
    return job !== undefined && mayOpen(viewer, job.caseId) ? writeJob(transaction, cancelled(job)) : undefined;
  });
}
