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
import { standForTie } from './claim-that-stands.ts';
import { refineKinds } from './refine-kinds.ts';
import { tieStatuses } from './tie-status.ts';

/** Claims about one kind of tie between two people. */
export interface TieClaims {
  readonly tieId: string;
  readonly kind: Relationship['kind'];
  readonly from: string;
  readonly to: string;
  readonly claims: readonly KinshipClaim[];
}

export function composeTies(
  reading: CurrentReading,
  index: PeopleIndex,
  standing: readonly Decision[],
): readonly Relationship[] {
  const ties = refineKinds(groupClaims(reading.claims, index));
  const statusOf = tieStatuses(standing, index, ties);
  return ties.flatMap((tie) => {
    const asserted = tie.claims.filter((claim) => claim.polarity !== 'denied');
    const denied = tie.claims.filter((claim) => claim.polarity === 'denied');
    const status = statusOf(tie);
    return [
      ...(asserted.length === 0 ? [] : [relationship(tie, asserted, status, reading.keptByDecision, tie.tieId)]),
      ...(denied.length === 0
        ? []
        : [relationship(tie, denied, status, reading.keptByDecision, `${tie.tieId}--denied`)]),
    ];
  });
}

function groupClaims(claims: readonly KinshipClaim[], index: PeopleIndex): readonly TieClaims[] {
  const ties = new Map<string, { kind: Relationship['kind']; from: string; to: string; claims: KinshipClaim[] }>();
  for (const claim of claims) {
    const [from, to] = [index.personOf(claim.from), index.personOf(claim.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const [first, second] = symmetricKinds.has(claim.kind) && compareEnds(from, to) > 0 ? [to, from] : [from, to];
    const id = `${claim.kind}--${first}--${second}`;
    const tie = ties.get(id) ?? { kind: claim.kind, from: first, to: second, claims: [] };
    tie.claims.push(claim);
    ties.set(id, tie);
  }
  return [...ties]
    .map(([tieId, tie]) => ({ tieId, ...tie }))
    .toSorted((a, b) => compareEnds(a.to, b.to) || compareEnds(a.from, b.from) || compareText(a.kind, b.kind));
}

function relationship(
  tie: TieClaims,
  claims: readonly KinshipClaim[],
  status: Pick<Relationship, 'status' | 'decisionId'>,
  kept: ReadonlySet<string>,
  id: string,
): Relationship {
  const { from: _from, to: _to, ...said } = standForTie(claims);
  return {
    id,
    tieId: tie.tieId,
    kind: tie.kind,
    from: tie.from,
    to: tie.to,
    ...said,
    ...status,
    evidence: claims.map((claim) => evidenceOf(claim, kept)),
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
