/**
 * Claims become ties between people: grouped by kind and ends, asserted and denied apart under one tie id, with the status that
 * decisions give. A claim whose two ends are one person is dropped.
 */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { Evidence, Relationship } from '#graph/model/network.ts';
import { symmetricKinds } from '#graph/model/relationship-kind.ts';
import type { CurrentReading } from '../current-reading.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { compareEnds, compareText } from '../text-position.ts';
import { agreement } from './agreement.ts';
import { standForTie } from './claim-that-stands.ts';
import { denyThroughParent } from './deny-through-parent.ts';
import { denyOfEverybody } from './deny-of-everybody.ts';
import { denyKinship } from './deny-kinship.ts';
import { withoutUnwed } from './never-wed.ts';
import { refineKinds } from './refine-kinds.ts';
import { reversePath } from '#graph/kinship/reverse-path.ts';
import type { WereOne } from '../decided-subject.ts';
import type { DecidedTie } from './tie-status.ts';
import { decidedTies, statusOf, tieId } from './tie-status.ts';

/** Claims about one kind of tie between two people. */
export interface TieClaims {
  readonly tieId: string;
  readonly kind: Relationship['kind'];
  readonly from: string;
  readonly to: string;
  readonly claims: readonly KinshipClaim[];
  /** Ids of vaguer ties whose claims are shown here. */
  readonly mergedIds: readonly string[];
}

export interface ComposedTies {
  readonly relationships: readonly Relationship[];
  /** What workers decided, by tie id. */
  readonly decided: ReadonlyMap<string, DecidedTie>;
}

export function composeTies(
  reading: CurrentReading,
  index: PeopleIndex,
  standing: readonly Decision[],
  wereOne: WereOne,
): ComposedTies {
  const decisions = decidedTies(standing, index, wereOne);
  const decided = new Map<string, DecidedTie>();
  const ties = denyThroughParent(denyOfEverybody(refineKinds(denyKinship(groupClaims(reading.claims, index), index))));
  const relationships = ties.flatMap((tie) => {
    // A decision on vaguer words ("sister") stays with the claims it was taken on when these are shown as "half-sister".
    const decision = [...tie.mergedIds, tie.tieId]
      .map((id) => decisions.get(id))
      .findLast((found) => found !== undefined);
    if (decision !== undefined) decided.set(tie.tieId, decision);
    return asRelationships(tie, statusOf(decision), reading);
  });
  return { relationships, decided };
}

function asRelationships(
  tie: TieClaims,
  status: Pick<Relationship, 'status' | 'decisionId'>,
  reading: CurrentReading,
): readonly Relationship[] {
  const claims = withoutUnwed(tie.claims);
  const denied = claims.filter(isDenial);
  const asserted = claims.filter((claim) => !isDenial(claim));
  return [
    ...(asserted.length === 0 ? [] : [relationship(tie, asserted, status, reading, tie.tieId)]),
    ...(denied.length === 0 ? [] : [relationship(tie, denied, status, reading, `${tie.tieId}--denied`)]),
  ];
}

/** A parent excluded by a DNA test is denied, whatever the sentence's own grammar. */
function isDenial(claim: KinshipClaim): boolean {
  return claim.polarity === 'denied' || claim.basis === 'dna-excluded';
}

function groupClaims(claims: readonly KinshipClaim[], index: PeopleIndex): readonly TieClaims[] {
  const ties = new Map<
    string,
    { readonly kind: Relationship['kind']; readonly from: string; readonly to: string; readonly claims: KinshipClaim[] }
  >();
  for (const claim of claims) {
    const [from, to] = [index.personOf(claim.from), index.personOf(claim.to)];
    if (from === undefined || to === undefined || from === to || isOfGrownPeople(claim, from, to)) continue;
    const id = tieId(claim.kind, from, to);
    const [first, second] = symmetricKinds.has(claim.kind) && compareEnds(from, to) > 0 ? [to, from] : [from, to];
    const tie = ties.get(id) ?? { kind: claim.kind, from: first, to: second, claims: [] };
    tie.claims.push(first === from ? claim : turnedRound(claim));
    ties.set(id, tie);
  }
  return [...ties]
    .map(([id, tie]) => ({ tieId: id, mergedIds: [], ...tie }))
    .toSorted((a, b) => compareEnds(a.to, b.to) || compareEnds(a.from, b.from) || compareText(a.kind, b.kind));
}

/** A child of the case is nobody's parent, husband or wife, whoever the words were taken to mean. */
function isOfGrownPeople({ kind, polarity }: KinshipClaim, from: string, to: string): boolean {
  const isChild = (end: string) => end.startsWith('child-');
  return (
    polarity !== 'denied' && ((kind === 'partner' && isChild(to)) || (/^(partner|parent)$/.test(kind) && isChild(from)))
  );
}

/** The same claim read from its other end; who stands there may be of either sex. */
function turnedRound(claim: KinshipClaim): KinshipClaim {
  return { ...claim, from: claim.to, to: claim.from, path: reversePath(claim.path, 'unknown') };
}

function relationship(
  tie: TieClaims,
  claims: readonly KinshipClaim[],
  status: Pick<Relationship, 'status' | 'decisionId'>,
  reading: CurrentReading,
  id: string,
): Relationship {
  const { from: _from, to: _to, ...said } = standForTie(claims);
  const foundBy = agreement(claims, reading);
  return {
    id,
    tieId: tie.tieId,
    kind: tie.kind,
    from: tie.from,
    to: tie.to,
    ...said,
    ...status,
    evidence: claims.map((claim) => {
      const found = foundBy(claim);
      return { ...evidenceOf(claim, reading.keptByDecision), ...(found === undefined ? {} : { foundBy: found }) };
    }),
  };
}

function evidenceOf(claim: KinshipClaim, kept: ReadonlySet<string>): Evidence {
  return {
    claimId: claim.id,
    record: claim.record,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    ...(claim.saidBy === undefined ? {} : { saidBy: claim.saidBy.name }),
    polarity: claim.polarity,
    inLatestReading: !kept.has(claim.id),
  };
}
