/** Joins words without a name ("her mum", "MGM") to the one person who stands in that place to that person; several fits make a question. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { IdentityWork } from './resolve-identity.ts';

export function joinKinPositions(work: IdentityWork): void {
  const { sets, traits, mentions } = work;
  const claimsOf = new Map<string, KinshipClaim[]>();
  for (const claim of work.reading.claims) claimsOf.set(claim.from, [...(claimsOf.get(claim.from) ?? []), claim]);
  for (const mention of work.reading.mentions) {
    if (mention.form === 'named' || mention.apart === 'unnamed-on-purpose' || sets.members(mention.id).length > 1)
      continue;
    for (const claim of claimsOf.get(mention.id) ?? []) {
      const holders = holdersOf(work, claim).filter(
        (end) => sets.find(end) !== sets.find(mention.id) && sets.keptApartBy(end, mention.id) === undefined,
      );
      const [only] = new Set(holders.map(sets.find));
      if (only !== undefined && new Set(holders.map(sets.find)).size === 1) {
        sets.join(only, mention.id, `the one person recorded in that place: ${claim.term}`);
        break;
      }
    }
  }
  void traits;
  void mentions;
}

function holdersOf({ reading, sets }: IdentityWork, wanted: KinshipClaim): readonly string[] {
  return reading.claims
    .filter(
      (claim) =>
        claim.polarity !== 'denied' &&
        claim.from !== wanted.from &&
        sets.find(claim.to) === sets.find(wanted.to) &&
        positionKey(claim) === positionKey(wanted),
    )
    .map((claim) => claim.from);
}

function positionKey(claim: KinshipClaim): string {
  return `${claim.kind} ${claim.path.map((step) => `${step.step}.${step.sex}.${step.nature ?? ''}`).join('/')} ${claim.path.length === 0 ? claim.side : ''}`;
}
