/** What workers decided about a person: whether they belong to this family, and the next step for each child. */
import type { Decision, DecisionOf } from '#graph/model/decision.ts';
import type { Person } from '#graph/model/network.ts';
import type { DecidedSubject, WereOne } from '../decided-subject.ts';
import { decidedSubject } from '../decided-subject.ts';
import { decisionsAbout } from '../standing-decisions.ts';
import type { PeopleIndex } from './people-index.ts';

export interface DecidedPerson {
  readonly setAside: DecidedSubject<DecisionOf<'person'>> | undefined;
  readonly nextSteps: ReadonlyMap<string, DecidedSubject<DecisionOf<'next-step'>>>;
}

/** By person id. */
export function decidedPeople(
  standing: readonly Decision[],
  index: PeopleIndex,
  wereOne: WereOne,
): (personId: string) => DecidedPerson {
  const asides = Map.groupBy(decisionsAbout(standing, 'person'), (decision) => index.personOf(decision.mention));
  const steps = Map.groupBy(decisionsAbout(standing, 'next-step'), (decision) => index.personOf(decision.mention));
  return (personId) => {
    const own = steps.get(personId) ?? [];
    const children = [...new Set(own.flatMap((decision) => decision.childIds))].toSorted();
    return {
      setAside: decidedSubject(asides.get(personId) ?? [], wereOne),
      nextSteps: new Map(
        children.flatMap((childId) => {
          const decided = decidedSubject(
            own.filter((decision) => decision.childIds.includes(childId)),
            wereOne,
          );
          return decided === undefined ? [] : [[childId, decided] as const];
        }),
      ),
    };
  };
}

/** As the network shows it. "This family" is what everybody is until set aside. */
export function shownDecisions({ setAside, nextSteps }: DecidedPerson): Pick<Person, 'setAside' | 'nextSteps'> {
  const outcome = setAside?.contested === true ? 'not-sure' : setAside?.latest.outcome;
  return {
    ...(outcome === undefined || outcome === 'this-family' ? {} : { setAside: outcome }),
    nextSteps: [...nextSteps].map(([childId, { latest, contested }]) => ({
      childId,
      outcome: contested ? 'not-sure' : latest.outcome,
      decisionId: latest.id,
      contested,
      evidenceSeen: latest.evidenceSeen,
    })),
  };
}
