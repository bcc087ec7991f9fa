/** Finding a person by name over the cases of who is asking. A POST, so that no name stands in an address. */
import { SearchRequest, SearchResponse } from '#graph/contract/search.ts';
import { orderedHits, searchNetwork } from '#graph/store/search-order.ts';
import type { SearchHit } from '#graph/store/family-graph.ts';
import type { Permitted } from '../access/guarded-graph.ts';
import type { KithApp } from './kith-request.ts';

export function searchRoutes(app: KithApp): void {
  const schema = { tags: ['search'], body: SearchRequest, response: { 200: SearchResponse } };
  app.post('/search', { schema }, async ({ body, guarded }) =>
    guarded().read('search', {}, async (permitted) => {
      const items = await found(permitted, body.words, body.limit);
      return { found: { items, next: null }, resourceIds: items.map(({ personId }) => personId) };
    }),
  );
}

async function found(permitted: Permitted, words: string, limit: number) {
  const { graph, views, viewer } = permitted;
  const { hits, partlyWithheld } = await graph.search(viewer, words, limit);
  const all: SearchHit[] = [...hits];
  for (const caseId of partlyWithheld) {
    const view = await views.view(viewer, caseId);
    if (view !== undefined) all.push(...searchNetwork(caseId, view.network, words));
  }
  const shown = [];
  for (const { caseId, personId, name } of orderedHits(all, words, limit)) {
    const view = await views.view(viewer, caseId);
    if (view === undefined) continue;
    const { reference } = view.loaded.caseFile;
    shown.push({ caseId, reference, personId: view.keys.shown(personId), name });
  }
  return shown;
}
