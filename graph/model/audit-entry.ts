/** One line of the audit trail: ids and hashes only, never names or text; each entry holds the hash of the one before. */
import { z } from 'zod';

export const AuditEntry = z.object({
  at: z.iso.datetime(),
  actor: z.string(),
  role: z.string(),
  purpose: z.string(),
  caseId: z.string().optional(),
  action: z.string(),
  resourceIds: z.array(z.string()).readonly(),
  evidenceIds: z.array(z.string()).readonly(),
  decisionVersion: z.string().optional(),
  outcome: z.enum(['allowed', 'refused']),
  exportAudience: z.string().optional(),
  fileSha256: z.string().optional(),
});
export type AuditEntry = Readonly<z.infer<typeof AuditEntry>>;

/** As stored: numbered without gaps and chained. */
export const StoredAuditEntry = AuditEntry.extend({
  sequence: z.int().positive(),
  previousHash: z.string(),
  hash: z.string(),
});
export type StoredAuditEntry = Readonly<z.infer<typeof StoredAuditEntry>>;
