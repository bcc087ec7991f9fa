/**
 * Two who go by one first name alone, told apart by the records: of the one person who is written with it in full, the one is whom more speaks for
 * ("Maggie next door" is Margaret Pike of no. 9) and the other somebody else ("our Maggie").
 */
import { totalWeight } from './evidence-weights.ts';
import type { IdentityWork } from './identity-work.ts';
import { fullNames } from './traits.ts';

/** How much more must speak for the other. */
const clearlyMore = 1.5;

/** Asked of one of them and who is named in full: whether another of them is that person more likely. */
export function isOutdone(work: IdentityWork, end: string, candidate: string): boolean {
  const { sets, traits } = work;
  const wordsOf = (set: string) => [...traits(set).names.values()].flatMap(({ given }) => given.slice(0, 1));
  const isNamesake = (other: string) =>
    fullNames(traits(other)).length === 0 && !new Set(wordsOf(other)).isDisjointFrom(new Set(wordsOf(end)));
  const rivals = [...sets.toldApartFrom(end)].filter(isNamesake);
  return rivals.some(
    (other) =>
      sets.keptApartBy(candidate, other, 'hint') === undefined &&
      totalWeight(work.weigh(candidate, other)) - totalWeight(work.weigh(candidate, end)) >= clearlyMore,
  );
}
