/** Stores a job, where its case has no active one. */
import type { Job } from '#graph/model/job.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { CaseNotFound } from '../case-not-found.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';
import { type JobRow, storedJob, writeJob } from './stored-job.ts';

/** Two that start a job for one case at once take turns at its lock. */
const lockCase = query(`
  MATCH (case:Case {id: $caseId}) SET case.createdAt = case.createdAt RETURN case.id AS id`);
const selectActive = query(`
  MATCH (job:Job {caseId: $caseId}) WHERE job.createdAt >= '' AND job.active RETURN job.payload AS payload`);

export async function putJob(connection: Connection, viewer: Viewer, job: Job): Promise<Job> {
  const { caseId } = job;
  if (!mayOpen(viewer, caseId)) throw new CaseNotFound();
  return connection.write(async (transaction) => {
    if ((await transaction.get(lockCase, { caseId })) === undefined) throw new CaseNotFound();
    return storedJob(await transaction.get<JobRow>(selectActive, { caseId })) ?? (await writeJob(transaction, job));
  });
}
