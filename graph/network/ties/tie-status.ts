/** What workers decided about ties. The latest on a subject wins; opposite outcomes brought together by a merge are not sure. */
import type { Decision } from '#graph/model/decision.ts';
import type { Relationship } from '#graph/model/network.ts';
import { symmetricKinds } from '#graph/model/relationship-kind.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { decisionsAbout } from '../standing-decisions.ts';
import { compareEnds } from '../text-position.ts';
import type { TieClaims } from './compose-ties.ts';

export type DecidedStatus = Pick<Relationship, 'status' | 'decisionId'>;

export function tieStatuses(
  standing: readonly Decision[],
  index: PeopleIndex,
  ties: readonly TieClaims[],
): (tie: TieClaims) => DecidedStatus {
  const decided = new Map<string, DecidedStatus>();
  for (const decision of decisionsAbout(standing, 'tie')) {
    const [from, to] = [index.personOf(decision.from), index.personOf(decision.to)];
    if (from === undefined || to === undefined) continue;
    const [first, second] = symmetricKinds.has(decision.kind) && compareEnds(from, to) > 0 ? [to, from] : [from, to];
    decided.set(`${decision.kind}--${first}--${second}`, { status: decision.outcome, decisionId: decision.id });
  }
  void ties;
  return (tie) => decided.get(tie.tieId) ?? { status: 'suggested' };
}
