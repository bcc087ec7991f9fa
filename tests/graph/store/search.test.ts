import { describe, expect, test } from 'vitest';
import { orderedHits, searchNetwork } from '#graph/store/search-order.ts';
import { commitNetwork, inventedPerson, kit, operator, putInventedCase } from './invented-family.ts';
import { onBothStores } from './on-both-stores.ts';

const names = [
  'Ann Marsh',
  'Anna Marsh',
  'Joanna Marsh',
  'Marsh',
  "Siobhán O'Rourke-Đukić",
  'Zoë "Zo" AND NOT (Test*)',
  'Łukasz Żak',
  '\u{20BB7}野 家',
  'Mary \u{1F33B} Sunn',
  'Mariya Петрова',
  'NEAR OR AND',
  'Ann Marsh',
  `Long ${'a'.repeat(40_000)}`,
];
const questions = [
  'marsh',
  'Ann',
  'ann marsh',
  'MARSH ANN',
  'o’rourke',
  "O'Rourke",
  'rourke',
  'dukic',
  'ŁUKASZ',
  'lukasz zak',
  '𠮷',
  '🌻',
  'петр',
  'Zoë',
  '"',
  "'",
  '*',
  'zo" AND',
  'and',
  'NOT',
  'OR',
  'near(',
  'NEAR/2',
  'name:ann',
  'a*',
  '-ann',
  '+ann',
  'ann~',
  'ann^2',
  '[a TO z]',
  '{x}',
  '\\',
  '/ann/',
  '?nn',
  '!ann',
  '&&',
  '||',
  '%',
  '_',
  ';--',
  '\0',
  '   ',
  '',
  'a'.repeat(300),
  'no such',
  Array.from({ length: 90 }, () => 'ann').join(' '),
];

const network = {
  people: [kit, ...names.map((name, index) => inventedPerson(`r1-${index}-99`, name, { aliases: ['Alias Pim'] }))],
  relationships: [],
  questions: [],
  contradictions: [],
};

onBothStores((store) => {
  describe('finding a person', () => {
    test('Every question, with quotation marks and operators too, finds what the same search over the network itself finds', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      await commitNetwork(graph, caseId, network);
      const viewer = { ...operator, cases: [caseId] };
      for (const words of questions) {
        const { hits } = await graph.search(viewer, words, 100);
        expect(hits, words).toEqual(orderedHits(searchNetwork(caseId, network, words), words, 100));
      }
    });

    test('Exact names come first, then names that begin so, then by name, then by id; no more than asked for', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      await commitNetwork(graph, caseId, network);
      const viewer = { ...operator, cases: [caseId] };
      const found = async (words: string, limit: number) =>
        (await graph.search(viewer, words, limit)).hits.map(({ name, personId }) => `${name} ${personId}`);
      expect(await found('ann marsh', 9)).toEqual(['Ann Marsh r1-0-99', 'Ann Marsh r1-11-99', 'Anna Marsh r1-1-99']);
      expect(await found('marsh', 2)).toEqual(['Marsh r1-3-99', 'Ann Marsh r1-0-99']);
      expect(await found('joan', 9)).toEqual(['Joanna Marsh r1-2-99']);
    });

    test('Only cases the viewer may open are searched, and examples never', async () => {
      const { graph } = store();
      const [mine, other, example] = [
        await putInventedCase(graph),
        await putInventedCase(graph),
        await putInventedCase(graph, true),
      ];
      for (const caseId of [mine, other, example]) await commitNetwork(graph, caseId, network);
      const cases = async (viewerCases: readonly string[]) => {
        const { hits } = await graph.search({ ...operator, cases: viewerCases }, 'joanna', 100);
        return hits.map(({ caseId }) => caseId);
      };
      expect(await cases([mine])).toEqual([mine]);
      expect(await cases([mine, other, example])).toEqual([mine, other].toSorted());
      expect(await cases([])).toEqual([]);
    });

    test('A person renamed or gone is found by the old name no more', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const viewer = { ...operator, cases: [caseId] };
      await commitNetwork(graph, caseId, network);
      const people = [inventedPerson('r1-2-99', 'Renamed Person')];
      await commitNetwork(graph, caseId, { ...network, people });
      expect((await graph.search(viewer, 'marsh', 9)).hits).toEqual([]);
      expect((await graph.search(viewer, 'pim', 9)).hits).toEqual([]);
      expect((await graph.search(viewer, 'renamed', 9)).hits).toHaveLength(1);
    });
  });
});
