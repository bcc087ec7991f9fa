// A case's process and what becomes of its service: it ends with it, even while it is held up, and not by an interrupt that is the service's to answer.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createBirpc } from 'birpc';
import { expect, test } from 'vitest';
import type { CaseProcessCalls, ServiceCalls } from '#services/mining/case-process-calls.ts';
import { withoutSettings } from '#services/config.ts';

const endWithService = new URL('../../../services/mining/end-with-service.ts', import.meta.url).href;
const program = new URL('../../../services/mining/case-process-program.ts', import.meta.url);

const heldUp = `import(${JSON.stringify(endWithService)}).then(({ endWithService }) => { endWithService(); setTimeout(() => { for (;;); }, 500); });`;
const service = `const held = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(heldUp)}], { stdio: 'ignore' });
console.log(held.pid); setInterval(() => undefined, 1000);`;

test('Held up by a record, it ends all the same when its service is killed', { timeout: 30_000 }, async () => {
  const parent = spawn(process.execPath, ['-e', service], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(said.toString());
  await wait(1_500);
  expect(isRunning(pid)).toBe(true);
  parent.kill('SIGKILL');
  for (let tries = 0; tries < 80 && isRunning(pid); tries += 1) await wait(250);
  const ended = !isRunning(pid);
  if (!ended) process.kill(pid, 'SIGKILL');
  expect(ended).toBe(true);
});

test.skipIf(process.platform === 'win32')('An interrupt is left to the service', { timeout: 30_000 }, async () => {
  const child = fork(program, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const calls = createBirpc<CaseProcessCalls, ServiceCalls>(
    { beforeSend: () => Promise.reject(new Error('nothing is sent')) },
    { post: (message) => void child.send(message), on: (receive) => child.on('message', receive), timeout: 10_000 },
  );
  await calls.answer();
  child.kill('SIGINT');
  child.kill('SIGTERM');
  await expect(calls.answer()).resolves.toBeUndefined();
  child.kill('SIGKILL');
});

test('It inherits no password and no key', () => {
  expect(withoutSettings({ PATH: '/bin', NEO4J_PASSWORD: 'a', OPENAI_API_KEY: 'b', openai_api_key: 'c' })).toEqual({
    PATH: '/bin',
  });
});

/** One that has ended and that nobody asked about yet (a zombie) runs no more. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
}
