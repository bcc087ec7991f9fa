/** Mining: starting a job, its state and progress. Progress carries counts only. */
import { z } from 'zod';
import { JobState } from '#graph/model/job.ts';
import { FailureCode } from '#graph/model/run.ts';

export const StartMiningRequest = z.object({ extractor: z.enum(['rules', 'llm', 'both']).optional() });

export const JobProgress = z.object({ total: z.int(), done: z.int(), failed: z.int(), people: z.int() });
export type JobProgress = z.infer<typeof JobProgress>;

export const JobDocument = z.object({
  id: z.string(),
  caseId: z.string(),
  extractor: z.enum(['rules', 'llm', 'both']),
  state: JobState,
  createdAt: z.iso.datetime(),
  progress: JobProgress,
  failures: z.array(
    z.object({ recordId: z.string(), path: z.string(), code: FailureCode, retryable: z.boolean(), detail: z.string() }),
  ),
});
export type JobDocument = z.infer<typeof JobDocument>;

/** One server-sent event of `GET /jobs/:jobId/events`, named `progress`: counts only (practice §4). The last has a finished state. */
export const JobEvent = JobDocument.pick({ id: true, state: true, progress: true });
export type JobEvent = z.infer<typeof JobEvent>;
