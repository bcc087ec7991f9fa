/**
 * What an extractor says of words without a name ("the only one of whom this record says it"): followed, unless each of the two stands in a place of
 * which it is known who holds it, and they are two people: one child's father is not another's for being the only father spoken of.
 */
import { areBothNamed } from './extractor-remarks.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { kinPathOf } from '../kin/lay-kin-paths.ts';
import type { IdentityWork } from './identity-work.ts';
import { isHeldByOne } from '../kin/held-by-one.ts';
import { mayBeAnother } from './may-be-another.ts';
import { keepAddressesApart } from './same-places.ts';
import type { PlacedPeople } from './placed-people.ts';
import { isUnnamed, placedPeople } from './placed-people.ts';

export function joinUnnamedRemarks(work: IdentityWork): void {
  keepAddressesApart(work);
  const { sets, reading } = work;
  const open = reading.remarks.filter(
    (remark) => remark.outcome === 'same' && [remark.a, remark.b].every((end) => sets.members(end).length > 0),
  );
  const waiting = new Set(sets.sets().filter((end) => isUnnamed(work, end)));
  const placed = placedPeople(work, waiting);
  const claims = Map.groupBy(
    reading.claims.filter((claim) => claim.polarity !== 'denied'),
    (claim) => claim.from,
  );
  const holder = (end: string) => (waiting.has(sets.find(end)) ? holderOf(work, placed, claims, end) : end);
  for (const remark of open) {
    if (sets.find(remark.a) === sets.find(remark.b)) continue;
    // Two names are settled before: either joined, or not believed to be one person's.
    if ([remark.a, remark.b].every((end) => work.mentions.get(end)?.form === 'named')) continue;
    if (isUnnamed(work, remark.b) && mayBeAnother(work, remark.b, remark.a)) continue;
    const [one, other] = [holder(remark.a), holder(remark.b)];
    if (one === undefined || other === undefined || sets.find(one) === sets.find(other) || areBothNamed(work, remark))
      // Words without a name may meanwhile be known for somebody else's.
      sets.join(remark.a, remark.b, remark.reason, areBothNamed(work, remark) ? 'evidence' : 'words');
  }
}

/** Who holds the one-person place that the set's words name (a mother, a husband); `undefined` where they name none, or nobody is known in it. */
function holderOf(
  { sets }: IdentityWork,
  placed: PlacedPeople,
  claims: ReadonlyMap<string, readonly KinshipClaim[]>,
  end: string,
): string | undefined {
  for (const claim of sets.members(end).flatMap((member) => claims.get(member) ?? [])) {
    const path = kinPathOf(claim);
    if (path === undefined || sets.members(claim.to).length === 0) continue;
    const to = sets.find(claim.to);
    const found = placed.follow(to, path);
    const isSpouse = path.length === 1 && path[0]?.step === 'partner' && path[0].nature === undefined;
    const best = isHeldByOne(path)
      ? placed.bestAttested(found, to, path, claim.record)
      : isSpouse && found.length === 1
        ? found[0]
        : undefined;
    if (best !== undefined) return best;
  }
  return undefined;
}
