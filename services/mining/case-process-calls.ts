/** What the service and a case's process ask of each other. */
import type { Network } from '#graph/model/network.ts';
import type { Run } from '#graph/model/run.ts';
import type { CaseLog } from '#graph/network/case-log.ts';
import type { Config } from '../config.ts';
import type { LlmSettings } from '../extraction/llm/llm-extractor.ts';
import type { ExtractorChoice } from '../extraction/readers-for.ts';

/** What a process starts with. No store: it has neither its address nor its password. */
export interface CaseProcessData {
  readonly choice: ExtractorChoice;
  readonly config: Pick<Config, 'model' | 'dataDir'>;
}

export interface ComposedCase {
  readonly network: Network;
  readonly withheldRecords: readonly number[];
}

/** Asked of the process. */
export interface CaseProcessCalls {
  /** Before any other call. */
  start(data: CaseProcessData): void;
  /** Takes a case's log, in place of the one before. */
  open(log: CaseLog): void;
  /** Numbers of the records of the log that may not go to a model, for whom they name. */
  keptFromModel(): Promise<readonly number[]>;
  /** What each extractor read in a record of the log; a failure is a run too. */
  read(record: number): Promise<readonly Run[]>;
  /** The network of the log with those runs, read here since, of which the ids are given. */
  compose(stored: readonly string[]): ComposedCase;
  /** Answers at once, unless the process hangs. */
  answer(): void;
}

/** Asked by the process. */
export interface ServiceCalls {
  /** Answered once the send is in the audit trail; record text leaves only then. */
  readonly beforeSend: LlmSettings['beforeSend'];
}
