/**
 * Hands records to be read, a few at a time, and gathers what comes back. Where a process goes down, what it had in hand is read again one by
 * one, so that only the record that brings it down is lost.
 */
import { randomUUID } from 'node:crypto';
import type { Run } from '#graph/model/run.ts';
import { rulesIdentity } from '../extraction/extractor-identities.ts';
import { ProcessEnded } from './case-process.ts';

export interface RecordRuns {
  readonly record: number;
  readonly runs: readonly Run[];
}

export interface RecordReader {
  add(records: readonly number[]): void;
  /** A record that came back, each once. Throws where reading broke for another reason than the record. */
  take(): RecordRuns | undefined;
  /** True when nothing is left to read, to wait for or to take. */
  isEmpty(): boolean;
  /** Resolves when nothing is left to read or to wait for. */
  settled(): Promise<void>;
  /** Nothing more is handed out. */
  stop(): void;
}

/** Records in hand: enough to keep every request to a model busy. */
const atOnce = 16;
/** Records read and not yet taken: reading waits for the store. */
const ahead = 64;

export function createRecordReader(read: (record: number) => Promise<readonly Run[]>): RecordReader {
  const waiting: number[] = [];
  const suspects: number[] = [];
  const inHand = new Set<number>();
  let suspect: number | undefined;
  const arrived: RecordRuns[] = [];
  let broken: { readonly error: unknown } | undefined;
  let stopped = false;
  let idle = Promise.withResolvers<void>();

  const isIdle = () => inHand.size === 0 && (stopped || waiting.length + suspects.length === 0);
  const hasRoom = () => suspect === undefined && inHand.size < atOnce && arrived.length + inHand.size < ahead;

  function handOut(): void {
    while (!stopped && hasRoom()) {
      if (suspects.length > 0 && inHand.size > 0) break;
      suspect = suspects.shift();
      const record = suspect ?? waiting.shift();
      if (record === undefined) break;
      inHand.add(record);
      void hand(record);
    }
    if (isIdle()) idle.resolve();
  }

  async function hand(record: number): Promise<void> {
    try {
      arrived.push({ record, runs: await read(record) });
    } catch (error) {
      if (!(error instanceof ProcessEnded)) broken = { error };
      else if (record === suspect) arrived.push({ record, runs: [broughtDown(record)] });
      else suspects.push(record);
    }
    inHand.delete(record);
    if (record === suspect) suspect = undefined;
    if (broken !== undefined) stopped = true;
    handOut();
  }

  return {
    add(records) {
      waiting.push(...records);
      idle = Promise.withResolvers();
      handOut();
    },
    take() {
      if (broken !== undefined) throw broken.error;
      const taken = arrived.shift();
      handOut();
      return taken;
    },
    isEmpty: () => isIdle() && arrived.length === 0 && broken === undefined,
    settled: () => idle.promise,
    stop() {
      stopped = true;
      handOut();
    },
  };
}

/** The run of a record that ended the process reading it, twice. */
function broughtDown(record: number): Run {
  const result = { outcome: 'failed', code: 'internal', retryable: true } as const;
  return { id: randomUUID(), record, by: rulesIdentity, at: new Date().toISOString(), result };
}
