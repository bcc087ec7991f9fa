/** Where else a woman's family name may come from: that of her husband or partner, or of the parents and siblings she was born among. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { CurrentReading } from '../current-reading.ts';
import type { PersonSets } from './person-sets.ts';
import type { Traits } from './traits.ts';
import { fullNames } from './traits.ts';

/** How somebody comes by a family name. */
export type FamilyTaken = 'marriage' | 'birth';

/** The family names of those beside a set: its husband or partner, or the parents and siblings it was born among. */
export type FamiliesBeside = (end: string, how: FamilyTaken) => ReadonlySet<string>;

export function familiesBeside(
  { claims }: Pick<CurrentReading, 'claims'>,
  sets: PersonSets,
  traits: (end: string) => Traits,
): FamiliesBeside {
  const ties = claims.filter(
    (claim) =>
      claim.polarity !== 'denied' && claim.guess === undefined && claim.path.length === 1 && !isByNature(claim),
  );
  const beside = Map.groupBy(
    ties.flatMap((claim) => [
      { end: claim.from as string, other: claim.to as string, kind: claim.kind, isUpper: true },
      { end: claim.to as string, other: claim.from as string, kind: claim.kind, isUpper: false },
    ]),
    ({ end }) => end,
  );
  return (end, how) =>
    new Set(
      sets
        .members(end)
        .flatMap((member) => beside.get(member) ?? [])
        .filter(({ kind, isUpper }) =>
          how === 'marriage' ? kind === 'partner' : kind === 'sibling' || (kind === 'parent' && !isUpper),
        )
        .filter(({ other }) => sets.members(other).length > 0)
        .flatMap(({ other }) => familiesOf(traits(other))),
    );
}

/** How one of two sets' family names may be another one of the other's; `undefined` where nothing says so. */
export function familyTaken(
  a: string,
  b: string,
  beside: FamiliesBeside,
  traits: (end: string) => Traits,
): FamilyTaken | undefined {
  if (traits(a).sex === 'male' || traits(b).sex === 'male') return undefined;
  const takes = (how: FamilyTaken) =>
    familiesOf(traits(a)).some((family) => beside(b, how).has(family)) ||
    familiesOf(traits(b)).some((family) => beside(a, how).has(family));
  return takes('marriage') ? 'marriage' : takes('birth') ? 'birth' : undefined;
}

function isByNature({ path }: KinshipClaim): boolean {
  return path.some(({ nature }) => nature !== undefined && nature !== 'former');
}

function familiesOf(traits: Traits): readonly string[] {
  return fullNames(traits).map(({ family }) => family);
}
