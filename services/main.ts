/** Starts Kith: configuration, stores, app, then listens, on this machine only; closes what it opened, having finished what it holds. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { StoreUnavailable } from '#graph/store/store-unavailable.ts';
import { installationSecret } from './access/installation-secret.ts';
import { localWorker } from './access/principal.ts';
import { buildApp } from './app.ts';
import { installExampleOnce } from './cases/install-example.ts';
import { type Config, readConfig } from './config.ts';
import { replyCacheIn } from './extraction/llm/reply-cache.ts';
import { framesOf } from './frames-of.ts';
import { openMiningJobs } from './mining/open-mining-jobs.ts';
import { openStores } from './stores/open-stores.ts';

const viewerFolder = fileURLToPath(new URL('../web-viewer/dist', import.meta.url));

async function start(config: Config): Promise<void> {
  const { host, port, dataDir, logLevel, workerName } = config;
  const log = pino({ level: logLevel });
  const secret = await installationSecret(dataDir);
  const graph = await openStores(config);
  await installExampleOnce(graph, dataDir);
  const mining = openMiningJobs({
    graph,
    config,
    onBroken: (jobId, error) => log.error({ jobId, frames: framesOf(error) }, 'a mining job broke'),
  });
  const worker = localWorker(workerName);
  const replies = replyCacheIn(join(dataDir, 'replies'));
  const app = await buildApp({ graph, secret, mining, replies, viewerFolder, principalOf: () => worker, log });
  // In this order: the answers in hand, then the record in hand, then the store.
  app.addHook('onClose', async () => {
    await mining.close();
    await graph.close();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
  const address = await app.listen({ host, port });
  process.stdout.write(`Kith is at ${address}\n`);
}

/** Everyone who can reach the address is the local worker until sign-in is configured. */
function refuseBeyondLoopback({ host }: Config): void {
  if (!/^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host))
    throw new Error('Kith listens on this machine only (HOST=127.0.0.1) until sign-in is configured.');
}

/** Of the settings: their own sentences, which name a setting and never its value. */
function checkedConfig(): Config {
  try {
    const config = readConfig();
    refuseBeyondLoopback(config);
    return config;
  } catch (error) {
    return stop(error instanceof Error ? error.message : 'The settings cannot be read.');
  }
}

function sentenceFor(error: unknown, { port }: Config): string {
  if (error instanceof StoreUnavailable)
    return 'The store cannot be reached. Check NEO4J_URI where it is set, and that DATA_DIR can be written.';
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `Port ${port} is in use by another program. Set PORT to another.`;
  return ['Kith could not start.', ...framesOf(error)].join('\n');
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const config = checkedConfig();
await start(config).catch((error: unknown) => stop(sentenceFor(error, config)));
