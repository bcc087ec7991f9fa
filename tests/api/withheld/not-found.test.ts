import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothStores } from '../../graph/store/on-both-stores.ts';
import { mixed } from '../../support/kith/hidden-aunt.ts';
import { type KithInTest, startKith, unclearedWorker } from '../../support/kith/kith-in-test.ts';
import { kinfolk } from '../../support/kith/kinfolk-case.ts';
import { minedCase, textFile } from '../../support/kith/mined-case.ts';

onBothStores((store) => {
  let kith: KithInTest;
  beforeAll(async () => {
    kith = await startKith(store().graph, { now: () => new Date('2026-03-02T09:00:00.000Z') });
  });
  afterAll(() => kith.close());

  test('Hidden records, people and decisions are not found by their ids', async () => {
    const caseId = await minedCase(kith, kinfolk, mixed);
    const network = (await kith.call('GET', `/cases/${caseId}/network`)).body;
    const aunt = network.people.find((person: { name: string }) => person.name === 'Petronella Tarn');
    const [{ recordId }] = aunt.mentions;
    const about = { about: 'next-step', childIds: ['one'], outcome: 'not-now', reasonCode: 'health' };
    const body = { ...about, expectedRevision: network.revision };
    const decided = await kith.call('POST', `/cases/${caseId}/people/${aunt.id}/decisions`, body);
    const at = `/cases/${caseId}`;
    const asked: readonly (readonly [string, string, unknown?])[] = [
      ['GET', `${at}/records/${recordId}`],
      ['GET', `${at}/records/${recordId}/original`],
      ['POST', `${at}/people/${aunt.id}/decisions`, body],
      ['POST', `${at}/decisions/${decided.body.decisionId}/undo`, { expectedRevision: network.revision }],
      ['POST', `${at}/erasure/preview`, { recordId }],
      ['DELETE', `${at}/records/${recordId}`, { reason: 'not known', expectedRevision: network.revision }],
      ['POST', `${at}/handling/${aunt.id}/lift`, { reason: 'not known', expectedRevision: network.revision }],
    ];
    for (const [method, path, sent] of asked)
      expect([method, path, (await kith.call(method, path, sent, unclearedWorker)).status]).toEqual([
        method,
        path,
        404,
      ]);
  });

  test('A handling lifted by a cleared person, with a reason, shows what it hid; the undo hides it again', async () => {
    const caseId = await minedCase(kith, kinfolk, mixed);
    const names = async () =>
      (await kith.call('GET', `/cases/${caseId}/network`, undefined, unclearedWorker)).body.people.map(
        ({ name }: { name: string }) => name,
      );
    const lift = async (key: string) => {
      const { revision } = (await kith.call('GET', `/cases/${caseId}`)).body;
      return kith.call('POST', `/cases/${caseId}/handling/${key}/lift`, {
        reason: 'She is safe now.',
        expectedRevision: revision,
      });
    };
    const network = (await kith.call('GET', `/cases/${caseId}/network`)).body;
    const aunt = network.people.find((person: { name: string }) => person.name === 'Petronella Tarn');
    const lifted = await lift(aunt.id);
    expect(lifted.status).toBe(200);
    expect(await names()).toContain('Petronella Tarn');
    const undo = { expectedRevision: lifted.body.revision };
    expect((await kith.call('POST', `/cases/${caseId}/decisions/${lifted.body.decisionId}/undo`, undo)).status).toBe(
      200,
    );
    expect(await names()).not.toContain('Petronella Tarn');
  });

  test('An approved copy is what is read instead of a hidden record', async () => {
    const caseId = await minedCase(kith, kinfolk, mixed);
    const records = (await kith.call('GET', `/cases/${caseId}/records`)).body.items;
    const { id } = records.find(({ path }: { path: string }) => path === 'a-adviser.txt');
    const { revision } = (await kith.call('GET', `/cases/${caseId}`)).body;
    const copy = { redactedText: 'An adviser wrote on 4 March.', expectedRevision: revision };
    expect((await kith.call('POST', `/cases/${caseId}/records/${id}/redaction`, copy)).status).toBe(200);
    const read = await kith.call('GET', `/cases/${caseId}/records/${id}`, undefined, unclearedWorker);
    expect(read.body.text).toBe(copy.redactedText);
    expect(read.body.path).not.toContain('adviser');
    const seen = (await kith.call('GET', `/cases/${caseId}`, undefined, unclearedWorker)).body.revision;
    const passage = { recordId: id, start: 0, end: 10, outcome: 'not-this-family', evidenceSeen: [] };
    const marked = { ...passage, reasonCode: 'wrong-person', expectedRevision: seen };
    const answer = await kith.call('POST', `/cases/${caseId}/passages`, marked, unclearedWorker);
    expect(answer.body.code).toBe('not-decidable');
    expect((await kith.call('GET', `/cases/${caseId}/records/${id}/original`, undefined, unclearedWorker)).status).toBe(
      404,
    );
  });

  test('Words of a restricted record leave in no export, whoever asks for it', async () => {
    const marked = textFile(
      'c-marked.txt',
      "Type: email\nDate: 2025-03-05\nAuthor: K Moss\n\nRESTRICTED.\n\nImelda Tarn is the children's aunt.\n",
    );
    const caseId = await minedCase(kith, kinfolk, [...mixed, marked]);
    const asked = { format: 'register-csv', audience: 'working', purpose: 'a first look' };
    const { text } = await kith.call('POST', `/cases/${caseId}/exports`, asked);
    expect(text).toContain("Imelda Tarn is the children's maternal aunt.");
    expect(text).toContain('[words withheld]');
    expect(text).not.toMatch(/Petronella|children's aunt\./);
  });
});
