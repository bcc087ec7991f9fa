/** Stores a new case. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { CaseNotFound } from '../case-not-found.ts';
import type { StoredCase } from '../family-graph.ts';
import { appendEntry } from './append-audit.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const insertCase = statement(`
  INSERT INTO cases (id, revision, composed_at, is_example, created_at, case_file)
  VALUES (:id, 0, 0, :isExample, :createdAt, :caseFile)`);

/** Throws where a case of this id is there already. */
export function putCase(
  database: Database,
  viewer: Viewer,
  { id, caseFile, isExample, createdAt }: Omit<StoredCase, 'revision'>,
  audit: AuditEntry,
): void {
  if (!mayOpen(viewer, id)) throw new CaseNotFound();
  database.write(() => {
    database.run(insertCase, { id, isExample: isExample ? 1 : 0, createdAt, caseFile: JSON.stringify(caseFile) });
    appendEntry(database, audit);
  });
}
