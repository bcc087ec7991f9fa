import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openNeo4jGraph } from '#graph/store/neo4j/open-neo4j-graph.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import { StoreUnavailable } from '#graph/store/store-unavailable.ts';
import { operator, putInventedCase, putRecord } from './invented-family.ts';

test('A file opened for reading only can be read and not written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-store-'));
  const file = join(folder, 'kith.sqlite');
  const writing = await openSqliteGraph({ file });
  const caseId = await putInventedCase(writing);
  const reading = await openSqliteGraph({ file, readonly: true });
  expect(await reading.loadCase(operator, caseId)).toBeDefined();
  await expect(putRecord(reading, caseId, 'Some words.')).rejects.toThrow('readonly');
  await putRecord(writing, caseId, 'Some words.');
  expect((await reading.loadCase(operator, caseId))?.log.records).toHaveLength(1);
  await reading.close();
  await writing.close();
  await rm(folder, { recursive: true });
});

test('A file that cannot be opened is an unavailable store', async () => {
  const file = join(tmpdir(), 'no-such-folder-of-kith', 'kith.sqlite');
  await expect(openSqliteGraph({ file })).rejects.toThrow(StoreUnavailable);
});

test('A server that does not answer is an unavailable store', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const address = closed.address();
  closed.close();
  await once(closed, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  const uri = `bolt://127.0.0.1:${address.port}`;
  await expect(openNeo4jGraph({ uri, user: 'neo4j', password: 'none' })).rejects.toThrow(StoreUnavailable);
});
