import { describe, expect, test } from 'vitest';
import type { Decision } from '#graph/model/decision.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import {
  audited,
  commitNetwork,
  inventedPerson,
  inventedRun,
  kit,
  mentionIn,
  nextStep,
  operator,
  putInventedCase,
  putRecord,
  workerOf,
} from './invented-family.ts';
import { onBothStores } from './on-both-stores.ts';

const open = 'Aunt Wilma Thorne rang about Peter Thorne.';
const secret = 'RESTRICTED. Hilda Quince is at the refuge in Elm Road.';
const marked = [{ cue: 'refuge' as const, level: 'restricted' as const, quote: 'refuge', start: 35, end: 41 }];
const network = { people: [kit], relationships: [], questions: [], contradictions: [] };
const common = { by: 'manager', at: '2026-03-03T09:00:00.000Z', revision: 0, evidenceSeen: [] };

/** Two records, both read, the second restricted by its own marking; composed. */
async function putGuardedCase(graph: FamilyGraph, secretMarks = marked) {
  const caseId = await putInventedCase(graph);
  const first = await putRecord(graph, caseId, open);
  const second = await putRecord(graph, caseId, secret, { handling: secretMarks, path: 'Hilda Quince.txt' });
  await graph.putRun(operator, caseId, inventedRun(first, open, 'Wilma Thorne', 'Peter Thorne'));
  await graph.putRun(operator, caseId, inventedRun(second, secret, 'Hilda Quince'));
  await commitNetwork(graph, caseId, network);
  return { caseId, first, second, worker: workerOf(caseId) };
}

