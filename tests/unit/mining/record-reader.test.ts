// Handing out records: how many at once, and what becomes of those in hand when a process goes down.
import { expect, test } from 'vitest';
import type { Run } from '#graph/model/run.ts';
import { ProcessEnded } from '#services/mining/case-process.ts';
import { createRecordReader, type RecordReader, type RecordRuns } from '#services/mining/record-reader.ts';

test('Every record is read once, never more than sixteen at a time', async () => {
  let inHand = 0;
  let most = 0;
  const reader = createRecordReader(async (record) => {
    most = Math.max(most, (inHand += 1));
    await new Promise((resolve) => setImmediate(resolve));
    inHand -= 1;
    return [runOf(record)];
  });
  reader.add(numbers(50));
  const read = await all(reader);
  expect(read.map(({ record }) => record).toSorted((a, b) => a - b)).toEqual(numbers(50));
  expect(most).toBe(16);
});

test('Reading waits where nobody takes what was read', async () => {
  let handed = 0;
  const reader = createRecordReader(async (record) => {
    handed += 1;
    return [runOf(record)];
  });
  reader.add(numbers(200));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(handed).toBe(64);
  expect(await all(reader)).toHaveLength(200);
});

test('Of the records in hand when a process goes down, only the one that brings it down again is lost', async () => {
  const poison = 7;
  let down: PromiseWithResolvers<never> = Promise.withResolvers();
  const reader = createRecordReader(async (record) => {
    if (record === poison)
      setImmediate(() => {
        down.reject(new ProcessEnded());
        down = Promise.withResolvers();
      });
    return Promise.race([
      down.promise,
      new Promise<readonly Run[]>((resolve) => setTimeout(resolve, 5, [runOf(record)])),
    ]);
  });
  reader.add(numbers(40));
  const read = await all(reader);
  expect(read.map(({ record }) => record).toSorted((a, b) => a - b)).toEqual(numbers(40));
  const failed = read.filter(({ runs }) => runs.some(({ result }) => result.outcome === 'failed'));
  expect(failed.map(({ record }) => record)).toEqual([poison]);
});

test('What breaks otherwise is thrown to whoever takes', async () => {
  const reader = createRecordReader(async () => {
    throw new Error('the case is gone');
  });
  reader.add([1]);
  await reader.settled();
  expect(() => reader.take()).toThrow('the case is gone');
});

test('Stopped, it hands out no more and is empty once the rest was taken', async () => {
  const reader = createRecordReader(async (record) => [runOf(record)]);
  reader.add(numbers(40));
  reader.stop();
  expect((await all(reader)).length).toBe(16);
});

async function all(reader: RecordReader): Promise<readonly RecordRuns[]> {
  const read: RecordRuns[] = [];
  while (!reader.isEmpty()) {
    await new Promise((resolve) => setImmediate(resolve));
    for (let taken = reader.take(); taken !== undefined; taken = reader.take()) read.push(taken);
  }
  return read;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function runOf(record: number): Run {
  const reading = { mentions: [], claims: [], statements: [], remarks: [], droppedQuotes: 0 };
  const by = { extractor: 'rules', version: '1' } as const;
  return { id: `run-${record}`, record, by, at: '2026-03-01T10:00:00.000Z', result: { outcome: 'read', reading } };
}
