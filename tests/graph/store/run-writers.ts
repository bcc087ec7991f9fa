/** Starts writing processes, waits for their end, or kills one inside its work. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { WritingTask } from './writing-process.ts';

const program = fileURLToPath(new URL('writing-process.ts', import.meta.url));

function start(task: WritingTask) {
  return spawn(process.execPath, [program, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Throws where one of them fails. */
export async function writeAtOnce(tasks: readonly WritingTask[]): Promise<void> {
  await Promise.all(
    tasks.map(async (task) => {
      const child = start(task);
      child.stdout.resume();
      const [code] = (await once(child, 'exit')) as [number | null];
      if (code !== 0) throw new Error(`a writer ended with ${code}`);
    }),
  );
}

/** Kills the process `delay` milliseconds into its write number `during`; how many writes it had acknowledged by then. */
export async function killDuring(task: WritingTask, during: number, delay: number): Promise<number> {
  const child = start(task);
  let done = 0;
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('done')) done += 1;
    if (line !== `began ${during}`) continue;
    await wait(delay);
    child.kill('SIGKILL');
  }
  await ended;
  return done;
}
