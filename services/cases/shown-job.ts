/** A mining job as far as a viewer may see the records in it: what is withheld counts in nothing (practice §4). */
import type { JobDocument } from '#graph/contract/mining.ts';
import type { Job } from '#graph/model/job.ts';
import type { CaseView } from '../access/case-views.ts';

export type ShownJob = JobDocument;

const whatHappened = {
  retryable: 'This record could not be read for now. Try it again.',
  final: 'This record could not be read. Read it yourself: people in it may be missing.',
} as const;

export function shownJob({ loaded, keys, network }: CaseView, job: Job): ShownJob {
  const paths = new Map(loaded.log.records.map(({ number, path }) => [number, path]));
  const records = job.records.filter(({ record }) => paths.has(record));
  const failures = records.flatMap((one) =>
    one.state === 'failed'
      ? [
          {
            recordId: keys.recordId(one.record),
            path: paths.get(one.record) ?? '',
            code: one.code,
            retryable: one.retryable,
            detail: one.retryable ? whatHappened.retryable : whatHappened.final,
          },
        ]
      : [],
  );
  return {
    id: job.id,
    caseId: job.caseId,
    extractor: job.extractor,
    state: job.state === 'done-with-failures' && failures.length === 0 ? 'done' : job.state,
    createdAt: job.createdAt,
    progress: {
      total: records.length,
      done: records.filter(({ state }) => state === 'done').length,
      failed: failures.length,
      people: network.people.filter(({ implied }) => !implied).length,
    },
    failures,
  };
}
