/** A `(:Case)` as queries return it and the case it stands for. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { StoredCase } from '../family-graph.ts';

export interface CaseRow {
  readonly id: string;
  readonly revision: number;
  readonly composedAt: number;
  readonly isExample: boolean;
  readonly createdAt: string;
  readonly caseFile: string;
}

export const caseColumns = `case.id AS id, case.revision AS revision, case.composedAt AS composedAt,
  case.isExample AS isExample, case.createdAt AS createdAt, case.caseFile AS caseFile`;

export function storedCase({ id, revision, isExample, createdAt, caseFile }: CaseRow): StoredCase {
  return { id, caseFile: JSON.parse(caseFile) as CaseFile, isExample, createdAt, revision };
}
