/** Finding a person by name over the viewer's cases. A POST: no name in a URL. */
import { z } from 'zod';

export const SearchRequest = z.object({
  words: z.string().trim().min(1).max(200),
  limit: z.int().min(1).max(100).default(20),
});

export const SearchResponse = z.object({
  items: z.array(z.object({ caseId: z.string(), reference: z.string(), personId: z.string(), name: z.string() })),
  next: z.string().nullable(),
});
export type SearchResponse = z.infer<typeof SearchResponse>;
