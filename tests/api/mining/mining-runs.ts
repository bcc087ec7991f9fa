/** Starts processes that mine, listens to what they say, and ends them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { MiningTask } from './mining-process.ts';

const program = fileURLToPath(new URL('mining-process.ts', import.meta.url));

export interface MiningRun {
  readonly child: ChildProcess;
  /** What it said so far. */
  readonly lines: readonly string[];
  /** Resolves when a line that begins so came for the `count`th time, or the process has ended. */
  readonly says: (beginning: string, count?: number) => Promise<void>;
  /** Resolves at its end with its exit code, `null` where it was killed. */
  readonly ended: Promise<number | null>;
}

export function startMining(task: MiningTask): MiningRun {
  const child = spawn(process.execPath, [program, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const heard = createInterface(child.stdout).on('line', (line) => lines.push(line));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  let isEnded = false;
  void ended.then(() => (isEnded = true));
  const says = async (beginning: string, count = 1) => {
    while (!isEnded && lines.filter((line) => line.startsWith(beginning)).length < count)
      await Promise.race([once(heard, 'line'), ended]);
  };
  return { child, lines, says, ended };
}
