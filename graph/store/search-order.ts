/** Which people a search finds and in which order, alike in every store: exact name, then a name that begins so, then by name, then by id. */
import type { Network } from '#graph/model/network.ts';
import type { SearchHit } from './family-graph.ts';
import { askedTokens, foldedTokens, personTokens } from './search-tokens.ts';

/** Orders what an engine selected and keeps the first `limit`. */
export function orderedHits(hits: readonly SearchHit[], words: string, limit: number): readonly SearchHit[] {
  const asked = foldedTokens(words).join(' ');
  return hits
    .map((hit) => ({ hit, folded: foldedTokens(hit.name).join(' ') }))
    .toSorted(
      (a, b) =>
        nearness(a.folded, asked) - nearness(b.folded, asked) ||
        compare(a.folded, b.folded) ||
        compare(a.hit.name, b.hit.name) ||
        compare(a.hit.personId, b.hit.personId) ||
        compare(a.hit.caseId, b.hit.caseId),
    )
    .slice(0, limit)
    .map(({ hit: { caseId, personId, name } }) => ({ caseId, personId, name }));
}

/** The people of one network whose names hold a token beginning with each word asked: what the engines select, for a network composed for a viewer. */
export function searchNetwork(caseId: string, network: Network, words: string): readonly SearchHit[] {
  const asked = askedTokens(words);
  if (asked.length === 0) return [];
  return network.people
    .filter((person) => {
      const tokens = personTokens(person);
      return asked.every((word) => tokens.some((token) => token.startsWith(word)));
    })
    .map((person) => ({ caseId, personId: person.id, name: person.name }));
}

function nearness(name: string, asked: string): number {
  if (name === asked) return 0;
  return name.startsWith(asked) ? 1 : 2;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
