/** What workers decided about ties: the status of each tie, followed through merges and splits by the mentions a decision names. */
import type { Decision, DecisionOf } from '#graph/model/decision.ts';
import type { Relationship } from '#graph/model/network.ts';
import type { RelationshipKind } from '#graph/model/relationship-kind.ts';
import { symmetricKinds } from '#graph/model/relationship-kind.ts';
import type { DecidedSubject, WereOne } from '../decided-subject.ts';
import { decidedSubject } from '../decided-subject.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { decisionsAbout } from '../standing-decisions.ts';
import { compareEnds } from '../text-position.ts';

export type DecidedTie = DecidedSubject<DecisionOf<'tie'>>;

/** By tie id: what was decided. A decision whose ends are no longer two people decides nothing. */
export function decidedTies(
  standing: readonly Decision[],
  index: PeopleIndex,
  wereOne: WereOne,
): ReadonlyMap<string, DecidedTie> {
  const subjects = Map.groupBy(decisionsAbout(standing, 'tie'), (decision) => {
    const [from, to] = [index.personOf(decision.from), index.personOf(decision.to)];
    return from === undefined || to === undefined || from === to ? '' : tieId(decision.kind, from, to);
  });
  subjects.delete('');
  return new Map(
    [...subjects].flatMap(([id, decisions]) => {
      const decided = decidedSubject(decisions, wereOne);
      return decided === undefined ? [] : [[id, decided] as const];
    }),
  );
}

/** Symmetric ends are sorted, so that a tie has one id. */
export function tieId(kind: RelationshipKind, from: string, to: string): string {
  const [first, second] = symmetricKinds.has(kind) && compareEnds(from, to) > 0 ? [to, from] : [from, to];
  return `${kind}--${first}--${second}`;
}

export function statusOf(decided: DecidedTie | undefined): Pick<Relationship, 'status' | 'decisionId'> {
  if (decided === undefined) return { status: 'suggested' };
  return { status: decided.contested ? 'not-sure' : decided.latest.outcome, decisionId: decided.latest.id };
}
