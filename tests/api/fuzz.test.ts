import fc from 'fast-check';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NetworkResponse } from '#graph/contract/network-document.ts';
import type { Job } from '#graph/model/job.ts';
import { onBothStores } from '../graph/store/on-both-stores.ts';
import { type Answer, type KithInTest, startKith, worker } from '../support/kith/kith-in-test.ts';
import { kinfolk, kinfolkFiles } from '../support/kith/kinfolk-case.ts';
import { minedCase } from '../support/kith/mined-case.ts';
import { arbitraryOf, type JsonSchema, type Known } from './arbitrary-request.ts';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: JsonSchema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

const isActive = ({ state }: Pick<Job, 'state'>) => ['queued', 'running', 'cancelling'].includes(state);

onBothStores((store) => {
  let kith: KithInTest;
  let caseId: string;
  let known: Known;
  let paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  beforeAll(async () => {
    kith = await startKith(store().graph);
    caseId = await minedCase(kith, kinfolk, kinfolkFiles);
    const network = (await kith.call('GET', `/cases/${caseId}/network`)).body as NetworkResponse;
    const records = (await kith.call('GET', `/cases/${caseId}/records`)).body.items as { id: string }[];
    const people = network.people.map(({ id }) => id);
    const notice = { shown: true, expectedRevision: network.revision };
    const { decisionId } = (await kith.call('PUT', `/cases/${caseId}/notice`, notice)).body;
    known = {
      caseId: [caseId],
      otherCaseId: [caseId],
      personId: people,
      otherPersonId: people,
      handlingId: people,
      mention: people,
      people: people.map((id, index) => [id, people[(index + 1) % people.length]]),
      parts: network.people.map(({ mentions }) => [
        mentions.slice(0, 1).map(({ id }) => id),
        mentions.slice(1).map(({ id }) => id),
      ]),
      childIds: [['one'], ['one', 'two']],
      relationshipId: network.relationships.map(({ id }) => id),
      recordId: records.map(({ id }) => id),
      decisionId: [decisionId],
      jobId: [(await kith.call('GET', `/cases/${caseId}`)).body.job.id],
      evidenceSeen: network.relationships.map(({ evidence }) =>
        evidence.map(({ recordId, start, end }) => ({ recordId, start, end })),
      ),
      expectedRevision: [network.revision, 'now'],
    };
    paths = (await kith.call('GET', '/docs/json')).body.paths;
  });
  afterAll(() => kith.close());

  const send = async (
    path: string,
    method: string,
    { parameters = [], requestBody }: Operation,
    values: Readonly<Record<string, unknown>>,
  ): Promise<Answer> => {
    const asText = (value: unknown) => encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value));
    const query = parameters
      .filter((one) => one.in === 'query' && values[one.name] !== undefined)
      .map(({ name }) => `${name}=${asText(values[name])}`);
    const address = path.replace(/\{(\w+)\}/g, (_whole, name: string) => asText(values[name]).slice(0, 300) || '-');
    const body = requestBody === undefined ? undefined : await withRevision(values.body);
    return kith.call(method.toUpperCase(), `${address.replace(/^\/api/, '')}?${query.join('&')}`, body);
  };
  const withRevision = async (body: unknown): Promise<unknown> => {
    const isNow =
      typeof body === 'object' && body !== null && 'expectedRevision' in body && body.expectedRevision === 'now';
    return isNow ? { ...body, expectedRevision: (await kith.call('GET', `/cases/${caseId}`)).body.revision } : body;
  };
  /** Once no job that was started is still at work. */
  const state = async (): Promise<string> => {
    const { graph } = store();
    const jobs = async () =>
      Promise.all([
        ...(known.jobId ?? []).map((jobId) => graph.readJob(worker, String(jobId))),
        ...kith.casesMade().map((id) => graph.readLatestJob(worker, id)),
      ]);
    while ((await jobs()).some((job) => job !== undefined && isActive(job))) await wait(20);
    return JSON.stringify(await graph.listCases({ ...worker, cases: kith.casesMade() }));
  };

  test('Whatever is sent to any route, nothing breaks, and what is refused changes nothing', async () => {
    const isSqlite = 'file' in store().address;
    const answered = new Set<string>();
    for (const [path, methods] of Object.entries(paths))
      for (const [method, operation] of Object.entries(methods)) {
        const { parameters = [], requestBody } = operation;
        const fields = Object.fromEntries(
          parameters.map(({ name, schema }) => [name, arbitraryOf(schema, known, name)]),
        );
        const schema = requestBody?.content['application/json']?.schema;
        const request = fc.record(schema === undefined ? fields : { ...fields, body: arbitraryOf(schema, known) });
        await fc.assert(
          fc.asyncProperty(request, async (values) => {
            const before = await state();
            const { status, body } = await send(path, method, operation, values);
            if (status < 300) answered.add(`${method} ${path}`);
            expect(status).toBeLessThan(500);
            if (status < 400) return;
            expect(body.type).toBe(`urn:kith:problem:${body.code}`);
            expect(await state()).toBe(before);
          }),
          { numRuns: isSqlite ? 12 : 3 },
        );
      }
    // Of what was made up most is refused at the door; enough must get past it for the test to mean something.
    expect(answered.size).toBeGreaterThan(isSqlite ? 15 : 5);
  }, 170_000);
});
