import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onBothStores } from '../../graph/store/on-both-stores.ts';
import { mixed } from '../../support/kith/hidden-aunt.ts';
import { type KithInTest, startKith, unclearedWorker, worker } from '../../support/kith/kith-in-test.ts';
import { kinfolk, kinfolkFiles, later } from '../../support/kith/kinfolk-case.ts';
import { addAndMine, exampleFiles, minedCase, type TestFile, textFile } from '../../support/kith/mined-case.ts';
import { expectSame, unclearedAnswers } from '../../support/kith/uncleared-answers.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';

onBothStores((store) => {
  let kith: KithInTest;
  beforeAll(async () => {
    kith = await startKith(store().graph, { now: () => new Date('2026-03-02T09:00:00.000Z') });
  });
  afterAll(() => kith.close());

  /** Lays out what the uncleared worker got, with ids in order of appearance, as a viewer does. */
  const genogramOf = (network: string): string => {
    return JSON.stringify(layoutGenogram(JSON.parse(network), { showReview: true }));
  };

  const compare = async (
    caseFile: CaseFile,
    whole: readonly TestFile[],
    without: readonly TestFile[],
    words: readonly string[],
  ) => {
    const withAunt = await minedCase(kith, caseFile, whole);
    const withoutAunt = await minedCase(kith, caseFile, without);
    const [got, wanted] = [
      await unclearedAnswers(kith, withAunt, words),
      await unclearedAnswers(kith, withoutAunt, words),
    ];
    expectSame(got, wanted);
    expect(genogramOf(got['/network'] ?? '')).toEqual(genogramOf(wanted['/network'] ?? ''));
    return { withAunt, withoutAunt, got };
  };

  test('Who is not cleared gets, byte for byte, the case without the records that name a hidden aunt', async () => {
    const { withAunt, got } = await compare(kinfolk, mixed, kinfolkFiles, ['tarn', 'petronella', 'w']);
    const everything = Object.values(got).join('\n');
    expect(everything).toContain('Imelda Tarn');
    expect(everything).not.toMatch(/petronella|wilhelmina|refuge|adviser|mention\.txt/i);
    const cleared = (await kith.call('GET', `/cases/${withAunt}/network`)).text;
    expect(cleared).toMatch(/Petronella/);
    expect(cleared).toMatch(/Wilhelmina/);
  }, 170_000);

  test('However she is called, and whoever else is hidden, nothing of it is let out', async () => {
    const secret = [
      "Petronella Tarn is the children's maternal aunt. Petronella Tarn is living in a refuge.",
      'Pettronella rang from Marlbeck.',
      'PT has a flat in Marlbeck.',
      "Felix drew Auntie P's house in Marlbeck.",
      "She's at her cousin's in Marlbeck now, don't tell him.",
      'They took new names and moved to Marlbeck.',
      'The half-brother of Ottilie was adopted by the Quills in 2016.',
      'The Quills live in Marlbeck.',
      "Basil Tarn's file is locked. Basil Tarn is the children's maternal uncle.",
      'Basil rang. He has a shop in Marlbeck.',
      'Mrs Quill sent a photo of Marlbeck.',
    ].map((text, index) => textFile(`${index}-note.txt`, `Date: 2025-03-0${(index % 9) + 1}\n\n${text}\n`));
    const [first, ...rest] = kinfolkFiles;
    const whole = [...(first ? [first] : []), ...secret.slice(0, 6), ...rest, ...secret.slice(6)];
    const { got } = await compare(kinfolk, whole, kinfolkFiles, ['tarn', 'quill', 'marlbeck', 'basil', 'p', 'note']);
    expect(Object.values(got).join('\n')).not.toMatch(/petronella|marlbeck|quill|basil|refuge|-note/i);
  }, 170_000);

  test('So it stays after decisions of both, of which the hidden ones show in no revision', async () => {
    const { withAunt, withoutAunt } = await compare(kinfolk, mixed, kinfolkFiles, []);
    const decide = async (caseId: string, name: string, as = worker) => {
      const network = (await kith.call('GET', `/cases/${caseId}/network`, undefined, as)).body;
      const id = network.people.find((person: { name: string }) => person.name === name)?.id;
      const request = { about: 'next-step', childIds: ['one'], outcome: 'not-now', reasonCode: 'health' };
      return kith.call(
        'POST',
        `/cases/${caseId}/people/${id}/decisions`,
        { ...request, expectedRevision: network.revision },
        as,
      );
    };
    const revision = async () =>
      (await kith.call('GET', `/cases/${withAunt}`, undefined, unclearedWorker)).body.revision;
    const before = await revision();
    expect((await decide(withAunt, 'Petronella Tarn')).status).toBe(200);
    expect(await revision()).toBe(before);
    for (const caseId of [withAunt, withoutAunt])
      expect((await decide(caseId, 'Imelda Tarn', unclearedWorker)).status).toBe(200);
    expect(await revision()).not.toBe(before);
    expectSame(await unclearedAnswers(kith, withAunt, ['tarn']), await unclearedAnswers(kith, withoutAunt, ['tarn']));
    await addAndMine(kith, withAunt, [later]);
    await addAndMine(kith, withoutAunt, [later]);
    expectSame(await unclearedAnswers(kith, withAunt, ['tarn']), await unclearedAnswers(kith, withoutAunt, ['tarn']));
  }, 170_000);

  describe('in the example', () => {
    test('Who is not cleared gets the case without its withheld records', async () => {
      const { caseFile, files } = await exampleFiles();
      const caseId = await minedCase(kith, caseFile, files);
      const seen = (await kith.call('GET', `/cases/${caseId}/records?limit=200`, undefined, unclearedWorker)).body
        .items;
      const paths = new Set(seen.map(({ path }: { path: string }) => path));
      const without = files.filter(({ path }) => paths.has(path));
      expect(without.length).toBeLessThan(files.length);
      const { got } = await compare(caseFile, files, without, ['a', 'sandhu']);
      expect(Object.values(got).join('\n')).not.toMatch(/Jaspreet/);
    }, 170_000);
  });
});
