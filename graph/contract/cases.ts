/** Cases: creating one, the list, one case with what the case page's head needs. */
import { z } from 'zod';
import { CaseChild, CaseFile } from '#graph/model/case-file.ts';
import { JobState } from '#graph/model/job.ts';

export const CreateCaseRequest = CaseFile;

export const CaseDocument = z.object({
  id: z.string(),
  reference: z.string(),
  children: z.array(CaseChild),
  isExample: z.boolean(),
  createdAt: z.iso.datetime(),
  /** Opaque; the network's ETag and the `expectedRevision` of a write. */
  revision: z.string(),
  /** The case notice's sentence, where a person has set one. */
  notice: z.string().nullable(),
  records: z.int(),
  unread: z.int(),
  toDecide: z.int(),
  checkAgain: z.int(),
  job: z.object({ id: z.string(), state: JobState }).nullable(),
});
export type CaseDocument = z.infer<typeof CaseDocument>;
