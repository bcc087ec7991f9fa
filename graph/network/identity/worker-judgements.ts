/** Workers' judgements on identity: they bind. Of two on one pair the latest stands; one that contradicts others standing is not followed and said. */
import type { DecisionOf } from '#graph/model/decision.ts';
import type { PersonSets } from './person-sets.ts';

interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly outcome: 'same' | 'different' | 'not-sure';
}

/** A standing judgement that others standing contradict. */
export interface Unfollowed {
  readonly a: string;
  readonly b: string;
  readonly text: string;
}

/** Returns the judgements that could not be followed, with why. Ends that are no longer in the reading are passed over. */
export function applyJudgements(sets: PersonSets, decisions: readonly DecisionOf<'identity'>[]): readonly Unfollowed[] {
  const judgements = latestPerPair(decisions.flatMap((decision) => decision.judgements)).filter(
    ({ a, b }) => sets.members(a).length > 0 && sets.members(b).length > 0,
  );
  for (const { a, b, outcome } of judgements)
    if (outcome !== 'same')
      sets.keepApart(
        a,
        b,
        outcome === 'different' ? 'a worker decided that they are different' : 'a worker is not sure',
      );
  const unfollowed: Unfollowed[] = [];
  for (const { a, b, outcome } of judgements) {
    if (outcome === 'same' && !sets.join(a, b, 'a worker decided that they are the same', 'worker'))
      unfollowed.push({
        a,
        b,
        text: 'One decision says that these are the same person, others that they are different.',
      });
  }
  return unfollowed;
}

function latestPerPair(judgements: readonly Judgement[]): readonly Judgement[] {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const key = [judgement.a, judgement.b].toSorted().join(' ');
    latest.delete(key);
    latest.set(key, judgement);
  }
  return [...latest.values()];
}
