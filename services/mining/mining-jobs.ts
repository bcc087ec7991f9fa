/**
 * What the mining of a case promises to those who start it and watch it. Authorisation and audit are in front of it; jobs name records by
 * number, and are shown to a viewer only as far as that viewer may see the records.
 */
import type { Job } from '#graph/model/job.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { ExtractorChoice } from '../extraction/readers-for.ts';

export interface MiningJobs {
  /**
   * Queues every record that no current run of the chosen extractor has read. One active job a case: where there is one, that one is given.
   * Absent `extractor`: both where a model is configured, else the rules. Throws `AppError` (`model-unavailable`) where a model is asked for
   * and none may be used.
   */
  start(viewer: Viewer, caseId: string, extractor?: ExtractorChoice): Promise<Job>;
  /** `undefined` where the job is not there, or not for this viewer; so for the others. */
  read(viewer: Viewer, jobId: string): Promise<Job | undefined>;
  /** The job as it stands, then after every change, until it is finished or `signal` aborts. Ends at once where there is no such job. */
  events(viewer: Viewer, jobId: string, signal: AbortSignal): AsyncIterable<Job>;
  /** A finished job stays as it is. */
  cancel(viewer: Viewer, jobId: string): Promise<Job | undefined>;
  /** Queues the failed records of a finished job again, and those it never came to; an active job stays as it is. */
  retry(viewer: Viewer, jobId: string): Promise<Job | undefined>;
  /** Finishes what is in hand and gives back the lease, so that another process may go on. */
  close(): Promise<void>;
}
