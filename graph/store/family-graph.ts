/**
 * What any store of Kith promises. It stores and never interprets. Every read takes the viewer first and has no default; what the viewer
 * may not see is left out as if it were not there. Every write of a case first takes its revision, and is whole or not at all.
 * A write into a case that is not there for the viewer throws `CaseNotFound`.
 */
import type { AuditEntry, StoredAuditEntry } from '#graph/model/audit-entry.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { Job } from '#graph/model/job.ts';
import type { Network } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { CaseLog } from '#graph/network/case-log.ts';

export interface StoredCase {
  readonly id: string;
  readonly caseFile: CaseFile;
  readonly isExample: boolean;
  readonly createdAt: string;
  /** Counts every write of the case, also those a viewer may not see: show it as an opaque key only. */
  readonly revision: number;
}

/** A file that could not be read: the closed code, and its path. A viewer who is not cleared gets "file 1.pdf" for a path: nobody could check it. */
export interface UnreadFile {
  readonly path: string;
  readonly code: string;
}

/** What stays of an erased record: its number, which is never used again, and who erased it. */
export interface Tombstone {
  readonly record: number;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface LoadedCase extends StoredCase {
  readonly log: CaseLog;
  /** Decision id → the case revision that its commit made. */
  readonly committedAt: ReadonlyMap<string, number>;
  readonly erased: readonly Tombstone[];
  readonly unread: readonly UnreadFile[];
  /** True when nothing was withheld from this viewer, so that the stored network is theirs too. */
  readonly whole: boolean;
}

/** `number` is left out where the store is to give one. */
export type NewRecord = Omit<KithRecord, 'number'> & { readonly number?: number };

/** A network as composed from what the case held at `expectedRevision`. */
export interface Composed {
  readonly caseId: string;
  /** The network after this write; stores write the difference. */
  readonly network: Network;
  /** Numbers of the records that name a protected person: withheld whole from viewers who are not cleared. */
  readonly withheldRecords: readonly number[];
  readonly expectedRevision: number;
}

export interface Commit extends Composed {
  /** A decision whose id is already in the log is not stored twice: its commit answers again. */
  readonly decision?: Decision;
  readonly audit: AuditEntry;
}

export interface ChangedMeanwhile {
  readonly outcome: 'changed-meanwhile';
  readonly revision: number;
}

export type CommitResult = { readonly outcome: 'committed'; readonly revision: number } | ChangedMeanwhile;

/** `network` is composed without the record. */
export interface Erasure extends Composed, Tombstone {}

export type ErasureResult =
  | {
      readonly outcome: 'erased';
      readonly revision: number;
      /** Ids of decisions whose note may quote the record: for a person to read and redact. */
      readonly notesToRedact: readonly string[];
    }
  | ChangedMeanwhile;

export interface StoredNetwork {
  readonly revision: number;
  /** The revision of the commit that wrote the network; lower than `revision` while newer writes wait to be composed. */
  readonly composedAt: number;
  readonly network: Network;
}

export interface SearchHit {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** Cases left out because something in them is withheld from the viewer: search the network composed for them (`searchNetwork`). */
  readonly partlyWithheld: readonly string[];
}

export interface FamilyGraph {
  putCase(viewer: Viewer, newCase: Omit<StoredCase, 'revision'>, audit: AuditEntry): Promise<void>;
  listCases(viewer: Viewer): Promise<readonly StoredCase[]>;
  /** Removes an example case with all it holds; throws where the case is a real one. */
  removeExample(viewer: Viewer, caseId: string, audit: AuditEntry): Promise<void>;

  /** A number not yet used is kept, else the store gives the next; the same bytes in one case are one record. */
  putRecord(
    viewer: Viewer,
    caseId: string,
    record: NewRecord,
    original: Uint8Array,
    audit: AuditEntry,
  ): Promise<{ readonly number: number; readonly added: boolean }>;
  putUnreadFile(
    viewer: Viewer,
    caseId: string,
    file: UnreadFile,
    original: Uint8Array,
    audit: AuditEntry,
  ): Promise<void>;
  readRecord(viewer: Viewer, caseId: string, number: number): Promise<KithRecord | undefined>;
  /** Never for a record that the viewer has in a redacted copy only. */
  readOriginal(viewer: Viewer, caseId: string, number: number): Promise<Uint8Array | undefined>;
  /** Leaves a tombstone; afterwards no byte of the text is in the store. `undefined` where the record is not there. */
  eraseRecord(viewer: Viewer, erasure: Erasure, audit: AuditEntry): Promise<ErasureResult | undefined>;
  /** Replaces a decision's note, the one part of a decision that may quote a record. False where the decision is not there. */
  redactNote(viewer: Viewer, caseId: string, decisionId: string, note: string, audit: AuditEntry): Promise<boolean>;

  /** The case's revision afterwards; `undefined` where the record is not there or was erased: its reading is then thrown away. */
  putRun(viewer: Viewer, caseId: string, run: Run): Promise<number | undefined>;
  /** Every run, also those replaced: what a decision names is kept from them. */
  loadCase(viewer: Viewer, caseId: string): Promise<LoadedCase | undefined>;
  commit(viewer: Viewer, commit: Commit): Promise<CommitResult>;
  /** The stored network; `undefined` where the case is not there or something is withheld from this viewer. */
  readNetwork(viewer: Viewer, caseId: string): Promise<StoredNetwork | undefined>;
  /** People by name over the cases the viewer may open, examples left out: exact, then prefix, then name, then id. */
  search(viewer: Viewer, words: string, limit: number): Promise<SearchResult>;

  appendAudit(entry: AuditEntry): Promise<StoredAuditEntry>;
  /** Entries after a sequence number, of cases which the viewer may open and is cleared for; entries of no case are for viewers of all. */
  readAudit(viewer: Viewer, after: number, limit: number): Promise<readonly StoredAuditEntry[]>;

  /** Stores a job, or queues a finished one again. One active job a case: where there is one already, that one is returned and nothing stored. */
  putJob(viewer: Viewer, job: Job): Promise<Job>;
  readJob(viewer: Viewer, jobId: string): Promise<Job | undefined>;
  /** The case's newest job. */
  readLatestJob(viewer: Viewer, caseId: string): Promise<Job | undefined>;
  /** A queued job is cancelled at once, a running one is asked to stop (`cancelling`); a finished one stays. */
  cancelJob(viewer: Viewer, jobId: string): Promise<Job | undefined>;
  /** Takes the oldest job that is queued or whose lease has run out, for `owner` until `until`; `undefined` where there is none. */
  leaseJob(owner: string, now: string, until: string): Promise<Job | undefined>;
  /**
   * Writes the job if `owner` still holds its lease and gives it as stored: `running` never overwrites a `cancelling` asked for meanwhile,
   * and a finished job loses its lease. `undefined` where another has taken it.
   */
  updateJob(owner: string, job: Job): Promise<Job | undefined>;

  close(): Promise<void>;
}
