/** Mining a case: starting it, how it goes (also as server-sent events), stopping it, trying again what failed. */
import { Readable } from 'node:stream';
import { JobDocument, JobEvent, StartMiningRequest } from '#graph/contract/mining.ts';
import type { Job } from '#graph/model/job.ts';
import { notFound, type Permitted } from '../access/guarded-graph.ts';
import { shownJob } from '../cases/shown-job.ts';
import type { MiningJobs } from '../mining/mining-jobs.ts';
import { CaseParams, JobParams, type KithApp } from './kith-request.ts';

const tags = ['mining'];

export function miningRoutes(app: KithApp, mining: MiningJobs): void {
  /** Ends the streams of events, which would keep a closing server waiting. */
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());

  app.post(
    '/cases/:caseId/mining',
    { schema: { tags, params: CaseParams, body: StartMiningRequest.nullish(), response: { 202: JobDocument } } },
    async ({ params, body, guarded }, reply) => {
      const { caseId } = params;
      const started = await guarded().write('mine', { caseId }, async (permitted) => {
        await permitted.audit({ resourceIds: [caseId] });
        return shown(permitted, await mining.start(permitted.viewer, caseId, body?.extractor));
      });
      return reply.status(202).header('location', `/api/jobs/${started.id}`).send(started);
    },
  );

  app.get('/jobs/:jobId', { schema: { tags, params: JobParams, response: { 200: JobDocument } } }, async (request) => {
    const { jobId } = request.params;
    return request.guarded().read('read-job', { resourceIds: [jobId] }, async (permitted) => {
      const job = await mining.read(permitted.viewer, jobId);
      return job && { found: await shown(permitted, job), caseId: job.caseId };
    });
  });

  app.get(
    '/jobs/:jobId/events',
    { schema: { tags, params: JobParams, produces: ['text/event-stream'] } },
    async ({ params, guarded, raw }, reply) => {
      const { jobId } = params;
      const permitted = await guarded().read('read-job', { resourceIds: [jobId] }, async (given) => {
        const job = await mining.read(given.viewer, jobId);
        return job && { found: given, caseId: job.caseId };
      });
      const left = new AbortController();
      raw.once('close', () => left.abort());
      const signal = AbortSignal.any([left.signal, closing.signal]);
      void reply.header('cache-control', 'no-store').type('text/event-stream');
      return reply.send(Readable.from(eventLines(permitted, mining, jobId, signal)));
    },
  );

  for (const action of ['cancel', 'retry'] as const) {
    app.post(
      `/jobs/:jobId/${action}`,
      { schema: { tags, params: JobParams, response: { 200: JobDocument } } },
      async (request) => {
        const { jobId } = request.params as { readonly jobId: string };
        return request.guarded().write('mine', { resourceIds: [jobId] }, async (permitted) => {
          const before = await mining.read(permitted.viewer, jobId);
          if (before === undefined) throw notFound();
          await permitted.audit({ caseId: before.caseId });
          const job = await mining[action](permitted.viewer, jobId);
          if (job === undefined) throw notFound();
          return shown(permitted, job);
        });
      },
    );
  }
}

async function shown({ views, viewer }: Permitted, job: Job): Promise<JobDocument> {
  const view = await views.view(viewer, job.caseId);
  if (view === undefined) throw notFound();
  return shownJob(view, job);
}

async function* eventLines(permitted: Permitted, mining: MiningJobs, jobId: string, signal: AbortSignal) {
  for await (const job of mining.events(permitted.viewer, jobId, signal)) {
    const event = JobEvent.parse(await shown(permitted, job));
    yield `event: progress\ndata: ${JSON.stringify(event)}\n\n`;
  }
}
