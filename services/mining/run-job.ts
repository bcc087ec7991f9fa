/**
 * Runs a job to its end: records are read in the case's process, what was read is stored in short bursts, and the network is composed now and
 * then and at the end. Between two bursts there is a pause, so that a worker's decision, composed and committed meanwhile, finds room.
 */
import { setImmediate as afterOthers, setTimeout as wait } from 'node:timers/promises';
import type { JobRecord } from '#graph/model/job.ts';
import type { HeldJob } from './held-job.ts';
import { finishedState, recordAfter, waitingRecord } from './job-records.ts';
import { type CaseDependencies, openCase, type OpenCase } from './open-case.ts';
import { createRecordReader, type RecordReader } from './record-reader.ts';

/** Milliseconds of a burst of writes, and between two of them. */
const burst = 1_000;
const pause = 500;
/** The network is composed at most this often, in milliseconds, and for at most a tenth of the time. */
const composeEvery = 5_000;
const share = 10;

export interface JobDependencies extends CaseDependencies {
  /** Aborted when the process is to stop: what is in hand is finished, and the job given back. */
  readonly stopping: AbortSignal;
  /** Aborted when it can wait no longer: what is in hand is left, to be read again by whoever goes on. */
  readonly abandoning: AbortSignal;
}

/** Throws `LeaseLost` where another process has taken the job; whatever else it throws is a broken expectation. */
export async function runJob(held: HeldJob, dependencies: JobDependencies): Promise<void> {
  const { answered, stopping } = dependencies;
  const open = await openCase(held.caseId, dependencies);
  try {
    const reader = createRecordReader(open.read);
    const due = composingTimes();
    do {
      takeUp(held, open, reader);
      await readAll(held, open, reader, due, dependencies);
      if (stopping.aborted) return await answered(() => held.release('queued'));
      await open.compose();
      // A record added meanwhile came to light when the log was loaded anew.
    } while (!held.isCancelled() && hasMore(held, open));
    await answered(() => held.release(held.isCancelled() ? 'cancelled' : finishedState(held.records())));
  } finally {
    await open.end();
  }
}

/** Reads what is not read yet: also what came to the case since the job began, and not what a killed process had read already. */
function takeUp(held: HeldJob, open: OpenCase, reader: RecordReader): void {
  const unread = new Set(open.unread());
  const known = new Set(held.records().map(({ record }) => record));
  const waiting = held.records().filter(({ state }) => state === 'waiting');
  const read = waiting.filter(({ record }) => !unread.has(record));
  const added = [...unread].filter((record) => !known.has(record));
  held.note(
    new Map<number, JobRecord>([
      ...read.map(({ record }) => [record, { record, state: 'done' }] as const),
      ...added.map((record) => [record, waitingRecord(record)] as const),
    ]),
  );
  reader.add(held.records().flatMap(({ record, state }) => (state === 'waiting' ? [record] : [])));
}

function hasMore(held: HeldJob, open: OpenCase): boolean {
  const known = new Set(held.records().map(({ record }) => record));
  return open.unread().some((record) => !known.has(record));
}

interface ComposingTimes {
  readonly isDue: () => boolean;
  readonly composed: (work: () => Promise<void>) => Promise<void>;
}

function composingTimes(): ComposingTimes {
  let next = performance.now() + composeEvery;
  return {
    isDue: () => performance.now() >= next,
    async composed(work) {
      const began = performance.now();
      await work();
      const ended = performance.now();
      next = ended + Math.max(composeEvery, share * (ended - began));
    },
  };
}

async function readAll(
  held: HeldJob,
  open: OpenCase,
  reader: RecordReader,
  due: ComposingTimes,
  { answered, stopping, abandoning }: JobDependencies,
): Promise<void> {
  let ranOut = false;
  await answered(() => held.save());
  while (!reader.isEmpty()) {
    await (ranOut ? wait(pause) : Promise.race([wait(pause), reader.settled()]));
    if (stopping.aborted || held.isCancelled()) reader.stop();
    if (abandoning.aborted || held.isCancelled()) await open.end();
    ranOut = await storeSome(held, open, reader);
    await answered(() => held.save());
    if (due.isDue() && !stopping.aborted && !reader.isEmpty()) await due.composed(open.compose);
  }
}

/** True where the time of a burst ran out first. */
async function storeSome(held: HeldJob, open: OpenCase, reader: RecordReader): Promise<boolean> {
  const until = performance.now() + burst;
  for (let taken = reader.take(); taken !== undefined; taken = reader.take()) {
    const { record, runs } = taken;
    const there = await open.store(runs);
    held.note(new Map([[record, there ? recordAfter(record, runs) : undefined]]));
    // A store in this process answers without waiting: who else asks something would wait for the whole burst.
    await afterOthers();
    if (performance.now() > until) return true;
  }
  return false;
}
