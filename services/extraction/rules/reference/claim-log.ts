/**
 * What a record was understood to claim, in the order it was read. Only the functions here change it, so that claims are found by whom they are of
 * without looking through all of them: a record may hold thousands.
 */
import type { KinPath } from '#graph/model/kin-path.ts';
import type { Referent } from '../parsed-document.ts';
import type { ClaimDraft } from './drafts.ts';

export interface ClaimLog extends ReadonlyArray<ClaimDraft> {
  /** Where in the log the claims of a key stand, first to last. */
  readonly places: Map<string, number[]>;
}

export function startClaims(): ClaimLog {
  return Object.assign([], { places: new Map<string, number[]>() });
}

export function addClaims(log: ClaimLog, ...claims: readonly ClaimDraft[]): void {
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const places = log.places.get(key);
      if (places) places.push(log.length);
      else log.places.set(key, [log.length]);
    }
    changeable(log).push(claim);
  }
}

/** Puts a claim in the place of another. */
export function putClaim(log: ClaimLog, at: number, claim: ClaimDraft): void {
  const before = log[at];
  if (!before) throw new Error('No claim to put another in the place of');
  if (keysOf(before).join() === keysOf(claim).join()) changeable(log)[at] = claim;
  else replaceClaims(log, at, [claim, ...log.slice(at + 1)]);
}

/** All claims from the place on give way to these. */
export function replaceClaims(log: ClaimLog, from: number, claims: readonly ClaimDraft[]): void {
  const keys = new Set(log.slice(from).flatMap(keysOf));
  for (const key of keys) {
    const places = log.places.get(key) ?? [];
    while ((places.at(-1) ?? -1) >= from) places.pop();
  }
  changeable(log).length = from;
  addClaims(log, ...claims);
}

/** Of the claims from the place on some are withdrawn. */
export function dropClaims(log: ClaimLog, from: number, isDropped: (claim: ClaimDraft) => boolean): void {
  const first = log.findIndex((claim, place) => place >= from && isDropped(claim));
  if (first !== -1)
    replaceClaims(
      log,
      first,
      log.slice(first).filter((claim) => !isDropped(claim)),
    );
}

/** The claims that say something of a person, at either end. */
export function claimsOf(log: ClaimLog, person: Referent): readonly ClaimDraft[] {
  return at(log, ofPerson(person));
}

/** The claims of one person and another, either way round. */
export function claimsBetween(log: ClaimLog, one: Referent, other: Referent): readonly ClaimDraft[] {
  const [few, many] = countOf(log, one) <= countOf(log, other) ? [one, other] : [other, one];
  return claimsOf(log, few).filter(({ from, to }) => from === many || to === many);
}

/** The claims of somebody's kin that lead to them by the steps of this path, whatever the sex and nature of each step. */
export function claimsAlong(log: ClaimLog, anchor: Referent, path: KinPath): readonly ClaimDraft[] {
  return at(log, along(anchor, path));
}

function countOf(log: ClaimLog, person: Referent): number {
  return log.places.get(ofPerson(person))?.length ?? 0;
}

function at(log: ClaimLog, key: string): readonly ClaimDraft[] {
  return (log.places.get(key) ?? []).map((place) => log[place] as ClaimDraft);
}

function keysOf({ from, to, path }: ClaimDraft): readonly string[] {
  return [...new Set([ofPerson(from), ofPerson(to)]), along(to, path)];
}

function ofPerson({ key }: Referent): string {
  return `${key}`;
}

function along({ key }: Referent, path: KinPath): string {
  return `${key} ${path.map(({ step }) => step).join(' ')}`;
}

/** The log as it is inside this file. */
function changeable(log: ClaimLog): ClaimDraft[] {
  return log as unknown as ClaimDraft[];
}
