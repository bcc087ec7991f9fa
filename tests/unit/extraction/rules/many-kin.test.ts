/** A record that tells of four times as many kin takes some four times the work, nowhere sixteen times: counted, so a slow machine changes nothing. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

it('reads records of many kin, and composes their network, in work that grows with them', async () => {
  const worker = new Worker(new URL('many-kin-work.ts', import.meta.url));
  const grown: Record<string, readonly string[]> = {};
  worker.on('message', ([what, where]: [string, readonly string[]]) => (grown[what] = where));
  await once(worker, 'exit');
  expect(grown).toEqual({
    'read kin with husbands': [],
    'read kin named later': [],
    'read kin without names': [],
    'compose kin named later': [],
    'compose kin without names': [],
  });
}, 120_000);
