import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leaveOut } from '../support/leave-out.ts';

const main = fileURLToPath(new URL('../../services/main.ts', import.meta.url));
let dataDir: string;
const running: ChildProcess[] = [];
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kith-process-'));
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

function start(environment: Readonly<Record<string, string>> = {}) {
  const { NEO4J_URI: _team, NEO4J_PASSWORD: _password, ...rest } = process.env;
  const env = { ...rest, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', ...environment };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const url = async (): Promise<string> => {
    while (!said.includes('Kith is at')) await Promise.race([once(child.stdout, 'data'), failing(child)]);
    return /http:\/\/\S+/.exec(said)?.[0] ?? '';
  };
  return { child, url, said: () => said };
}

async function failing(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number];
  throw new Error(`the process ended with ${code}`);
}

test('The first start shows the example, labelled and mined; a removed one does not come back', async () => {
  const first = start();
  const api = `${await first.url()}/api`;
  const { items } = (await (await fetch(`${api}/cases`)).json()) as { items: { id: string; isExample: boolean }[] };
  expect(items.map(({ isExample }) => isExample)).toEqual([true]);
  const network = (await (await fetch(`${api}/cases/${items[0]?.id}/network`)).json()) as { people: unknown[] };
  expect(network.people.length).toBeGreaterThan(10);
  expect((await fetch(`${api}/cases/${items[0]?.id}`, { method: 'DELETE' })).status).toBe(204);
  first.child.kill('SIGTERM');
  await once(first.child, 'exit');
  const again = `${await start().url()}/api/cases`;
  expect(await (await fetch(again)).json()).toEqual({ items: [], next: null });
});

const noSignals = process.platform === 'win32' ? 'on Windows a signal ends a process at once' : undefined;

test('It ends when asked to, having answered what it was asked', leaveOut(noSignals), async () => {
  const { child, url } = start();
  const api = `${await url()}/api`;
  const children = [{ id: 'one', name: 'Ottilie Marsh', dateOfBirth: '2017-04-01', sex: 'female' }];
  const body = JSON.stringify({ reference: 'T-LAST', children });
  const asked = fetch(`${api}/cases`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  const { status } = await asked;
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect([status, code]).toEqual([201, 0]);
});

test('It refuses to listen beyond this machine, and says why', async () => {
  const { child, said } = start({ HOST: '0.0.0.0' });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(said()).toContain('until sign-in is configured');
});

test('A port in use is said in one sentence', async () => {
  const { url } = start();
  const { port } = new URL(await url());
  const second = start({ PORT: port });
  const [code] = (await once(second.child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(second.said()).toMatch(/^Port \d+ is in use/);
});
