/**
 * How long others wait while a case of 300 records is mined: `GET network` of another case over HTTP, idle and meanwhile, on the embedded
 * store. Aim: the 99th percentile stays under twice its idle value.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import { readCaseFolder } from '#services/intake/read-case-folder.ts';
import { audited, inventedRecord, operator } from '../graph/store/invented-family.ts';

const records = 300;
const idleRequests = 400;
/** Milliseconds between two requests: below the service's limit of requests a minute. */
const pause = 12;
const bundles = ['fixtures/example', 'fixtures/bundles/lido', 'fixtures/bundles/orchard', 'fixtures/bundles/viaduct'];

/** The records of the fictional bundles, again and again, each time with other words at the end. */
async function putLargeCase(file: string): Promise<string> {
  const folders = await Promise.all(bundles.map((folder) => readCaseFolder(folder)));
  const texts = folders.flatMap((folder) => folder.records.filter(({ number }) => number > 0));
  const caseFile = folders[0]!.caseFile;
  const graph = await openSqliteGraph({ file });
  const id = randomUUID();
  const createdAt = new Date().toISOString();
  await graph.putCase(operator, { id, caseFile, isExample: false, createdAt }, audited(id, 'create-case'));
  for (let index = 0; index < records; index += 1) {
    const { number: _number, path, sha256: _sha256, text, ...rest } = texts[index % texts.length]!;
    const again = Math.floor(index / texts.length);
    const record = inventedRecord(`${text}\nCopy ${again}.\n`, { ...rest, path: `${again}/${path}` });
    await graph.putRecord(operator, id, record, new Uint8Array(), audited(id, 'add-record'));
  }
  await graph.close();
  return id;
}

async function startService(dataDir: string) {
  const child = spawn(process.execPath, ['services/main.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', NEO4J_URI: '', OPENAI_BASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\S+/u.exec(line)?.[0];
    if (address !== undefined) return { child, address: new URL(address).origin };
  }
  throw new Error('the service did not start');
}

async function answer(url: string, init?: RequestInit): Promise<string> {
  const response = await fetch(url, init);
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${body.slice(0, 200)}`);
  return body;
}

/** Milliseconds of each request, until `enough`. */
async function askedUntil(url: string, enough: (asked: number) => boolean): Promise<readonly number[]> {
  const taken: number[] = [];
  while (!enough(taken.length)) {
    const start = performance.now();
    await answer(url);
    taken.push(performance.now() - start);
    await wait(pause);
  }
  return taken;
}

function percentile(taken: readonly number[], share: number): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length * share)] ?? Number.NaN;
}

function say(name: string, taken: readonly number[]): void {
  const [middle, high] = [percentile(taken, 0.5), percentile(taken, 0.99)];
  console.log(`  ${name}: p50 ${middle.toFixed(1)} ms, p99 ${high.toFixed(1)} ms (${taken.length} requests)`);
}

const dataDir = await mkdtemp(join(tmpdir(), 'kith-bench-'));
const large = await putLargeCase(join(dataDir, 'kith.sqlite'));
const { child, address } = await startService(dataDir);
try {
  const listed = JSON.parse(await answer(`${address}/api/cases`)) as { items: { id: string }[] };
  const other = listed.items.find(({ id }) => id !== large)?.id;
  if (other === undefined) throw new Error('the example case is not there');
  const network = `${address}/api/cases/${other}/network`;
  await askedUntil(network, (asked) => asked === 50);
  const idle = await askedUntil(network, (asked) => asked === idleRequests);

  const began = performance.now();
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ extractor: 'rules' });
  const started = await answer(`${address}/api/cases/${large}/mining`, { method: 'POST', headers, body });
  const job = `${address}/api/jobs/${(JSON.parse(started) as { id: string }).id}`;
  let ended = '';
  const watching = (async () => {
    for (; !/^(done|failed|cancelled)/u.test(ended); await wait(250))
      ended = (JSON.parse(await answer(job)) as { state: string }).state;
  })();
  const mining = await askedUntil(network, () => ended.startsWith('done'));
  await watching;

  console.log(
    `GET network (${(await answer(network)).length / 1000} kB) of another case while ${records} records are mined`,
  );
  say('idle', idle);
  say('mining', mining);
  const ratio = percentile(mining, 0.99) / percentile(idle, 0.99);
  console.log(
    `  p99 ratio ${ratio.toFixed(2)} (aim under 2); mining took ${((performance.now() - began) / 1000).toFixed(1)} s: ${ended}`,
  );
} finally {
  child.kill('SIGTERM');
  await once(child, 'exit');
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
