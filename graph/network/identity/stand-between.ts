/**
 * Those without a name through whom alone somebody with a name belongs to the family: "Bea is her brother's wife", of a brother of whom nothing else
 * is written. Left out, Bea would be nobody's relative. Where somebody known stands in the place, he may be meant and nobody is made.
 */
import { reversePath } from '#graph/kinship/reverse-path.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import { isHeldByOne } from '../kin/held-by-one.ts';
import { kinPathOf } from '../kin/lay-kin-paths.ts';
import type { IdentityWork } from './identity-work.ts';
import type { PlacedPeople } from './placed-people.ts';

interface Neighbour {
  readonly other: string;
  /** The way from the other to the one whose neighbour it is; empty for a friend, a coach or another connection. */
  readonly path: KinPath;
  readonly isGuess: boolean;
}

/** `nobody`: ends that stand for sets without a name which bring nobody new by their own words. */
export function standBetween(work: IdentityWork, nobody: readonly string[], placed: PlacedPeople): ReadonlySet<string> {
  const { sets, children, mentions } = work;
  const neighbours = neighboursOf(work);
  const around = (end: string) => (neighbours.get(end) ?? []).map(({ other }) => other);
  const isHeld = (end: string) =>
    (neighbours.get(end) ?? []).some(
      ({ other, path }) =>
        path.length > 0 &&
        placed.follow(other, path).some((holder) => sets.keptApartBy(holder, end, 'evidence') === undefined),
    );
  const open = new Set(nobody.map(sets.find));
  const isCompared = (end: string) =>
    sets.members(end).some((member) => /^(?:same|different)\b/i.test(mentions.get(member)?.surface ?? ''));
  const family = reached([...children], around, (end) => !open.has(end));
  const links = new Set([...open].filter((end) => !isHeld(end) && !isCompared(end)));
  const beyond = (end: string) => !family.has(end) && !open.has(end);
  // From those beyond the family back towards it, along links alone; and from the family outwards.
  const outwards = reached([...family], around, (end) => links.has(end));
  const lost = [...neighbours.keys()].filter((end) => beyond(end));
  const inwards = reached(lost, around, (end) => links.has(end));
  const onlyOne = (end: string) =>
    (neighbours.get(end) ?? []).some(
      ({ other, path, isGuess }) => !isGuess && path.length > 0 && family.has(other) && isHeldByOne(path),
    ) && new Set(around(end).filter((other) => family.has(other))).size > 1;
  return new Set([...links].filter((end) => (outwards.has(end) && inwards.has(end)) || onlyOne(end)));
}

/** The starting ends and whoever is reached from them over neighbours that may be passed. */
function reached(
  start: readonly string[],
  around: (end: string) => readonly string[],
  mayPass: (end: string) => boolean,
): ReadonlySet<string> {
  const found = new Set(start);
  for (const end of found) for (const other of around(end)) if (mayPass(other)) found.add(other);
  return found;
}

function neighboursOf({ sets, reading }: IdentityWork): ReadonlyMap<string, readonly Neighbour[]> {
  const found = new Map<string, Neighbour[]>();
  const note = (end: string, neighbour: Neighbour) => {
    const around = found.get(end) ?? [];
    around.push(neighbour);
    found.set(end, around);
  };
  for (const claim of reading.claims) {
    const path = bondKinds.has(claim.kind) ? [] : kinPathOf(claim);
    if (path === undefined || claim.polarity === 'denied') continue;
    if (sets.members(claim.from).length === 0 || sets.members(claim.to).length === 0) continue;
    const [from, to] = [sets.find(claim.from), sets.find(claim.to)];
    if (from === to) continue;
    const isGuess = claim.guess !== undefined;
    note(from, { other: to, path, isGuess });
    note(to, { other: from, path: reversePath(path, 'unknown'), isGuess });
  }
  return found;
}
