/** Starts Kith: configuration, stores, app, then listens, on this machine only; closes what it opened, having finished what it holds. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installationSecret } from './access/installation-secret.ts';
import { localWorker } from './access/principal.ts';
import { buildApp } from './app.ts';
import { installExampleOnce } from './cases/install-example.ts';
import { replyCacheIn } from './extraction/llm/reply-cache.ts';
import { readConfig } from './config.ts';
import { framesOf } from './frames-of.ts';
import { openMiningJobs } from './mining/open-mining-jobs.ts';
import { openStores } from './stores/open-stores.ts';

const viewerFolder = fileURLToPath(new URL('../web-viewer/dist', import.meta.url));

async function main(): Promise<void> {
  const config = readConfig();
  const { host, port, dataDir, logLevel, workerName } = config;
  refuseBeyondLoopback(host);
  const secret = await installationSecret(dataDir);
  const graph = await openStores(config);
  const mining = openMiningJobs({ graph, config, onBroken: (jobId, error) => app.log.error(broken(jobId, error)) });
  const worker = localWorker(workerName);
  const app = await buildApp({
    graph,
    secret,
    mining,
    viewerFolder,
    replies: replyCacheIn(join(dataDir, 'replies')),
    principalOf: () => worker,
    log: { level: logLevel },
  });
  // In this order: the answers in hand, then the record in hand, then the store.
  app.addHook('onClose', async () => {
    await mining.close();
    await graph.close();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
  await installExampleOnce(graph, dataDir);
  const address = await app.listen({ host, port });
  process.stdout.write(`Kith is at ${address}\n`);
}

/** Where a job broke, without the message, which could quote a record. */
function broken(jobId: string, error: unknown) {
  return { jobId, frames: framesOf(error), msg: 'a mining job broke' };
}

/** Everyone who can reach the address is the local worker until sign-in is configured. */
function refuseBeyondLoopback(host: string): void {
  if (!/^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host))
    throw new Error('Kith listens on this machine only (HOST=127.0.0.1) until sign-in is configured.');
}

await main();
