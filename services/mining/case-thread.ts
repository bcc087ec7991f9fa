/** A thread of its own for one case: a record that brings it down, or holds it up for ever, harms no other case and not the service. */
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import type { CaseThreadCalls, CaseThreadData, ComposedCase, ServiceCalls } from './case-thread-calls.ts';

/** Thrown by every call of a thread that has ended. */
export class ThreadEnded extends Error {
  constructor(cause?: unknown) {
    super('the thread of the case has ended', { cause });
    this.name = 'ThreadEnded';
  }
}

export interface CaseThread {
  readonly open: (...given: Parameters<CaseThreadCalls['open']>) => Promise<void>;
  readonly keptFromModel: CaseThreadCalls['keptFromModel'];
  readonly read: CaseThreadCalls['read'];
  readonly compose: (stored: readonly string[]) => Promise<ComposedCase>;
  readonly hasEnded: () => boolean;
  readonly end: () => Promise<void>;
}

const program = new URL('case-thread-program.ts', import.meta.url);
/** Megabytes: a record that asks for more ends its thread, not the service. */
const memory = 1024;
/** Milliseconds: a thread that has not answered for so long hangs. */
const patience = 120_000;

export function startCaseThread(data: CaseThreadData, service: ServiceCalls): CaseThread {
  const worker = new Worker(program, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: memory } });
  const calls = createBirpc<CaseThreadCalls, ServiceCalls>(service, {
    post: (message) => worker.postMessage(message),
    on: (receive) => worker.on('message', receive),
    timeout: -1,
  });
  const ended = new AbortController();
  const endCalls = (cause?: unknown) => {
    if (!calls.$closed) calls.$close(new ThreadEnded(cause));
    ended.abort();
  };
  worker.once('error', endCalls);
  worker.once('exit', () => endCalls());
  void endWhereItHangs();

  async function endWhereItHangs(): Promise<void> {
    while (!ended.signal.aborted) {
      let answered = false;
      void calls.answer().then(
        () => (answered = true),
        () => undefined,
      );
      await wait(patience, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
      if (!answered) await worker.terminate();
    }
  }

  const whileItRuns = <Answer>(call: () => Promise<Answer>): Promise<Answer> =>
    calls.$closed ? Promise.reject(new ThreadEnded()) : call();
  return {
    open: (log) => whileItRuns(() => calls.open(log)),
    keptFromModel: () => whileItRuns(() => calls.keptFromModel()),
    read: (record) => whileItRuns(() => calls.read(record)),
    compose: (stored) => whileItRuns(() => calls.compose(stored)),
    hasEnded: () => calls.$closed,
    end: async () => void (await worker.terminate()),
  };
}
