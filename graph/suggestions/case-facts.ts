/** What suggestions need beside the network: the children, and when and by whom each record was written. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';

export interface CaseFacts {
  readonly caseFile: CaseFile;
  readonly records: readonly Pick<KithRecord, 'number' | 'author' | 'writtenOn'>[];
  /** Files that could not be read, or whose reading failed. */
  readonly unread: number;
}
