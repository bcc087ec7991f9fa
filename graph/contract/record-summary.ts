/** A record as lists show it: an opaque id, its path, type, date and author, and how its reading stands. */
import { z } from 'zod';
import { RecordFormat, RecordType } from '#graph/model/record.ts';

export const ErrorCodeOfFile = z.enum([
  'unreadable-file',
  'encrypted-file',
  'empty-file',
  'image-only-file',
  'too-large',
  'unsupported-format',
]);

export const RecordSummary = z.object({
  id: z.string(),
  path: z.string(),
  format: RecordFormat,
  type: RecordType,
  writtenOn: z.string().nullable(),
  author: z.string().nullable(),
  restricted: z.boolean(),
  reading: z.enum(['waiting', 'read', 'failed']),
});
export type RecordSummary = z.infer<typeof RecordSummary>;
