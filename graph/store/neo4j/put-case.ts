/** Stores a new case, with its children, who are people from the start: claims lead to them before any network is composed. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import { mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { CaseNotFound } from '../case-not-found.ts';
import type { StoredCase } from '../family-graph.ts';
import { appendEntry } from './append-audit.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

const createCase = query(`
  CREATE (case:Case {id: $id, reference: $reference, revision: 0, composedAt: 0, isExample: $isExample,
    createdAt: $createdAt, caseFile: $caseFile})
  WITH case UNWIND $children AS child
  CREATE (:Person {caseId: $id, id: child.id, name: child.name, category: 'child'})`);

/** Throws where a case of this id is there already. */
export async function putCase(
  connection: Connection,
  viewer: Viewer,
  { id, caseFile, isExample, createdAt }: Omit<StoredCase, 'revision'>,
  audit: AuditEntry,
): Promise<void> {
  if (!mayOpen(viewer, id)) throw new CaseNotFound();
  const children = caseFile.children.map((child) => ({ id: childPersonId(child.id), name: child.name }));
  const { reference } = caseFile;
  await connection.write(async (transaction) => {
    await transaction.run(createCase, {
      id,
      reference,
      isExample,
      createdAt,
      children,
      caseFile: JSON.stringify(caseFile),
    });
    await appendEntry(transaction, audit);
  });
}
