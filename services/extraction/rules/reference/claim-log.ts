/**
 * What a record was understood to claim, in the order it was read. Only the functions here change it, so that claims are found by whom they are of
 * without looking through all of them: a record may hold thousands.
 */
import { stepBack } from '#graph/kinship/reverse-path.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { Referent } from '../parsed-document.ts';
import type { ClaimDraft } from './drafts.ts';

export interface ClaimLog extends ReadonlyArray<ClaimDraft> {
  /** Where in the log the claims of a kind, of a person, and of a person by a path stand, first to last. */
  readonly places: Map<string, number[]>;
  /** For each claim the farthest place in the record that it or any claim before it reaches. */
  readonly reach: number[];
}

export function startClaims(): ClaimLog {
  return Object.assign([], { places: new Map<string, number[]>(), reach: [] });
}

export function addClaims(log: ClaimLog, ...claims: readonly ClaimDraft[]): void {
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const places = log.places.get(key);
      if (places) places.push(log.length);
      else log.places.set(key, [log.length]);
    }
    log.reach.push(Math.max(log.reach.at(-1) ?? 0, reachOf(claim)));
    changeable(log).push(claim);
  }
}

/** Puts a claim in the place of another. */
export function putClaim(log: ClaimLog, at: number, claim: ClaimDraft): void {
  const before = log[at];
  if (!before) throw new Error('No claim to put another in the place of');
  const isAlike = reachOf(before) === reachOf(claim) && keysOf(before).join() === keysOf(claim).join();
  if (isAlike) changeable(log)[at] = claim;
  else replaceClaims(log, at, [claim, ...log.slice(at + 1)]);
}

/** All claims from the place on give way to these. */
export function replaceClaims(log: ClaimLog, from: number, claims: readonly ClaimDraft[]): void {
  const keys = new Set(log.slice(from).flatMap(keysOf));
  for (const key of keys) {
    const places = log.places.get(key) ?? [];
    while ((places.at(-1) ?? -1) >= from) places.pop();
  }
  log.reach.length = from;
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

/** The claims that say something of any of these people, at either end. */
export function claimsOf(log: ClaimLog, ...people: readonly Referent[]): readonly ClaimDraft[] {
  return found(log, people.map(ofPerson));
}

/** The claims of one person and another, either way round. */
export function claimsBetween(log: ClaimLog, one: Referent, other: Referent): readonly ClaimDraft[] {
  const [few, many] = countOf(log, one) <= countOf(log, other) ? [one, other] : [other, one];
  return claimsOf(log, few).filter(({ from, to }) => from === many || to === many);
}

/**
 * The claims that lead from one of these people by the steps of the path, whatever the sex and nature of each step; of a single step also those
 * that say it from the other end: for whose children somebody is, "Ann is Bea's mother" as well as "Bea is Ann's daughter".
 */
export function claimsAlong(log: ClaimLog, anchors: readonly Referent[], path: KinPath): readonly ClaimDraft[] {
  return found(
    log,
    anchors.map((anchor) => along(anchor, path)),
  );
}

/** The latest claim of a kind of which something holds. */
export function lastOfKind(
  log: ClaimLog,
  kind: ClaimDraft['kind'],
  isMeant: (claim: ClaimDraft) => boolean,
): ClaimDraft | undefined {
  const place = log.places.get(kind)?.findLast((one) => isMeant(log[one] as ClaimDraft));
  return place === undefined ? undefined : log[place];
}

/** The latest claims, from the first on whose words or those before it reach as far as this place. */
export function claimsSince(log: ClaimLog, place: number): readonly ClaimDraft[] {
  let from = log.length;
  while (from > 0 && (log.reach[from - 1] ?? 0) >= place) from -= 1;
  return log.slice(from);
}

/** In the order they were claimed in. */
function found(log: ClaimLog, keys: readonly string[]): readonly ClaimDraft[] {
  const places = new Set(keys.flatMap((key) => log.places.get(key) ?? []));
  return [...places].toSorted((one, other) => one - other).map((place) => log[place] as ClaimDraft);
}

function countOf(log: ClaimLog, person: Referent): number {
  return log.places.get(ofPerson(person))?.length ?? 0;
}

function reachOf({ start, end, saidAt = 0 }: ClaimDraft): number {
  return Math.max(start, end, saidAt);
}

function keysOf({ from, to, path, kind }: ClaimDraft): readonly string[] {
  const [first, ...more] = path;
  const back: KinPath = first && more.length === 0 ? [{ ...first, step: stepBack[first.step] }] : [];
  const keys = [kind, ofPerson(from), ofPerson(to), along(to, path), ...back.map((step) => along(from, [step]))];
  return [...new Set(keys)];
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
