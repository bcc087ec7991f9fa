/** What every rule of identity works with: the sets as they stand, what is known of each, and how a pair is weighed. */
import type { CaseFile } from '#graph/model/case-file.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import type { ClaimEnd, KinshipClaim } from '#graph/model/claim.ts';
import { yearRange } from '#graph/model/edtf-date.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { Statement } from '#graph/model/statement.ts';
import type { CurrentReading } from '../current-reading.ts';
import type { Doubt } from './doubt.ts';
import type { FamiliesBeside } from './family-names-taken.ts';
import { familiesBeside, familyTaken } from './family-names-taken.ts';
import { type RoleOfBoth, roleOfBoth } from './held-roles.ts';
import { onlyInPassing } from './only-in-passing.ts';
import { impossibleLives } from './impossible-lives.ts';
import type { KinPosition } from './kin-positions.ts';
import { comparePlaces, kinPositions } from './kin-positions.ts';
import { nameReader } from './names/misread-names.ts';
import type { EvidenceLine } from './evidence-weights.ts';
import { weighPair } from './pair-evidence.ts';
import type { PersonSets } from './person-sets.ts';
import { createPersonSets } from './person-sets.ts';
import { createSetFacts } from './set-facts.ts';
import { speaksAfterDeath } from './speaks-after-death.ts';
import type { SetFacts } from './set-facts.ts';
import { areToldNamesakes } from './told-namesakes.ts';
import type { TiedSex, Traits } from './traits.ts';
import { mergedTraits, traitsClash, traitsOf, traitsOfChild } from './traits.ts';

export interface IdentityWork {
  readonly sets: PersonSets;
  readonly reading: CurrentReading;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly children: ReadonlySet<string>;
  readonly facts: SetFacts;
  traits(end: string): Traits;
  places(end: string): readonly KinPosition[];
  readonly familiesBeside: FamiliesBeside;
  readonly roleOfBoth: RoleOfBoth;
  readonly weigh: Weigh;
  doubt(doubt: Doubt): void;
  readonly doubts: readonly Doubt[];
}

/** Mentions of those said outright to be birth parents of a set. */
function namedParents(reading: CurrentReading, sets: PersonSets): (end: string) => readonly string[] {
  const isBirth = (claim: KinshipClaim) =>
    claim.kind === 'parent' &&
    claim.polarity !== 'denied' &&
    claim.guess === undefined &&
    claim.path[0]?.nature === undefined;
  const claims = Map.groupBy(
    reading.claims.filter((claim) => isBirth(claim) && sets.members(claim.from).length > 0),
    (claim) => claim.to,
  );
  const known = new Map<string, { readonly size: number; readonly parents: readonly string[] }>();
  return (end) => {
    const members = sets.members(end);
    const cached = known.get(sets.find(end));
    if (cached?.size === members.length) return cached.parents;
    const parents = [...new Set(members.flatMap((member) => (claims.get(member) ?? []).map((claim) => claim.from)))];
    known.set(sets.find(end), { size: members.length, parents });
    return parents;
  };
}

/** Two mothers, or two fathers, are named who cannot be one person, and no parent is shared. */
function differ(
  a: readonly string[],
  b: readonly string[],
  sets: PersonSets,
  traits: (end: string) => Traits,
): boolean {
  const clash = (one: string, other: string) =>
    traits(one).sex === traits(other).sex && traitsClash(traits(one), traits(other), 'evidence') !== undefined;
  const isShared = a.some((one) => b.some((other) => sets.find(one) === sets.find(other)));
  return !isShared && a.some((one) => b.some((other) => clash(one, other)));
}

/** The sex that ties give a mention; said where the kin word tells it: he who is "no real grandad" is a man too. */
function tiedSexes(claims: readonly KinshipClaim[]): ReadonlyMap<string, TiedSex> {
  const sexes = new Map<string, TiedSex>();
  for (const { from, path, term, guess } of claims) {
    const sex = guess === undefined ? path.at(-1)?.sex : undefined;
    if (sex !== 'female' && sex !== 'male') continue;
    const isSaid = tellsSex(term, sex);
    if (isSaid || !sexes.has(from)) sexes.set(from, { sex, isSaid });
  }
  return sexes;
}

/** A brother is a man; that "Pat" is the partner, or one of the parents, says nothing. */
function tellsSex(term: string, sex: Sex): boolean {
  const isOfSex = (words: string) => kinTerm(words).some((reading) => reading.sex === sex);
  return isOfSex(term) || isOfSex(term.split(' ').at(-1) ?? '');
}

