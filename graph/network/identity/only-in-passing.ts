/**
 * "Nerys Tel", "Nerys Vance": a family name that one record gives in passing to a first name which one person of the case bears. Of the pairs of the
 * open bundles that stand so, fourteen of fifteen are one person, under a name misread, misheard or of another marriage.
 */
import type { PersonSets } from './person-sets.ts';
import type { SetFacts } from './set-facts.ts';
import type { Traits } from './traits.ts';
import { fullNames } from './traits.ts';

/** In so many records or more, somebody is one whom the case is about. */
const oftenNamed = 2;

/** Whether one of two sets is the other under such a name. Made before any set is joined: who bears a first name is looked up and not searched for. */
export function onlyInPassing(
  sets: PersonSets,
  facts: SetFacts,
  traits: (end: string) => Traits,
  alsoTold: ReadonlySet<string>,
): (a: string, b: string) => boolean {
  const firstNames = (end: string) => new Set(fullNames(traits(end)).map(({ given }) => given[0]));
  const bearers = Map.groupBy(
    sets.sets().flatMap((end) => [...firstNames(end)].map((first) => ({ first, end }))),
    ({ first }) => first,
  );
  return (a, b) => {
    const [one, other] = [sets.find(a), sets.find(b)];
    const isTold = (end: string) => sets.members(end).some((member) => alsoTold.has(member));
    const isStray = (end: string, beside: string) => isStrayBeside(end, beside, facts) && !isTold(end);
    if (!isStray(one, other) && !isStray(other, one)) return false;
    const borne = [...firstNames(one).union(firstNames(other))];
    return borne.flatMap((first) => bearers.get(first) ?? []).every(({ end }) => [one, other].includes(sets.find(end)));
  };
}

/** Named in one record, and nothing said of them, while the case speaks of the other again and again. */
function isStrayBeside(stray: string, other: string, facts: SetFacts): boolean {
  return (
    facts.records(stray).size === 1 &&
    !facts.isTied(stray) &&
    !facts.isOnlyPaid(stray) &&
    facts.isTied(other) &&
    facts.records(other).size >= oftenNamed
  );
}
