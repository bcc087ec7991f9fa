/** Records: adding files, reading one with its text, erasing and redacting. */
import { z } from 'zod';
import { ErrorCodeOfFile, RecordSummary } from './record-summary.ts';
import { HandlingCue } from '#graph/model/record.ts';

/** JSON upload; multipart carries the same files as parts. `content` is base64. */
export const AddRecordsRequest = z.object({
  files: z
    .array(z.object({ path: z.string().min(1).max(1000), content: z.base64() }))
    .min(1)
    .max(2000),
});

export const AddRecordsResponse = z.object({
  added: z.array(RecordSummary),
  /** The same bytes are already a record of the case. */
  alreadyThere: z.array(RecordSummary),
  failed: z.array(z.object({ path: z.string(), code: ErrorCodeOfFile, detail: z.string() })),
});
export type AddRecordsResponse = z.infer<typeof AddRecordsResponse>;

/** `GET /cases/:caseId/records`: what the case holds, and the files that could not be read with what to do. */
export const RecordsResponse = z.object({
  items: z.array(RecordSummary),
  next: z.string().nullable(),
  unread: z.array(z.object({ path: z.string(), code: ErrorCodeOfFile, detail: z.string() })),
});
export type RecordsResponse = z.infer<typeof RecordsResponse>;

export const RecordDocument = RecordSummary.extend({ text: z.string(), handling: z.array(HandlingCue) });
export type RecordDocument = z.infer<typeof RecordDocument>;

export const EraseRecordRequest = z.object({
  reason: z.string().trim().min(3).max(1000),
  expectedRevision: z.string(),
});

export const ErasurePreview = z.object({
  record: RecordSummary,
  peopleLeaving: z.array(z.object({ id: z.string(), name: z.string() })),
  relationshipsLeaving: z.int(),
  decisionsAffected: z.array(z.string()),
  notesToRedact: z.array(z.string()),
  exportsAlreadySent: z.array(z.object({ at: z.string(), audience: z.string(), fileSha256: z.string() })),
});
export type ErasurePreview = z.infer<typeof ErasurePreview>;

export const RedactionRequest = z.object({ redactedText: z.string().max(5_000_000), expectedRevision: z.string() });

export const ErasurePreviewRequest = z.object({ recordId: z.string() });

/** `notesToRedact`: ids of decisions whose notes may quote the record; a person reads each and redacts it (`PUT …/decisions/:id/note`). */
export const ErasureResponse = z.object({ revision: z.string(), notesToRedact: z.array(z.string()) });
export type ErasureResponse = z.infer<typeof ErasureResponse>;
