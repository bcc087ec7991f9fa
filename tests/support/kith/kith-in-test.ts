/** The whole service over real HTTP on a port of its own, for who the test says is asking. Everything it logs is kept. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { localWorker, type Principal } from '#services/access/principal.ts';
import { buildApp } from '#services/app.ts';
import { AppError } from '#services/errors.ts';
import { replyCacheIn } from '#services/extraction/llm/reply-cache.ts';
import { openMiningJobs } from '#services/mining/open-mining-jobs.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Parsed, where it is JSON. Tests read what they expect; the contract checks what is sent. */
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export interface KithInTest {
  readonly url: string;
  /** `path` is below `/api`; `as` is who asks. */
  readonly call: (method: string, path: string, body?: unknown, as?: Principal) => Promise<Answer>;
  /** A request of any kind. */
  readonly send: (path: string, init?: RequestInit, as?: Principal) => Promise<Answer>;
  /** Ids of the cases made over this API. */
  readonly casesMade: () => readonly string[];
  readonly logged: () => string;
  readonly dataDir: string;
  readonly close: () => Promise<void>;
}

export interface KithOptions {
  readonly now?: () => Date;
  readonly requestsPerMinute?: number;
  readonly viewerFolder?: string;
  /** Who asks, for a browser, which says nothing about it. */
  readonly principalOf?: () => Principal;
}

/** Closes everything but the graph, which is its test's own. */
export async function startKith(graph: FamilyGraph, options: KithOptions = {}): Promise<KithInTest> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kith-api-'));
  const principals = new Map<string, Principal>();
  const lines: string[] = [];
  const made: string[] = [];
  const mining = openMiningJobs({ graph, config: { model: undefined, dataDir }, onBroken: (id) => lines.push(id) });
  const app = await buildApp({
    graph,
    mining,
    secret: randomBytes(32),
    replies: replyCacheIn(join(dataDir, 'replies')),
    principalOf: ({ headers }) => {
      const principal = principals.get(String(headers['x-principal']));
      if (principal === undefined) throw new AppError('sign-in-required', 'Sign in first.');
      return principal;
    },
    log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
    requestsPerMinute: 1_000_000,
    ...options,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });

  const send: KithInTest['send'] = async (path, init = {}, as = worker) => {
    const key = randomUUID();
    principals.set(key, as);
    const answer = await fetch(`${url}${path}`, { ...init, headers: { ...init.headers, 'x-principal': key } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const text = bytes.toString('utf8');
    principals.delete(key);
    const location = answer.headers.get('location');
    if (location?.startsWith('/api/cases/') === true) made.push(location.slice('/api/cases/'.length));
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    return { status: answer.status, headers: answer.headers, bytes, text, body: isJson ? JSON.parse(text) : undefined };
  };
  return {
    url,
    dataDir,
    send,
    call: (method, path, body, as) =>
      send(
        `/api${path}`,
        {
          method,
          ...(body !== undefined && {
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json' },
          }),
        },
        as,
      ),
    casesMade: () => made,
    logged: () => lines.join(''),
    close: async () => {
      await app.close();
      await mining.close();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export const worker: Principal = localWorker('worker in a test');

/** May do everything a worker may, and sees nothing that is withheld. */
export const unclearedWorker: Principal = { ...worker, actor: 'uncleared worker in a test', cleared: [] };
