import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import { onBothStores } from '../graph/store/on-both-stores.ts';
import { inOrderOfAppearance } from '../support/kith/in-order-of-appearance.ts';
import { type KithInTest, startKith, unclearedWorker, worker } from '../support/kith/kith-in-test.ts';
import { kinfolk, kinfolkFiles, later } from '../support/kith/kinfolk-case.ts';
import { addAndMine, exampleFiles, minedCase, type TestFile, textFile } from '../support/kith/mined-case.ts';

/** An aunt in a refuge, named in two records: one is restricted itself, the other only names her. */
const hidden = [
  textFile(
    'a-adviser.txt',
    "Type: email\nDate: 2025-03-04\nAuthor: K Moss\n\nRESTRICTED.\n\nPetronella Tarn is the children's maternal aunt. Petronella Tarn is living in a refuge.\n\nDo not tell any member of the family where she is.\n",
  ),
  textFile(
    'b-mention.txt',
    "Date: 2025-03-06\nAuthor: P Lund, Social Worker\n\nPetronella Tarn is the children's maternal aunt. Her daughter Wilhelmina Tarn is their cousin.\n",
  ),
];
const mixed = [kinfolkFiles[0], hidden[0], kinfolkFiles[1], hidden[1], kinfolkFiles[2]].flatMap((file) => file ?? []);

type Answers = Readonly<Record<string, string>>;

/** Of two answers that differ, what follows from their first difference: the whole is too long to read. */
function expectSame(got: Answers, wanted: Answers): void {
  for (const [part, text] of Object.entries(wanted)) {
    const other = got[part] ?? '';
    const at = [...text].findIndex((letter, index) => letter !== other[index]);
    const from = Math.max(0, (at === -1 ? text.length : at) - 60);
    expect([part, other.slice(from, from + 300)]).toEqual([part, text.slice(from, from + 300)]);
  }
}

onBothStores((store) => {
  let kith: KithInTest;
  beforeAll(async () => {
    kith = await startKith(store().graph, { now: () => new Date('2026-03-02T09:00:00.000Z') });
  });
  afterAll(() => kith.close());

  const unclearedTo = async (caseId: string, words: readonly string[]): Promise<Answers> => {
    const ask = (method: string, path: string, body?: unknown) =>
      kith.call(method, path, body, { ...unclearedWorker, cases: [caseId] });
    const at = `/cases/${caseId}`;
    const answers: Record<string, string> = {};
    for (const part of [
      '',
      '/network',
      '/suggestions',
      '/gaps',
      '/questions',
      '/contradictions',
      '/records',
      '/history',
    ])
      answers[part] = (await ask('GET', `${at}${part}`)).text;
    answers.cases = (await ask('GET', '/cases')).text;
    const { id } = (await ask('GET', at)).body.job;
    answers.job = (await ask('GET', `/jobs/${id}`)).text;
    answers.progress = (await kith.send(`/api/jobs/${id}/events`, {}, { ...unclearedWorker, cases: [caseId] })).text;
    for (const [format, audience] of [
      ['genogram-svg', 'working'],
      ['register-csv', 'assessment'],
    ]) {
      const wanted = { format, audience, purpose: 'a first look' };
      answers[`${format} for ${audience}`] = (await ask('POST', `${at}/exports`, wanted)).text;
      answers[`preview for ${audience}`] = (await ask('POST', `${at}/exports/preview`, wanted)).text;
    }
    for (const word of words) answers[`search ${word}`] = (await ask('POST', '/search', { words: word })).text;
    return Object.fromEntries(Object.entries(answers).map(([part, text]) => [part, inOrderOfAppearance(text)]));
  };

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
    const [got, wanted] = [await unclearedTo(withAunt, words), await unclearedTo(withoutAunt, words)];
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
    expectSame(await unclearedTo(withAunt, ['tarn']), await unclearedTo(withoutAunt, ['tarn']));
    await addAndMine(kith, withAunt, [later]);
    await addAndMine(kith, withoutAunt, [later]);
    expectSame(await unclearedTo(withAunt, ['tarn']), await unclearedTo(withoutAunt, ['tarn']));
  }, 170_000);

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
