/** Finds people by name: the full-text index selects, our code orders. */
import { isCleared, type Viewer } from '#graph/model/viewer.ts';
import type { SearchHit, SearchResult } from '../family-graph.ts';
import { orderedHits } from '../search-order.ts';
import { askedTokens } from '../search-tokens.ts';
import type { Connection } from './connection.ts';
import { casesOf } from './list-cases.ts';
import { query } from './query.ts';
import { readWithholdings } from './read-withholding.ts';

const selectPeople = query(`
  CALL db.index.fulltext.queryNodes('person_search', $match) YIELD node
  WHERE node.caseId IN $cases
  RETURN node.caseId AS caseId, node.id AS personId, node.name AS name`);

export function search(connection: Connection, viewer: Viewer, words: string, limit: number): Promise<SearchResult> {
  return connection.read(async (transaction) => {
    const opened = (await casesOf(transaction, viewer)).filter(({ isExample }) => !isExample).map(({ id }) => id);
    const uncleared = opened.filter((id) => !isCleared(viewer, id));
    const withheld = uncleared.length === 0 ? new Map() : await readWithholdings(transaction, uncleared);
    const partlyWithheld = uncleared.filter((id) => withheld.get(id)?.hidden.size !== 0);
    const match = askedTokens(words).map(prefixTerm).join(' AND ');
    if (match === '') return { hits: [], partlyWithheld };
    const cases = opened.filter((id) => !partlyWithheld.includes(id));
    const hits = await transaction.all<SearchHit>(selectPeople, { match, cases });
    return { hits: orderedHits(hits, words, limit), partlyWithheld };
  });
}

/** Every character that Lucene could take for an operator is escaped; `*` finds what begins so. */
function prefixTerm(token: string): string {
  return `${token.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, String.raw`\$&`)}*`;
}
