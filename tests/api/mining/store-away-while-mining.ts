// The store goes away while a case is mined, and comes back: what is asked meanwhile is told so, nothing is lost, and the job goes on.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Job } from '#graph/model/job.ts';
import { brokenAt } from '#graph/store/audit-chain.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { openNeo4jGraph } from '#graph/store/neo4j/open-neo4j-graph.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import { StoreUnavailable } from '#graph/store/store-unavailable.ts';
import { openMiningJobs } from '#services/mining/open-mining-jobs.ts';
import { operator } from '../../graph/store/invented-family.ts';
import type { StoreAddress } from '../../graph/store/open-store.ts';
import type { Neo4jAddress } from '../../support/neo4j/neo4j-server.ts';
import { completion, respond, scriptedEndpoint } from '../../support/scripted-endpoint.ts';
import { everybodyListed, putCaseToMine } from './invented-records.ts';

const nothingSaid = completion(everybodyListed);
const records = 12;
/** Records whose answers come before the store goes; those of the others come while it is away. */
const before = 3;
/** Milliseconds: the lease runs out meanwhile. */
const away = 3_500;
const lease = 3_000;
const patience = { timeout: 180_000 };

export function storeAwayWhileMining(address: () => StoreAddress): void {
  test('a store that goes away while a case is mined is waited for', patience, async () => {
    const given = address();
    const ended = await ('file' in given ? lockedFile(given.file) : cutLine(given));
    expect(ended?.state).toBe('done');
  });
}

async function lockedFile(file: string): Promise<Job | undefined> {
  const graph = await openSqliteGraph({ file });
  try {
    return await mineAcross(graph, async () => {
      const other = new DatabaseSync(file);
      other.exec('BEGIN IMMEDIATE');
      return async () => other.close();
    });
  } finally {
    await graph.close();
  }
}

async function cutLine({ uri, user, password }: Neo4jAddress): Promise<Job | undefined> {
  const line = await lineTo(Number(new URL(uri).port));
  const graph = await openNeo4jGraph({ uri: `bolt://127.0.0.1:${line.port}`, user, password });
  try {
    return await mineAcross(graph, async () => {
      await line.cut();
      return line.mend;
    });
  } finally {
    await graph.close();
    await line.cut();
  }
}

/** `take` takes the store away, and gives what brings it back. The job as those saw it who watched all the time. */
async function mineAcross(graph: FamilyGraph, take: () => Promise<() => Promise<void>>): Promise<Job | undefined> {
  const caseId = await putCaseToMine(graph, records);
  const taken = Promise.withResolvers<void>();
  const endpoint = await scriptedEndpoint((response, _request, count) => {
    if (count <= before) respond(response, 200, nothingSaid);
    else void taken.promise.then(() => respond(response, 200, nothingSaid));
  });
  const broken: unknown[] = [];
  const dataDir = await mkdtemp(join(tmpdir(), 'kith-mining-'));
  const model = { baseUrl: endpoint.baseUrl, apiKey: undefined, model: 'scripted', approvedBy: undefined };
  const onBroken = (_jobId: string, error: unknown) => broken.push(error);
  const jobs = openMiningJobs({ graph, config: { model, dataDir }, lease, onBroken });
  const { id } = await jobs.start(operator, caseId, 'llm');
  const watched = watch();

  async function watch(): Promise<Job | undefined> {
    let last: Job | undefined;
    for await (const job of jobs.events(operator, id, new AbortController().signal)) last = job;
    return last;
  }

  while ((await doneIn(graph, id)) < before) await wait(20);
  const bringBack = await take();
  taken.resolve();
  await wait(away);
  await expect(graph.appendAudit(entry(caseId))).rejects.toBeInstanceOf(StoreUnavailable);
  await bringBack();

  // Those who watched see the end without asking again.
  const ended = await watched;
  await jobs.close();
  await endpoint.close();
  await rm(dataDir, { recursive: true, force: true });
  expect(broken).toEqual([]);
  const loaded = await graph.loadCase(operator, caseId);
  expect(new Set(loaded?.log.runs.map(({ record }) => record)).size).toBe(records);
  const stored = await graph.readNetwork(operator, caseId);
  expect(stored?.composedAt).toBe(stored?.revision);
  expect(brokenAt(await graph.readAudit(operator, 0, 100_000))).toBeUndefined();
  return ended;
}

function entry(caseId: string) {
  const { actor, role, purpose } = operator;
  const nothing = { resourceIds: [], evidenceIds: [], outcome: 'allowed' } as const;
  return { at: new Date().toISOString(), actor, role, purpose, caseId, action: 'test', ...nothing };
}

async function doneIn(graph: FamilyGraph, jobId: string): Promise<number> {
  const job = await graph.readJob(operator, jobId);
  return job?.records.filter(({ state }) => state === 'done').length ?? 0;
}

interface Line {
  readonly port: number;
  /** Ends every connection and refuses new ones. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
}

/** A way to a server on this machine that can be cut. */
async function lineTo(target: number): Promise<Line> {
  const sockets = new Set<Socket>();
  const pass = (socket: Socket) => {
    const onward = connect(target, '127.0.0.1');
    for (const end of [socket, onward]) {
      sockets.add(end);
      end.on('error', () => end.destroy()).on('close', () => sockets.delete(end));
    }
    socket.pipe(onward).pipe(socket);
  };
  let server: Server;
  const listen = async (port: number) => {
    server = createServer(pass).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    port,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: async () => void (await listen(port)),
  };
}
