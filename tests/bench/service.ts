/**
 * The service under readers: `GET network` of a case of 500 people over HTTP, 20 readers at once, on each store, beside the raw store doing the
 * same reads (aims: p99 at most 50 ms, at most twice the store); memory when idle (aim 150 MB); the viewer's size gzipped (aim 350 kB).
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { openNeo4jGraph } from '#graph/store/neo4j/open-neo4j-graph.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import { commitNetwork, networkOf, operator, putInventedCase } from '../graph/store/invented-family.ts';
import { startNeo4j } from '../support/neo4j/start-neo4j.ts';

const people = 500;
const readers = 20;
const readsEach = 15;

async function putCase(graph: FamilyGraph): Promise<string> {
  const caseId = await putInventedCase(graph);
  await commitNetwork(graph, caseId, networkOf(people));
  return caseId;
}

/** Milliseconds of each read, all readers going at once, after one round that is not counted. */
async function readTimes(read: () => Promise<unknown>): Promise<readonly number[]> {
  await read();
  const taken: number[] = [];
  const reader = async (): Promise<void> => {
    for (let index = 0; index < readsEach; index += 1) {
      const started = performance.now();
      await read();
      taken.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  return taken.toSorted((a, b) => a - b);
}

const at = (taken: readonly number[], share: number): number => taken[Math.floor(taken.length * share)] ?? Number.NaN;

function say(store: string, http: readonly number[], raw: readonly number[]): void {
  const [high, rawHigh] = [at(http, 0.99), at(raw, 0.99)];
  console.log(`  ${store}: over HTTP p50 ${at(http, 0.5).toFixed(1)} ms, p99 ${high.toFixed(1)} ms`);
  console.log(
    `  ${store}: raw store p50 ${at(raw, 0.5).toFixed(1)} ms, p99 ${rawHigh.toFixed(1)} ms; ratio of p99 ${(high / rawHigh).toFixed(2)}`,
  );
}

async function startService(
  dataDir: string,
  more: NodeJS.ProcessEnv,
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const env = {
    ...process.env,
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    NEO4J_URI: '',
    OPENAI_BASE_URL: '',
    ...more,
  };
  const child = spawn(process.execPath, ['services/main.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/\S+/u.exec(line)?.[0];
    if (url !== undefined) return { child, url: new URL(url).origin };
  }
  throw new Error('the service did not start');
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill();
  if (child.exitCode === null) await once(child, 'exit');
}

async function readOverHttp(url: string, caseId: string): Promise<void> {
  const response = await fetch(`${url}/api/cases/${caseId}/network`);
  if (!response.ok) throw new Error(`answered ${response.status}`);
  await response.arrayBuffer();
}

/** Megabytes held by a process, where the system tells. */
function megabytes({ pid }: ChildProcess): string {
  const told = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim();
  return told ? `${Math.round(Number(told) / 1024)} MB` : 'not told by this system';
}

async function onSqlite(dataDir: string): Promise<void> {
  const graph = await openSqliteGraph({ file: join(dataDir, 'kith.sqlite') });
  const caseId = await putCase(graph);
  const raw = await readTimes(() => graph.readNetwork(operator, caseId));
  await graph.close();
  const { child, url } = await startService(dataDir, {});
  console.log(`  memory when idle, example mined: ${megabytes(child)} (aim 150 MB)`);
  say('SQLite', await readTimes(() => readOverHttp(url, caseId)), raw);
  await stop(child);
}

async function onNeo4j(dataDir: string): Promise<void> {
  const neo4j = await startNeo4j();
  if ('missing' in neo4j) return console.log(`  LEFT OUT: NEO4J (${neo4j.missing.toUpperCase()})`);
  const graph = await openNeo4jGraph(neo4j);
  const caseId = await putCase(graph);
  const raw = await readTimes(() => graph.readNetwork(operator, caseId));
  await graph.close();
  const settings = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
  const { child, url } = await startService(dataDir, settings);
  say('Neo4j', await readTimes(() => readOverHttp(url, caseId)), raw);
  await stop(child);
  await neo4j.stop();
}

function viewerSize(): void {
  const folder = join('web-viewer', 'dist');
  if (!existsSync(folder)) return console.log('  LEFT OUT: THE VIEWER IS NOT BUILT');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|css|html|svg)$/u.test(name),
  );
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  console.log(`  viewer: ${Math.round(bytes / 1000)} kB gzipped, all of it (aim 350 kB)`);
}

const dataDir = await mkdtemp(join(tmpdir(), 'kith-bench-'));
try {
  viewerSize();
  await onSqlite(dataDir);
  await onNeo4j(dataDir);
} finally {
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