onBothStores((store) => {
  describe('what a viewer who is not cleared gets', () => {
    test('A restricted record, its runs and its original are left out; a cleared viewer has them', async () => {
      const { graph } = store();
      const { caseId, first, second, worker } = await putGuardedCase(graph);
      const loaded = await graph.loadCase(worker, caseId);
      expect(loaded?.log.records.map(({ number }) => number)).toEqual([first]);
      expect(loaded?.log.runs.map(({ record }) => record)).toEqual([first]);
      expect(loaded?.whole).toBe(false);
      expect(JSON.stringify(loaded)).not.toContain('Quince');
      expect(await graph.readRecord(worker, caseId, second)).toBeUndefined();
      expect(await graph.readOriginal(worker, caseId, second)).toBeUndefined();
      expect(await graph.readNetwork(worker, caseId)).toBeUndefined();
      const cleared = await graph.loadCase({ ...worker, cleared: [caseId] }, caseId);
      expect(cleared?.log.records).toHaveLength(2);
      expect(cleared?.whole).toBe(true);
      expect(await graph.readOriginal({ ...worker, cleared: [caseId] }, caseId, second)).toBeDefined();
    });

    test('Where nothing is withheld the whole case and its network are theirs', async () => {
      const { graph } = store();
      const { caseId, worker } = await putGuardedCase(graph, []);
      expect((await graph.loadCase(worker, caseId))?.whole).toBe(true);
      expect((await graph.readNetwork(worker, caseId))?.network).toEqual(network);
    });

    test('A record that names a protected person is withheld as of the commit that found so, and back when it is so no more', async () => {
      const { graph } = store();
      const { caseId, first, second, worker } = await putGuardedCase(graph, []);
      await commitNetwork(graph, caseId, network, { withheldRecords: [second] });
      expect((await graph.loadCase(worker, caseId))?.log.records.map(({ number }) => number)).toEqual([first]);
      expect(await graph.readRecord(worker, caseId, second)).toBeUndefined();
      await commitNetwork(graph, caseId, network);
      expect((await graph.loadCase(worker, caseId))?.log.records).toHaveLength(2);
    });

    test('A record not yet composed is withheld until it is: nobody has looked yet whom it names', async () => {
      const { graph } = store();
      const { caseId, worker } = await putGuardedCase(graph, []);
      const text = 'Hilda Quince rang.';
      const number = await putRecord(graph, caseId, text);
      expect(await graph.readRecord(worker, caseId, number)).toBeUndefined();
      await commitNetwork(graph, caseId, network);
      expect(await graph.readRecord(worker, caseId, number)).toBeDefined();
      await graph.putRun(operator, caseId, inventedRun(number, text, 'Hilda Quince'));
      expect(await graph.readRecord(worker, caseId, number)).toBeUndefined();
      expect(await graph.readNetwork(worker, caseId)).toBeUndefined();
    });

    test('A named person lifts a marking; undoing that puts it back', async () => {
      const { graph } = store();
      const { caseId, second, worker } = await putGuardedCase(graph);
      const lifted: Decision = { ...common, id: 'lift', about: 'handling', record: second, outcome: 'lifted' };
      await commitNetwork(graph, caseId, network, { decision: lifted });
      expect((await graph.readRecord(worker, caseId, second))?.text).toBe(secret);
      expect((await graph.loadCase(worker, caseId))?.whole).toBe(true);
      await commitNetwork(graph, caseId, network, {
        decision: { ...common, id: 'undo', about: 'undo', withdraws: 'lift' },
      });
      expect(await graph.readRecord(worker, caseId, second)).toBeUndefined();
      expect(JSON.stringify(await graph.loadCase(worker, caseId))).not.toContain('lift');
    });

    test('An approved redacted copy is shown with its own text, hash and path, and nothing read in the original', async () => {
      const { graph } = store();
      const { caseId, second, worker } = await putGuardedCase(graph);
      const redactedText = 'RESTRICTED. █████ is at the ████.';
      const redaction: Decision = { ...common, id: 'redact', about: 'redaction', record: second, redactedText };
      await commitNetwork(graph, caseId, network, { decision: redaction });
      const copy = await graph.readRecord(worker, caseId, second);
      expect(copy?.text).toBe(redactedText);
      const loaded = await graph.loadCase(worker, caseId);
      expect(loaded?.log.records).toContainEqual(copy);
      expect(loaded?.log.runs.map(({ record }) => record)).not.toContain(second);
      expect(JSON.stringify(loaded)).not.toMatch(/Quince|Elm Road|refuge/);
      expect(await graph.readOriginal(worker, caseId, second)).toBeUndefined();
      expect((await graph.readRecord(operator, caseId, second))?.text).toBe(secret);
    });

    test('Decisions that name hidden words are left out with their undos; of a merge only the hidden judgements, with the note', async () => {
      const { graph } = store();
      const { caseId, first, second, worker } = await putGuardedCase(graph);
      const wilma = mentionIn(first, open, 'Wilma Thorne').id;
      const peter = mentionIn(first, open, 'Peter Thorne').id;
      const hilda = mentionIn(second, secret, 'Hilda Quince').id;
      const seen = { claimId: `claim-${hilda}`, record: second, quoteSha256: 'f'.repeat(64) };
      const decisions: readonly Decision[] = [
        nextStep(hilda, { id: 'about-hilda', note: 'Quince' }),
        { ...common, id: 'undo-hilda', about: 'undo', withdraws: 'about-hilda' },
        nextStep(wilma, { id: 'about-wilma', note: 'after reading of Quince', evidenceSeen: [seen] }),
        {
          ...common,
          id: 'merge',
          note: 'Quince',
          about: 'identity',
          judgements: [
            { a: wilma, b: peter, outcome: 'different' },
            { a: wilma, b: hilda, outcome: 'same' },
          ],
        },
        { ...common, id: 'erased-later', about: 'passage', record: second, start: 0, end: 5, outcome: 'wrong-person' },
        { ...common, id: 'peter', about: 'person', mention: peter, outcome: 'this-family', note: 'kept' },
      ];
      for (const decision of decisions) await commitNetwork(graph, caseId, network, { decision });
      const loaded = await graph.loadCase(worker, caseId);
      expect(loaded?.log.decisions.map(({ id }) => id)).toEqual(['about-wilma', 'merge', 'peter']);
      expect([...(loaded?.committedAt.keys() ?? [])]).toEqual(['about-wilma', 'merge', 'peter']);
      expect(loaded?.log.decisions[1]).toMatchObject({ judgements: [{ a: wilma, b: peter, outcome: 'different' }] });
      expect(loaded?.log.decisions[2]).toMatchObject({ note: 'kept' });
      expect(JSON.stringify(loaded)).not.toMatch(/Quince|ffff/);
    });

    test('That two people of two cases are one human is for those who see both cases', async () => {
      const { graph } = store();
      const { caseId, first } = await putGuardedCase(graph, []);
      const other = await putInventedCase(graph);
      const mention = mentionIn(first, open, 'Wilma Thorne').id;
      const about = {
        about: 'same-human',
        mention,
        otherCaseId: other,
        otherMention: 'r1-0-4',
        outcome: 'same',
      } as const;
      await commitNetwork(graph, caseId, network, { decision: { ...common, id: 'both', ...about } });
      const decided = async (cases: readonly string[]) =>
        (await graph.loadCase({ ...operator, cases, cleared: cases }, caseId))?.log.decisions.length;
      expect(await decided([caseId])).toBe(0);
      expect(await decided([caseId, other])).toBe(1);
    });

    test('Names of unreadable files are for cleared viewers: nobody could check what they hold', async () => {
      const { graph } = store();
      const { caseId, worker } = await putGuardedCase(graph, []);
      const file = { path: 'letters/Hilda Quince.pdf', code: 'encrypted-file' };
      await graph.putUnreadFile(operator, caseId, file, new Uint8Array([1]), audited(caseId));
      expect((await graph.loadCase(worker, caseId))?.unread).toEqual([{ path: 'file 1.pdf', code: 'encrypted-file' }]);
      expect((await graph.loadCase(operator, caseId))?.unread).toEqual([file]);
    });

    test('A search leaves a case out whose network is not theirs, and says so', async () => {
      const { graph } = store();
      const { caseId, worker } = await putGuardedCase(graph);
      await commitNetwork(graph, caseId, { ...network, people: [kit, inventedPerson('r1-5-17', 'Wilma Thorne')] });
      expect(await graph.search(worker, 'wilma', 10)).toEqual({ hits: [], partlyWithheld: [caseId] });
      const cleared = { ...worker, cleared: [caseId] };
      expect((await graph.search(cleared, 'wilma', 10)).hits).toEqual([
        { caseId, personId: 'r1-5-17', name: 'Wilma Thorne' },
      ]);
    });

    test('A hidden record cannot be erased by someone it is hidden from', async () => {
      const { graph } = store();
      const { caseId, second, worker } = await putGuardedCase(graph);
      const erasure = { caseId, record: second, reason: 'asked', by: 'worker', at: common.at };
      const composed = { network, withheldRecords: [], expectedRevision: 5 };
      expect(await graph.eraseRecord(worker, { ...erasure, ...composed }, audited(caseId))).toBeUndefined();
      expect(await graph.readRecord(operator, caseId, second)).toBeDefined();
    });
  });
});
