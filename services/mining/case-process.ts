/** A process of its own for one case: a record that brings it down, or holds it up for ever, harms no other case and not the service. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createBirpc } from 'birpc';
import { withoutSettings } from '../config.ts';
import type { CaseProcessCalls, CaseProcessData, ComposedCase, ServiceCalls } from './case-process-calls.ts';

/** Thrown by every call of a process that has ended. */
export class ProcessEnded extends Error {
  constructor(cause?: unknown) {
    super('the process of the case has ended', { cause });
    this.name = 'ProcessEnded';
  }
}

export interface CaseProcess {
  readonly open: (...given: Parameters<CaseProcessCalls['open']>) => Promise<void>;
  readonly keptFromModel: CaseProcessCalls['keptFromModel'];
  readonly read: CaseProcessCalls['read'];
  readonly compose: (stored: readonly string[]) => Promise<ComposedCase>;
  readonly hasEnded: () => boolean;
  readonly end: () => Promise<void>;
}

const program = new URL('case-process-program.ts', import.meta.url);
/** Megabytes: a record that asks for more ends its process, not the service. */
const memory = 1024;
/** Milliseconds: a process that has not answered for so long hangs. */
const patience = 120_000;

export function startCaseProcess(data: CaseProcessData, service: ServiceCalls): CaseProcess {
  const child = fork(program, {
    // Keeps maps, sets and dates what they are.
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${memory}`],
    // Begins in a third of the time where an earlier process left the program as compiled.
    env: { NODE_COMPILE_CACHE: join(data.config.dataDir, 'compiled-program'), ...withoutSettings() },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const calls = createBirpc<CaseProcessCalls, ServiceCalls>(service, {
    // A message to a process that has just ended is lost; the call ends with the process.
    post: (message) => void child.send(message, () => undefined),
    on: (receive) => child.on('message', receive),
    timeout: -1,
  });
  const ended = new AbortController();
  const endCalls = (cause?: unknown) => {
    if (!calls.$closed) calls.$close(new ProcessEnded(cause));
    ended.abort();
  };
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('error', endCalls);
  child.once('exit', () => {
    process.off('exit', kill);
    endCalls();
  });
  void calls.start(data).catch(() => undefined);
  void endWhereItHangs();

  async function endWhereItHangs(): Promise<void> {
    while (!ended.signal.aborted) {
      let answered = false;
      void calls.answer().then(
        () => (answered = true),
        () => undefined,
      );
      await wait(patience, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
      if (!answered) kill();
    }
  }

  const whileItRuns = <Answer>(call: () => Promise<Answer>): Promise<Answer> =>
    calls.$closed ? Promise.reject(new ProcessEnded()) : call();
  return {
    open: (log) => whileItRuns(() => calls.open(log)),
    keptFromModel: () => whileItRuns(() => calls.keptFromModel()),
    read: (record) => whileItRuns(() => calls.read(record)),
    compose: (stored) => whileItRuns(() => calls.compose(stored)),
    hasEnded: () => calls.$closed,
    async end() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const gone = once(child, 'exit');
      kill();
      await gone;
    },
  };
}
