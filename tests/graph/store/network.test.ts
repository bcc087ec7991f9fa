import { describe, expect, test } from 'vitest';
import type { Network } from '#graph/model/network.ts';
import {
  audited,
  commitNetwork,
  emptyNetwork,
  inventedPerson,
  inventedRun,
  inventedTie,
  kit,
  networkOf,
  nextStep,
  operator,
  putInventedCase,
  putRecord,
} from './invented-family.ts';
import { onBothStores } from './on-both-stores.ts';

onBothStores((store) => {
  describe('the logs', () => {
    test('Runs come back whole, replaced and failed ones too, and raise the revision', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const text = 'Aunt Wilma Thorne rang, then Peter Thorne.';
      const record = await putRecord(graph, caseId, text);
      const runs = [
        inventedRun(record, text, 'Wilma Thorne'),
        { ...inventedRun(record, text, 'Wilma Thorne', 'Peter Thorne'), at: '2026-03-02T11:00:00.000Z' },
        {
          ...inventedRun(record, text),
          result: { outcome: 'failed' as const, code: 'timeout' as const, retryable: true },
        },
      ];
      for (const [index, run] of runs.entries()) expect(await graph.putRun(operator, caseId, run)).toBe(index + 2);
      const loaded = await graph.loadCase(operator, caseId);
      expect(loaded?.log.runs).toHaveLength(3);
      expect(loaded?.log.runs).toEqual(expect.arrayContaining(runs));
      expect(loaded?.revision).toBe(4);
    });

    test('A run sent twice is stored once', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const run = inventedRun(await putRecord(graph, caseId, 'Wilma rang.'), 'Wilma rang.', 'Wilma');
      await graph.putRun(operator, caseId, run);
      await graph.putRun(operator, caseId, run);
      expect((await graph.loadCase(operator, caseId))?.log.runs).toEqual([run]);
    });

    test('Decisions come back in the order they were committed, each with its revision', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const decisions = [
        nextStep('r1-5-9', { note: 'Speaks "Cymraeg"; \u{1F44D}' }),
        nextStep('r1-5-9', { outcome: 'not-now', reasonCode: 'health' }),
      ];
      const revisions: number[] = [];
      for (const decision of decisions) revisions.push(await commitNetwork(graph, caseId, emptyNetwork, { decision }));
      const loaded = await graph.loadCase(operator, caseId);
      expect(loaded?.log.decisions).toEqual(decisions);
      expect(decisions.map(({ id }) => loaded?.committedAt.get(id))).toEqual(revisions);
    });

    test('A commit sent again with the same decision answers as the first time and adds nothing', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const decision = nextStep('r1-5-9');
      const commit = {
        caseId,
        decision,
        network: networkOf(2),
        withheldRecords: [],
        expectedRevision: 0,
        audit: audited(caseId),
      };
      expect(await graph.commit(operator, commit)).toEqual({ outcome: 'committed', revision: 1 });
      expect(await graph.commit(operator, commit)).toEqual({ outcome: 'committed', revision: 1 });
      expect((await graph.loadCase(operator, caseId))?.log.decisions).toEqual([decision]);
    });
  });

  describe('the network', () => {
    test('What was committed is read back, in its order, with the revision that composed it', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const network: Network = {
        ...networkOf(5),
        questions: [{ id: 'q1', people: ['r1-0-12', 'r1-20-32'], text: 'One person?', reasons: [], evidence: [] }],
        contradictions: [{ id: 'c1', text: 'Two birth mothers.', people: ['child-kit'], evidence: [] }],
      };
      const revision = await commitNetwork(graph, caseId, network);
      expect(await graph.readNetwork(operator, caseId)).toEqual({ revision, composedAt: revision, network });
      await putRecord(graph, caseId, 'Something new.');
      expect(await graph.readNetwork(operator, caseId)).toEqual({
        revision: revision + 1,
        composedAt: revision,
        network,
      });
    });

    test('The next network replaces it: people gone, new, changed and in another order', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const first = networkOf(6);
      await commitNetwork(graph, caseId, first);
      const [wilma, ...others] = first.people.filter(({ id }) => id !== 'child-kit');
      if (wilma === undefined) throw new Error('the invented network has people');
      const people = [inventedPerson('r9-1-2', 'New Person'), ...others.toReversed(), kit];
      const network: Network = {
        people: people.map((person) => (person.id === others[1]?.id ? { ...person, name: 'Renamed' } : person)),
        relationships: [
          inventedTie('r9-1-2', 'child-kit', { polarity: 'denied' }),
          ...first.relationships.filter(({ from }) => from !== wilma.id).toReversed(),
        ],
        questions: [],
        contradictions: [],
      };
      await commitNetwork(graph, caseId, network);
      expect((await graph.readNetwork(operator, caseId))?.network).toEqual(network);
      await commitNetwork(graph, caseId, emptyNetwork);
      expect((await graph.readNetwork(operator, caseId))?.network).toEqual(emptyNetwork);
      await commitNetwork(graph, caseId, network);
      expect((await graph.readNetwork(operator, caseId))?.network).toEqual(network);
    });

    test('A case of 10,000 people is committed, read, changed by one decision and read again', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const network = networkOf(10_000);
      await commitNetwork(graph, caseId, network);
      const changed = {
        ...network,
        people: network.people.map((person) => (person.id === 'r1-0-12' ? { ...person, name: 'Wilma' } : person)),
      };
      await commitNetwork(graph, caseId, changed, { decision: nextStep('r1-0-12') });
      const read = await graph.readNetwork(operator, caseId);
      expect(read?.network.people.length).toBe(10_001);
      expect(JSON.stringify(read?.network) === JSON.stringify(changed)).toBe(true);
    });
  });
});
