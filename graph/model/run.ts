/** A run: what one extractor read in one record. Committed whole or not at all; a failed run replaces nothing. */
import { z } from 'zod';
import { IdentityRemark, KinshipClaim } from './claim.ts';
import { Mention } from './mention.ts';
import { Statement } from './statement.ts';

export const ExtractorIdentity = z.object({
  extractor: z.enum(['rules', 'llm']),
  version: z.string(),
  promptVersion: z.string().optional(),
  model: z.string().optional(),
});
export type ExtractorIdentity = Readonly<z.infer<typeof ExtractorIdentity>>;

/** What was read, after the quote check. */
export const Reading = z.object({
  mentions: z.array(Mention).readonly(),
  claims: z.array(KinshipClaim).readonly(),
  statements: z.array(Statement).readonly(),
  remarks: z.array(IdentityRemark).readonly(),
  /** Findings dropped because their quote was not in the record. */
  droppedQuotes: z.int().nonnegative(),
});
export type Reading = Readonly<z.infer<typeof Reading>>;

export const FailureCode = z.enum([
  'refused',
  'truncated',
  'not-json',
  'wrong-shape',
  'timeout',
  'rate-limited',
  'server-error',
  'connection-reset',
  'not-approved',
  'internal',
]);
export type FailureCode = z.infer<typeof FailureCode>;

export const Run = z.object({
  id: z.string(),
  record: z.int().nonnegative(),
  by: ExtractorIdentity,
  at: z.iso.datetime(),
  tokens: z.object({ prompt: z.int(), completion: z.int() }).optional(),
  result: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('read'), reading: Reading }),
    z.object({ outcome: z.literal('failed'), code: FailureCode, retryable: z.boolean() }),
  ]),
});
export type Run = Readonly<z.infer<typeof Run>>;
