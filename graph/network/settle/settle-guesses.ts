/**
 * Decides whom the words of guessed claims mean ("her sister", "he is Ann's brother") by what the rest of the case says outright. A guess that agrees
 * with a tie said by name is taken, one that contradicts it gives way to the next likeliest; one that nothing fits was misread and is left out.
 */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { ClaimEnd, KinshipClaim } from '#graph/model/claim.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { CurrentReading } from '../current-reading.ts';
import { resolveIdentity } from '../identity/resolve-identity.ts';
import { decisionsAbout } from '../standing-decisions.ts';
import { withoutImpliedBonds } from './implied-bonds.ts';
import { withoutImpliedKin } from './implied-kin.ts';
import { saidOutright, type SaidOutright } from './said-outright.ts';

/** Of the doubts of a reader of one record, this much counts beside what the whole case says. */
const doubtCounts = 0.4;
/** The subject of a sentence is seldom mistaken, a possessor often. */
const againstOtherSubject = 1;
/** A reading below this contradicts what is known, by a generation or by two ties: the words were misread. */
const leastLikely = -2.4;

/** The reading with every guess settled. Claims that a worker decided on keep the ends they had. */
export function settleGuesses(
  caseFile: CaseFile,
  reading: CurrentReading,
  standing: readonly Decision[],
): CurrentReading {
  const isGuess = (claim: KinshipClaim) => claim.guess !== undefined;
  if (!reading.claims.some(isGuess)) return reading;
  const outright = reading.claims.filter((claim) => !isGuess(claim));
  const alsoTold = new Set(reading.claims.filter(isGuess).flatMap(({ from, to }) => [from, to]));
  const identity = resolveIdentity(caseFile, { ...reading, claims: outright }, standing, alsoTold);
  const isOne = (a: string, b: string) => identity.sets.find(a) === identity.sets.find(b);
  const judged = new Map(reading.claims.flatMap((claim) => asJudged(claim, standing, isOne)));
  const stays = ({ id }: KinshipClaim) => judged.has(id) || reading.keptByDecision.has(id);
  const hidden = hiddenIn(reading);
  const read = reading.claims.map((claim) => judged.get(claim.id) ?? (hidden.has(claim.from) ? asRead(claim) : claim));
  const idsOf = (is: (mention: Mention) => boolean) =>
    new Set(reading.mentions.flatMap((mention) => (is(mention) ? [mention.id] : [])));
  const ofNote = { named: idsOf(({ form }) => form === 'named'), atWork: idsOf((one) => one.professional === true) };
  let known = saidOutright(outright, identity, ofNote);
  const first = read.flatMap((claim) => (isGuess(claim) && !stays(claim) ? settled(claim, known) : [claim]));
  const agreed = first.filter((claim) => !isGuess(claim) || known.agrees(claim));
  known = saidOutright(agreed, identity, ofNote);
  const claims = read.flatMap((claim) =>
    isGuess(claim) && !stays(claim) ? settled(claim, known).map((one) => sureWhereSaid(one, known)) : [claim],
  );
  const implied = withoutImpliedKin(claims, known, stays);
  return { ...reading, claims: withoutImpliedBonds(implied, (end) => identity.sets.find(end), stays) };
}

/** Whom a record keeps for the cleared. */
function hiddenIn({ statements }: CurrentReading): ReadonlySet<ClaimEnd> {
  return new Set(
    statements.flatMap((said) =>
      said.type === 'handling' && said.fields.mayBeReadBy === 'cleared-only' ? [said.about] : [],
    ),
  );
}

/** "Tia is Una's friend. Her mother is in refuge": what is known of Una's mother must not hide her instead. */
function asRead(claim: KinshipClaim): KinshipClaim {
  return claim.guess === undefined ? claim : { ...claim, guess: { from: [], to: [] } };
}

/** A claim that a worker decided on, by its own ends or by the tie it was shown for, as that decision has it. */
function asJudged(
  claim: KinshipClaim,
  standing: readonly Decision[],
  isOne: (a: string, b: string) => boolean,
): readonly (readonly [string, KinshipClaim])[] {
  const ties = decisionsAbout(standing, 'tie');
  if (ties.some(({ kind, from, to }) => kind === claim.kind && from === claim.from && to === claim.to))
    return [[claim.id, claim]];
  const tie = ties.findLast(({ evidenceSeen }) => evidenceSeen.some(({ claimId }) => claimId === claim.id));
  const seen =
    tie &&
    readingsOf(claim).find(
      ({ from, to }) => (isOne(from, tie.from) && isOne(to, tie.to)) || (isOne(from, tie.to) && isOne(to, tie.from)),
    );
  return seen === undefined ? [] : [[claim.id, { ...claim, from: seen.from, to: seen.to }]];
}

/** What was worked out and is said elsewhere too is a guess no more. */
function sureWhereSaid({ guess, ...claim }: KinshipClaim, known: SaidOutright): KinshipClaim {
  return guess === undefined || known.agrees(claim) ? claim : { ...claim, guess };
}

function settled(claim: KinshipClaim, known: SaidOutright): readonly KinshipClaim[] {
  const readings = readingsOf(claim)
    .filter(({ from, to }) => known.isPerson(from) && known.isPerson(to) && !known.isOne(from, to))
    .map(({ from, to, doubt }) => ({ from, to, weight: weightOf({ ...claim, from, to }, known) - doubt }));
  const best = readings.toSorted((a, b) => b.weight - a.weight)[0];
  if (best === undefined || best.weight < leastLikely) return claim.polarity === 'denied' ? [claim] : [];
  return [{ ...claim, from: best.from, to: best.to }];
}

/** What the case says by name is seldom what is denied. */
function weightOf(claim: KinshipClaim, known: SaidOutright): number {
  const weight = known.weigh(claim);
  return claim.polarity === 'denied' && weight > 0 ? -weight : weight;
}

function readingsOf(claim: KinshipClaim): readonly { from: ClaimEnd; to: ClaimEnd; doubt: number }[] {
  const { from, to } = claim;
  const froms = (claim.guess?.from ?? []).map(({ end, doubt }) => ({
    from: end,
    to,
    doubt: doubt * doubtCounts + againstOtherSubject,
  }));
  const tos = (claim.guess?.to ?? []).map(({ end, doubt }) => ({ from, to: end, doubt: doubt * doubtCounts }));
  return [{ from, to, doubt: 0 }, ...froms, ...tos];
}
