/** Which records still have to be read: those for which some chosen extractor has no successful run, or had its last as another version. */
import type { ExtractorIdentity, Run } from '#graph/model/run.ts';
import type { CaseLog } from '#graph/network/case-log.ts';
import { llmIdentity, rulesIdentity } from '../extraction/extractor-identities.ts';
import type { ChosenModel } from '../extraction/chosen-model.ts';
import { type Readers, readersFor } from '../extraction/readers-for.ts';

/** Their numbers, ascending. */
export function unreadRecords(
  { records, runs }: CaseLog,
  chosen: ChosenModel,
  keptFromModel: ReadonlySet<number>,
): readonly number[] {
  const readers = identities(chosen);
  const latest = latestRead(runs);
  return records
    .filter((record) =>
      readersFor(record, readers, keptFromModel).some(
        (by) => !sameReader(latest.get(`${record.number} ${by.extractor}`)?.by, by),
      ),
    )
    .map((record) => record.number)
    .toSorted((a, b) => a - b);
}

function identities({ choice, model }: ChosenModel): Readers<ExtractorIdentity> {
  return { choice, rules: rulesIdentity, ...(model !== undefined && { llm: llmIdentity(model.model) }) };
}

function latestRead(runs: readonly Run[]): ReadonlyMap<string, Run> {
  const read = runs.filter((run) => run.result.outcome === 'read').toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return new Map(read.map((run) => [`${run.record} ${run.by.extractor}`, run]));
}

function sameReader(a: ExtractorIdentity | undefined, b: ExtractorIdentity): boolean {
  return a?.version === b.version && a.promptVersion === b.promptVersion && a.model === b.model;
}
