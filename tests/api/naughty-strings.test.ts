import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NetworkResponse } from '#graph/contract/network-document.ts';
import { onBothStores } from '../graph/store/on-both-stores.ts';
import { type KithInTest, startKith } from '../support/kith/kith-in-test.ts';
import { kinfolk, kinfolkFiles } from '../support/kith/kinfolk-case.ts';
import { minedCase } from '../support/kith/mined-case.ts';
import { leaveOut } from '../support/leave-out.ts';

/** Each of a kind that has broken something somewhere. */
const own = [
  'undefined',
  '__proto__',
  'NaN',
  '﷽',
  'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤',
  '‮right to left',
  '👩‍👩‍👧‍👦 𝕌𝕟𝕒',
  "D’Arcy “Ned” O'Neill-Łuczak",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE cases; --",
  '") MATCH (n) DETACH DELETE n //',
  '$(touch planted) `id` ${7*7} {{7*7}}',
  'a\tb\u00a0c\u200bd\ufeffe',
  'title:*~10 AND (NEAR "x"^2)',
  '%22%00%n%s',
  'x'.repeat(190),
];

const list = join(process.env.KITH_DATA ?? '../shared/data', 'hostile', 'blns.json');
const many = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : [];

onBothStores((store) => {
  let kith: KithInTest;
  beforeAll(async () => {
    kith = await startKith(store().graph);
  });
  afterAll(() => kith.close());

  /** How many were stored and shown exactly: as a reference, a child's name, a note, a file's name, a record's text; and searched for. */
  const keptExactly = async (words: readonly string[]): Promise<number> => {
    let kept = 0;
    for (const word of words) {
      const name = word.trim().slice(0, 80).trim();
      if (name === '') continue;
      const children = kinfolk.children.map((child) => ({ ...child, name }));
      const created = await kith.call('POST', '/cases', { reference: name, children });
      expect([word, created.status, created.body.reference]).toEqual([word, 201, name]);
      const at = `/cases/${created.body.id}`;
      const path = `${name.replace(/[/\\]/g, '_')}.txt`;
      const text = `${word} rang.\nImelda Tarn is the children's maternal aunt.`;
      const files = [{ path, content: Buffer.from(text).toString('base64') }];
      const added = (await kith.call('POST', `${at}/records`, { files })).body.added[0];
      expect([word, added?.path]).toEqual([word, path]);
      const record = (await kith.call('GET', `${at}/records/${added.id}`)).body;
      expect([word, record.text]).toEqual([
        word,
        text
          .replaceAll('\r\n', '\n')
          .replaceAll('\r', '\n')
          .replace(/^\ufeff/, ''),
      ]);
      const shown = (await kith.call('GET', `${at}/network`)).body as NetworkResponse;
      expect([word, shown.people[0]?.name]).toEqual([word, name]);
      const noticed = { shown: true, expectedRevision: shown.revision };
      expect((await kith.call('PUT', `${at}/notice`, noticed)).status).toBe(200);
      expect([word, (await kith.call('POST', '/search', { words: name })).status]).toEqual([word, 200]);
      kept++;
    }
    return kept;
  };

  test('Naughty strings are stored and shown exactly', async () => {
    expect(await keptExactly(own)).toBe(own.length);
  });

  test('A note is kept as written, and a child found by the name that it has', async () => {
    const caseId = await minedCase(kith, kinfolk, kinfolkFiles);
    const { people, revision } = (await kith.call('GET', `/cases/${caseId}/network`)).body as NetworkResponse;
    const aunt = people.find(({ name }) => name === 'Imelda Tarn');
    let expectedRevision = revision;
    for (const note of own) {
      const body = {
        about: 'next-step',
        childIds: ['one'],
        outcome: 'not-now',
        reasonCode: 'other',
        note,
        expectedRevision,
      };
      const decided = await kith.call('POST', `/cases/${caseId}/people/${aunt?.id}/decisions`, body);
      expect([note, decided.status]).toEqual([note, 200]);
      expectedRevision = decided.body.revision;
    }
    const { items } = (await kith.call('GET', `/cases/${caseId}/history`)).body;
    expect(items.map((entry: { note: string }) => entry.note).toReversed()).toEqual(own);
  });

  test('A file keeps its naughty name in a form too', async () => {
    const created = await kith.call('POST', '/cases', kinfolk);
    const form = new FormData();
    const names = own.filter((name) => !/[/\\]|%22/.test(name) && name.length < 100);
    for (const [index, name] of names.entries()) form.append('files', new Blob([`The note ${index}.`]), name);
    const { body } = await kith.send(`/api/cases/${created.body.id}/records`, { method: 'POST', body: form });
    expect(body.added.map(({ path }: { path: string }) => path)).toEqual(names);
  });

  describe('of the big list', leaveOut(many.length > 0 ? undefined : 'no hostile/blns.json in KITH_DATA'), () => {
    test('Naughty strings are stored and shown exactly', async () => {
      // One in four on the embedded store, where each costs little.
      const step = 'file' in store().address ? 4 : 24;
      expect(await keptExactly(many.filter((_, index) => index % step === 0))).toBeGreaterThan(15);
    }, 170_000);
  });
});
