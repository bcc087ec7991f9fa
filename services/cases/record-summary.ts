/** A record as lists show it, for a view of its case. */
import type { RecordSummary } from '#graph/contract/record-summary.ts';
import { isRestricted, type KithRecord } from '#graph/model/record.ts';
import type { CaseView } from '../access/case-views.ts';

export function recordSummary({ loaded, keys }: CaseView, record: KithRecord): RecordSummary {
  const outcomes = new Set(
    loaded.log.runs.filter((run) => run.record === record.number).map((run) => run.result.outcome),
  );
  return {
    id: keys.recordId(record.number),
    path: record.path,
    format: record.format,
    type: record.type,
    writtenOn: record.writtenOn ?? null,
    author: record.author ?? null,
    restricted: isRestricted(record),
    reading: outcomes.has('read') ? 'read' : outcomes.has('failed') ? 'failed' : 'waiting',
  };
}
