/** A few jobs run side by side in this process, each taken by a lease, so that one slow case does not keep the others waiting. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from '#graph/model/job.ts';
import { auditOf } from '../access/local-operator.ts';
import { chosenModel } from '../extraction/chosen-model.ts';
import { startCaseProcess } from './case-process.ts';
import type { ServiceCalls } from './case-process-calls.ts';
import { type HeldJob, holdJob, LeaseLost } from './held-job.ts';
import { miner } from './miner.ts';
import type { MiningOptions } from './open-mining-jobs.ts';
import { runJob } from './run-job.ts';
import { untilStoreAnswers } from './until-store-answers.ts';

export interface JobSeats {
  /** A job was queued: no need to wait for the next look. */
  wake(): void;
  close(): Promise<void>;
}

const seatCount = 2;
/** Looks in the length of a lease for jobs that other processes queued or left. */
const looks = 10;
/** Milliseconds that a stopping process gives the records it holds. */
const grace = 10_000;

export function jobSeats({ graph, config, onBroken, lease }: Required<MiningOptions>): JobSeats {
  const stopping = new AbortController();
  const abandoning = new AbortController();
  const answered = <Result>(work: () => Promise<Result>) => untilStoreAnswers(work, abandoning.signal);
  let queued = Promise.withResolvers<void>();
  const seats = Array.from({ length: seatCount }, work);

  async function work(): Promise<void> {
    const owner = randomUUID();
    while (!stopping.signal.aborted) {
      const job = await nextJob(owner);
      if (job === undefined) await Promise.race([wait(lease / looks, undefined, { ref: false }), queued.promise]);
      else await run(job, holdJob(graph, owner, job, lease));
    }
  }

  async function nextJob(owner: string): Promise<Job | undefined> {
    const now = Date.now();
    const until = new Date(now + lease).toISOString();
    try {
      return await graph.leaseJob(owner, new Date(now).toISOString(), until);
    } catch {
      // Looked for again in a moment, whatever it was: mining never stops for good.
      return undefined;
    }
  }

  async function run(job: Job, held: HeldJob): Promise<void> {
    try {
      const chosen = chosenModel(job.extractor, config);
      const given = { choice: chosen.choice, config: { model: chosen.model, dataDir: config.dataDir } };
      const startProcess = () => startCaseProcess(given, { beforeSend: auditedSend(job.caseId) });
      const signals = { stopping: stopping.signal, abandoning: abandoning.signal };
      await runJob(held, { graph, chosen, startProcess, answered, ...signals });
    } catch (error) {
      if (error instanceof LeaseLost || abandoning.signal.aborted) return;
      onBroken(job.id, error);
      await answered(() => held.release('failed')).catch(() => undefined);
    } finally {
      held.letGo();
    }
  }

  function auditedSend(caseId: string): ServiceCalls['beforeSend'] {
    return async ({ record, host, model }) => {
      const entry = auditOf(miner, 'send-to-model', { caseId, resourceIds: [String(record), host, model] });
      await answered(() => graph.appendAudit(entry));
    };
  }

  return {
    wake() {
      queued.resolve();
      queued = Promise.withResolvers();
    },
    async close() {
      stopping.abort();
      queued.resolve();
      const patience = setTimeout(() => abandoning.abort(), grace);
      await Promise.all(seats);
      clearTimeout(patience);
    },
  };
}
