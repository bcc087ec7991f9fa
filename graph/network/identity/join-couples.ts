/**
 * "Mr and Mrs Low" are the one couple of whom he bears the name, before each of them is looked for alone: among brothers and sons of the name nothing
 * else tells which of them is the Mr.
 */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { totalWeight } from './evidence-weights.ts';
import type { IdentityWork } from './identity-work.ts';
import { isTitledFamily } from './titled-family-names.ts';
import { isFullName } from './names/name-profile.ts';

type Couple = readonly [husband: string, wife: string];

export function joinCouples(work: IdentityWork): void {
  const couples = couplesOf(work);
  const titled = couples.filter((couple) =>
    couple.every((end) => isTitledFamily([...work.traits(end).names.values()])),
  );
  if (titled.length === 0) return;
  const known = Map.groupBy(
    couples.filter((couple) => mayBeMarried(work, couple)),
    ([husband]) => familyOf(work, husband),
  );
  for (const [mr, mrs] of titled) {
    if (isToldElse(work, mr, mrs)) continue;
    const fitting = distinct(work, known.get(familyOf(work, mr)) ?? []);
    const [only] = fitting;
    if (only === undefined || fitting.length > 1 || !bearsTheName(work, only)) continue;
    if (!fits(work, only[0], mr) || !fits(work, only[1], mrs)) continue;
    work.sets.join(only[0], mr, 'the one couple of that family name', 'hint');
    work.sets.join(only[1], mrs, 'the one couple of that family name', 'hint');
  }
}

/** "Mrs Low, Al's new wife", "foster carers Mr and Mrs Low": what else is said of either tells who they are, or leaves it open. */
function isToldElse({ reading, sets }: IdentityWork, mr: string, mrs: string): boolean {
  const both = [mr, mrs].map(sets.find);
  const isOne = (end: string) => both.includes(sets.find(end));
  return reading.claims.some(({ from, to, polarity }) => polarity !== 'denied' && isOne(from) !== isOne(to));
}

/** A partner of whom no family name is written may have kept another. */
function bearsTheName(work: IdentityWork, [husband, wife]: Couple): boolean {
  return [...work.traits(wife).names.values()].some(({ family }) => family === familyOf(work, husband));
}

/** Those said outright to be partners today, and the father and mother of one child; he first. */
function couplesOf({ reading, sets, traits }: IdentityWork): readonly Couple[] {
  const isTold = ({ polarity, guess, path, state, from, to }: KinshipClaim) =>
    polarity !== 'denied' &&
    guess === undefined &&
    path.length === 1 &&
    path[0]?.nature === undefined &&
    state !== 'divorced' &&
    state !== 'separated' &&
    sets.members(from).length > 0 &&
    sets.members(to).length > 0;
  const told = reading.claims.filter(isTold);
  const married = told.filter(({ kind }) => kind === 'partner').map(({ from, to }) => [from, to] as const);
  const parents = Map.groupBy(
    told.filter(({ kind }) => kind === 'parent'),
    ({ to }) => sets.find(to),
  );
  const both = [...parents.values()].flatMap((claims) => {
    const ends = [...new Set(claims.map(({ from }) => sets.find(from)))];
    return ends.length === 2 ? [[ends[0] ?? '', ends[1] ?? ''] as const] : [];
  });
  return [...married, ...both].flatMap(([one, other]) => {
    const [a, b] = [sets.find(one), sets.find(other)];
    const [sexOfA, sexOfB] = [traits(a).sex, traits(b).sex];
    if (sexOfA === sexOfB) return [];
    return sexOfA === 'male' || sexOfB === 'female' ? [[a, b] as const] : [[b, a] as const];
  });
}

/** He is named in full; she bears his family name too, or none that is written. */
function mayBeMarried(work: IdentityWork, [husband, wife]: Couple): boolean {
  const [his, hers] = [husband, wife].map((end) => [...work.traits(end).names.values()]);
  if (his === undefined || hers === undefined || !his.some(isFullName) || hers.length === 0) return false;
  if (work.traits(husband).dead || work.traits(wife).dead) return false;
  return hers.some(({ family }) => family === familyOf(work, husband)) || hers.every(({ family }) => family === '');
}

function familyOf({ traits }: IdentityWork, end: string): string {
  const names = [...traits(end).names.values()];
  return (names.find(isFullName) ?? names[0])?.family ?? '';
}

function distinct({ sets }: IdentityWork, couples: readonly Couple[]): readonly Couple[] {
  return [...new Map(couples.map((couple) => [couple.map(sets.find).join(' '), couple])).values()];
}

function fits({ sets, weigh }: IdentityWork, known: string, titled: string): boolean {
  return sets.keptApartBy(known, titled, 'hint') === undefined && totalWeight(weigh(known, titled)) >= 0;
}
