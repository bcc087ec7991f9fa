// The process of a case, a real one: what it reads, and what its calls say once it has ended.
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import type { CaseLog } from '#graph/network/case-log.ts';
import { type CaseProcess, ProcessEnded, startCaseProcess } from '#services/mining/case-process.ts';
import { inventedChildren, inventedRecord } from '../extraction/rules/invented-record.ts';

const log: CaseLog = {
  caseFile: inventedChildren,
  records: [inventedRecord("Rosa's aunt, Keziah Tolliver, telephoned.")],
  runs: [],
  decisions: [],
};

let started: CaseProcess | undefined;
afterEach(() => started?.end());

function start(): CaseProcess {
  started = startCaseProcess(
    { choice: 'rules', config: { model: undefined, dataDir: tmpdir() } },
    { beforeSend: () => Promise.reject(new Error('nothing is sent')) },
  );
  return started;
}

test('It reads the records of the case it was given, and composes their network', async () => {
  const one = start();
  await one.open(log);
  const runs = await one.read(1);
  expect(runs.map(({ result }) => result.outcome)).toEqual(['read']);
  const { network } = await one.compose(runs.map(({ id }) => id));
  expect(network.people.map(({ name }) => name)).toContain('Keziah Tolliver');
});

test('Ended while it reads, its open call and every later one say so, and another takes its place', async () => {
  const one = start();
  await one.open(log);
  const [reading] = await Promise.allSettled([one.read(1), one.end()]);
  expect(reading).toMatchObject({ status: 'rejected', reason: expect.any(ProcessEnded) });
  expect(one.hasEnded()).toBe(true);
  await expect(one.read(1)).rejects.toThrow(ProcessEnded);
  await one.end();
  const next = start();
  await next.open(log);
  expect(await next.read(1)).toHaveLength(1);
});