function isAdoption(said: Statement): boolean {
  if (said.polarity === 'denied') return false;
  return said.type === 'handling'
    ? said.fields.reason === 'adoption'
    : said.type === 'legal-status' && said.fields.status === 'adoption-order';
}

function eldestBorn({ children }: CaseFile): number {
  return Math.min(...children.map(({ dateOfBirth }) => yearRange(dateOfBirth)?.earliest ?? Infinity));
}

/** The traits of every child and every mention before any are joined. */
function traitsOfEach(caseFile: CaseFile, reading: CurrentReading): Map<string, Traits> {
  const tied = tiedSexes(reading.claims);
  const adopted = new Set(reading.statements.flatMap((said) => (isAdoption(said) ? [said.about] : [])));
  const nameOf = nameReader(reading.mentions, reading.remarks);
  return new Map<string, Traits>([
    ...caseFile.children.map((child) => [childPersonId(child.id), traitsOfChild(child)] as const),
    ...reading.mentions.map(
      (mention) =>
        [mention.id, traitsOf(mention, nameOf(mention), tied.get(mention.id), adopted.has(mention.id))] as const,
    ),
  ]);
}

/** `alsoTold`: of whom claims that are set aside for the while say something. */
export function identityWork(
  caseFile: CaseFile,
  reading: CurrentReading,
  alsoTold: ReadonlySet<ClaimEnd>,
): IdentityWork {
  const traitsBySet = traitsOfEach(caseFile, reading);
  const traitsOfSet = (set: string): Traits => {
    const found = traitsBySet.get(set);
    if (found === undefined) throw new Error('an identity rule names a mention that is not in the reading');
    return found;
  };
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const children = new Set(caseFile.children.map((child) => childPersonId(child.id)));
  const facts = createSetFacts([...traitsBySet.keys()], mentions, reading.claims);
  const livesClash = impossibleLives(reading.claims, eldestBorn(caseFile), {
    traits: traitsOfSet,
    members: (set) => sets.members(set),
    traitsOfEnd: (end) => traitsBySet.get(sets.find(end)),
  });
  const deathClashes = speaksAfterDeath(reading, (set) => sets.members(set));
  const sets: PersonSets = createPersonSets(
    [...traitsBySet.keys()],
    (a, b, strength) => traitsClash(traitsOfSet(a), traitsOfSet(b), strength) ?? livesClash(a, b) ?? deathClashes(a, b),
    (survivor, absorbed) => {
      traitsBySet.set(survivor, mergedTraits(traitsOfSet(survivor), traitsOfSet(absorbed)));
      facts.merged(survivor, absorbed);
    },
  );
  const traits = (end: string) => traitsOfSet(sets.find(end));
  const places = kinPositions({ reading, sets });
  const doubts: Doubt[] = [];
  const beside = familiesBeside(reading, sets, traits);
  const roles = roleOfBoth({ sets, reading, children });
  const held: Weighed = { sets, reading, children, facts, traits, places, familiesBeside: beside, roleOfBoth: roles };
  return { ...held, mentions, weigh: weigher(held, alsoTold), doubt: (doubt) => void doubts.push(doubt), doubts };
}

type Weighed = Pick<
  IdentityWork,
  'sets' | 'reading' | 'children' | 'facts' | 'traits' | 'places' | 'familiesBeside' | 'roleOfBoth'
>;

/** Weighs a pair by all that is known of their sets at that moment. */
function weigher(held: Weighed, alsoTold: ReadonlySet<ClaimEnd>): Weigh {
  const { sets, reading, children, facts, traits, places, familiesBeside: beside } = held;
  const parents = namedParents(reading, sets);
  const isOnlyInPassing = onlyInPassing(sets, facts, traits, alsoTold);
  return (a, b) => {
    const [one, other] = [sets.find(a), sets.find(b)];
    const role = held.roleOfBoth(one, other);
    return weighPair({
      a: traits(a),
      b: traits(b),
      places: comparePlaces(places(a), places(b), children),
      role,
      paidAndFamily:
        role === undefined &&
        facts.isOnlyPaid(one) !== facts.isOnlyPaid(other) &&
        (facts.isTiedInPrivate(one) || facts.isTiedInPrivate(other)),
      otherParents: () => differ(parents(a), parents(b), sets, traits),
      familyTaken: () => familyTaken(a, b, beside, traits),
      isOnlyInPassing: () => isOnlyInPassing(a, b),
      sameRecord: facts.shareRecord(one, other),
      areNamesakes: areToldNamesakes(held, one, other),
    });
  };
}

type Weigh = (a: string, b: string) => readonly EvidenceLine[];
