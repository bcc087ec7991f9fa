/** How a job stands in the graph, read and written. */
import type { Job } from '#graph/model/job.ts';
import { freeAt, isActive } from '../job-changes.ts';
import type { Transaction } from './connection.ts';
import { query } from './query.ts';

const selectJob = query('MATCH (job:Job {id: $id}) RETURN job.payload AS payload');
const lockJob = query('MATCH (job:Job {id: $id}) SET job.locked = true');
const mergeJob = query('MERGE (job:Job {id: $id}) SET job += $properties');

export interface JobRow {
  readonly payload: string;
}

export function storedJob(row: JobRow | undefined): Job | undefined {
  return row === undefined ? undefined : (JSON.parse(row.payload) as Job);
}

export async function selectStoredJob(transaction: Transaction, id: string): Promise<Job | undefined> {
  return storedJob(await transaction.get<JobRow>(selectJob, { id }));
}

/** Reads the job once no other transaction is writing it, and keeps others from writing it. */
export async function selectLockedJob(transaction: Transaction, id: string): Promise<Job | undefined> {
  await transaction.run(lockJob, { id });
  return selectStoredJob(transaction, id);
}

export async function writeJob(transaction: Transaction, job: Job): Promise<Job> {
  const { id, caseId, createdAt } = job;
  const properties = { caseId, createdAt, active: isActive(job), freeAt: freeAt(job), payload: JSON.stringify(job) };
  await transaction.run(mergeJob, { id, properties });
  return job;
}
