/** Adds one entry to the end of the audit chain. */
import type { AuditEntry, StoredAuditEntry } from '#graph/model/audit-entry.ts';
import { chainedEntry, type ChainEnd, chainStart } from '../audit-chain.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const selectEnd = statement('SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1');
const insertEntry = statement(
  'INSERT INTO audit (sequence, case_id, hash, entry) VALUES (:sequence, :caseId, :hash, :entry)',
);

/** Inside the write transaction of what the entry tells of: both are kept, or neither. */
export function appendEntry(database: Database, entry: AuditEntry): StoredAuditEntry {
  const stored = chainedEntry(entry, database.get<ChainEnd>(selectEnd) ?? chainStart);
  database.run(insertEntry, {
    sequence: stored.sequence,
    caseId: stored.caseId ?? null,
    hash: stored.hash,
    entry: JSON.stringify(stored),
  });
  return stored;
}

export function appendAudit(database: Database, entry: AuditEntry): StoredAuditEntry {
  return database.write(() => appendEntry(database, entry));
}
