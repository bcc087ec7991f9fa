/** Reads a job by its id. */
import type { Job } from '#graph/model/job.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { Database } from './database.ts';
import { selectStoredJob } from './stored-job.ts';

export function readJob(database: Database, viewer: Viewer, jobId: string): Job | undefined {
  const job = selectStoredJob(database, jobId);
  return job !== undefined && mayOpen(viewer, job.caseId) ? job : undefined;
}
