import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onBothStores } from '../../graph/store/on-both-stores.ts';
import { mixed } from '../../support/kith/hidden-aunt.ts';
import { type KithInTest, startKith, unclearedWorker, worker } from '../../support/kith/kith-in-test.ts';
import { kinfolk, kinfolkFiles } from '../../support/kith/kinfolk-case.ts';
import { minedCase, textFile } from '../../support/kith/mined-case.ts';

onBothStores((store) => {
  let kith: KithInTest;
  beforeAll(async () => {
    kith = await startKith(store().graph, { now: () => new Date('2026-03-02T09:00:00.000Z') });
  });
  afterAll(() => kith.close());

  test('A note that names a hidden person is not shown to who may not see them; its decision and other notes are', async () => {
    const caseId = await minedCase(kith, kinfolk, mixed);
    const notes = ['Her sister Petronella is in the refuge: ask her first.', 'She asks us to ring after six.'];
    for (const [index, name] of ['Imelda Tarn', 'Gareth Marsh'].entries()) {
      const { people, revision } = (await kith.call('GET', `/cases/${caseId}/network`)).body;
      const { id } = people.find((person: { name: string }) => person.name === name);
      const step = { about: 'next-step', childIds: ['one'], outcome: 'not-now', reasonCode: 'other' };
      const body = { ...step, note: notes[index], expectedRevision: revision };
      expect((await kith.call('POST', `/cases/${caseId}/people/${id}/decisions`, body)).status).toBe(200);
    }
    const shown = async (as: typeof worker) =>
      (await kith.call('GET', `/cases/${caseId}/history`, undefined, as)).body.items.map(
        ({ note }: { note: string | null }) => note,
      );
    expect(await shown(worker)).toEqual([notes[1], notes[0]]);
    expect(await shown(unclearedWorker)).toEqual([notes[1], null]);
  });

  test('Nor is a note that names a place which stands in hidden records alone', async () => {
    const place = textFile('d-place.txt', 'Date: 2025-03-07\n\nPetronella Tarn is safe at Quillhaven in Marlbeck.\n');
    const caseId = await minedCase(kith, kinfolk, [...mixed, place]);
    const notes = ['They are at quillhaven now.', 'He prefers the evening.'];
    for (const note of notes) {
      const { people, revision } = (await kith.call('GET', `/cases/${caseId}/network`)).body;
      const { id } = people.find((person: { name: string }) => person.name === 'Gareth Marsh');
      const step = { about: 'next-step', childIds: ['one'], outcome: 'not-now', reasonCode: 'other' };
      const body = { ...step, note, expectedRevision: revision };
      expect((await kith.call('POST', `/cases/${caseId}/people/${id}/decisions`, body)).status).toBe(200);
    }
    const { items } = (await kith.call('GET', `/cases/${caseId}/history`, undefined, unclearedWorker)).body;
    expect(items.map(({ note }: { note: string | null }) => note)).toEqual([notes[1], null]);
  });

  describe('Of somebody first named in a hidden record', () => {
    const advice = textFile(
      'a-advice.txt',
      "Type: email\nDate: 2025-03-01\nAuthor: T Orme\n\nRESTRICTED.\n\nImelda Tarn is the children's maternal aunt. She withdrew because of her trial.\n",
    );
    const files = [kinfolkFiles[0], advice, ...kinfolkFiles.slice(1)].flatMap((file) => file ?? []);
    const imelda = async (caseId: string, as = worker) => {
      const { people, relationships, revision } = (await kith.call('GET', `/cases/${caseId}/network`, undefined, as))
        .body;
      const person = people.find(({ name }: { name: string }) => name === 'Imelda Tarn');
      const tie = relationships.find(({ from }: { from: string }) => from === person?.id);
      return { person, tie, revision };
    };
    const historyFor = async (caseId: string) =>
      (await kith.call('GET', `/cases/${caseId}/history`, undefined, unclearedWorker)).body.items;
    const note = 'She told us of her trial.';

    test('what a cleared worker decides holds for who is not cleared, without its reason and note, until it is undone', async () => {
      const caseId = await minedCase(kith, kinfolk, files);
      const { person, revision } = await imelda(caseId);
      const step = {
        about: 'next-step',
        childIds: ['one'],
        outcome: 'not-to-be-pursued',
        reasonCode: 'withdrawn',
        note,
      };
      const at = `/cases/${caseId}`;
      const decided = await kith.call('POST', `${at}/people/${person.id}/decisions`, {
        ...step,
        expectedRevision: revision,
      });
      expect(decided.status).toBe(200);
      const nextSteps = async () => (await imelda(caseId, unclearedWorker)).person.suggestion.children;
      expect(await nextSteps()).toMatchObject([
        { childId: 'one', nextStep: 'not-to-be-pursued', decisionId: decided.body.decisionId },
        { childId: 'two', nextStep: 'undecided' },
      ]);
      expect(await historyFor(caseId)).toMatchObject([{ reasonCode: null, note: null, outcome: 'not-to-be-pursued' }]);
      const undo = { expectedRevision: decided.body.revision };
      expect((await kith.call('POST', `${at}/decisions/${decided.body.decisionId}/undo`, undo)).status).toBe(200);
      expect(await nextSteps()).toMatchObject([{ nextStep: 'undecided' }, { nextStep: 'undecided' }]);
      expect(await historyFor(caseId)).toMatchObject([{ outcome: 'undone' }, { undone: true }]);
    });

    test('a tie found wrong is wrong for both, and who is set aside is so for both', async () => {
      const caseId = await minedCase(kith, kinfolk, files);
      const { tie, person, revision } = await imelda(caseId);
      const wrong = { outcome: 'wrong', reasonCode: 'wrong-relationship', expectedRevision: revision };
      const said = await kith.call('POST', `/cases/${caseId}/relationships/${tie.id}/decisions`, wrong);
      expect(said.status).toBe(200);
      expect((await imelda(caseId, unclearedWorker)).tie.status).toBe('wrong');
      const aside = { about: 'person', outcome: 'not-this-family', reasonCode: 'wrong-person' };
      const body = { ...aside, expectedRevision: said.body.revision };
      expect((await kith.call('POST', `/cases/${caseId}/people/${person.id}/decisions`, body)).status).toBe(200);
      const seen = (await imelda(caseId, unclearedWorker)).person;
      expect(seen.suggestion ?? null).toBeNull();
    });

    test('a decision on a tie that only hidden words tell is not told', async () => {
      const told = textFile('a-told.txt', "RESTRICTED.\n\nGareth Marsh is Imelda Tarn's husband.\n");
      const caseId = await minedCase(
        kith,
        kinfolk,
        [kinfolkFiles[0], told, ...kinfolkFiles.slice(1)].flatMap((it) => it ?? []),
      );
      const { relationships, revision } = (await kith.call('GET', `/cases/${caseId}/network`)).body;
      const couple = relationships.find(({ kind }: { kind: string }) => kind === 'partner');
      const right = { outcome: 'right', expectedRevision: revision };
      expect((await kith.call('POST', `/cases/${caseId}/relationships/${couple.id}/decisions`, right)).status).toBe(
        200,
      );
      expect(await historyFor(caseId)).toEqual([]);
    });
  });
});
