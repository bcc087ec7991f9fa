/** Adds one entry to the end of the audit chain. */
import type { AuditEntry, StoredAuditEntry } from '#graph/model/audit-entry.ts';
import { chainedEntry, type ChainEnd, chainStart } from '../audit-chain.ts';
import type { Connection, Transaction } from './connection.ts';
import { query } from './query.ts';

const lockEnd = query("MATCH (end:AuditEnd {id: 'audit'}) SET end.locked = true");
const selectEnd = query("MATCH (end:AuditEnd {id: 'audit'}) RETURN end.sequence AS sequence, end.hash AS hash");
const createEntry = query(`
  MATCH (end:AuditEnd {id: 'audit'}) SET end.sequence = $sequence, end.hash = $hash
  CREATE (:AuditEntry {sequence: $sequence, caseId: $caseId, action: $action, hash: $hash, entry: $entry})`);

/** Inside the write transaction of what the entry tells of, last of all: from here on other writers wait. */
export async function appendEntry(transaction: Transaction, entry: AuditEntry): Promise<StoredAuditEntry> {
  const [, end] = await Promise.all([transaction.run(lockEnd), transaction.get<ChainEnd>(selectEnd)]);
  const stored = chainedEntry(entry, end ?? chainStart);
  await transaction.run(createEntry, {
    sequence: stored.sequence,
    caseId: stored.caseId ?? null,
    action: stored.action,
    hash: stored.hash,
    entry: JSON.stringify(stored),
  });
  return stored;
}

export function appendAudit(connection: Connection, entry: AuditEntry): Promise<StoredAuditEntry> {
  return connection.write((transaction) => appendEntry(transaction, entry));
}
