/** Starts Kith: configuration, stores, app, then listens, on this machine only; closes what it opened, having finished what it holds. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import { installationSecret } from './access/installation-secret.ts';
import { localWorker } from './access/principal.ts';
import { buildApp } from './app.ts';
import { installExampleOnce } from './cases/install-example.ts';
import { replyCacheIn } from './extraction/llm/reply-cache.ts';
import { readConfig } from './config.ts';

const viewerFolder = fileURLToPath(new URL('../web-viewer/dist', import.meta.url));

async function main(): Promise<void> {
  const { host, port, dataDir, logLevel } = readConfig(process.env);
  refuseBeyondLoopback(host);
  const secret = await installationSecret(dataDir);
  const graph = await openSqliteGraph({ file: join(dataDir, 'kith.sqlite') });
  await installExampleOnce(graph, dataDir);
  const worker = localWorker();
  const app = await buildApp({
    graph,
    secret,
    viewerFolder,
    replies: replyCacheIn(join(dataDir, 'replies')),
    principalOf: () => worker,
    log: { level: logLevel },
  });
  app.addHook('onClose', async () => graph.close());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
  const address = await app.listen({ host, port });
  process.stdout.write(`Kith is at ${address}\n`);
}

/** Everyone who can reach the address is the local worker until sign-in is configured. */
function refuseBeyondLoopback(host: string): void {
  if (!/^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host))
    throw new Error('Kith listens on this machine only (HOST=127.0.0.1) until sign-in is configured.');
}

await main();
