/**
 * Words that tell somebody from a namesake whom another record names: "her mother, also called Ann", "a boy called Ned after his uncle". A name alone
 * makes the two nobody's one: they are one where both stand in one place, and he who is called after an elder is at least no grown-up.
 */
import { kinShape } from '#graph/kinship/kin-notation.ts';
import type { IdentityWork } from './identity-work.ts';
import { comparePlaces } from './kin-positions.ts';
import { placesBesideChildren } from './places-beside-children.ts';

type Held = Pick<IdentityWork, 'sets' | 'facts' | 'traits' | 'places' | 'children' | 'roleOfBoth'>;

/** Asked of two sets: whether the words about one say that it is another than somebody of the name, and the other may be that somebody. */
export function areToldNamesakes(held: Held, a: string, b: string): boolean {
  const [one, other] = [held.traits(a).namesakeOf, held.traits(b).namesakeOf];
  if (one === other) return false;
  return (one !== undefined && isThatNamesake(held, a, b)) || (other !== undefined && isThatNamesake(held, b, a));
}

function isThatNamesake(held: Held, told: string, bearer: string): boolean {
  const { sets, facts, traits, roleOfBoth } = held;
  if (standAlike(held, told, bearer) || roleOfBoth(told, bearer) !== undefined) return false;
  const isGrown = (end: string) => facts.isGrown(sets.find(end)) || traits(end).dead;
  return traits(told).namesakeOf === 'another' || (isGrown(bearer) && !isGrown(told));
}

/** In one place to somebody, or by way of others to the children: an uncle is the mother's brother. */
function standAlike(held: Held, a: string, b: string): boolean {
  const how = comparePlaces(held.places(a), held.places(b), held.children)?.how;
  if (how === 'same' || how === 'only-one') return true;
  const shapes = (end: string) => new Set(placesBesideChildren(held, end).map(kinShape));
  return !shapes(a).isDisjointFrom(shapes(b));
}
