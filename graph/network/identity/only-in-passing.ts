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

export function isOnlyInPassing(
  a: string,
  b: string,
  sets: PersonSets,
  facts: SetFacts,
  traits: (end: string) => Traits,
): boolean {
  const [one, other] = [sets.find(a), sets.find(b)];
  if (!isStrayBeside(one, other, facts) && !isStrayBeside(other, one, facts)) return false;
  const firstNames = (end: string) => new Set(fullNames(traits(end)).map(({ given }) => given[0]));
  const borne = firstNames(one).union(firstNames(other));
  return sets
    .sets()
    .filter((end) => end !== one && end !== other)
    .every((end) => borne.isDisjointFrom(firstNames(end)));
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
