/** An error as problem+json (RFC 9457): a closed code, a plain sentence, never a name or case text. */
import { z } from 'zod';

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  requestId: z.string(),
  /** For `already-decided`, `contradicts-decision`, `changed-meanwhile`: what stands in the way. */
  decisionIds: z.array(z.string()).optional(),
  revision: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
