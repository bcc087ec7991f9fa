/**
 * Sizes of the stores: commits a second, and the network read at 100, 1,000 and 10,000 people beside the raw driver doing the same reads
 * (aim: at most twice its time). Prints one table; Neo4j is left out, in capitals, where none can be found or started.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import neo4j from 'neo4j-driver';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { openNeo4jGraph } from '#graph/store/neo4j/open-neo4j-graph.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import {
  audited,
  commitNetwork,
  networkOf,
  nextStep,
  operator,
  putInventedCase,
} from '../graph/store/invented-family.ts';
import type { Neo4jAddress } from '../support/neo4j/neo4j-server.ts';
import { startNeo4j } from '../support/neo4j/start-neo4j.ts';

const sizes = [100, 1_000, 10_000];

/** Reads the rows of one case's network with nothing of Kith in between. */
type RawRead = (caseId: string) => Promise<number>;

/** The middle of `times` runs, in milliseconds, after one that is not counted. */
async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** A worker deciding again and again in a case of 60 people: one decision, one changed person and one audit entry a commit. */
async function commitsASecond(graph: FamilyGraph, times: number): Promise<number> {
  const caseId = await putInventedCase(graph);
  const network = networkOf(60);
  await commitNetwork(graph, caseId, network);
  const start = performance.now();
  for (let index = 0; index < times; index += 1) {
    const people = network.people.map((person, at) =>
      at === index % 60 ? { ...person, aliases: [`${index}`] } : person,
    );
    const committed = await graph.commit(operator, {
      caseId,
      decision: nextStep('child-kit'),
      network: { ...network, people },
      withheldRecords: [],
      expectedRevision: index + 1,
      audit: audited(caseId),
    });
    if (committed.outcome !== 'committed') throw new Error('another writer in the bench');
  }
  return (times * 1000) / (performance.now() - start);
}

async function measure(name: string, graph: FamilyGraph, raw: RawRead, commits: number): Promise<void> {
  console.log(`${name}: ${(await commitsASecond(graph, commits)).toFixed(0)} commits a second`);
  for (const size of sizes) {
    const caseId = await putInventedCase(graph);
    const network = networkOf(size);
    const start = performance.now();
    await commitNetwork(graph, caseId, network);
    const first = performance.now() - start;
    const times = size > 1_000 ? 7 : 25;
    const rawTime = await median(times, () => raw(caseId));
    const kithTime = await median(times, () => graph.readNetwork(operator, caseId));
    console.log(
      `${name}: ${size} people: network read ${kithTime.toFixed(1)} ms, raw driver ${rawTime.toFixed(1)} ms, ` +
        `ratio ${(kithTime / rawTime).toFixed(2)} (aim 2.00); first commit ${first.toFixed(0)} ms`,
    );
  }
}

function bareInserts(driver: DatabaseSync, times: number): number {
  driver.exec('PRAGMA synchronous = FULL; CREATE TABLE bare (text TEXT)');
  const insert = driver.prepare('INSERT INTO bare VALUES (?)');
  const start = performance.now();
  for (let index = 0; index < times; index += 1) insert.run('x'.repeat(500));
  return (times * 1000) / (performance.now() - start);
}

async function benchSqlite(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-bench-'));
  const file = join(folder, 'kith.sqlite');
  const graph = await openSqliteGraph({ file });
  const driver = new DatabaseSync(file);
  const select = driver.prepare('SELECT part, payload FROM network_parts WHERE case_id = ? ORDER BY part, position');
  const raw: RawRead = async (caseId) =>
    select.all(caseId).map(({ payload }) => JSON.parse(String(payload)) as unknown).length;
  await measure('SQLite', graph, raw, 1_000);
  console.log(
    `SQLite: ${bareInserts(driver, 1_000).toFixed(0)} bare inserts of the driver a second, as durable, on the same disk`,
  );
  driver.close();
  await graph.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function benchNeo4j({ uri, user, password }: Neo4jAddress): Promise<void> {
  const graph = await openNeo4jGraph({ uri, user, password });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { fetchSize: -1 });
  const labels = ['Person', 'Relationship', 'Question', 'Contradiction'];
  const raw: RawRead = async (caseId) => {
    const session = driver.session();
    const results = await session.executeRead((transaction) =>
      Promise.all(
        labels.map((label) =>
          transaction.run(
            `MATCH (n:${label} {caseId: $caseId}) WHERE n.position >= 0 RETURN n.payload AS payload ORDER BY n.position`,
            { caseId },
          ),
        ),
      ),
    );
    await session.close();
    return results.flatMap(({ records }) =>
      records.map((record) => JSON.parse(record.get('payload') as string) as unknown),
    ).length;
  };
  await measure('Neo4j', graph, raw, 200);
  await driver.close();
  await graph.close();
}

await benchSqlite();
const found = await startNeo4j();
if ('missing' in found) console.log(`NEO4J NOT MEASURED: ${found.missing.toUpperCase()}`);
else {
  await benchNeo4j(found);
  await found.stop();
}
