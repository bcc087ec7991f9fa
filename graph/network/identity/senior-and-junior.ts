/**
 * Of two who bear one name, who goes without "senior" or "junior" is told by the place in the family: "Ron Low, the grandfather" is no Ron Low junior
 * who is the uncle; he is Ron Low senior only where both stand in one place.
 */
import type { IdentityWork } from './identity-work.ts';
import { comparePlaces } from './kin-positions.ts';
import { isElder, isYounger } from './traits.ts';

/** Whether one of the two sets is called so, the other is not, and their places make them two people. */
export function isOtherOfTwo({ traits, places, children }: IdentityWork, bearer: string, end: string): boolean {
  const suffixes = (set: string) => [...traits(set).names.values()].map(({ suffix }) => suffix);
  const [own, other] = [suffixes(bearer), suffixes(end)];
  if (own.some(isElder) === other.some(isElder) && own.some(isYounger) === other.some(isYounger)) return false;
  const agreement = comparePlaces(places(bearer), places(end), children)?.how;
  const isElderMeant = own.some(isElder) || other.some(isElder);
  return isElderMeant ? agreement === undefined || agreement === 'differs' : agreement === 'differs';
}
