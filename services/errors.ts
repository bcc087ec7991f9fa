/** Errors a caller may see: a closed set of codes, each with its HTTP status and a plain sentence. Never a name, never case text. */
import { z } from 'zod';

export const ErrorCode = z.enum([
  'invalid-request',
  'sign-in-required',
  'not-found',
  'already-decided',
  'contradicts-decision',
  'already-undone',
  'changed-meanwhile',
  'not-decidable',
  'unreadable-file',
  'encrypted-file',
  'empty-file',
  'image-only-file',
  'too-large',
  'unsupported-format',
  'too-many-requests',
  'audit-unavailable',
  'store-unavailable',
  'model-unavailable',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** `details` holds ids and codes for the caller to act on, never names. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.details = details;
  }
}
