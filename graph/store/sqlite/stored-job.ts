/** How a job stands in its table, read and written. */
import type { Job } from '#graph/model/job.ts';
import { freeAt, isActive } from '../job-changes.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const selectJob = statement('SELECT payload FROM jobs WHERE id = :id');
const upsertJob = statement(`
  INSERT INTO jobs (id, case_id, created_at, active, free_at, payload)
  VALUES (:id, :caseId, :createdAt, :active, :freeAt, :payload)
  ON CONFLICT (id) DO UPDATE SET active = :active, free_at = :freeAt, payload = :payload`);

export interface JobRow {
  readonly payload: string;
}

export function storedJob(row: JobRow | undefined): Job | undefined {
  return row === undefined ? undefined : (JSON.parse(row.payload) as Job);
}

export function selectStoredJob(database: Database, id: string): Job | undefined {
  return storedJob(database.get<JobRow>(selectJob, { id }));
}

export function writeJob(database: Database, job: Job): Job {
  const { id, caseId, createdAt } = job;
  const active = isActive(job) ? 1 : 0;
  database.run(upsertJob, { id, caseId, createdAt, active, freeAt: freeAt(job), payload: JSON.stringify(job) });
  return job;
}
