/** Joins words without a name ("her mum", "MGM") to the one person who stands in that place; who is named in the place here goes before others. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { writeKinPath } from '#graph/kinship/kin-notation.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import { foldName } from './names/fold-name.ts';
import type { Ambiguous } from './unplaced-mentions.ts';
import { kinPathOf, layKinPaths } from '../kin/lay-kin-paths.ts';
import type { KinNetwork } from '../kin/lay-kin-paths.ts';
import type { IdentityWork } from './identity-work.ts';
import { isHeldByOne } from './kin-positions.ts';

/** A place found for one person may show the way to another ("her dad", "her dad's wife"): as deep as records go. */
const deepest = 4;

/** Returns the words for which nobody, or more than one, was found. */
export function joinKinPositions(work: IdentityWork): readonly Ambiguous[] {
  keepAddressesApart(work);
  const claims = Map.groupBy(
    work.reading.claims.filter((claim) => claim.polarity !== 'denied'),
    (claim) => claim.from,
  );
  let waiting = work.sets.sets().filter((end) => isUnnamed(work, end));
  joinSamePlaces(work, waiting, false);
  const several = new Map<string, readonly string[]>();
  for (let round = 0; round < deepest && waiting.length > 0; round++) {
    const unplaced = new Set(waiting.map(work.sets.find));
    const network = laidSoFar(work, unplaced);
    const support = placeSupport(work, unplaced);
    const before = waiting.length;
    waiting = waiting.filter((end) => {
      const own = work.sets.members(end).flatMap((member) => claims.get(member) ?? []);
      const { person, fitting } = holderOf(work, network, support, end, own);
      several.set(end, fitting);
      return (
        person === undefined ||
        !work.sets.join(person, end, `the one person recorded as ${own[0]?.term ?? ''}`, 'evidence')
      );
    });
    if (waiting.length === before) break;
  }
  joinSamePlaces(work, waiting, true);
  for (const end of waiting) askWhoIsMeant(work, end, several.get(end) ?? []);
  return waiting.map((end) => ({ end, fitting: several.get(end) ?? [] }));
}

function askWhoIsMeant(work: IdentityWork, end: string, fitting: readonly string[]): void {
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
  { sets, facts, children }: IdentityWork,
  network: KinNetwork,
  support: PlaceSupport,
  end: string,
  claims: readonly KinshipClaim[],
): Holder {
  let fitting: readonly string[] = [];
  let best: string | undefined;
  for (const claim of claims) {
    const path = kinPathOf(claim);
    if (path === undefined || sets.members(claim.to).length === 0) continue;
    const found = network
      .follow(sets.find(claim.to), path)
      .filter(
        (id) => !id.startsWith('implied-') && !children.has(id) && sets.keptApartBy(id, end, 'evidence') === undefined,
      );
    if (isHeldByOne(path)) best ??= support.best(found, sets.find(claim.to), path, claim.record);
    const both = found.filter((id) => fitting.includes(id));
    fitting = both.length > 0 ? both : fitting.length === 0 ? found : fitting;
  }
  const here = fitting.filter((id) => facts.shareRecord(id, sets.find(end)));
  const person = fitting.length === 1 ? fitting[0] : (best ?? (here.length === 1 ? here[0] : undefined));
  return { person, fitting };
}

interface PlaceSupport {
  /** Of those found in a place one person holds, the one this record names in it, else the one most records do, twice as many as any other. */
  best(found: readonly string[], to: string, path: KinPath, record: number): string | undefined;
}

function placeSupport({ sets, reading }: IdentityWork, waiting: ReadonlySet<string>): PlaceSupport {
  const records = new Map<string, Set<number>>();
  for (const claim of reading.claims) {
    const path = kinPathOf(claim);
    if (
      path === undefined ||
      claim.polarity === 'denied' ||
      claim.polarity === 'reported' ||
      sets.members(claim.from).length === 0
    )
      continue;
    if (waiting.has(sets.find(claim.from)) || sets.members(claim.to).length === 0) continue;
    const key = `${sets.find(claim.from)} ${sets.find(claim.to)} ${writeKinPath(path)}`;
    records.set(key, (records.get(key) ?? new Set()).add(claim.record));
  }
  return {
    best: (found, to, path, record) => {
      const told = (id: string) => records.get(`${id} ${to} ${writeKinPath(path)}`) ?? new Set<number>();
      const here = found.filter((id) => told(id).has(record));
      if (here.length === 1) return here[0];
      const [first, second] = found.toSorted((a, b) => told(b).size - told(a).size);
      if (first === undefined || told(first).size === 0) return undefined;
      return second === undefined || told(first).size >= 2 * told(second).size ? first : undefined;
    },
  };
}

/** One record calls two grandmothers by two words: "Nan" and "Nain" in it are two people. */
function keepAddressesApart({ reading, sets, mentions }: IdentityWork): void {
  const seen = new Map<string, Map<string, string>>();
  for (const claim of reading.claims) {
    const word = addressWord(mentions.get(claim.from));
    if (word === undefined || !claim.path.every((step) => step.step === 'parent') || claim.path.length < 2) continue;
    const key = `${claim.record} ${claim.to} ${claim.path.at(-1)?.sex}`;
    const words = seen.get(key) ?? new Map<string, string>();
    seen.set(key, words);
    for (const [other, end] of words)
      if (other !== word) sets.keepApart(end, claim.from, `called ${word} where another is called ${other}`);
    if (!words.has(word)) words.set(word, claim.from);
  }
}

/** Unnamed people in one place: one, where the place is held by one person, a record says it twice, or a child calls them by one word. */
function joinSamePlaces(work: IdentityWork, waiting: readonly string[], acrossRecords: boolean): void {
  const seen = new Map<string, string>();
  for (const end of waiting)
    for (const place of work.places(end)) {
      const scopes = acrossRecords && isHeldByOne(place.path) ? ['any'] : [...work.facts.records(work.sets.find(end))];
      const called = !acrossRecords
        ? []
        : work.sets.members(end).flatMap((member) => addressWord(work.mentions.get(member)) ?? []);
      for (const scope of [...scopes, ...called]) {
        const key = `${scope} ${place.to} ${writeKinPath(place.path)}`;
        const other = seen.get(key);
        if (other === undefined) seen.set(key, end);
        else work.sets.join(other, end, `both recorded as ${place.term}`, 'evidence');
      }
    }
}

/** The kin word used as a name: "Nan" of "Nanna Jean" too, where the title is one. */
function addressWord(mention: Mention | undefined): string | undefined {
  if (mention?.form === 'address') return foldName(mention.surface).replace(/^(?:my|me|our|his|her|the)\s+/, '');
  return undefined;
}
