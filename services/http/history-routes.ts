/** The history of a case's decisions, undoing one, and taking out of a note what it quotes of an erased record. */
import { z } from 'zod';
import { DecisionResponse, HistoryEntry, RedactNoteRequest, UndoRequest } from '#graph/contract/decisions.ts';
import { page, PageQuery } from '#graph/contract/paging.ts';
import { notFound } from '../access/guarded-graph.ts';
import { decide } from '../decisions/decide.ts';
import { history } from '../decisions/history.ts';
import { proposeUndo } from '../decisions/undo.ts';
import { AppError } from '../errors.ts';
import { CaseParams, DecisionParams, type KithApp } from './kith-request.ts';
import { paged } from './paged.ts';
import { viewOf } from './view-of.ts';

const tags = ['decisions'];

export function historyRoutes(app: KithApp): void {
  app.get(
    '/cases/:caseId/history',
    { schema: { tags, params: CaseParams, querystring: PageQuery, response: { 200: page(HistoryEntry) } } },
    async ({ params, query, guarded }) =>
      paged(history(await viewOf(guarded(), 'read-history', params.caseId)), ({ id }) => id, query),
  );

  app.post(
    '/cases/:caseId/decisions/:decisionId/undo',
    { schema: { tags, params: DecisionParams, body: UndoRequest, response: { 200: DecisionResponse } } },
    async ({ params, body, guarded }) => {
      const { caseId, decisionId } = params;
      const by = guarded();
      const propose = proposeUndo(decisionId, (action) => by.may(action, { caseId }));
      return decide(by, 'undo-decision', caseId, body.expectedRevision, propose);
    },
  );

  app.put(
    '/cases/:caseId/decisions/:decisionId/note',
    { schema: { tags, params: DecisionParams, body: RedactNoteRequest, response: { 204: z.null() } } },
    async ({ params, body, guarded }, reply) => {
      const { caseId, decisionId } = params;
      const resourceIds = [decisionId];
      await guarded().write('redact-note', { caseId, resourceIds }, async ({ graph, views, viewer, entry }) => {
        const loaded = (await views.view(viewer, caseId))?.loaded;
        const decision = loaded?.log.decisions.find(({ id }) => id === decisionId);
        if (loaded === undefined || decision === undefined) throw notFound();
        // Decisions are never rewritten but for this: a record was erased whose words a note may hold.
        if (!loaded.erased.some(({ at }) => at > decision.at))
          throw new AppError('not-decidable', 'No record was erased since this note was written.');
        await graph.redactNote(viewer, caseId, decisionId, body.note, entry());
      });
      return reply.status(204).send(null);
    },
  );
}
