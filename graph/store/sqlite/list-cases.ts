/** Lists the cases a viewer may open, oldest first. */
import type { Viewer } from '#graph/model/viewer.ts';
import type { StoredCase } from '../family-graph.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { type CaseRow, storedCase } from './stored-case.ts';

const selectAll = statement('SELECT * FROM cases ORDER BY created_at, id');
const selectThese = statement(
  'SELECT * FROM cases WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY created_at, id',
);

export function listCases(database: Database, { cases }: Viewer): readonly StoredCase[] {
  const rows =
    cases === 'all'
      ? database.all<CaseRow>(selectAll)
      : database.all<CaseRow>(selectThese, { ids: JSON.stringify(cases) });
  return rows.map(storedCase);
}
