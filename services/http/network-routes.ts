/** The network of a case and what follows from it: suggestions, gaps, contradictions, questions. */
import { z } from 'zod';
import {
  ContradictionDocument,
  NetworkDocument,
  NetworkResponse,
  QuestionDocument,
  SuggestionDocument,
} from '#graph/contract/network-document.ts';
import { page } from '#graph/contract/paging.ts';
import type { Action } from '../access/authorise.ts';
import type { CaseView } from '../access/case-views.ts';
import { networkJson, networkResponse } from '../cases/network-response.ts';
import { CaseParams, type KithApp } from './kith-request.ts';
import { viewOf } from './view-of.ts';

const PersonSuggestion = SuggestionDocument.extend({ personId: z.string(), name: z.string() });

export function networkRoutes(app: KithApp): void {
  const tags = ['network'];
  app.get(
    '/cases/:caseId/network',
    { schema: { tags, params: CaseParams, response: { 200: NetworkResponse } } },
    async (request, reply) => {
      const view = await viewOf(request.guarded(), 'read-network', request.params.caseId);
      const etag = `"${view.revisions.current}-${view.onDate}"`;
      void reply.header('etag', etag).header('cache-control', 'private, no-cache');
      if (request.headers['if-none-match'] === etag) return reply.code(304 as never).send(undefined as never);
      return reply.type('application/json; charset=utf-8').send(networkJson(view) as never);
    },
  );

  const list = <Item extends z.ZodType>(
    path: string,
    action: Action,
    item: Item,
    items: (view: CaseView) => readonly z.output<Item>[],
  ) => {
    const schema = { tags, params: CaseParams, response: { 200: page(item) } };
    app.get(`/cases/:caseId/${path}`, { schema }, async (request) => {
      const view = await viewOf(request.guarded(), action, (request.params as z.output<typeof CaseParams>).caseId);
      return { items: [...items(view)], next: null } as never;
    });
  };
  list('suggestions', 'read-suggestions', PersonSuggestion, suggestionsInOrder);
  list('gaps', 'read-gaps', NetworkDocument.shape.gaps.element, (view) => networkResponse(view).gaps);
  list('contradictions', 'read-contradictions', ContradictionDocument, (view) => networkResponse(view).contradictions);
  list('questions', 'read-questions', QuestionDocument, (view) => networkResponse(view).questions);
}

/** In the order of the list, which is explained in words and is not that of the people. */
function suggestionsInOrder(view: CaseView): readonly z.output<typeof PersonSuggestion>[] {
  const people = new Map(networkResponse(view).people.map((person) => [person.id, person]));
  return view.suggestions.flatMap(({ personId }) => {
    const person = people.get(view.keys.shown(personId));
    return person?.suggestion ? [{ ...person.suggestion, personId: person.id, name: person.name }] : [];
  });
}
