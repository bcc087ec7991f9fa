/**
 * What any store of Kith promises. It stores and never interprets. Every read takes the viewer first and has no default; what the viewer
 * may not see is left out as if it were not there. Every write first takes the case's revision, and is whole or not at all.
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
  readonly revision: number;
}

/** A file that could not be read: the closed code, and the path for those who may see it. */
export interface UnreadFile {
  readonly path: string;
  readonly code: string;
}

export interface LoadedCase extends StoredCase {
  readonly log: CaseLog;
  readonly unread: readonly UnreadFile[];
  /** True when nothing was withheld from this viewer, so that the stored network is theirs too. */
  readonly whole: boolean;
}

export interface Commit {
  readonly caseId: string;
  readonly decision?: Decision;
  /** The network as composed after this commit; stores write the difference. */
  readonly network: Network;
  /** Numbers of the records that name a protected person: withheld whole from viewers who are not cleared. */
  readonly withheldRecords: readonly number[];
  readonly expectedRevision: number;
  readonly audit: AuditEntry;
}

export type CommitResult =
  | { readonly outcome: 'committed'; readonly revision: number }
  | { readonly outcome: 'changed-meanwhile'; readonly revision: number };

export interface SearchHit {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
}

export interface Erasure {
  readonly caseId: string;
  readonly record: number;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface FamilyGraph {
  putCase(viewer: Viewer, newCase: Omit<StoredCase, 'revision'>, audit: AuditEntry): Promise<void>;
  listCases(viewer: Viewer): Promise<readonly StoredCase[]>;
  removeExample(viewer: Viewer, caseId: string, audit: AuditEntry): Promise<void>;

  /** `number` is given by the store unless the record carries one not yet used; the same bytes in one case are one record. */
  putRecord(viewer: Viewer, caseId: string, record: KithRecord, original: Uint8Array, audit: AuditEntry): Promise<{ readonly number: number; readonly added: boolean }>;
  putUnreadFile(viewer: Viewer, caseId: string, file: UnreadFile, original: Uint8Array, audit: AuditEntry): Promise<void>;
  readRecord(viewer: Viewer, caseId: string, number: number): Promise<KithRecord | undefined>;
  readOriginal(viewer: Viewer, caseId: string, number: number): Promise<Uint8Array | undefined>;
  /** Leaves a tombstone; afterwards no byte of the text is in the store. */
  eraseRecord(viewer: Viewer, erasure: Erasure, audit: AuditEntry): Promise<void>;

  putRun(viewer: Viewer, caseId: string, run: Run): Promise<void>;
  loadCase(viewer: Viewer, caseId: string): Promise<LoadedCase | undefined>;
  commit(viewer: Viewer, commit: Commit): Promise<CommitResult>;
  /** The stored network; `undefined` where the case is not there or something is withheld from this viewer. */
  readNetwork(viewer: Viewer, caseId: string): Promise<{ readonly revision: number; readonly network: Network } | undefined>;
  /** People by name over the cases the viewer may open: exact, then prefix, then name, then id. */
  search(viewer: Viewer, words: string, limit: number): Promise<readonly SearchHit[]>;

  appendAudit(entry: AuditEntry): Promise<StoredAuditEntry>;
  readAudit(viewer: Viewer, after: number, limit: number): Promise<readonly StoredAuditEntry[]>;

  putJob(viewer: Viewer, job: Job): Promise<void>;
  readJob(viewer: Viewer, jobId: string): Promise<Job | undefined>;
  /** Takes a queued job, or one whose lease has run out, for `owner` until `until`; `undefined` where there is none. */
  leaseJob(owner: string, now: string, until: string): Promise<Job | undefined>;
  /** Writes the job if `owner` still holds its lease; false where another has taken it. */
  updateJob(owner: string, job: Job): Promise<boolean>;

  close(): Promise<void>;
}
