// Starts Neo4j Community as a child process on a free port, its files in a folder of its own that goes when it stops.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { mavenAnswers, neo4jJars } from './neo4j-jars.ts';
import type { Neo4jFound, Neo4jServer } from './neo4j-server.ts';

const run = promisify(execFile);
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const password = 'kith-for-tests';
const attempts = 3;

/** @throws if Maven cannot fetch the jars, or the server does not start. */
export async function neo4jFromMaven(): Promise<Neo4jFound> {
  if ((await javaVersion()) < 17) return { missing: 'no Java 17 or later' };
  if (!(await mavenAnswers())) return { missing: 'no Maven' };
  const jars = await neo4jJars();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startServer(jars);
    } catch (error) {
      // Another process may have taken the port between our asking for a free one and Neo4j's opening it.
      if (attempt === attempts) throw error;
    }
  }
}

async function javaVersion(): Promise<number> {
  try {
    const { stdout, stderr } = await run(java, ['-version']);
    return Number(/version "(\d+)/.exec(stdout + stderr)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function startServer(jars: string): Promise<Neo4jServer> {
  const home = await mkdtemp(join(tmpdir(), 'kith-neo4j-'));
  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(port));
  const child = spawn(java, commandLine(jars, home), { stdio: 'ignore' });
  const endAtOnce = (): void => {
    child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', endAtOnce);
  const stop = async (): Promise<void> => {
    await end(child);
    process.off('exit', endAtOnce);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await started(child, join(home, 'logs', 'neo4j.log'));
    await setFirstPassword(uri);
    return { uri, user: 'neo4j', password, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function configuration(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
    '',
  ].join('\n');
}

// The heap is limited here: its settings in neo4j.conf are read by Neo4j's own start script only. A server lives for minutes: its code is
// compiled quickly, and never a second time for speed.
function commandLine(jars: string, home: string): readonly string[] {
  return [
    '-Xms128m',
    '-Xmx768m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

async function started(child: ChildProcess, log: string): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  for (let waited = 0; waited < 180_000; waited += 200) {
    const text = await readFile(log, 'utf8').catch(() => '');
    if (text.includes('Started.')) return;
    if (failure) throw failure;
    if (child.exitCode !== null)
      throw new Error(`Neo4j ended with ${child.exitCode}: ${text.split('\n').slice(-4).join(' ')}`);
    await wait(200);
  }
  throw new Error('Neo4j did not start in three minutes');
}

async function setFirstPassword(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    await driver.executeQuery(
      `ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password`,
      { password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}

// Killed outright: an orderly shutdown takes ten seconds, and the files are thrown away with it.
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A listening TCP server has no port');
  return address.port;
}
