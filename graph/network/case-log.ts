/** What a network is composed from: the records of one whole case, their runs, and the decisions, each append-only. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';

export interface CaseLog {
  readonly caseFile: CaseFile;
  readonly records: readonly KithRecord[];
  /** Any runs, in any order; the current ones are chosen from them. */
  readonly runs: readonly Run[];
  /** In the order they were committed. */
  readonly decisions: readonly Decision[];
}
