/** Where a set of mentions is said to stand to others ("mother of the child"), and how two sets' places speak for or against one person. */
import { kinShape } from '#graph/kinship/kin-notation.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { isHeldByOne } from '../kin/held-by-one.ts';
import { kinPathOf } from '../kin/lay-kin-paths.ts';
import type { IdentityWork } from './identity-work.ts';
import type { PersonSets } from './person-sets.ts';
import { undeniedClaims } from './undenied-claims.ts';

export interface KinPosition {
  /** The end standing for the set the place is relative to. */
  readonly to: string;
  readonly path: KinPath;
  readonly term: string;
}

/** The places of each set, as its claims and joins stand when asked. */
export function kinPositions({
  reading,
  sets,
}: Pick<IdentityWork, 'reading' | 'sets'>): (end: string) => readonly KinPosition[] {
  const claims = Map.groupBy(undeniedClaims(reading.claims), (claim) => claim.from);
  const known = new Map<string, { readonly size: number; readonly places: readonly KinPosition[] }>();
  return (end) => {
    const members = sets.members(end);
    const cached = known.get(sets.find(end));
    if (cached?.size === members.length) return cached.places;
    const places = distinctPlaces(
      members.flatMap((member) => claims.get(member) ?? []),
      sets,
    );
    known.set(sets.find(end), { size: members.length, places });
    return places;
  };
}

function distinctPlaces(claims: readonly KinshipClaim[], sets: PersonSets): readonly KinPosition[] {
  const distinct = new Map<string, KinPosition>();
  for (const claim of claims) {
    const path = kinPathOf(claim);
    if (path === undefined || sets.members(claim.to).length === 0) continue;
    const to = sets.find(claim.to);
    distinct.set(`${to} ${JSON.stringify(path)}`, { to, path, term: claim.term });
  }
  return [...distinct.values()];
}

/** Both stand straight above one person, another number of generations up: a great-grandmother's word is not the grandmother's. */
export function standOtherwiseAbove(a: readonly KinPosition[], b: readonly KinPosition[]): boolean {
  const above = (places: readonly KinPosition[]) =>
    places.filter(({ path }) => path.length > 1 && path.every(({ step }) => step === 'parent'));
  return above(a).some((x) => above(b).some((y) => x.to === y.to && x.path.length !== y.path.length));
}

export type PlaceAgreement =
  | { readonly how: 'only-one'; readonly term: string }
  | { readonly how: 'same'; readonly term: string }
  | { readonly how: 'differs'; readonly terms: readonly [string, string] }
  | undefined;

/** `only-one`: a place that one person holds (a mother, a father's mother). `differs`: both are kin to the same person, in places nobody holds at once. */
export function comparePlaces(
  a: readonly KinPosition[],
  b: readonly KinPosition[],
  children: ReadonlySet<string>,
): PlaceAgreement {
  const near = (x: KinPosition, y: KinPosition) => x.to === y.to || (children.has(x.to) && children.has(y.to));
  const pairs = a.flatMap((x) => b.filter((y) => near(x, y)).map((y) => ({ x, y })));
  const same = pairs.filter(({ x, y }) => pathsFit(x.path, y.path));
  const sure = same.find(({ x, y }) => x.to === y.to && (isHeldByOne(x.path) || isHeldByOne(y.path)));
  if (sure !== undefined) return { how: 'only-one', term: sure.x.term };
  if (same[0] !== undefined) return { how: 'same', term: same[0].x.term };
  const blood = pairs.find(
    ({ x, y }) =>
      x.to === y.to &&
      kinShape(x.path) !== kinShape(y.path) &&
      [x, y].every((place) => place.path.at(-1)?.step !== 'partner'),
  );
  return blood === undefined ? undefined : { how: 'differs', terms: [blood.x.term, blood.y.term] };
}

function pathsFit(a: KinPath, b: KinPath): boolean {
  return (
    a.length === b.length &&
    a.every((step, index) => {
      const other = b[index];
      if (other === undefined || step.step !== other.step) return false;
      const sexes = step.sex === 'unknown' || other.sex === 'unknown' || step.sex === other.sex;
      return (
        sexes && (step.nature === other.nature || (step.step === 'sibling' && (step.nature ?? other.nature) === 'half'))
      );
    })
  );
}
