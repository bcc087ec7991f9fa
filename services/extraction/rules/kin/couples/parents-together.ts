/** "She is the daughter of Al Low and Bea Hay": two people named in one breath as somebody's parents are taken for a couple, as hearsay. */
import { isGrownRelative } from '../people/grown-relative.ts';
import { addClaims, claimsBetween, type ClaimLog } from '../../reference/claim-log.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';

/** "He lives with Sue and they have a baby": whoever share a home and a child are a couple, whatever else they are in the case. */
export function claimHomesShared({ discourse: { claims }, homes }: Reading, from: number): void {
  for (const [one, other] of homes) {
    const births = claims.slice(from).filter((claim) => isBirth(claim) && (claim.from === one || claim.from === other));
    const shared = births.find(({ to }) => births.filter((birth) => birth.to === to).length > 1);
    if (!shared || areTied(claims, one, other)) continue;
    const { start, end } = shared;
    addClaims(claims, {
      from: other,
      to: one,
      kind: 'partner',
      path: [{ step: 'partner', sex: other.sex }],
      term: 'cohabiting',
      side: 'unknown',
      state: 'cohabiting',
      polarity: shared.polarity,
      start,
      end,
    });
  }
}

/** Reads the claims since `from`. What the record says of the two itself stands, and the case's children's own parents may be long apart. */
export function claimParentsTogether(reading: Reading, from: number): void {
  const { claims } = reading.discourse;
  const births = Map.groupBy(claims.slice(from).filter(isBirth), ({ to }) => to);
  for (const [child, said] of births) {
    const [one, other, ...more] = new Set(said.map((claim) => claim.from));
    const [tie] = said;
    if (!one || !other || !tie || more.length > 0 || child.childId !== undefined) continue;
    if (!mayBeCouple(one, other) || !areNamedTogether(reading, one, other)) continue;
    if (areTied(claims, one, other) || isParentInCase(claims, one) || isParentInCase(claims, other)) continue;
    const { start, end, term } = tie;
    addClaims(claims, {
      from: other,
      to: one,
      kind: 'partner',
      path: [{ step: 'partner', sex: other.sex }],
      term,
      side: 'unknown',
      polarity: 'reported',
      start,
      end,
    });
  }
}

function isBirth({ kind, path, polarity }: ClaimDraft): boolean {
  return kind === 'parent' && path.length === 1 && polarity === 'stated';
}

function mayBeCouple(one: Referent, other: Referent): boolean {
  return isGrownRelative(one) && isGrownRelative(other) && (one.sex !== other.sex || one.sex === 'unknown');
}

/** "Ann (née Low), a cook, and Bob": both by name, and an "and" between. */
function areNamedTogether({ text, start, end }: Reading, one: Referent, other: Referent): boolean {
  const here = [one, other].map(({ places }) =>
    places.find((place) => place.form === 'named' && place.start >= start && place.end <= end),
  );
  const [first, second] = here.flatMap((place) => place ?? []).toSorted((a, b) => a.start - b.start);
  if (!first || !second) return false;
  const between = text.slice(first.end, second.start);
  return /(?:^|[\s,)])(?:and|&|\+)(?=\s)/i.test(between) && !/\b(?:my|his|her|their|our)\b/i.test(between);
}

function areTied(claims: ClaimLog, one: Referent, other: Referent): boolean {
  return claimsBetween(claims, one, other).some(({ path }) => path.length === 1);
}
