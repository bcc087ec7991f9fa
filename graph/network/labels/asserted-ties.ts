/** The ties that labels may rest on: asserted, not found wrong, no parent excluded by a DNA test, nobody set aside. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { Evidence, Relationship } from '#graph/model/network.ts';
import type { Polarity } from '#graph/model/relationship-kind.ts';
import { sameWords } from '../settle/implied-kin.ts';
import { saidSide } from '../ties/said-sides.ts';

/** An asserted tie with the most doubtful way it was said, a denial beside it counted. */
export interface AssertedTie extends Relationship {
  readonly contested: boolean;
  /** The records that only let one guess whom the words mean. */
  readonly guessedIn: ReadonlySet<number>;
  /** The records whose own words say the side that the tie is on: "MGM", not "gran". */
  readonly sidedIn: ReadonlySet<number>;
  /** Other children of whom no other words say the tie than those that say it of this one: "Granda" in a list of a home's family. */
  readonly sharedWith: readonly string[];
}

/** `claims`: by id, what the ties rest on. */
export function assertedTies(
  relationships: readonly Relationship[],
  setAside: ReadonlySet<string>,
  claims: ReadonlyMap<string, KinshipClaim> = new Map(),
): readonly AssertedTie[] {
  const denied = new Map(relationships.filter((tie) => tie.polarity === 'denied').map((tie) => [tie.tieId, tie]));
  const saidOf = Map.groupBy(claims.values(), sameWords);
  return relationships
    .filter((tie) => tie.polarity !== 'denied' && tie.status !== 'wrong')
    .filter((tie) => !setAside.has(tie.from) && !setAside.has(tie.to))
    .filter((tie) => tie.status === 'right' || !isOutweighed(tie, denied.get(tie.tieId)))
    .map((tie) => ({
      ...tie,
      ...(isOver(tie, denied.get(tie.tieId)) ? { state: 'separated' as const } : {}),
      contested: denied.has(tie.tieId) && tie.status !== 'right' && tie.kind !== 'partner',
      guessedIn: guessedRecords(tie, claims),
      sidedIn: sidedRecords(tie, claims),
      sharedWith: childrenBeside(tie, claims, saidOf),
    }));
}

/** "He's not my boyfriend, not any more": a couple whom a later record denies are so no longer. */
function isOver(tie: Relationship, denial: Relationship | undefined): boolean {
  if (denial === undefined || tie.kind !== 'partner' || tie.status === 'right') return false;
  return Math.max(...recordsOf(denial)) > Math.max(...recordsOf(tie));
}

/** A test settles it, whatever the council's system says; hearsay gives way to whoever denies it outright, and what few records state to what more deny. */
function isOutweighed(tie: Relationship, denial: Relationship | undefined): boolean {
  if (denial?.basis === 'dna-excluded') return true;
  if (denial === undefined || tie.polarity === 'recorded' || (tie.kind === 'partner' && tie.polarity === 'stated'))
    return false;
  if (tie.polarity === 'reported') return true;
  return recordsOf(denial).size > recordsOf(tie).size;
}

function recordsOf({ evidence }: Relationship): ReadonlySet<number> {
  return new Set(evidence.map(({ record }) => record));
}

function guessedRecords(tie: Relationship, claims: ReadonlyMap<string, KinshipClaim>): ReadonlySet<number> {
  const isOutright = ({ claimId }: Evidence) => claims.get(claimId)?.guess === undefined;
  const outright = new Set(tie.evidence.filter(isOutright).map(({ record }) => record));
  return recordsOf(tie).difference(outright);
}

function sidedRecords(tie: Relationship, claims: ReadonlyMap<string, KinshipClaim>): ReadonlySet<number> {
  const own = saidSide(tie);
  const isSided = ({ claimId }: Evidence) => {
    const claim = claims.get(claimId);
    return own !== undefined && claim !== undefined && saidSide(claim) === own;
  };
  return new Set(tie.evidence.filter(isSided).map(({ record }) => record));
}

function childrenBeside(
  { from, to, evidence }: Relationship,
  claims: ReadonlyMap<string, KinshipClaim>,
  saidOf: ReadonlyMap<string, readonly KinshipClaim[]>,
): readonly string[] {
  const beside = evidence.map(({ claimId }) => {
    const claim = claims.get(claimId);
    const alike = claim === undefined ? [] : (saidOf.get(sameWords(claim)) ?? []);
    return alike.map((other) => other.to).filter((end) => end.startsWith('child-') && end !== to && end !== from);
  });
  return beside.every((others) => others.length > 0) ? [...new Set(beside.flat())] : [];
}

/** How doubtful a chain is: a denied or only reported link makes the whole reported. */
export function weakestPolarity(ties: readonly AssertedTie[]): Polarity {
  if (ties.some((tie) => tie.polarity === 'reported' || tie.contested)) return 'reported';
  return ties.length > 0 && ties.every((tie) => tie.polarity === 'recorded') ? 'recorded' : 'stated';
}

/** The status of what follows from several ties: the weakest of theirs. */
export function weakestStatus(ties: readonly Pick<Relationship, 'status'>[]): Relationship['status'] {
  for (const status of ['wrong', 'not-sure', 'suggested'] as const)
    if (ties.some((tie) => tie.status === status)) return status;
  return ties.length > 0 ? 'right' : 'suggested';
}
