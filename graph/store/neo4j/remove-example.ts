/** Removes an example case with all it holds. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { appendEntry } from './append-audit.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';
import { takeRevision } from './take-revision.ts';

const selectExample = query('MATCH (case:Case {id: $caseId}) RETURN case.isExample AS isExample');
const deleteCase = query('MATCH (case:Case {id: $caseId}) DETACH DELETE case');

/** What a case holds, by label, and the property that its index has beside `caseId`. */
const held = {
  Claim: 'id',
  Mention: 'id',
  Run: 'id',
  Decision: 'id',
  Person: 'id',
  Relationship: 'id',
  Question: 'id',
  Contradiction: 'id',
  Original: 'number',
  Record: 'number',
  UnreadFile: 'path',
  Job: 'createdAt',
};
const deletions = Object.entries(held).map(([label, property]) =>
  query(`MATCH (n:${label} {caseId: $caseId}) WHERE n.${property} IS NOT NULL DETACH DELETE n`),
);

export async function removeExample(
  connection: Connection,
  viewer: Viewer,
  caseId: string,
  audit: AuditEntry,
): Promise<void> {
  await connection.write(async (transaction) => {
    await takeRevision(transaction, viewer, caseId);
    const row = await transaction.get<{ readonly isExample: boolean }>(selectExample, { caseId });
    if (row?.isExample !== true) throw new Error('a case that is no example cannot be removed');
    for (const deletion of [...deletions, deleteCase]) await transaction.run(deletion, { caseId });
    await appendEntry(transaction, audit);
  });
}
