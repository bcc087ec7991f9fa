/**
 * Whom a part of a name means that several bear alike, as its writer takes it: "Mr Marsh" of a report is the child's father rather than his brother,
 * "MARSH" of a police log the one whom the log is about, a bare "Ned" the one of whom the case speaks all the time.
 */
import type { IdentityWork } from './identity-work.ts';

/** How many times as many records must name the one as any other bearer of a first name. */
const timesAsOften = 3;

/** `undefined` where nothing prefers one; `bearers`: ends standing for sets. */
export function likeliestBearer(work: IdentityWork, end: string, bearers: readonly string[]): string | undefined {
  const isFamilyName = [...work.traits(end).names.values()].every((name) => name.given.length === 0);
  return isFamilyName
    ? (onlyParent(work, bearers) ?? firstInRecord(work, end, bearers))
    : (mostSpokenOf(work, bearers) ?? onlyNearTheChild(work, bearers));
}

/** Of the mother's partner Dean and "his cousin, also Dean" the first. */
function onlyNearTheChild(work: IdentityWork, bearers: readonly string[]): string | undefined {
  const near = bearers.filter((bearer) => isNearTheChild(work, bearer));
  return near.length === 1 ? near[0] : undefined;
}

/** Told to be kin of a child of the case, or of one of its parents. */
function isNearTheChild({ places, children }: IdentityWork, bearer: string): boolean {
  const isParent = (end: string) =>
    places(end).some(({ to, path }) => children.has(to) && path.length === 1 && path[0]?.step === 'parent');
  return places(bearer).some(({ to, path }) => path.length > 0 && (children.has(to) || isParent(to)));
}

function onlyParent({ places, children }: IdentityWork, bearers: readonly string[]): string | undefined {
  const parents = bearers.filter((bearer) =>
    places(bearer).some(
      ({ to, path }) =>
        children.has(to) && path.length === 1 && path[0]?.step === 'parent' && path[0].nature === undefined,
    ),
  );
  return parents.length === 1 ? parents[0] : undefined;
}

/** The bearer whom the record names first, before the part of the name stands in it. */
function firstInRecord({ facts, sets }: IdentityWork, end: string, bearers: readonly string[]): string | undefined {
  for (const [record, place] of facts.records(sets.find(end))) {
    const starts = bearers
      .map((bearer) => ({ bearer, start: facts.records(sets.find(bearer)).get(record) ?? Infinity }))
      .filter(({ start }) => start < place);
    const [first] = starts.toSorted((a, b) => a.start - b.start);
    if (first !== undefined) return first.bearer;
  }
  return undefined;
}

function mostSpokenOf({ facts, sets }: IdentityWork, bearers: readonly string[]): string | undefined {
  const [first, second] = bearers
    .map((bearer) => ({ bearer, size: facts.records(sets.find(bearer)).size }))
    .toSorted((a, b) => b.size - a.size);
  return first !== undefined && first.size >= timesAsOften * (second?.size ?? 0) ? first.bearer : undefined;
}
