import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CaseNotFound } from '#graph/store/case-not-found.ts';
import { audited, inventedRecord, operator, putInventedCase, putRecord, workerOf } from './invented-family.ts';
import { onBothStores } from './on-both-stores.ts';

const combining =
  'Zoe\u0301 met \u{1F469}\u200D\u{1F467} and \u{20BB7}\u91CE; "quotes", \\slashes, ; DROP TABLE records; --\u0000end';

onBothStores((store) => {
  describe('cases', () => {
    test('A case is listed for those who may open it, oldest first, and for nobody else', async () => {
      const { graph } = store();
      const [first, second] = [await putInventedCase(graph), await putInventedCase(graph)];
      const viewer = { ...operator, cases: [second, first] };
      expect((await graph.listCases(viewer)).map(({ id }) => id)).toEqual([first, second].toSorted());
      expect((await graph.listCases(operator)).map(({ id }) => id)).toContain(first);
      expect(await graph.listCases({ ...operator, cases: [] })).toEqual([]);
    });

    test('A case that may not be opened is as if it were not there, for reads and for writes', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const number = await putRecord(graph, caseId, 'Some words.');
      const stranger = workerOf('another');
      for (const id of [caseId, 'no-such-case']) {
        expect(await graph.loadCase(stranger, id)).toBeUndefined();
        expect(await graph.readNetwork(stranger, id)).toBeUndefined();
        expect(await graph.readRecord(stranger, id, number)).toBeUndefined();
        expect(await graph.readOriginal(stranger, id, number)).toBeUndefined();
        expect(await graph.readLatestJob(stranger, id)).toBeUndefined();
        await expect(
          graph.putRecord(stranger, id, inventedRecord('More.'), new Uint8Array(), audited(id)),
        ).rejects.toThrow(CaseNotFound);
      }
      await expect(
        graph.putRecord(operator, 'no-such-case', inventedRecord('More.'), new Uint8Array(), audited('no-such-case')),
      ).rejects.toThrow(CaseNotFound);
    });

    test('An example can be removed with all it holds; a real case cannot', async () => {
      const { graph } = store();
      const [example, real] = [await putInventedCase(graph, true), await putInventedCase(graph)];
      await putRecord(graph, example, 'An example.');
      await graph.removeExample(operator, example, audited(example));
      expect(await graph.loadCase(operator, example)).toBeUndefined();
      await expect(graph.removeExample(operator, real, audited(real))).rejects.toThrow('no example');
      expect(await graph.loadCase(operator, real)).toBeDefined();
    });
  });

  describe('records', () => {
    test('A record is read back exactly, whatever its characters', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const record = inventedRecord(combining, {
        author: 'A. Writer',
        writtenOn: '2024-06~',
        handling: [{ cue: 'marac', level: 'cue', quote: 'met', start: 5, end: 8 }],
      });
      const original = new Uint8Array([0, 255, 128, 7]);
      const { number } = await graph.putRecord(operator, caseId, record, original, audited(caseId));
      expect(await graph.readRecord(operator, caseId, number)).toEqual({ ...record, number });
      expect(await graph.readOriginal(operator, caseId, number)).toEqual(original);
      expect((await graph.loadCase(operator, caseId))?.log.records).toEqual([{ ...record, number }]);
    });

    test('A record of 1 MB is read back exactly, with its original', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const text = 'Nan said \u{1F9F6} she would come. '.repeat(40_000);
      const number = await putRecord(graph, caseId, text);
      expect(text.length).toBeGreaterThan(1_000_000);
      expect((await graph.readRecord(operator, caseId, number))?.text === text).toBe(true);
      const original = (await graph.readOriginal(operator, caseId, number)) ?? new Uint8Array();
      expect(createHash('sha256').update(original).digest('hex')).toBe(createHash('sha256').update(text).digest('hex'));
    });

    test('The same bytes in one case are one record; in another case they are another', async () => {
      const { graph } = store();
      const [caseId, other] = [await putInventedCase(graph), await putInventedCase(graph)];
      const put = (id: string) =>
        graph.putRecord(operator, id, inventedRecord('Twice.'), new Uint8Array([1]), audited(id));
      expect(await put(caseId)).toEqual({ number: 1, added: true });
      expect(await put(caseId)).toEqual({ number: 1, added: false });
      expect(await put(other)).toEqual({ number: 1, added: true });
    });

    test('A number that is free is kept, one in use gives way to the next', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      expect(await putRecord(graph, caseId, 'The council’s list.', { number: 0 })).toBe(0);
      expect(await putRecord(graph, caseId, 'Third.', { number: 3 })).toBe(3);
      expect(await putRecord(graph, caseId, 'Another third.', { number: 3 })).toBe(4);
      expect(await putRecord(graph, caseId, 'No number.')).toBe(5);
    });

    test('A file that could not be read is kept with its code until its bytes can be read', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const bytes = new TextEncoder().encode('locked');
      const file = { path: 'plan.pdf', code: 'encrypted-file' };
      await graph.putUnreadFile(operator, caseId, file, bytes, audited(caseId));
      await graph.putUnreadFile(operator, caseId, file, bytes, audited(caseId));
      expect((await graph.loadCase(operator, caseId))?.unread).toEqual([file]);
      await graph.putRecord(operator, caseId, inventedRecord('locked'), bytes, audited(caseId));
      expect((await graph.loadCase(operator, caseId))?.unread).toEqual([]);
    });
  });
});
