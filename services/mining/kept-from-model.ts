/**
 * Which records stay on this machine although nothing in them says so: those that name somebody whom only cleared readers may see. That shows
 * only once the whole case is read, so the rules read it first, and no record goes to a model before.
 */
import { setImmediate as afterOthers } from 'node:timers/promises';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';
import type { CaseLog } from '#graph/network/case-log.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { mayProtect, withheldRecords } from '#graph/network/protected-people.ts';

/** Their numbers. `readByRules` gives a record's run by the rules. */
export async function keptFromModel(
  log: CaseLog,
  readByRules: (record: KithRecord) => Promise<Run>,
): Promise<ReadonlySet<number>> {
  const runs: Run[] = [];
  for (const record of log.records) {
    runs.push(await readByRules(record));
    // Whoever asks this process something meanwhile is answered between two records.
    await afterOthers();
  }
  const read = { ...log, runs: [...log.runs, ...runs] };
  return new Set(mayProtect(read) ? withheldRecords(composeNetwork(read), log) : []);
}
