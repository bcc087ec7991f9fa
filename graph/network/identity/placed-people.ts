/** The people placed so far, as one kin graph, and how well each place is attested: what words without a name are measured against. */
import { writeKinPath } from '#graph/kinship/kin-notation.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import { coParents } from '../kin/co-parents.ts';
import type { KinNetwork } from '../kin/lay-kin-paths.ts';
import { kinPathOf, layKinPaths } from '../kin/lay-kin-paths.ts';
import type { IdentityWork } from './identity-work.ts';

export interface PlacedPeople {
  /** Everybody known whom a path leads to, without the case's children and people who have no name. Asked again, it answers the same array. */
  follow(from: string, path: KinPath): readonly string[];
  /**
   * Of those found in a place one person holds: the one this record names in it, else the one most records do, twice as many as any other. A row
   * of the council's system counts for three records.
   */
  bestAttested(found: readonly string[], to: string, path: KinPath, record: number): string | undefined;
}

/** True where nothing in the set is a name. Sets left unnamed on purpose, of another family, or of a child are not to be placed. */
export function isUnnamed({ sets, traits, children, mentions }: IdentityWork, end: string): boolean {
  if (traits(end).names.size > 0 || children.has(sets.find(end))) return false;
  return sets.members(end).every((member) => mentions.get(member)?.apart === undefined && !children.has(member));
}

/** `waiting`: sets that are still to be placed; what is claimed of them does not count. */
export function placedPeople(work: IdentityWork, waiting: ReadonlySet<string>): PlacedPeople {
  const network = laidSoFar(work, waiting);
  const attested = attestation(work, waiting);
  const followed = new Map<string, readonly string[]>();
  return {
    follow: (from, path) => {
      const key = `${from} ${writeKinPath(path)}`;
      const people =
        followed.get(key) ??
        network.follow(from, path).filter((id) => !id.startsWith('implied-') && !work.children.has(id));
      followed.set(key, people);
      return people;
    },
    bestAttested: (found, to, path, record) => {
      const told = (id: string) => attested.get(`${id} ${to} ${writeKinPath(path)}`) ?? new Set<string>();
      const here = found.filter((id) => told(id).has(`${record}`));
      if (here.length === 1) return here[0];
      const [first, second] = found.toSorted((a, b) => told(b).size - told(a).size);
      if (first === undefined || told(first).size === 0) return undefined;
      return second === undefined || told(first).size >= 2 * told(second).size ? first : undefined;
    },
  };
}

function laidSoFar({ sets, reading, traits, mentions }: IdentityWork, waiting: ReadonlySet<string>): KinNetwork {
  const people = new Map(sets.sets().map((end) => [end, { sex: traits(end).sex }]));
  const isKnown = (end: string) => sets.members(end).length > 0 && mentions.get(end)?.apart !== 'never-to-be-named';
  const ties = reading.claims.flatMap((claim) => {
    if (claim.polarity === 'denied' || !isKnown(claim.from) || !isKnown(claim.to)) return [];
    const [from, to] = [sets.find(claim.from), sets.find(claim.to)];
    return from === to || waiting.has(from) || waiting.has(to) ? [] : [{ ...claim, from, to }];
  });
  const areParents = coParents(ties.filter((tie) => tie.kind === 'parent'));
  return layKinPaths(
    people,
    ties.filter((tie) => tie.path.length !== 1 || tie.path[0]?.step === 'partner' || !areParents(tie.from, tie.to)),
  );
}

/** By holder, anchor and path: the records that state it. */
function attestation(
  { sets, reading }: IdentityWork,
  waiting: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const records = new Map<string, Set<string>>();
  for (const claim of reading.claims) {
    const path = kinPathOf(claim);
    if (path === undefined || claim.polarity === 'denied' || claim.polarity === 'reported') continue;
    if (
      sets.members(claim.from).length === 0 ||
      sets.members(claim.to).length === 0 ||
      waiting.has(sets.find(claim.from))
    )
      continue;
    const key = `${sets.find(claim.from)} ${sets.find(claim.to)} ${writeKinPath(path)}`;
    const told = records.get(key) ?? new Set<string>();
    records.set(key, told.add(`${claim.record}`));
    if (claim.polarity === 'recorded') told.add('council system').add('and once more');
  }
  return records;
}
