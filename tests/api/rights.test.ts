import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoredAuditEntry } from '#graph/model/audit-entry.ts';
import { brokenAt } from '#graph/store/audit-chain.ts';
import { everyRight, type Principal } from '#services/access/principal.ts';
import { onBothStores } from '../graph/store/on-both-stores.ts';
import { type KithInTest, startKith, worker } from '../support/kith/kith-in-test.ts';
import { documentedRoutes, everyRoute, type RouteRequest } from './every-route.ts';

onBothStores((store) => {
  let kith: KithInTest;
  let routes: readonly RouteRequest[];
  /** The sequence of the last entry before these tests: the Neo4j is shared with other files, and its trail is long. */
  let before = 0;
  beforeAll(async () => {
    for (let last: number | undefined = 0; last !== undefined; before = last ?? before)
      last = (await store().graph.readAudit(worker, before, 1000)).at(-1)?.sequence;
    kith = await startKith(store().graph);
    routes = await everyRoute(kith);
  });
  afterAll(() => kith.close());

  /** Of one actor, whom a test makes up. */
  const auditOf = async (actor: string): Promise<readonly StoredAuditEntry[]> => {
    const entries: StoredAuditEntry[] = [];
    let after = before;
    for (;;) {
      const some = await store().graph.readAudit(worker, after, 1000);
      entries.push(...some.filter((entry) => entry.actor === actor));
      const last = some.at(-1);
      if (last === undefined) return entries;
      after = last.sequence;
    }
  };
  const somebody = (change: Partial<Principal>): Principal => ({
    ...worker,
    actor: `worker ${crypto.randomUUID()}`,
    ...change,
  });
  const ask = async ({ route, request }: RouteRequest, as: Principal) => {
    const { path, body } = await request();
    return kith.call(route.split(' ')[0] ?? 'GET', path, body, as);
  };

  test('There is a request here for every route that the OpenAPI document lists', async () => {
    expect(routes.map(({ route }) => route).toSorted()).toEqual((await documentedRoutes(kith)).toSorted());
  });

  test('Whoever lacks the right a route needs is refused, which is audited, and nothing changes', async () => {
    for (const one of routes) {
      const { route, right, action } = one;
      const lacking = somebody({ rights: new Set(everyRight.filter((other) => other !== right)) });
      const { path, body } = await one.request();
      const revisionsBefore = await revisions();
      const answer = await kith.call(route.split(' ')[0] ?? 'GET', path, body, lacking);
      expect([route, answer.status, answer.body.code]).toEqual([route, 404, 'not-found']);
      expect([route, await revisions()]).toEqual([route, revisionsBefore]);
      const entries = await auditOf(lacking.actor);
      expect([route, ...entries.map((entry) => [entry.action, entry.outcome])]).toEqual([route, [action, 'refused']]);
    }
  });

  test('Whoever may open no case is told of none, whatever their rights', async () => {
    const stranger = somebody({ cases: [], cleared: [] });
    for (const one of routes) {
      const ofNoCase = ['GET /cases', 'POST /search', 'GET /audit', 'POST /cases'].includes(one.route);
      const answer = await ask(one, stranger);
      const told = ofNoCase ? (answer.body.items ?? []) : answer.body.code;
      expect([one.route, told]).toEqual([one.route, ofNoCase ? [] : 'not-found']);
    }
  });

  test('Whoever has that right alone is answered, and every answer has its entry', async () => {
    for (const one of routes) {
      const { route, right, action, succeeds } = one;
      const alone = somebody({ rights: new Set([right]) });
      const { status } = await ask(one, alone);
      expect([route, Math.floor(status / 100)]).toEqual([route, succeeds === false ? 4 : 2]);
      const [first, ...others] = await auditOf(alone.actor);
      const outcome = succeeds === false ? 'refused' : 'allowed';
      expect([route, first?.action, first?.outcome]).toEqual([route, action, outcome]);
      for (const entry of others) expect([route, entry.action]).toEqual([route, action]);
    }
  });

  test('The chain of all entries holds', async () => {
    const entries: StoredAuditEntry[] = [];
    let after = 0;
    do {
      const some = await store().graph.readAudit(worker, after, 1000);
      entries.push(...some);
      after = some.at(-1)?.sequence ?? Number.POSITIVE_INFINITY;
    } while (after !== Number.POSITIVE_INFINITY);
    expect(brokenAt(entries)).toBeUndefined();
  });

  test('The audit is read over the API without a hole, and reading it is audited', async () => {
    const reader = somebody({ role: 'auditor' });
    await kith.call('GET', '/audit?limit=5', undefined, reader);
    const [own] = await auditOf(reader.actor);
    expect(own).toMatchObject({ action: 'read-audit', role: 'auditor', outcome: 'allowed' });
    const shown = (await kith.call('GET', `/audit?after=${(own?.sequence ?? 1) - 1}&limit=1`)).body.items;
    expect(shown).toEqual([JSON.parse(JSON.stringify(own))]);
  });

  async function revisions(): Promise<readonly unknown[]> {
    const cases = await store().graph.listCases({ ...worker, cases: kith.casesMade() });
    return cases.map(({ id, revision }) => [id, revision]);
  }
});
