/**
 * Whether words without a name bring somebody new ("Ann's sister", of whom nothing else is written): they say outright whose relative is meant, or
 * speak of somebody for the first time ("an uncle in Leeds"), and nobody known stands in that place. "Her sister" may be anybody's, and mostly is
 * somebody whom the case names elsewhere: counted as a person of her own she would be there twice.
 */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { kinPathOf } from '../kin/lay-kin-paths.ts';
import type { IdentityWork } from './identity-work.ts';
import { placedPeople } from './placed-people.ts';
import { standBetween } from './stand-between.ts';

/** Of the ends that stand for sets without a name, those that bring nobody new. */
export function bringNobodyNew(work: IdentityWork, unnamed: readonly string[]): readonly string[] {
  const { sets, reading } = work;
  const claims = Map.groupBy(
    reading.claims.filter(({ polarity }) => polarity !== 'denied'),
    (claim) => claim.from,
  );
  const placed = placedPeople(work, new Set(unnamed));
  const bringsNew = (claim: KinshipClaim, end: string): boolean => {
    const path = kinPathOf(claim);
    if (path === undefined || !isSaidOutright(work, claim)) return false;
    const holders = placed.follow(sets.find(claim.to), path);
    return holders.every((holder) => sets.keptApartBy(holder, end, 'evidence') !== undefined);
  };
  const nobody = unnamed.filter(
    (end) => !sets.members(end).some((member) => (claims.get(member) ?? []).some((claim) => bringsNew(claim, end))),
  );
  const between = standBetween(work, nobody, placed);
  return nobody.filter((end) => !between.has(end));
}

/** The words name whose relative it is, and that is a child of the case or somebody with a name. */
function isSaidOutright({ sets, children, traits, mentions }: IdentityWork, claim: KinshipClaim): boolean {
  const words = mentions.get(claim.from)?.surface ?? '';
  const isSomebody =
    children.has(sets.find(claim.to)) || (sets.members(claim.to).length > 0 && traits(claim.to).names.size > 0);
  return claim.guess === undefined && isSomebody && introduces(words);
}

function introduces(words: string): boolean {
  return /^(?:an?|another|one)\s/i.test(words) || /['’]s?\s|\sof\s/.test(words);
}
