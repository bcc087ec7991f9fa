/** The audit trail's chain: each entry holds the hash of the one before, so that a change or a gap shows. Hash: SHA-256 (FIPS 180-4), hex. */
import { createHash } from 'node:crypto';
import type { AuditEntry, StoredAuditEntry } from '#graph/model/audit-entry.ts';

export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

/** What the first entry follows. */
export const chainStart: ChainEnd = { sequence: 0, hash: '0'.repeat(64) };

export function chainedEntry(entry: AuditEntry, after: ChainEnd): StoredAuditEntry {
  const numbered = { ...entry, sequence: after.sequence + 1, previousHash: after.hash };
  return { ...numbered, hash: entryHash(numbered) };
}

/** The sequence number of the first entry that does not follow from the one before it; `undefined` where the chain holds. */
export function brokenAt(entries: readonly StoredAuditEntry[], after: ChainEnd = chainStart): number | undefined {
  let previous = after;
  for (const { hash, ...numbered } of entries) {
    const follows = numbered.sequence === previous.sequence + 1 && numbered.previousHash === previous.hash;
    if (!follows || entryHash(numbered) !== hash) return numbered.sequence;
    previous = { sequence: numbered.sequence, hash };
  }
  return undefined;
}

function entryHash(numbered: Omit<StoredAuditEntry, 'hash'>): string {
  return createHash('sha256').update(canonicalJson(numbered)).digest('hex');
}

/** JSON with sorted keys and nothing undefined, so that one entry has one hash whatever order its keys were written in. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
