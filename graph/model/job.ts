/** The mining job of a case, as stored: any process may resume it once its lease has run out. */
import { z } from 'zod';
import { FailureCode } from './run.ts';

export const JobState = z.enum([
  'queued',
  'running',
  'cancelling',
  'cancelled',
  'done',
  'done-with-failures',
  'failed',
]);
export type JobState = z.infer<typeof JobState>;

export const JobRecord = z.discriminatedUnion('state', [
  z.object({ record: z.int(), state: z.literal('waiting') }),
  z.object({ record: z.int(), state: z.literal('done') }),
  z.object({ record: z.int(), state: z.literal('failed'), code: FailureCode, retryable: z.boolean() }),
]);
export type JobRecord = Readonly<z.infer<typeof JobRecord>>;

export const Job = z.object({
  id: z.string(),
  caseId: z.string(),
  extractor: z.enum(['rules', 'llm', 'both']),
  state: JobState,
  createdAt: z.iso.datetime(),
  lease: z.object({ owner: z.string(), until: z.iso.datetime() }).optional(),
  records: z.array(JobRecord).readonly(),
});
export type Job = Readonly<z.infer<typeof Job>>;
