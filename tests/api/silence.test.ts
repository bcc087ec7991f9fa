import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NetworkResponse } from '#graph/contract/network-document.ts';
import { onBothStores } from '../graph/store/on-both-stores.ts';
import { type Answer, type KithInTest, startKith, unclearedWorker } from '../support/kith/kith-in-test.ts';
import { exampleFiles, minedCase } from '../support/kith/mined-case.ts';
import { everyRoute } from './every-route.ts';

onBothStores((store) => {
  let kith: KithInTest;
  let caseId: string;
  const refused: Answer[] = [];
  beforeAll(async () => {
    kith = await startKith(store().graph);
    const { caseFile, files } = await exampleFiles();
    caseId = await minedCase(kith, caseFile, files);
    await everythingGoesWrong();
    for (const { route, request } of await everyRoute(kith)) {
      const { path, body } = await request();
      await kith.call(route.split(' ')[0] ?? 'GET', path, body);
    }
  });
  afterAll(() => kith.close());

  /** Every kind of refusal, with names and sentences of the example in every part of a request. */
  async function everythingGoesWrong(): Promise<void> {
    const { people, relationships } = (await kith.call('GET', `/cases/${caseId}/network`)).body as NetworkResponse;
    const words = [
      ...people.slice(0, 12).map(({ name }) => name),
      ...relationships.slice(0, 5).map((tie) => tie.evidence[0]?.quote ?? ''),
    ];
    for (const word of words) {
      const inPath = encodeURIComponent(word);
      const at = `/cases/${caseId}`;
      const asked: readonly (readonly [string, string, unknown?])[] = [
        ['GET', `/cases/${inPath}`],
        ['GET', `${at}/records/${inPath}`],
        ['GET', `${at}/records?after=${inPath}&limit=${inPath}`],
        ['GET', `/${inPath}`],
        ['POST', `${at}/people/${inPath}/decisions`, { about: 'next-step', note: word }],
        ['POST', `${at}/relationships/${inPath}/decisions`, { outcome: word, expectedRevision: word }],
        ['POST', `${at}/identity`, { people: [word, word], outcome: 'same', expectedRevision: word }],
        [
          'POST',
          `${at}/passages`,
          { recordId: word, start: 0, end: 1, outcome: 'wrong-person', expectedRevision: word },
        ],
        ['POST', `${at}/records`, { files: [{ path: word, content: word }] }],
        ['POST', '/cases', { reference: word, children: [{ id: word, name: word }] }],
        ['POST', '/search', { words: { word } }],
        ['PUT', `${at}/notice`, { [word]: word }],
        ['DELETE', `${at}/records/rec00000000000000000000`, { reason: word, expectedRevision: word }],
        ['POST', `/jobs/${inPath}/cancel`],
      ];
      for (const [method, path, body] of asked) refused.push(await kith.call(method, path, body, unclearedWorker));
      const malformed = { method: 'POST', body: `{"words": "${word}`, headers: { 'content-type': 'application/json' } };
      refused.push(await kith.send('/api/search', malformed));
      refused.push(await kith.send('/api/search', { ...malformed, headers: { 'content-type': 'text/weird' } }));
    }
  }

  test('Each of them was refused, as a problem with a closed code', () => {
    expect(refused.map(({ status }) => status).filter((status) => status < 400 || status > 499)).toEqual([]);
    for (const { headers, body } of refused) {
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body.type).toBe(`urn:kith:problem:${body.code}`);
    }
  });

  test('No name and no sentence of the example stands in a log line or an error of the whole run', async () => {
    const { files, caseFile } = await exampleFiles();
    const { people } = (await kith.call('GET', `/cases/${caseId}/network`)).body as NetworkResponse;
    const records = (await kith.call('GET', `/cases/${caseId}/records?limit=200`)).body.items as { id: string }[];
    const texts: string[] = [];
    for (const { id } of records) texts.push((await kith.call('GET', `/cases/${caseId}/records/${id}`)).body.text);
    const names = people.filter(({ named }) => named).flatMap(({ name, aliases }) => [name, ...aliases]);
    const given = [...names, ...caseFile.children.map(({ name }) => name)]
      .flatMap((name) => name.split(/\s+/))
      .filter((word) => /^\p{Lu}\p{L}{3,}$/u.test(word));
    const sentences = texts
      .flatMap((text) => text.split(/[.\n?!]/))
      .map((sentence) => sentence.trim())
      .filter(({ length }) => length > 15);
    const said = `${kith.logged()}\n${refused.map(({ text }) => text).join('\n')}`;
    expect(said.length).toBeGreaterThan(10_000);
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => said.includes(sentence))).toEqual([]);
    expect([...new Set(given)].filter((word) => new RegExp(`\\b${word}\\b`).test(said))).toEqual([]);
    expect(files.map(({ path }) => path).filter((path) => said.includes(path))).toEqual([]);
  });

  test('Every log line of an answer has a request id and the route as written, never an address as asked', () => {
    const answered = kith
      .logged()
      .split('\n')
      .filter((line) => line.includes('"answered"'));
    expect(answered.length).toBeGreaterThan(100);
    for (const line of answered) {
      const { reqId, route = '' } = JSON.parse(line);
      expect(reqId).toMatch(/^[0-9a-f-]{36}$/);
      expect(route).not.toMatch(/[0-9a-f]{8}-|rec[0-9a-f]/);
    }
  });
});
