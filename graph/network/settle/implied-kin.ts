/**
 * "Granny" of a list that does not say whose is noted of every child of the home. Where the case has her as the grandmother of one of them only, the
 * others, who have another father or mother, are not meant.
 */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { SaidOutright } from './said-outright.ts';

/** The claims without those that the same words imply of a child whose family the case does not have the person in. */
export function withoutImpliedKin(
  claims: readonly KinshipClaim[],
  known: SaidOutright,
  stays: (claim: KinshipClaim) => boolean,
): readonly KinshipClaim[] {
  const implied = Map.groupBy(claims.filter(isOfAChild), sameWords);
  const agreed = new Set(
    [...implied].flatMap(([words, alike]) => (alike.some((claim) => known.agrees(claim)) ? [words] : [])),
  );
  return claims.filter(
    (claim) =>
      claim.guess === undefined ||
      stays(claim) ||
      !isOfAChild(claim) ||
      !agreed.has(sameWords(claim)) ||
      known.agrees(claim),
  );
}

function isOfAChild({ to, path, polarity }: KinshipClaim): boolean {
  return to.startsWith('child-') && path.length > 0 && polarity !== 'denied';
}

/** What one word of a record says of one person, of however many children. */
export function sameWords({ record, start, end, from, kind }: KinshipClaim): string {
  return `${record} ${start} ${end} ${from} ${kind}`;
}
