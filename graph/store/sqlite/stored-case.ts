/** A row of the table of cases and the case it stands for. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { StoredCase } from '../family-graph.ts';

export interface CaseRow {
  readonly id: string;
  readonly revision: number;
  readonly composed_at: number;
  readonly is_example: number;
  readonly created_at: string;
  readonly case_file: string;
}

export function storedCase(row: CaseRow): StoredCase {
  return {
    id: row.id,
    caseFile: JSON.parse(row.case_file) as CaseFile,
    isExample: row.is_example === 1,
    createdAt: row.created_at,
    revision: row.revision,
  };
}
