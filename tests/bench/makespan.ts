/**
 * How near mining with a model comes to the least time there is: an endpoint on this machine that takes a fixed time, eight requests at
 * once, on the embedded store. Ideal: (requests / 8) × the endpoint's time. Aim: at most 1.05 times that. The rules read the whole case before
 * the first request, so that nobody protected is named to a model: that weighs less the longer an answer takes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import { usualLlmSettings } from '#services/extraction/llm/llm-extractor.ts';
import { openMiningJobs } from '#services/mining/open-mining-jobs.ts';
import { everybodyListed, putCaseToMine } from '../api/mining/invented-records.ts';
import { operator } from '../graph/store/invented-family.ts';
import { completion, respond, scriptedEndpoint } from '../support/scripted-endpoint.ts';

const nothingSaid = completion(everybodyListed);

/** @param latency milliseconds of every answer */
async function mine(records: number, latency: number): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kith-bench-'));
  let firstAsked = 0;
  let lastAnswered = 0;
  let most = 0;
  let open = 0;
  const endpoint = await scriptedEndpoint((response) => {
    firstAsked ||= performance.now();
    most = Math.max(most, (open += 1));
    setTimeout(() => {
      open -= 1;
      lastAnswered = performance.now();
      respond(response, 200, nothingSaid);
    }, latency);
  });
  const graph = await openSqliteGraph({ file: join(dataDir, 'kith.sqlite') });
  const caseId = await putCaseToMine(graph, records);
  const model = { baseUrl: endpoint.baseUrl, apiKey: undefined, model: 'scripted', approvedBy: undefined };
  const jobs = openMiningJobs({
    graph,
    config: { model, dataDir },
    onBroken: (_jobId, error) => {
      throw error;
    },
  });

  const began = performance.now();
  const { id } = await jobs.start(operator, caseId, 'llm');
  let state = '';
  for await (const job of jobs.events(operator, id, new AbortController().signal)) state = job.state;
  const whole = (performance.now() - began) / 1000;

  const asked = endpoint.requests.length;
  const ideal = ((asked / usualLlmSettings.concurrency) * latency) / 1000;
  const asking = (lastAnswered - firstAsked) / 1000;
  console.log(`${records} records, ${asked} requests, ${latency} ms each, at most ${most} requests at once: ${state}`);
  console.log(
    `  ideal ${ideal.toFixed(2)} s; from request to network ${whole.toFixed(2)} s: ${(whole / ideal).toFixed(3)} (aim at most 1.05)`,
  );
  console.log(`  first request to last answer ${asking.toFixed(2)} s: ${(asking / ideal).toFixed(3)}`);

  await jobs.close();
  await graph.close();
  await endpoint.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

await mine(160, 1_000);
await mine(64, 5_000);
