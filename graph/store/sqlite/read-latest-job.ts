/** Reads a case's newest job. */
import type { Job } from '#graph/model/job.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { type JobRow, storedJob } from './stored-job.ts';

const selectLatest = statement(
  'SELECT payload FROM jobs WHERE case_id = :caseId ORDER BY created_at DESC, id DESC LIMIT 1',
);

export function readLatestJob(database: Database, viewer: Viewer, caseId: string): Job | undefined {
  return mayOpen(viewer, caseId) ? storedJob(database.get<JobRow>(selectLatest, { caseId })) : undefined;
}
