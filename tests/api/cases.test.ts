import { afterAll, beforeAll, expect, test } from 'vitest';
import { NetworkResponse } from '#graph/contract/network-document.ts';
import { onBothStores } from '../graph/store/on-both-stores.ts';
import { type KithInTest, startKith, worker } from '../support/kith/kith-in-test.ts';
import { exampleFiles, minedCase, textFile } from '../support/kith/mined-case.ts';

const children = [{ id: 'one', name: 'Ottilie Marsh', dateOfBirth: '2017-04-01', sex: 'female' }];

onBothStores((store) => {
  let kith: KithInTest;
  let caseId: string;
  beforeAll(async () => {
    kith = await startKith(store().graph);
    const { caseFile, files } = await exampleFiles();
    caseId = await minedCase(kith, caseFile, files);
  });
  afterAll(() => kith.close());

  test('The network has the shapes of the contract and no number of a record', async () => {
    const { status, body, text } = await kith.call('GET', `/cases/${caseId}/network`);
    expect(status).toBe(200);
    expect(NetworkResponse.safeParse(body).error).toBeUndefined();
    expect(body.people.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/"(implied-)?r\d+-/);
    expect(text).not.toMatch(/--r\d+-/);
  });

  test('The network answers 304 to its ETag until the case changes', async () => {
    const path = `/api/cases/${caseId}/network`;
    const etag = (await kith.send(path)).headers.get('etag') ?? '';
    expect((await kith.send(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const files = [{ path: 'new.txt', content: Buffer.from('Ottilie was seen at school today.').toString('base64') }];
    await kith.call('POST', `/cases/${caseId}/records`, { files });
    expect((await kith.send(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('Suggestions come in the order of the list; gaps and questions are those of the network', async () => {
    const network = (await kith.call('GET', `/cases/${caseId}/network`)).body;
    const suggestions = (await kith.call('GET', `/cases/${caseId}/suggestions`)).body.items;
    expect(suggestions.map((one: { personId: string }) => one.personId)).toEqual(network.suggestedInOrder);
    for (const list of ['gaps', 'questions', 'contradictions'])
      expect((await kith.call('GET', `/cases/${caseId}/${list}`)).body.items).toEqual(network[list]);
  });

  test('Every quote of the network stands in its record at its place', async () => {
    const network = (await kith.call('GET', `/cases/${caseId}/network`)).body as NetworkResponse;
    const texts = new Map<string, string>();
    for (const { recordId = '', quote, start, end } of network.relationships.flatMap((tie) => tie.evidence)) {
      if (!texts.has(recordId))
        texts.set(recordId, (await kith.call('GET', `/cases/${caseId}/records/${recordId}`)).body.text);
      expect(texts.get(recordId)?.slice(start, end)).toBe(quote);
    }
  });

  test('An original comes back byte for byte, under a name that tells nothing', async () => {
    const { files } = await exampleFiles();
    const records = (await kith.call('GET', `/cases/${caseId}/records?limit=200`)).body.items;
    const pdf = files.find(({ path }) => path.endsWith('.pdf'));
    const record = records.find((one: { path: string }) => one.path === pdf?.path);
    const answer = await fetch(`${kith.url}/api/cases/${caseId}/records/${record.id}/original`);
    expect(answer.status).toBe(401);
    const original = await kith.send(`/api/cases/${caseId}/records/${record.id}/original`);
    expect(original.headers.get('content-disposition')).toBe(`attachment; filename="${record.id}.pdf"`);
    expect(Number(original.headers.get('content-length'))).toBe(pdf?.bytes.length);
  });

  test('Files of one upload fail one by one, each with what to do; the same bytes are one record', async () => {
    const created = await kith.call('POST', '/cases', { reference: 'T-UPLOAD', children });
    const path = `/cases/${created.body.id}/records`;
    const given = [
      textFile('a/note.txt', 'Her aunt rang.'),
      textFile('b.txt', 'Her aunt rang.'),
      textFile('c.txt', ''),
    ];
    const form = new FormData();
    for (const file of given) form.append('files', new Blob([Buffer.from(file.bytes)]), file.path);
    const { status, body } = await kith.send(`/api${path}`, { method: 'POST', body: form });
    expect(status).toBe(200);
    expect(body.added.map((one: { path: string }) => one.path)).toEqual(['a/note.txt']);
    expect(body.failed).toEqual([expect.objectContaining({ path: 'c.txt', detail: expect.stringContaining('add') })]);
    const again = await kith.call('POST', path, { files: [{ path: 'd.txt', content: btoa('Her aunt rang.') }] });
    expect(again.body.added).toEqual([]);
    expect(again.body.alreadyThere).toHaveLength(1);
    const listed = (await kith.call('GET', path)).body;
    expect(listed.items).toHaveLength(1);
    expect(listed.unread).toEqual(body.failed);
  });

  test('Lists are paged without a gap or a repeat', async () => {
    const path = `/cases/${caseId}/records`;
    const whole = (await kith.call('GET', `${path}?limit=200`)).body.items;
    const seen: unknown[] = [];
    let next = '';
    do {
      const page = (await kith.call('GET', `${path}?limit=4${next === '' ? '' : `&after=${next}`}`)).body;
      seen.push(...page.items);
      next = page.next ?? '';
    } while (next !== '');
    expect(seen).toEqual(whole);
  });

  test('A case counts what is to be decided, and its job', async () => {
    const { body } = await kith.call('GET', `/cases/${caseId}`);
    expect(body.toDecide).toBeGreaterThan(0);
    expect(body.job.state).toBe('done');
    const job = (await kith.call('GET', `/jobs/${body.job.id}`)).body;
    expect(job.progress.done).toBe(job.progress.total);
  });

  test('A real case cannot be removed; an example can, with all it holds', async () => {
    expect((await kith.call('DELETE', `/cases/${caseId}`)).body.code).toBe('not-decidable');
    const id = crypto.randomUUID();
    const entry = {
      at: new Date().toISOString(),
      actor: 'test',
      role: 'operator',
      purpose: 'test',
      action: 'create-case',
    };
    await store().graph.putCase(
      worker,
      { id, caseFile: { reference: 'T-EXAMPLE', children: [] }, isExample: true, createdAt: new Date().toISOString() },
      { ...entry, resourceIds: [], evidenceIds: [], outcome: 'allowed' },
    );
    expect((await kith.call('DELETE', `/cases/${id}`)).status).toBe(204);
    expect((await kith.call('GET', `/cases/${id}`)).status).toBe(404);
  });

  test('Nobody unknown is answered', async () => {
    expect((await fetch(`${kith.url}/api/cases`)).status).toBe(401);
  });

  test('A page from elsewhere, or a name that resolves here, is refused', async () => {
    const refused = async (headers: Record<string, string>) =>
      (await kith.send('/api/cases', { headers })).body?.code === 'invalid-request';
    expect(await refused({ origin: 'https://elsewhere.example' })).toBe(true);
    expect(await refused({ 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(await refused({ origin: kith.url })).toBe(false);
  });
});
