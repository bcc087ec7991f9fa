/** What an export is made from: the case, its records and the whole network, with who it is for. It is filtered before anything is written. */
import type { Audience } from '#graph/contract/exports.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Network } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { forAudience } from './audience.ts';

export interface ExportInput {
  readonly caseFile: CaseFile;
  readonly records: readonly Pick<KithRecord, 'number' | 'path' | 'type' | 'writtenOn' | 'author'>[];
  readonly network: Network;
  /** Whom the records or a worker's decision protect: `protectedPeople` of the case's log. */
  readonly protectedIds: ReadonlySet<string>;
  /** Numbers of the records that only the cleared may read: their words leave for nobody. */
  readonly recordsKept: ReadonlySet<number>;
  readonly audience: Audience;
  readonly drawnBy: string;
  /** `YYYY-MM-DD`. */
  readonly drawnOn: string;
}

/** What may leave for the audience: the one place where an export's network is filtered. */
export function leavingNetwork({ network, audience, protectedIds }: ExportInput): Network {
  return forAudience(network, audience, protectedIds);
}
