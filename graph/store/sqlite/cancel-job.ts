/** Cancels a job that waits; asks one that runs to stop. */
import type { Job } from '#graph/model/job.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { cancelled } from '../job-changes.ts';
import type { Database } from './database.ts';
import { readJob } from './read-job.ts';
import { writeJob } from './stored-job.ts';

export function cancelJob(database: Database, viewer: Viewer, jobId: string): Job | undefined {
  return database.write(() => {
    const job = readJob(database, viewer, jobId);
    return job && writeJob(database, cancelled(job));
  });
}
