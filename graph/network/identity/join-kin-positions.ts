/** Joins words without a name ("her mum", "MGM") to the one person who stands in that place; who is named in the place here goes before others. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { reversePath } from '#graph/kinship/reverse-path.ts';
import { kinPathOf } from '../kin/lay-kin-paths.ts';
import type { IdentityWork } from './identity-work.ts';
import { isHeldByOne } from '../kin/held-by-one.ts';
import { mayBeAnother } from './may-be-another.ts';
import type { PlacedPeople } from './placed-people.ts';
import { isUnnamed, placedPeople } from './placed-people.ts';
import { joinSamePlaces } from './same-places.ts';

/** A place found for one person may show the way to another ("her dad", "her dad's wife"): as deep as records go. */
const deepest = 4;

export function joinKinPositions(work: IdentityWork): void {
  const said = work.reading.claims.filter((claim) => claim.polarity !== 'denied');
  const claims = Map.groupBy([...said, ...said.flatMap(ofSpouse)], (claim) => claim.from);
  let waiting = work.sets.sets().filter((end) => isUnnamed(work, end));
  joinSamePlaces(work, waiting, false);
  const several = new Map<string, readonly string[]>();
  for (let round = 0; round < deepest && waiting.length > 0; round++) {
    const unplaced = new Set(waiting.map(work.sets.find));
    const placed = placedPeople(work, unplaced);
    const before = waiting.length;
    waiting = waiting.filter((end) => {
      const own = work.sets.members(end).flatMap((member) => claims.get(member) ?? []);
      const { person, askedAbout } = holderOf(work, placed, end, own);
      several.set(end, askedAbout);
      return (
        person === undefined ||
        mayBeAnother(work, end, person) ||
        !work.sets.join(person, end, `the one person recorded as ${own[0]?.term ?? ''}`, 'evidence')
      );
    });
    if (waiting.length === before) break;
  }
  joinSamePlaces(work, waiting, true);
  for (const end of waiting) askWhoIsMeant(work, end, several.get(end) ?? []);
}

/** "Her brother's wife Pam": of several brothers he is the one whose wife Pam is. */
function ofSpouse(claim: KinshipClaim): readonly KinshipClaim[] {
  if (claim.kind !== 'partner' || claim.path.length !== 1) return [];
  return [{ ...claim, from: claim.to, to: claim.from, path: reversePath(claim.path, 'unknown') }];
}

function askWhoIsMeant(work: IdentityWork, end: string, fitting: readonly string[]): void {
  for (const other of fitting)
    work.doubt({
      a: other,
      b: end,
      reasons: [
        { text: 'the place fits', favours: 'same' },
        { text: 'it fits others too', favours: 'different' },
      ],
    });
}

interface Holder {
  readonly person: string | undefined;
  /** Of those whom the place fits, enough for a question. */
  readonly askedAbout: readonly string[];
}

const mostAsked = 3;

function holderOf(
  { sets, facts }: IdentityWork,
  placed: PlacedPeople,
  end: string,
  claims: readonly KinshipClaim[],
): Holder {
  let fitting: ReadonlySet<string> = new Set();
  let best: string | undefined;
  // One person's words often name the same place many times.
  const standing = new Map<readonly string[], ReadonlySet<string>>();
  const fit = (people: readonly string[]): ReadonlySet<string> => {
    const known =
      standing.get(people) ?? new Set(people.filter((id) => sets.keptApartBy(id, end, 'evidence') === undefined));
    standing.set(people, known);
    return known;
  };
  for (const claim of claims) {
    const path = kinPathOf(claim);
    if (path === undefined || sets.members(claim.to).length === 0) continue;
    const to = sets.find(claim.to);
    const found = fit(placed.follow(to, path));
    const both = new Set([...found].filter((id) => fitting.has(id)));
    // Whose husband he is says more than whose brother, not than that he is the grandfather.
    const isSpouse = claim.kind === 'partner' && found.size === 1 && best === undefined;
    fitting = both.size > 0 ? both : fitting.size === 0 || isSpouse ? found : fitting;
    if (isHeldByOne(path)) best ??= placed.bestAttested([...found], to, path, claim.record);
  }
  const here = [...fitting].filter((id) => facts.shareRecord(id, sets.find(end)));
  // Of two rivals for a place that one person holds, standing in the same record says nothing.
  const nearest = here.length === 1 && !claims.some(({ path }) => isHeldByOne(path)) ? here[0] : undefined;
  const [only] = fitting;
  const person = fitting.size === 1 ? only : (best ?? nearest);
  return { person, askedAbout: fitting.values().take(mostAsked).toArray() };
}
