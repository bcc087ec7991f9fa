/** Which standing decisions a new identity judgement contradicts: it is refused, naming them, until they are undone (design §4.5). */
import type { Decision, DecisionOf } from '#graph/model/decision.ts';
import type { CaseLog } from './case-log.ts';
import { decisionsAbout, standingDecisions } from './standing-decisions.ts';

/**
 * Ids of the decisions in the way; empty where the decision may be recorded. A judgement on a pair that was itself judged before replaces that one; what
 * contradicts is a chain of others: A is B, B is C, and now A is not C.
 */
export function contradictingJudgements(log: CaseLog, decision: Decision): readonly string[] {
  if (decision.about !== 'identity') return [];
  const replaced = new Set(decision.judgements.map(({ a, b }) => pairKey(a, b)));
  const standing = decisionsAbout(standingDecisions(log.decisions), 'identity').flatMap((earlier) => linksOf(earlier));
  const latest = new Map(standing.map((link) => [pairKey(link.a, link.b), link]));
  const others = [...latest.values()].filter((link) => !replaced.has(pairKey(link.a, link.b)));
  const own = linksOf(decision);
  const links = [...others, ...own];
  const inTheWay = links
    .filter((link) => link.outcome === 'different')
    .flatMap((link) => {
      const path = pathBetween(link.a, link.b, links);
      return path === undefined || ![link, ...path].some(({ by }) => by === decision.id) ? [] : [link, ...path];
    });
  return [...new Set(inTheWay.map(({ by }) => by))].filter((id) => id !== decision.id);
}

interface Link {
  readonly a: string;
  readonly b: string;
  readonly outcome: 'same' | 'different' | 'not-sure';
  readonly by: string;
}

function linksOf(decision: DecisionOf<'identity'>): readonly Link[] {
  return decision.judgements.map((judgement) => ({ ...judgement, by: decision.id }));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The judgements of "same" that lead from one end to the other, fewest first; `undefined` where none do. */
function pathBetween(from: string, to: string, links: readonly Link[]): readonly Link[] | undefined {
  const reached = new Map<string, readonly Link[]>([[from, []]]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (at === to) return reached.get(at);
    for (const link of links) {
      if (link.outcome !== 'same' || (link.a !== at && link.b !== at)) continue;
      const next = link.a === at ? link.b : link.a;
      if (reached.has(next)) continue;
      reached.set(next, [...(reached.get(at) ?? []), link]);
      queue.push(next);
    }
  }
  return undefined;
}
