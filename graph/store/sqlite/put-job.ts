/** Stores a job, where its case has no active one. */
import type { Job } from '#graph/model/job.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { CaseNotFound } from '../case-not-found.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { type JobRow, storedJob, writeJob } from './stored-job.ts';

const selectCase = statement('SELECT 1 FROM cases WHERE id = :caseId');
const selectActive = statement('SELECT payload FROM jobs WHERE case_id = :caseId AND active = 1');

export function putJob(database: Database, viewer: Viewer, job: Job): Job {
  const { caseId } = job;
  if (!mayOpen(viewer, caseId)) throw new CaseNotFound();
  return database.write(() => {
    if (database.get(selectCase, { caseId }) === undefined) throw new CaseNotFound();
    return storedJob(database.get<JobRow>(selectActive, { caseId })) ?? writeJob(database, job);
  });
}
