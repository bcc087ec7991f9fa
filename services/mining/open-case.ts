/**
 * A case while it is mined: its process's copy of the log, kept in step with the store. As long as only this job writes, the copy is carried
 * forward; when somebody else wrote, it is loaded anew before the network is composed, so that no decision is composed away.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Run } from '#graph/model/run.ts';
import { CaseNotFound } from '#graph/store/case-not-found.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { auditOf } from '../access/local-operator.ts';
import type { ChosenModel } from '../extraction/chosen-model.ts';
import { type CaseProcess, ProcessEnded } from './case-process.ts';
import type { ComposedCase } from './case-process-calls.ts';
import { miner } from './miner.ts';
import { unreadRecords } from './unread-records.ts';

export interface OpenCase {
  /** Records that no current run of the chosen extractors has read, as of the last loading. */
  readonly unread: () => readonly number[];
  readonly read: (record: number) => Promise<readonly Run[]>;
  /** Each run in a transaction of its own. False where the record is not there any more. */
  readonly store: (runs: readonly Run[]) => Promise<boolean>;
  /** Composes the network of what is stored and commits it. Not at the same time as `store`. */
  readonly compose: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export interface CaseDependencies {
  readonly graph: FamilyGraph;
  readonly chosen: ChosenModel;
  readonly startProcess: () => CaseProcess;
  /** Repeats while the store is unavailable. */
  readonly answered: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** How often composing is tried again when its process went down, by a record read beside it. */
const attempts = 3;
/** Milliseconds before composing again what somebody else's write overtook. */
const afterYou = 100;

/** Throws `CaseNotFound`. */
export async function openCase(caseId: string, dependencies: CaseDependencies): Promise<OpenCase> {
  const { graph, chosen, startProcess, answered } = dependencies;
  let caseProcess = startProcess();
  let reopening: Promise<void> | undefined;
  let revision = 0;
  let stored: string[] = [];
  let overtaken = false;
  let unread: readonly number[] = [];

  async function load(): Promise<void> {
    const loaded = await answered(() => graph.loadCase(miner, caseId));
    if (loaded === undefined) throw new CaseNotFound();
    await caseProcess.open(loaded.log);
    revision = loaded.revision;
    const keptFromModel = new Set(chosen.model === undefined ? [] : await caseProcess.keptFromModel());
    unread = unreadRecords(loaded.log, chosen, keptFromModel);
    stored = [];
    overtaken = false;
  }

  /** What the process before had read and this job has yet to store is not in the new one's copy: it counts as overtaken. */
  async function reopen(): Promise<void> {
    caseProcess = startProcess();
    await load();
    overtaken = true;
  }

  async function running(): Promise<CaseProcess> {
    if (caseProcess.hasEnded()) await (reopening ??= reopen().finally(() => (reopening = undefined)));
    return caseProcess;
  }

  async function composed(): Promise<ComposedCase> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const open = await running();
        if (overtaken) await load();
        return await open.compose(stored);
      } catch (error) {
        if (!(error instanceof ProcessEnded) || attempt === attempts) throw error;
      }
    }
  }

  try {
    await load();
  } catch (error) {
    await caseProcess.end();
    throw error;
  }
  return {
    unread: () => unread,
    read: async (record) => (await running()).read(record),
    async store(runs) {
      for (const run of runs) {
        const after = await answered(() => graph.putRun(miner, caseId, run));
        if (after === undefined) return false;
        overtaken ||= after !== revision + 1;
        revision = after;
        stored.push(run.id);
      }
      return true;
    },
    async compose() {
      for (;;) {
        const network = await composed();
        const commit = { caseId, ...network, expectedRevision: revision };
        const audit = auditOf(miner, 'compose-network', { caseId });
        const result = await answered(() => graph.commit(miner, { ...commit, audit }));
        if (result.outcome === 'committed') {
          revision = result.revision;
          return;
        }
        overtaken = true;
        await wait(afterYou);
      }
    },
    end: () => caseProcess.end(),
  };
}
