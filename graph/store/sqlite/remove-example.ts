/** Removes an example case with all it holds. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { appendEntry } from './append-audit.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { takeRevision } from './take-revision.ts';

const deleteTokens = statement(`
  DELETE FROM person_search WHERE rowid IN (SELECT row FROM network_parts WHERE case_id = :caseId)`);
const deleteExample = statement('DELETE FROM cases WHERE id = :caseId AND is_example = 1');

export function removeExample(database: Database, viewer: Viewer, caseId: string, audit: AuditEntry): void {
  database.write(() => {
    takeRevision(database, viewer, caseId);
    database.run(deleteTokens, { caseId });
    if (database.run(deleteExample, { caseId }) === 0) throw new Error('a case that is no example cannot be removed');
    appendEntry(database, audit);
  });
}
