/** Cases: creating one, the list, one with what the head of its page needs, removing an example. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CaseDocument, CreateCaseRequest } from '#graph/contract/cases.ts';
import { page, PageQuery } from '#graph/contract/paging.ts';
import type { StoredCase } from '#graph/store/family-graph.ts';
import { notFound, type Permitted } from '../access/guarded-graph.ts';
import { caseDocument } from '../cases/case-document.ts';
import { shownJob } from '../cases/shown-job.ts';
import { AppError } from '../errors.ts';
import { CaseParams, type KithApp } from './kith-request.ts';
import { paged } from './paged.ts';

const tags = ['cases'];

export function casesRoutes(app: KithApp): void {
  app.post(
    '/cases',
    { schema: { tags, body: CreateCaseRequest, response: { 201: CaseDocument } } },
    async (request, reply) => {
      const id = randomUUID();
      const created = await request.guarded().write('create-case', {}, async (permitted) => {
        const { graph, viewer, entry } = permitted;
        const createdAt = new Date().toISOString();
        const newCase = { id, caseFile: request.body, isExample: false, createdAt };
        const audit = entry({ caseId: id, resourceIds: [id] });
        await graph.putCase(viewer, newCase, audit);
        return documentOf(permitted, id);
      });
      if (created === undefined) throw notFound();
      return reply.status(201).header('location', `/api/cases/${id}`).send(created);
    },
  );

  app.get(
    '/cases',
    { schema: { tags, querystring: PageQuery, response: { 200: page(CaseDocument) } } },
    async (request) => {
      return request.guarded().read('list-cases', {}, async (permitted) => {
        const cases = await permitted.graph.listCases(permitted.viewer);
        const { items: listed, next } = paged(cases, ({ id }) => id, request.query);
        const items: CaseDocument[] = [];
        for (const { id } of listed) {
          const item = await documentOf(permitted, id);
          if (item !== undefined) items.push(item);
        }
        return { found: { items, next }, resourceIds: items.map(({ id }) => id) };
      });
    },
  );

  app.get(
    '/cases/:caseId',
    { schema: { tags, params: CaseParams, response: { 200: CaseDocument } } },
    async (request) => {
      const { caseId } = request.params;
      return request.guarded().read('read-case', { caseId }, async (permitted) => {
        const found = await documentOf(permitted, caseId);
        return found && { found, resourceIds: [caseId], decisionVersion: found.revision };
      });
    },
  );

  app.delete(
    '/cases/:caseId',
    { schema: { tags, params: CaseParams, response: { 204: z.null() } } },
    async (request, reply) => {
      const { caseId } = request.params;
      await request.guarded().write('remove-example', { caseId }, async ({ graph, viewer, entry }) => {
        refuseRealCase(await graph.listCases({ ...viewer, cases: [caseId] }));
        await graph.removeExample(viewer, caseId, entry({ resourceIds: [caseId] }));
      });
      return reply.status(204).send(null);
    },
  );
}

async function documentOf({ graph, views, viewer }: Permitted, caseId: string): Promise<CaseDocument | undefined> {
  const view = await views.view(viewer, caseId);
  if (view === undefined) return undefined;
  const job = await graph.readLatestJob(viewer, caseId);
  return caseDocument(view, job && shownJob(view, job));
}

function refuseRealCase([stored]: readonly StoredCase[]): void {
  if (stored === undefined) throw notFound();
  if (!stored.isExample) throw new AppError('not-decidable', 'Only an example case can be removed.');
}
