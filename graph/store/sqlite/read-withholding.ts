/** What is withheld in a case from those who are not cleared. */
import type { Decision } from '#graph/model/decision.ts';
import { isCleared, type Viewer } from '#graph/model/viewer.ts';
import { decisionsOnReading, type RecordStanding, type Withholding, withholding } from '../hidden-records.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const selectComposedAt = statement('SELECT composed_at FROM cases WHERE id = :caseId');
const selectStandings = statement('SELECT number, restricted, withheld, revision FROM records WHERE case_id = :caseId');
const selectDecisions = statement(`
  SELECT payload FROM decisions
  WHERE case_id = :caseId AND about IN (SELECT value FROM json_each(:about)) ORDER BY revision`);

/** `undefined` where the viewer is cleared: nothing is withheld from them. */
export function readWithholding(database: Database, viewer: Viewer, caseId: string): Withholding | undefined {
  if (isCleared(viewer, caseId)) return undefined;
  const composedAt = database.get<{ readonly composed_at: number }>(selectComposedAt, { caseId })?.composed_at ?? 0;
  const decisions = database
    .all<{ readonly payload: string }>(selectDecisions, { caseId, about: JSON.stringify(decisionsOnReading) })
    .map(({ payload }) => JSON.parse(payload) as Decision);
  return withholding(readStandings(database, caseId), decisions, composedAt);
}

interface StandingRow {
  readonly number: number;
  readonly restricted: number;
  readonly withheld: number;
  readonly revision: number;
}

/** Of every record of the case, the erased ones too. */
export function readStandings(database: Database, caseId: string): readonly RecordStanding[] {
  return database
    .all<StandingRow>(selectStandings, { caseId })
    .map((row) => ({ ...row, restricted: row.restricted === 1, withheld: row.withheld === 1 }));
}
