/** Lists the cases a viewer may open, oldest first. */
import type { Viewer } from '#graph/model/viewer.ts';
import type { StoredCase } from '../family-graph.ts';
import type { Connection, Transaction } from './connection.ts';
import { query } from './query.ts';
import { caseColumns, type CaseRow, storedCase } from './stored-case.ts';

const selectAll = query(`
  MATCH (case:Case) WHERE case.createdAt >= '' RETURN ${caseColumns} ORDER BY case.createdAt, case.id`);
const selectThese = query(`
  MATCH (case:Case) WHERE case.id IN $ids RETURN ${caseColumns} ORDER BY case.createdAt, case.id`);

export async function casesOf(transaction: Transaction, { cases }: Viewer): Promise<readonly StoredCase[]> {
  const rows =
    cases === 'all'
      ? await transaction.all<CaseRow>(selectAll)
      : await transaction.all<CaseRow>(selectThese, { ids: cases });
  return rows.map(storedCase);
}

export function listCases(connection: Connection, viewer: Viewer): Promise<readonly StoredCase[]> {
  return connection.read((transaction) => casesOf(transaction, viewer));
}
