/**
 * Joins words without a name ("her mum", "MGM") to the one person who stands in that place; the record's own people go before others. Words
 * that may mean several, and of which nothing else is said, are nobody of their own: they become a question.
 */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { kinPathOf, layKinPaths } from '../kin/lay-kin-paths.ts';
import type { KinNetwork } from '../kin/lay-kin-paths.ts';
import type { IdentityWork } from './identity-work.ts';
import { isHeldByOne } from './kin-positions.ts';

/** A place found for one person may show the way to another ("her dad", "her dad's wife"): as deep as records go. */
const deepest = 4;

/** Returns the mentions that are left unplaced. */
export function joinKinPositions(work: IdentityWork): ReadonlySet<string> {
  const claims = Map.groupBy(
    work.reading.claims.filter((claim) => claim.polarity !== 'denied'),
    (claim) => claim.from,
  );
  let waiting = work.sets.sets().filter((end) => isUnnamed(work, end));
  const several = new Map<string, readonly string[]>();
  for (let round = 0; round < deepest && waiting.length > 0; round++) {
    const network = laidSoFar(work, new Set(waiting.map(work.sets.find)));
    const before = waiting.length;
    waiting = waiting.filter((end) => {
      const own = work.sets.members(end).flatMap((member) => claims.get(member) ?? []);
      const { person, fitting } = holderOf(work, network, end, own);
      several.set(end, fitting);
      return (
        person === undefined ||
        !work.sets.join(person, end, `the one person recorded as ${own[0]?.term ?? ''}`, 'evidence')
      );
    });
    if (waiting.length === before) break;
  }
  joinSamePlaces(work, waiting);
  return leaveUnplaced(work, waiting, several);
}

function isUnnamed({ sets, traits, children, mentions }: IdentityWork, end: string): boolean {
  if (traits(end).names.size > 0 || children.has(sets.find(end))) return false;
  return sets.members(end).every((member) => mentions.get(member)?.apart === undefined && !children.has(member));
}

/** The graph of what is claimed between people who are placed already. */
function laidSoFar({ sets, reading, traits }: IdentityWork, waiting: ReadonlySet<string>): KinNetwork {
  const people = new Map(sets.sets().map((end) => [end, { sex: traits(end).sex }]));
  const ties = reading.claims.flatMap((claim) => {
    if (claim.polarity === 'denied' || sets.members(claim.from).length === 0 || sets.members(claim.to).length === 0)
      return [];
    const [from, to] = [sets.find(claim.from), sets.find(claim.to)];
    return from === to || waiting.has(from) || waiting.has(to) ? [] : [{ ...claim, from, to }];
  });
  return layKinPaths(people, ties);
}

interface Holder {
  readonly person: string | undefined;
  readonly fitting: readonly string[];
}

function holderOf(
  { sets, facts }: IdentityWork,
  network: KinNetwork,
  end: string,
  claims: readonly KinshipClaim[],
): Holder {
  let fitting: readonly string[] = [];
  for (const claim of claims) {
    const path = kinPathOf(claim);
    if (path === undefined || sets.members(claim.to).length === 0) continue;
    const found = network
      .follow(sets.find(claim.to), path)
      .filter((id) => !id.startsWith('implied-') && sets.keptApartBy(id, end, 'evidence') === undefined);
    fitting =
      fitting.length === 0
        ? found
        : found.some((id) => fitting.includes(id))
          ? found.filter((id) => fitting.includes(id))
          : fitting;
  }
  const here = fitting.filter((id) => facts.shareRecord(id, sets.find(end)));
  const person = fitting.length === 1 ? fitting[0] : here.length === 1 ? here[0] : undefined;
  return { person, fitting };
}

/** Unnamed people in one place: one, where the place is held by one person or one record says it twice in the same words. */
function joinSamePlaces(work: IdentityWork, waiting: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const end of waiting)
    for (const place of work.places(end)) {
      const records = isHeldByOne(place.path) ? ['any'] : [...work.facts.records(work.sets.find(end))];
      for (const record of records) {
        const key = `${record} ${place.to} ${JSON.stringify(place.path)}`;
        const other = seen.get(key);
        if (other === undefined) seen.set(key, end);
        else work.sets.join(other, end, `both recorded as ${place.term}`, 'evidence');
      }
    }
}

function leaveUnplaced(
  work: IdentityWork,
  waiting: readonly string[],
  several: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const told = new Set(work.reading.statements.map((statement) => statement.about));
  const unplaced = new Set<string>();
  for (const end of waiting) {
    const members = work.sets.members(end);
    const fitting = several.get(end) ?? [];
    const isTied = work.facts.isTied(work.sets.find(end));
    if ((fitting.length > 1 || !isTied) && !members.some((member) => told.has(member)))
      for (const member of members) unplaced.add(member);
    else
      for (const other of fitting.slice(0, 3))
        work.doubt({
          a: other,
          b: end,
          reasons: [
            { text: 'the place fits', favours: 'same' },
            { text: 'it fits others too', favours: 'different' },
          ],
        });
  }
  return unplaced;
}
