/** Whose "their" is where two were just told of together: the brothers of "Their mum is Jo", the cousins of "their mothers are sisters". */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsBetween, claimsOf, claimsSince, type ClaimLog } from '../../reference/claim-log.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';

/** "Their mum is Jo": of several people. */
export function isTheirElder({ head }: NounPhrase, { path = [] }: KinReading): boolean {
  const theirs = head.type === 'pronoun' && head.pronoun.who === 'plural';
  return theirs && path.length > 0 && path.every(({ step }) => step === 'parent');
}

/**
 * "Al is Cy's brother. Their mum …": the two whom the sentence, the one before, or a passage that counts up one's brothers and sisters makes brothers, where no
 * group was spoken of since that may have a mother in common: "her brother Al lives with his wife and their son Cy. Their mum …".
 */
export function siblingsTold(
  { discourse, sentence, start, part }: Reading,
  kin: KinReading,
  mayShare: (people: readonly Referent[]) => boolean,
): readonly Referent[] {
  const { sibship, recent } = discourse;
  const groups = recent.filter(({ people, sentence: where }) => people.length > 1 && sentence - where <= 1);
  const others = groups.filter(({ people }) => !haveOne(discourse.claims, people, kin));
  const isPassedOver =
    others.length < groups.length && others.every(({ people }) => areCouple(discourse.claims, people));
  const before = isPassedOver
    ? part
    : (recent.find((told) => told.sentence === sentence - 1 && told.part === part)?.start ?? start);
  const from = sibship?.part === part ? Math.min(sibship.start, before) : before;
  const said = discourse.claims.findLast(
    (claim, at, claims) =>
      /^(?:sibling|half-sibling)$/.test(claim.kind) &&
      claim.polarity !== 'denied' &&
      ((claim.saidAt ?? claim.start) >= from ||
        (at === claims.length - 1 && claim.end >= start - nearSiblings && claim.start >= part)),
  );
  const isOfPeople = said && said.from.childId === undefined && said.to.childId === undefined;
  const isGroup = !isPassedOver && groups.some(({ people }) => mayShare(people));
  return isOfPeople && !isGroup ? [said.to, said.from] : [];
}

/** "Two boys, Al and Cy. Their mother …", which their mother tells: another is meant. */
function haveOne(claims: ClaimLog, people: readonly Referent[], { path: [step, ...more] = [] }: KinReading): boolean {
  const isTold = (person: Referent) =>
    claimsOf(claims, person).some(
      ({ from, to, kind, polarity }) =>
        to === person && kind === 'parent' && polarity === 'stated' && from.names.length > 0 && from.sex === step?.sex,
    );
  return more.length === 0 && step?.sex !== 'unknown' && people.every(isTold);
}

function areCouple(claims: ClaimLog, [one, other, ...more]: readonly Referent[]): boolean {
  if (!one || !other || more.length > 0) return false;
  return claimsBetween(claims, one, other).some(({ kind, polarity }) => kind === 'partner' && polarity !== 'denied');
}

/** How far before "their" the two may be named: about a sentence, in UTF-16 code units. */
const nearSiblings = 100;

/** "Jo is Cy's cousin (their mothers are sisters)": of the two whom the sentence makes cousins. */
export function cousinsHere({ discourse, start, end }: Reading): readonly Referent[] {
  const said = claimsSince(discourse.claims, start - 3).findLast(
    (claim) => claim.kind === 'cousin' && claim.polarity !== 'denied' && claim.end >= start - 3 && claim.end <= end,
  );
  const firstPlace = ({ places }: Referent) =>
    places.find((place) => place.start >= (said?.start ?? start))?.start ?? start;
  return said ? [said.from, said.to].toSorted((a, b) => firstPlace(a) - firstPlace(b)) : [];
}
