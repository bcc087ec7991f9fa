/** Finds people by name: the full-text index selects, our code orders. */
import { isCleared, type Viewer } from '#graph/model/viewer.ts';
import type { SearchHit, SearchResult } from '../family-graph.ts';
import { orderedHits } from '../search-order.ts';
import { askedTokens } from '../search-tokens.ts';
import type { Database } from './database.ts';
import { listCases } from './list-cases.ts';
import { readWithholding } from './read-withholding.ts';
import { statement } from './statement.ts';

const selectPeople = statement(`
  SELECT case_id AS caseId, id AS personId, name
  FROM person_search JOIN network_parts ON network_parts.row = person_search.rowid
  WHERE person_search MATCH :match AND case_id IN (SELECT value FROM json_each(:cases))`);

export function search(database: Database, viewer: Viewer, words: string, limit: number): SearchResult {
  return database.read(() => {
    const cases = listCases(database, viewer).filter(({ isExample }) => !isExample);
    const partlyWithheld = cases.filter(({ id }) => isWithheldFrom(database, viewer, id)).map(({ id }) => id);
    const match = askedTokens(words).map(prefixTerm).join(' AND ');
    if (match === '') return { hits: [], partlyWithheld };
    const searched = cases.map(({ id }) => id).filter((id) => !partlyWithheld.includes(id));
    const hits = database.all<SearchHit>(selectPeople, { match, cases: JSON.stringify(searched) });
    return { hits: orderedHits(hits, words, limit), partlyWithheld };
  });
}

/** A string of FTS5 in quotation marks, so that no word of a name is an operator; `*` finds what begins so. */
function prefixTerm(token: string): string {
  return `"${token.replaceAll('"', '""')}"*`;
}

function isWithheldFrom(database: Database, viewer: Viewer, caseId: string): boolean {
  return !isCleared(viewer, caseId) && readWithholding(database, viewer, caseId)?.hidden.size !== 0;
}
