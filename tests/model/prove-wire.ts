/**
 * `npm run test:model`: proves the wire to a real, small model on loopback: schema held, tokens counted, quotes checked, four records at once,
 * a cancelled request. It says nothing about quality. The server is started by the command in KITH_MODEL_SERVER (default
 * ../shared/llm/serve), which prints `ready URL MODEL`; without one it says so and ends.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { ExtractionFailure } from '#services/extraction/extraction-failure.ts';
import { createLlmExtractor, usualLlmSettings } from '#services/extraction/llm/llm-extractor.ts';
import { namesByRules } from '#services/extraction/rules/rules-extractor.ts';
import { replyCacheIn } from '#services/extraction/llm/reply-cache.ts';

const server = resolve(process.env['KITH_MODEL_SERVER'] ?? '../shared/llm/serve');

/** Invented people. */
const caseFile: CaseFile = {
  reference: 'FICTIONAL-3',
  children: [{ id: 'child1', name: 'Isla Penhallow', dateOfBirth: '2016-05-04', sex: 'female' }],
};
const text = `Visit to Isla. Her mother is Demelza Penhallow. Her aunt Morwenna Trease lives in Redruth and said "I would have her tomorrow".
Isla asked for her nan. Mr Jory Bolitho next door takes her to school.`;

function recordNumber(number: number): KithRecord {
  return {
    number,
    path: `${number}.txt`,
    format: 'txt',
    text,
    sha256: String(number).padStart(64, '0'),
    type: 'visit',
    handling: [],
  };
}

async function startServer(): Promise<{
  readonly child: ChildProcess;
  readonly baseUrl: string;
  readonly model: string;
}> {
  const child = spawn(server, [], {
    env: { ...process.env, PORT: '0', KITH_LLM_CACHE: resolve('.cache/llm') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout! })) {
    const [, baseUrl, model] = /^ready (\S+) (\S+)/u.exec(line) ?? [];
    if (baseUrl !== undefined && model !== undefined) return { child, baseUrl, model };
  }
  throw new Error('the model server ended before it was ready');
}

async function prove(baseUrl: string, model: string, folder: string): Promise<number> {
  let failed = 0;
  const check = (what: string, holds: boolean, figure = ''): void => {
    failed += holds ? 0 : 1;
    console.log(`${holds ? 'ok' : 'FAILED'}  ${what} ${figure}`);
  };
  let sent = 0;
  const extractor = createLlmExtractor({
    ...usualLlmSettings,
    // The small model invents people to the end of whatever it is given: what is whole of a cut-off answer is read.
    maxTokens: 600,
    temperature: 0.9,
    timeout: 240_000,
    retries: 0,
    concurrency: 4,
    endpoint: { baseUrl, apiKey: undefined, model, approvedBy: undefined },
    cache: replyCacheIn(folder),
    beforeSend: async () => void (sent += 1),
    namesIn: namesByRules,
  });
  const started = performance.now();
  const results = await Promise.all(
    [1, 2, 3, 4].map((number) => extractor.read(recordNumber(number), caseFile).catch((error: unknown) => error)),
  );
  check(
    'four records at once, each read or its failure told apart',
    results.every(isResultOrFailure),
    `${Math.round(performance.now() - started)} ms`,
  );
  const read = results.filter(isResult);
  const codes = results.flatMap((result) => (result instanceof ExtractionFailure ? [result.code] : []));
  if (codes.length > 0) console.log(`    not read: ${codes.join(', ')}`);
  check(
    'tokens are counted',
    read.every(({ tokens }) => (tokens?.prompt ?? 0) > 0),
    JSON.stringify(read.map(({ tokens }) => tokens)),
  );
  const findings = read.flatMap(({ reading }) => [...reading.claims, ...reading.statements]);
  check(
    'every quote kept stands in the record',
    findings.every((one) => text.slice(one.start, one.end) === one.quote),
  );
  console.log(`    ${sent} questions sent for 4 records: a second one where the answer left out a name the rules know`);
  const dropped = read.reduce((sum, { reading }) => sum + reading.droppedQuotes, 0);
  console.log(
    `    ${read.length} of 4 read; ${findings.length} findings kept, ${dropped} dropped for want of a true quote`,
  );
  const cancelled = await extractor.read(recordNumber(5), caseFile, AbortSignal.timeout(300)).then(
    () => false,
    (error: unknown) => error instanceof Error && !(error instanceof ExtractionFailure),
  );
  check('a cancelled request ends at once and is not a failure of the record', cancelled);
  return failed;
}

type Result = Awaited<ReturnType<ReturnType<typeof createLlmExtractor>['read']>>;
const isResult = (result: unknown): result is Result =>
  typeof result === 'object' && result !== null && 'reading' in result;
const isResultOrFailure = (result: unknown): boolean => isResult(result) || result instanceof ExtractionFailure;

if (!existsSync(server)) {
  console.log('LEFT OUT: NO MODEL SERVER (KITH_MODEL_SERVER)');
} else {
  const { child, baseUrl, model } = await startServer();
  const folder = await mkdtemp(join(tmpdir(), 'kith-wire-'));
  try {
    process.exitCode = (await prove(baseUrl, model, folder)) === 0 ? 0 : 1;
  } finally {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}
