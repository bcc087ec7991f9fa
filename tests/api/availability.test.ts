import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import { installationSecret } from '#services/access/installation-secret.ts';
import { installExample } from '#services/cases/install-example.ts';
import { twoStores } from '#services/stores/two-stores.ts';
import { type KithInTest, startKith } from '../support/kith/kith-in-test.ts';
import { kinfolk, kinfolkFiles } from '../support/kith/kinfolk-case.ts';
import { minedCase } from '../support/kith/mined-case.ts';

let folder: string;
let file: string;
let graph: FamilyGraph;
let kith: KithInTest;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-available-'));
  file = join(folder, 'kith.sqlite');
  graph = await openSqliteGraph({ file });
  kith = await startKith(graph);
});
afterEach(async () => {
  await kith.close();
  await graph.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Another process holds the store's write lock meanwhile. */
async function whileLocked(work: () => Promise<void>): Promise<void> {
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  try {
    await work();
  } finally {
    other.exec('ROLLBACK');
    other.close();
  }
}

describe('a store that cannot be written', () => {
  test('Nothing is shown that cannot be audited', async () => {
    const caseId = await minedCase(kith, kinfolk, kinfolkFiles);
    await whileLocked(async () => {
      const { status, body, text } = await kith.call('GET', `/cases/${caseId}/network`);
      expect([status, body.code]).toEqual([503, 'audit-unavailable']);
      expect(text).not.toContain('Tarn');
      expect((await kith.call('GET', '/cases')).status).toBe(503);
    });
    expect((await kith.call('GET', `/cases/${caseId}/network`)).status).toBe(200);
  });

  test('A write says so, and can be sent again', async () => {
    await whileLocked(async () => {
      expect((await kith.call('POST', '/cases', kinfolk)).body.code).toBe('store-unavailable');
    });
    expect((await kith.call('POST', '/cases', kinfolk)).status).toBe(201);
  });

  test('Health tells a living process from one whose store answers', async () => {
    expect((await kith.send('/health/live')).status).toBe(200);
    expect((await kith.send('/health/ready')).status).toBe(200);
  });
});

describe('two stores behind one interface', () => {
  test('Examples stay in the embedded one, everything else goes to the team; both are listed and read', async () => {
    const team = await openSqliteGraph({ file: ':memory:' });
    const both = twoStores(team, graph);
    const ofBoth = await startKith(both);
    try {
      const exampleId = await installExample(both);
      const caseId = await minedCase(ofBoth, kinfolk, kinfolkFiles);
      const everyone = { actor: 'test', role: 'operator', purpose: 'test', cases: 'all', cleared: 'all' } as const;
      expect((await graph.listCases(everyone)).map(({ id }) => id)).toEqual([exampleId]);
      expect((await team.listCases(everyone)).map(({ id }) => id)).toEqual([caseId]);
      const listed = (await ofBoth.call('GET', '/cases')).body.items;
      expect(listed.map(({ id }: { id: string }) => id)).toEqual([exampleId, caseId]);
      for (const id of [exampleId, caseId])
        expect((await ofBoth.call('GET', `/cases/${id}/network`)).body.people.length).toBeGreaterThan(3);
      expect((await ofBoth.call('POST', '/search', { words: 'sandhu' })).body.items).toEqual([]);
      expect((await ofBoth.call('POST', '/search', { words: 'tarn' })).body.items).toHaveLength(2);
      const audited = (await ofBoth.call('GET', '/audit?limit=500')).body.items;
      expect(audited.some((entry: { caseId?: string }) => entry.caseId === caseId)).toBe(true);
      expect(audited.some((entry: { caseId?: string }) => entry.caseId === exampleId)).toBe(false);
    } finally {
      await ofBoth.close();
      await team.close();
    }
  });
});

test('Ids are the same after a restart, and of one installation only', async () => {
  const first = await installationSecret(folder);
  expect(await installationSecret(folder)).toEqual(first);
  expect(await readFile(join(folder, 'secret.key'))).toEqual(first);
  expect(await installationSecret(join(folder, 'other'))).not.toEqual(first);
});

test('Too many requests are refused for a while, readably', async () => {
  const hurried = await startKith(graph, { requestsPerMinute: 3 });
  try {
    const answers = [];
    for (let asked = 0; asked < 5; asked++) answers.push(await hurried.send('/health/live'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect(answers[4]?.body.code).toBe('too-many-requests');
  } finally {
    await hurried.close();
  }
});

test('A page of the viewer comes with a strict policy, and the API is described from files of this machine', async () => {
  const docs = await kith.send('/api/docs/');
  expect(docs.status).toBe(200);
  expect(docs.text).not.toMatch(/(src|href)="?(https?:)?\/\//);
  const policy = (await kith.send('/health/live')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});

test('A browser is told to keep no answer of the API', async () => {
  for (const path of ['/cases', '/audit'])
    expect((await kith.call('GET', path)).headers.get('cache-control')).toBe('no-store');
});
