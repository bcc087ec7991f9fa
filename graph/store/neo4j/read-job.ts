/** Reads a job by its id. */
import type { Job } from '#graph/model/job.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { Connection } from './connection.ts';
import { selectStoredJob } from './stored-job.ts';

export async function readJob(connection: Connection, viewer: Viewer, jobId: string): Promise<Job | undefined> {
  const job = await connection.read((transaction) => selectStoredJob(transaction, jobId));
  return job !== undefined && mayOpen(viewer, job.caseId) ? job : undefined;
}
