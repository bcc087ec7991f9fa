import { DatabaseSync } from 'node:sqlite';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { Connection } from '#graph/store/neo4j/connection.ts';
import { migrate as migrateNeo4j } from '#graph/store/neo4j/migrate.ts';
import { openNeo4jGraph } from '#graph/store/neo4j/open-neo4j-graph.ts';
import { migrate as migrateSqlite } from '#graph/store/sqlite/migrate.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import { leaveOut } from '../../support/leave-out.ts';
import { neo4jMissing } from '../../support/neo4j/neo4j-in-test.ts';
import type { Neo4jServer } from '../../support/neo4j/neo4j-server.ts';
import { caseFile, commitNetwork, inventedRun, kit, networkOf, nextStep, operator } from './invented-family.ts';
import { jobsContract } from './jobs-contract.ts';
import { ownNeo4j, temporaryFile } from './own-stores.ts';

const text = 'Aunt Wilma Thorne rang.';
const run = { ...inventedRun(1, text, 'Wilma Thorne'), id: 'run-of-schema-1' };
const decision = nextStep('r1-5-17', { id: 'decision-of-schema-1' });
const description = JSON.stringify({ format: 'txt', type: 'case-note', handling: [] });
const oldCase = { id: 'old', createdAt: '2026-01-01T00:00:00.000Z', caseFile: JSON.stringify(caseFile) };

describe('on SQLite', () => {
  let graph: FamilyGraph | undefined;
  let forget: (() => Promise<void>) | undefined;
  const store = () => graph ?? missing();

  /** A file as the first schema left it, with one case in it, then opened. */
  beforeAll(async () => {
    const temporary = await temporaryFile();
    forget = temporary.forget;
    const file = new DatabaseSync(temporary.file);
    migrateSqlite(file, 1);
    file.prepare("INSERT INTO cases VALUES ('old', 4, 4, 0, ?, ?)").run(oldCase.createdAt, oldCase.caseFile);
    file
      .prepare("INSERT INTO records VALUES ('old', 1, 1, 0, 0, ?, 'a.txt', ?, ?, NULL)")
      .run('a'.repeat(64), description, text);
    file.prepare("INSERT INTO runs VALUES ('old', ?, 1, ?)").run(run.id, JSON.stringify(run));
    file
      .prepare("INSERT INTO decisions VALUES ('old', 4, ?, 'next-step', ?)")
      .run(decision.id, JSON.stringify(decision));
    file
      .prepare("INSERT INTO network_parts VALUES (1, 'old', 'person', 'child-kit', 0, 'x', ?)")
      .run(JSON.stringify(kit));
    file.close();
    graph = await openSqliteGraph({ file: temporary.file });
  });
  afterAll(async () => {
    await graph?.close();
    await forget?.();
  });

  migrated(store);
  jobsContract(store, store);

  test('A file that a newer Kith wrote is refused', async () => {
    const { file, forget: forgetNewer } = await temporaryFile();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 999');
    newer.close();
    await expect(openSqliteGraph({ file })).rejects.toThrow('newer version');
    await forgetNewer();
  });
});

describe('on Neo4j', leaveOut(neo4jMissing()), () => {
  let server: Neo4jServer | undefined;
  let graph: FamilyGraph | undefined;
  let second: FamilyGraph | undefined;

  beforeAll(async () => {
    server = await ownNeo4j();
    const connection = new Connection(server.uri, server.user, server.password, 'neo4j');
    await migrateNeo4j(connection, 1);
    await connection.close();
    await writeOldCase(server);
    graph = await openNeo4jGraph(server);
    second = await openNeo4jGraph(server);
  });
  afterAll(async () => {
    await graph?.close();
    await second?.close();
    await server?.stop();
  });

  migrated(() => graph ?? missing());
  jobsContract(
    () => graph ?? missing(),
    () => second ?? missing(),
  );

  test('Services that bring it to the newest schema at once do not stop each other', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await asAnalyst(server ?? missing(), 'DROP INDEX person_search', {});
      await asAnalyst(server ?? missing(), "MATCH (n:KithSchema {id: 'kith'}) SET n.version = 1", {});
      const opened = Promise.all(Array.from({ length: 6 }, () => openNeo4jGraph(server ?? missing())));
      await expect(opened).resolves.toHaveLength(6);
      for (const one of await opened) await one.close();
    }
  });

  test('A database that a newer Kith wrote is refused', async () => {
    await asAnalyst(server ?? missing(), "MATCH (n:KithSchema {id: 'kith'}) SET n.version = 999", {});
    await expect(openNeo4jGraph(server ?? missing())).rejects.toThrow('newer version');
  });
});

function migrated(store: () => FamilyGraph): void {
  describe('a store of the first schema', () => {
    test('Its logs are there after opening, and its network waits to be composed again', async () => {
      const loaded = await store().loadCase(operator, 'old');
      expect(loaded).toMatchObject({ id: 'old', revision: 4, caseFile, createdAt: oldCase.createdAt });
      expect(loaded?.log.records).toMatchObject([{ number: 1, path: 'a.txt', text, handling: [] }]);
      expect(loaded?.log.runs).toEqual([run]);
      expect(loaded?.log.decisions).toEqual([decision]);
      expect(await store().readNetwork(operator, 'old')).toMatchObject({ composedAt: 0, network: { people: [] } });
    });

    test('Composed again it is found by name, as in a new store', async () => {
      await commitNetwork(store(), 'old', networkOf(3));
      expect((await store().readNetwork(operator, 'old'))?.network).toEqual(networkOf(3));
      expect((await store().search(operator, 'relative 2', 9)).hits).toHaveLength(1);
    });
  });
}

async function writeOldCase(server: Neo4jServer): Promise<void> {
  await asAnalyst(
    server,
    `CREATE (c:Case {id: 'old', reference: 'R', revision: 4, composedAt: 4, isExample: false, createdAt: $createdAt, caseFile: $caseFile})
     CREATE (r:Record {caseId: 'old', number: 1, revision: 1, restricted: false, withheld: false, sha256: 'a', path: 'a.txt',
       description: $description, text: $text})-[:IN_CASE]->(c)
     CREATE (:Run {caseId: 'old', id: $runId, payload: $run})-[:READ]->(r)
     CREATE (:Decision {caseId: 'old', id: $decisionId, revision: 4, about: 'next-step', payload: $decision})
     CREATE (:Person {caseId: 'old', id: 'child-kit', name: 'Kit', position: 0, fingerprint: 'x', payload: $kit})`,
    {
      ...oldCase,
      description,
      text,
      runId: run.id,
      run: JSON.stringify(run),
      kit: JSON.stringify(kit),
      decisionId: decision.id,
      decision: JSON.stringify(decision),
    },
  );
}

async function asAnalyst(server: Neo4jServer, cypher: string, parameters: Record<string, unknown>): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  await driver.executeQuery(cypher, parameters);
  await driver.close();
}

function missing(): never {
  throw new Error('not there yet');
}
