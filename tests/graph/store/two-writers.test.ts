import { describe, expect, test } from 'vitest';
import { brokenAt } from '#graph/store/audit-chain.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import {
  audited,
  commitNetwork,
  inventedRun,
  networkOf,
  nextStep,
  operator,
  putInventedCase,
  putRecord,
} from './invented-family.ts';
import { onBothStores } from './on-both-stores.ts';
import { killDuring, writeAtOnce } from './run-writers.ts';

/** The case, its network and the audit trail of one moment: a server may still finish what a killed process had handed to it. */
async function readStill(graph: FamilyGraph, caseId: string) {
  for (;;) {
    const loaded = await graph.loadCase(operator, caseId);
    const network = (await graph.readNetwork(operator, caseId))?.network;
    const entries = await graph.readAudit(operator, 0, 1_000_000);
    const again = await graph.loadCase(operator, caseId);
    if (again?.revision === loaded?.revision)
      return { decided: loaded?.log.decisions.map(({ id }) => id) ?? [], network, entries };
  }
}

onBothStores((store) => {
  describe('writers at once', () => {
    test('Of two commits on one revision one is made; the other learns that the case changed meanwhile', async () => {
      const { graph, openAgain } = store();
      const second = await openAgain();
      for (let round = 0; round < 5; round += 1) {
        const caseId = await putInventedCase(graph);
        const commit = (mark: string) => ({
          caseId,
          decision: nextStep('child-kit', { id: mark }),
          network: networkOf(20, mark),
          withheldRecords: [],
          expectedRevision: 0,
          audit: audited(caseId, mark),
        });
        const results = await Promise.all([
          graph.commit(operator, commit('first')),
          second.commit(operator, commit('second')),
        ]);
        expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['changed-meanwhile', 'committed']);
        expect(results.map(({ revision }) => revision)).toEqual([1, 1]);
        const [mark] = (await graph.loadCase(operator, caseId))?.log.decisions.map(({ id }) => id) ?? [];
        expect((await graph.readNetwork(operator, caseId))?.network).toEqual(networkOf(20, mark));
      }
    });

    test('A commit on a revision that any other write has passed is refused and changes nothing', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const seen = await commitNetwork(graph, caseId, networkOf(3, 'before'));
      const text = 'Wilma Thorne rang.';
      const record = await putRecord(graph, caseId, text);
      await graph.putRun(operator, caseId, inventedRun(record, text, 'Wilma Thorne'));
      const before = await graph.loadCase(operator, caseId);
      const refused = await graph.commit(operator, {
        caseId,
        decision: nextStep('child-kit'),
        network: networkOf(3, 'after'),
        withheldRecords: [record],
        expectedRevision: seen,
        audit: audited(caseId, 'refused'),
      });
      expect(refused).toEqual({ outcome: 'changed-meanwhile', revision: seen + 2 });
      expect(await graph.loadCase(operator, caseId)).toEqual(before);
      expect((await graph.readNetwork(operator, caseId))?.network).toEqual(networkOf(3, 'before'));
    });

    test('Processes that write to one case at once lose nothing: every record, decision and revision is there, and the chain holds', async () => {
      const { graph, address } = store();
      const caseId = await putInventedCase(graph);
      const task = { address, caseId, times: 8, people: 5 };
      await writeAtOnce([
        { ...task, task: 'record' },
        { ...task, task: 'record' },
        { ...task, task: 'commit' },
        { ...task, task: 'commit' },
        { ...task, task: 'audit' },
      ]);
      const loaded = await graph.loadCase(operator, caseId);
      expect(loaded?.log.records.map(({ number }) => number)).toEqual(
        Array.from({ length: 16 }, (_, index) => index + 1),
      );
      expect(loaded?.log.decisions).toHaveLength(16);
      expect(loaded?.revision).toBe(32);
      expect(new Set(loaded?.committedAt.values()).size).toBe(16);
      const last = loaded?.log.decisions.at(-1)?.id ?? '';
      expect((await graph.readNetwork(operator, caseId))?.network).toEqual(networkOf(5, last));
      const entries = await graph.readAudit(operator, 0, 1_000_000);
      expect(brokenAt(entries)).toBeUndefined();
      expect(entries.filter((entry) => entry.caseId === caseId)).toHaveLength(1 + 16 + 16 + 8);
    });
  });

  describe('a process killed inside a commit', () => {
    test('Decision, network and audit entry are all there or none is, and nothing acknowledged is lost', async () => {
      const { graph, address } = store();
      for (const delay of [0, 5, 20, 60, 150]) {
        const caseId = await putInventedCase(graph);
        const people = 800;
        await commitNetwork(graph, caseId, networkOf(people, 'start'));
        const acknowledged = await killDuring({ address, caseId, task: 'commit', times: 50, people }, 1, delay);
        const { decided, network, entries } = await readStill(graph, caseId);
        expect(decided.length).toBeGreaterThanOrEqual(acknowledged);
        expect(decided.length).toBeLessThanOrEqual(acknowledged + 1);
        const mark = decided.at(-1) ?? 'start';
        expect(network).toEqual(networkOf(people, mark));
        expect(brokenAt(entries)).toBeUndefined();
        const audits = entries.filter((entry) => entry.caseId === caseId).map(({ action }) => action);
        expect(audits).toEqual(['create-case', 'commit', ...decided]);
        await commitNetwork(graph, caseId, networkOf(people, 'after'));
      }
    });
  });
});
