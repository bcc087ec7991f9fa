/** What is withheld in cases from those who are not cleared. */
import type { Decision } from '#graph/model/decision.ts';
import { isCleared, type Viewer } from '#graph/model/viewer.ts';
import { decisionsOnReading, type RecordStanding, type Withholding, withholding } from '../hidden-records.ts';
import type { Transaction } from './connection.ts';
import { query } from './query.ts';

const selectComposedAt = query(
  'MATCH (case:Case) WHERE case.id IN $caseIds RETURN case.id AS caseId, case.composedAt AS composedAt',
);
const selectStandings = query(`
  UNWIND $caseIds AS caseId
  MATCH (record:Record {caseId: caseId}) WHERE record.number >= 0
  RETURN caseId, record.number AS number, record.restricted AS restricted, record.withheld AS withheld,
    record.revision AS revision`);
const selectDecisions = query(`
  UNWIND $caseIds AS caseId
  MATCH (decision:Decision {caseId: caseId}) WHERE decision.revision >= 0 AND decision.about IN $about
  RETURN caseId, decision.payload AS payload ORDER BY decision.revision`);

interface OfCase {
  readonly caseId: string;
}

/** Case id → what is withheld in it. */
export async function readWithholdings(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, Withholding>> {
  const [composed, standings, decisions] = await Promise.all([
    transaction.all<OfCase & { readonly composedAt: number }>(selectComposedAt, { caseIds }),
    readStandings(transaction, caseIds),
    transaction.all<OfCase & { readonly payload: string }>(selectDecisions, { caseIds, about: decisionsOnReading }),
  ]);
  const standingsOf = Map.groupBy(standings, ({ caseId }) => caseId);
  const decisionsOf = Map.groupBy(decisions, ({ caseId }) => caseId);
  return new Map(
    composed.map(({ caseId, composedAt }) => {
      const decided = (decisionsOf.get(caseId) ?? []).map(({ payload }) => JSON.parse(payload) as Decision);
      return [caseId, withholding(standingsOf.get(caseId) ?? [], decided, composedAt)];
    }),
  );
}

/** `undefined` where the viewer is cleared: nothing is withheld from them. */
export async function readWithholding(
  transaction: Transaction,
  viewer: Viewer,
  caseId: string,
): Promise<Withholding | undefined> {
  return isCleared(viewer, caseId) ? undefined : (await readWithholdings(transaction, [caseId])).get(caseId);
}

/** Of every record of the cases, the erased ones too. */
export function readStandings(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<readonly (OfCase & RecordStanding)[]> {
  return transaction.all(selectStandings, { caseIds });
}
