/** The audit trail as a manager reads it; examples are left out. Each entry holds the hash of the one before. */
import { z } from 'zod';
import { StoredAuditEntry } from '#graph/model/audit-entry.ts';

export const AuditQuery = z.object({
  /** Entries after this sequence number. */
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const AuditResponse = z.object({ items: z.array(StoredAuditEntry), next: z.string().nullable() });
