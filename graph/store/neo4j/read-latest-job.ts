/** Reads a case's newest job. */
import type { Job } from '#graph/model/job.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';
import { type JobRow, storedJob } from './stored-job.ts';

const selectLatest = query(`
  MATCH (job:Job {caseId: $caseId}) WHERE job.createdAt >= ''
  RETURN job.payload AS payload ORDER BY job.createdAt DESC, job.id DESC LIMIT 1`);

export async function readLatestJob(connection: Connection, viewer: Viewer, caseId: string): Promise<Job | undefined> {
  if (!mayOpen(viewer, caseId)) return undefined;
  return storedJob(await connection.read((transaction) => transaction.get<JobRow>(selectLatest, { caseId })));
}
