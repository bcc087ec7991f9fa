/** Which records may be read by the cleared only as they mark themselves: until a named person lifts it (practice §4). */
import { isRestricted } from '#graph/model/record.ts';
import type { CaseLog } from './case-log.ts';
import { decisionsAbout, standingDecisions } from './standing-decisions.ts';

/** Numbers of the records whose own marking is in force. Of those that name a protected person: `withheldRecords`. */
export function restrictedRecords({ records, decisions }: Pick<CaseLog, 'records' | 'decisions'>): ReadonlySet<number> {
  const handling = decisionsAbout(standingDecisions(decisions), 'handling');
  const isLifted = (record: number) =>
    handling.findLast((decision) => decision.record === record)?.outcome === 'lifted';
  return new Set(
    records.flatMap((record) => (isRestricted(record) && !isLifted(record.number) ? [record.number] : [])),
  );
}
