import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NetworkResponse } from '#graph/contract/network-document.ts';
import { replyCacheIn } from '#services/extraction/llm/reply-cache.ts';
import { onBothStores } from '../graph/store/on-both-stores.ts';
import { type KithInTest, startKith, unclearedWorker, worker } from '../support/kith/kith-in-test.ts';
import { kinfolk, kinfolkFiles } from '../support/kith/kinfolk-case.ts';
import { minedCase, textFile } from '../support/kith/mined-case.ts';

const refuge = textFile(
  'refuge.txt',
  "Date: 2025-03-04\nAuthor: K Moss\n\nImelda Tarn is the children's maternal aunt. Imelda Tarn is living in a refuge.\n",
);

onBothStores((store) => {
  let kith: KithInTest;
  beforeAll(async () => {
    kith = await startKith(store().graph);
  });
  afterAll(() => kith.close());

  const network = async (caseId: string, as = worker): Promise<NetworkResponse> =>
    (await kith.call('GET', `/cases/${caseId}/network`, undefined, as)).body;
  const recordId = async (caseId: string, path: string): Promise<string> => {
    const { items } = (await kith.call('GET', `/cases/${caseId}/records`)).body;
    return items.find((record: { path: string }) => record.path === path).id;
  };

  test('What goes is named first; then it is gone, from the network, from search and from every file', async () => {
    const marker = `Quillfeather${crypto.randomUUID().slice(0, 8)}`;
    const text = `Date: 2025-03-05\nAuthor: PC 101\n\nGareth Marsh is the children's paternal uncle. ${marker} was there.\n`;
    const caseId = await minedCase(kith, kinfolk, [...kinfolkFiles.slice(0, 2), textFile('police.txt', text)]);
    const before = await network(caseId);
    const uncle = before.people.find(({ name }) => name === 'Gareth Marsh');
    const step = { about: 'next-step', childIds: ['one'], outcome: 'not-now', reasonCode: 'other' };
    const note = `The record says that ${marker} was there with him.`;
    const decided = await kith.call('POST', `/cases/${caseId}/people/${uncle?.id}/decisions`, {
      ...step,
      note,
      expectedRevision: before.revision,
    });
    const { revision } = decided.body;
    const id = await recordId(caseId, 'police.txt');
    const replies = replyCacheIn(join(kith.dataDir, 'replies'));
    const sha256 = await sha256Of(text);
    await replies.write(sha256, 'a request', { content: marker, cut: false, tokens: { prompt: 1, completion: 1 } });
    const exported = { format: 'register-csv', audience: 'working', purpose: 'a meeting' };
    await kith.call('POST', `/cases/${caseId}/exports`, exported);

    const preview = (await kith.call('POST', `/cases/${caseId}/erasure/preview`, { recordId: id })).body;
    expect(preview.peopleLeaving.map(({ name }: { name: string }) => name)).toContain('Gareth Marsh');
    expect(preview.relationshipsLeaving).toBeGreaterThan(0);
    expect(preview.decisionsAffected).toHaveLength(1);
    expect(preview.notesToRedact).toHaveLength(1);
    expect(preview.exportsAlreadySent).toEqual([expect.objectContaining({ audience: 'working' })]);

    const erase = (expectedRevision: string) =>
      kith.call('DELETE', `/cases/${caseId}/records/${id}`, { reason: 'of another family', expectedRevision });
    expect((await erase(before.revision)).body.code).toBe('changed-meanwhile');
    const erased = await erase(revision);
    expect(erased.body.notesToRedact).toEqual([decided.body.decisionId]);

    expect((await kith.call('GET', `/cases/${caseId}/records/${id}`)).status).toBe(404);
    expect((await network(caseId)).people.map(({ name }) => name)).not.toContain('Gareth Marsh');
    expect((await kith.call('POST', '/search', { words: marker })).body.items).toEqual([]);
    expect(await replies.read(sha256, 'a request')).toBeUndefined();
    const [entry] = (await kith.call('GET', `/cases/${caseId}/history`)).body.items;
    expect(entry.subject).toContain('record erased');

    const redacted = { note: 'Redacted.' };
    const path = `/cases/${caseId}/decisions/${decided.body.decisionId}/note`;
    expect((await kith.call('PUT', path, redacted)).status).toBe(204);
    expect((await kith.call('GET', `/cases/${caseId}/history`)).body.items[0].note).toBe('Redacted.');
    expect(await filesHolding(marker)).toEqual([]);
  });

  test('Whom the erased record alone protected stays protected, until a named person lifts it', async () => {
    const caseId = await minedCase(kith, kinfolk, [refuge, ...kinfolkFiles]);
    const seen = async () => (await network(caseId, unclearedWorker)).people.map(({ name }) => name);
    expect(await seen()).not.toContain('Imelda Tarn');
    const { revision } = await network(caseId);
    const id = await recordId(caseId, 'refuge.txt');
    const erased = await kith.call('DELETE', `/cases/${caseId}/records/${id}`, {
      reason: 'a duplicate',
      expectedRevision: revision,
    });
    expect(erased.status).toBe(200);
    expect(await seen()).not.toContain('Imelda Tarn');
    const aunt = (await network(caseId)).people.find(({ name }) => name === 'Imelda Tarn');
    const lift = { reason: 'She is safe now.', expectedRevision: erased.body.revision };
    expect((await kith.call('POST', `/cases/${caseId}/handling/${aunt?.id}/lift`, lift)).status).toBe(200);
    expect(await seen()).toContain('Imelda Tarn');
  });

  /** Of the embedded store's files; a Neo4j keeps its own. */
  async function filesHolding(words: string): Promise<readonly string[]> {
    const { address } = store();
    if (!('file' in address)) return [];
    const folder = dirname(address.file);
    const files = await readdir(folder);
    const holding = await Promise.all(files.map(async (file) => (await readFile(join(folder, file))).includes(words)));
    return files.filter((_, index) => holding[index]);
  }
});

async function sha256Of(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex');
}
