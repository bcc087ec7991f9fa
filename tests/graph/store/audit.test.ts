import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Viewer } from '#graph/model/viewer.ts';
import { brokenAt, chainedEntry, chainStart } from '#graph/store/audit-chain.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import {
  audited,
  commitNetwork,
  emptyNetwork,
  nextStep,
  operator,
  putInventedCase,
  putRecord,
  workerOf,
} from './invented-family.ts';
import { onBothStores } from './on-both-stores.ts';

onBothStores((store) => {
  describe('the audit trail', () => {
    test('Entries are numbered without gaps and chained, whichever write they tell of and from however many connections', async () => {
      const { graph, openAgain } = store();
      const second = await openAgain();
      const caseId = await putInventedCase(graph);
      await putRecord(graph, caseId, 'Some words.');
      await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 ? graph : second).appendAudit(audited(caseId, `${index}`))),
      );
      const entries = await graph.readAudit(operator, 0, 1_000_000);
      expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
      expect(brokenAt(entries)).toBeUndefined();
      expect(entries.filter((entry) => entry.caseId === caseId)).toHaveLength(22);
    });

    test('It is read page by page', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const [first, second] = [await graph.appendAudit(audited(caseId)), await graph.appendAudit(audited(caseId))];
      const of = { ...operator, cases: [caseId] };
      const pageOne = await graph.readAudit(of, first.sequence - 1, 1);
      expect(pageOne).toEqual([first]);
      expect(await graph.readAudit(of, first.sequence, 10)).toEqual([second]);
    });

    test('A viewer has the entries of cases they may open and are cleared for; those of no case are for viewers of all', async () => {
      const { graph } = store();
      const [mine, other] = [await putInventedCase(graph), await putInventedCase(graph)];
      const { sequence } = await graph.appendAudit(audited(undefined, 'sign-in'));
      await graph.appendAudit(audited(mine));
      await graph.appendAudit(audited(other));
      const read = async (viewer: Viewer) =>
        (await graph.readAudit(viewer, sequence - 1, 100)).map((entry) => entry.caseId);
      expect(await read({ ...operator, cases: [mine] })).toEqual([mine]);
      expect(await read({ ...operator, cleared: [other] })).toEqual([other]);
      expect(await read(workerOf(mine))).toEqual([]);
      expect(await read(operator)).toEqual(expect.arrayContaining([undefined, mine, other]));
    });
  });
});

test('In the embedded store an audit entry can be neither changed nor removed, and a decision not changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-store-'));
  const path = join(folder, 'kith.sqlite');
  const graph = await openSqliteGraph({ file: path });
  const caseId = await putInventedCase(graph);
  await commitNetwork(graph, caseId, emptyNetwork, { decision: nextStep('child-kit') });
  const file = new DatabaseSync(path);
  expect(() => file.exec("UPDATE audit SET entry = '{}'")).toThrow('only added to');
  expect(() => file.exec('DELETE FROM audit')).toThrow('only added to');
  expect(() => file.exec("UPDATE decisions SET id = 'other'")).toThrow('never changed');
  file.close();
  await graph.close();
  await rm(folder, { recursive: true });
});

describe('the chain', () => {
  const first = chainedEntry(audited('one'), chainStart);
  const second = chainedEntry(audited('two'), first);
  const third = chainedEntry(audited('three'), second);

  test('It holds for what was written, from the start or from any entry on', () => {
    expect(brokenAt([first, second, third])).toBeUndefined();
    expect(brokenAt([second, third], first)).toBeUndefined();
  });

  test('An entry changed, left out, put in or put elsewhere breaks it there', () => {
    expect(brokenAt([first, { ...second, actor: 'another' }, third])).toBe(2);
    expect(brokenAt([first, third])).toBe(3);
    expect(brokenAt([first, chainedEntry(audited('false'), first), third])).toBe(3);
    expect(brokenAt([second, first])).toBe(2);
  });

  test('Its hash does not depend on the order of an entry’s keys', () => {
    const reversed = Object.fromEntries(Object.entries(first).toReversed()) as typeof first;
    expect(brokenAt([reversed])).toBeUndefined();
  });
});
