/** The program of a case's process: reads records and composes the network, so that the service never waits for either. */
import { flushCompileCache } from 'node:module';
import { createBirpc } from 'birpc';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';
import type { CaseLog } from '#graph/network/case-log.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { withheldRecords } from '#graph/network/protected-people.ts';
import { chosenExtractors } from '../extraction/chosen-extractors.ts';
import { readersFor } from '../extraction/readers-for.ts';
import type { CaseProcessCalls, ServiceCalls } from './case-process-calls.ts';
import { endWithService } from './end-with-service.ts';
import { keptFromModel } from './kept-from-model.ts';
import { readWith } from './read-with.ts';

if (process.send === undefined) throw new Error('this is the program of a process that the service starts');
// The service ends this process without warning: what was compiled is left for the next one now.
flushCompileCache();
// The service is gone: whoever takes the job up reads again what was in hand.
process.once('disconnect', () => process.exit());
endWithService();
// Ctrl-C and a service manager's stop reach this process too: what is in hand is the service's to finish or to end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

let extractors: ReturnType<typeof chosenExtractors> | undefined;
let log: CaseLog | undefined;
const readSince = new Map<string, Run>();
/** Runs by the rules in the case opened last: one reading serves what may be sent and what is stored. */
const byRules = new Map<number, Promise<Run>>();
let kept: Promise<ReadonlySet<number>> | undefined;

const calls: CaseProcessCalls = {
  start({ choice, config }) {
    extractors = chosenExtractors(choice, config, (send) => service.beforeSend(send));
  },
  open(given) {
    log = given;
    for (const run of given.runs) readSince.delete(run.id);
    byRules.clear();
    kept = undefined;
  },
  keptFromModel: async () => [...(await keptHere())],
  async read(number) {
    const { caseFile, records } = openLog();
    const record = records.find((one) => one.number === number);
    if (record === undefined) return [];
    const chosen = await started();
    const readers = readersFor(record, chosen, chosen.llm === undefined ? new Set() : await keptHere());
    const runs = await Promise.all(
      readers.map((extractor) =>
        extractor === chosen.rules ? readByRules(record) : readWith(extractor, record, caseFile),
      ),
    );
    for (const run of runs) readSince.set(run.id, run);
    return runs;
  },
  compose(stored) {
    const opened = openLog();
    const runs = stored.map((id) => readSince.get(id)).filter((run) => run !== undefined);
    log = { ...opened, runs: [...opened.runs, ...runs] };
    for (const id of stored) readSince.delete(id);
    const network = composeNetwork(log);
    return { network, withheldRecords: withheldRecords(network, log) };
  },
  answer: () => undefined,
};

const service = createBirpc<ServiceCalls, CaseProcessCalls>(calls, {
  post: (message) => void process.send?.(message),
  on: (receive) => process.on('message', receive),
  timeout: -1,
});

function keptHere(): Promise<ReadonlySet<number>> {
  return (kept ??= keptFromModel(openLog(), readByRules));
}

function readByRules(record: KithRecord): Promise<Run> {
  const run = byRules.get(record.number) ?? started().then(({ rules }) => readWith(rules, record, openLog().caseFile));
  byRules.set(record.number, run);
  return run;
}

function started(): ReturnType<typeof chosenExtractors> {
  if (extractors === undefined) throw new Error('not started');
  return extractors;
}

function openLog(): CaseLog {
  if (log === undefined) throw new Error('no case is open');
  return log;
}
