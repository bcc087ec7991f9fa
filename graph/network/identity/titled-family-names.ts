/**
 * "Mr Marsh", "Mrs Agar": a family name alone with a title is a grown-up's, of those who bear it the one whom the record calls so or named before,
 * and in a child's file a parent before others. What speaks for and against a bearer, in the words and weights of the one table.
 */
import { yearRange } from '#graph/model/edtf-date.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { generationsUp } from '#graph/kinship/generations-up.ts';
import { comparePlaces } from './kin-positions.ts';
import type { FamilyTaken } from './family-names-taken.ts';
import type { IdentityWork } from './identity-work.ts';
import { nameProfile, type NameProfile } from './names/name-profile.ts';
import type { EvidenceLine } from './evidence-weights.ts';
import { evidenceWeights } from './evidence-weights.ts';
import { isElder } from './traits.ts';
import { placesBesideChildren } from './places-beside-children.ts';

const titleOfAdult = /^(?:mr|mrs|ms|mx|dr)$/;

/** True where every name written is a family name with a title. */
export function isTitledFamily(names: readonly NameProfile[]): boolean {
  return names.length > 0 && names.every(({ title, given }) => titleOfAdult.test(title) && given.length === 0);
}

/** "Nan Pike", "Taid Rees": a grandparent, an aunt or an uncle by the family name alone; `families`: those of whom it may stand for. */
export function isElderOfFamily({ title, given, family }: NameProfile, families: readonly string[]): boolean {
  return (
    (given.length === 0 || isFamilyAlone({ given, family }, families)) &&
    kinTerm(title).some(({ path }) => (path?.length ?? 0) > 1)
  );
}

/** "Nan Pike", of whom the record says that she is a grandmother or an aunt of the child's, and no first name. */
export function standsAsElder(
  { places, children, traits }: IdentityWork,
  end: string,
  families: readonly string[],
): boolean {
  return (
    traits(end)
      .names.values()
      .every((name) => isFamilyAlone(name, families)) &&
    places(end).some(({ to, path }) => children.has(to) && path.length > 1 && generationsUp(path) > 0)
  );
}

/** A family name written as if it were a first name, after a word that is no title. */
function isFamilyAlone({ given, family }: Pick<NameProfile, 'given' | 'family'>, families: readonly string[]): boolean {
  return family === '' && given.length > 0 && given.every((word) => families.includes(word));
}

/** Whether the case, or one of the records given, calls somebody by the title with a family name that begins so: "Mrs W" is a Mrs Watt. */
export function isTitledSo(
  { sets, mentions }: IdentityWork,
  bearer: string,
  names: readonly NameProfile[],
  records?: ReadonlyMap<number, unknown>,
): boolean {
  return sets.members(bearer).some((member) => {
    const mention = mentions.get(member);
    if (mention === undefined || records?.has(mention.record) === false) return false;
    const profile = nameProfile(mention);
    return names.some(({ title, family }) => profile?.title === title && profile.family.startsWith(family));
  });
}

/** A grown-up when the eldest child of the case was small would be called so; whoever was born after would not. */
const yearsBeforeEldest = 6;

/** Whether the person is too young to be Mr or Mrs: a child of the case or born about when they were. */
export function isTooYoung({ traits, children }: IdentityWork, end: string): boolean {
  if (traits(end).childId !== undefined) return true;
  const births = [...children].flatMap((child) => traits(child).births.map((birth) => yearRange(birth)?.earliest ?? 0));
  const eldest = Math.min(...births.filter((year) => year > 0));
  return traits(end).births.some((birth) => (yearRange(birth)?.earliest ?? 0) > eldest - yearsBeforeEldest);
}

export function titledFamilyLines(work: IdentityWork, end: string, bearer: string): readonly EvidenceLine[] {
  const [seen] = work.traits(end).names.values();
  if (seen === undefined) return [];
  const titles = titlesOf(work, bearer, seen.family);
  const records = work.facts.records(work.sets.find(end));
  const inRecord = records.keys().some((record) => titles.get(seen.title)?.has(record) === true);
  const isBefore = records
    .entries()
    .some(([record, start]) => (work.facts.records(work.sets.find(bearer)).get(record) ?? Infinity) < start);
  const bears = (how: FamilyTaken) => work.familiesBeside(bearer, how).has(seen.family);
  const [isMarried, isBorn] = [bears('marriage'), bears('birth')];
  return linesHolding([
    [inRecord, 'titledInRecord', `the record writes ${seen.title} with the whole name`],
    [!inRecord && titles.has(seen.title), 'titledElsewhere', `another record writes ${seen.title} with the name`],
    [!titles.has(seen.title) && titles.has('miss'), 'titledOtherwise', 'called Miss elsewhere'],
    [isBefore, 'namedBefore', 'named before in the record'],
    ...generationLines(work, end, bearer, isElder(seen.suffix)),
    [work.traits(bearer).sex === 'unknown', 'sexUnsaid', 'man or woman is not said'],
    [seen.title === 'mrs' && isMarried, 'mrsByMarriage', 'the family name is the husband’s'],
    [seen.title === 'mrs' && isBorn, 'mrsByBirth', 'born with the family name, so hardly Mrs'],
    [seen.title === 'ms' && isMarried, 'msByMarriage', 'Mrs by that family name'],
    [seen.title === 'ms' && isBorn, 'msByBirth', 'born with the family name'],
  ]);
}

/** What stands against a bearer who may be a child. */
export const placeOfItsOwn = 'said to be kin of somebody, where the other may be a child';

type Line = readonly [holds: boolean, weight: keyof typeof evidenceWeights, text: string];

function linesHolding(lines: readonly Line[]): readonly EvidenceLine[] {
  return lines.flatMap(([holds, weight, text]) => (holds ? [{ text, weight: evidenceWeights[weight] }] : []));
}

/** Of which generation the bearer is, as far as is told: "Mr" and "Mrs" are grown-ups. */
function generationLines(work: IdentityWork, end: string, bearer: string, isSenior: boolean): readonly Line[] {
  const places = work
    .places(bearer)
    .filter(({ to, path }) => work.children.has(to) && path.length > 0)
    .map(({ path }) => path);
  const isParent = places.some((path) => path.length === 1 && path[0]?.step === 'parent' && !path[0].nature);
  const isGrandparent =
    places.some((path) => generationsUp(path) > 1) || areAllAbove(placesBesideChildren(work, bearer));
  const isAgeOfChild = places.length > 0 && places.every((path) => generationsUp(path) < 1);
  const mayBeChild = mayBeAChild(work, bearer);
  const isFriend = mayBeChild && work.facts.isFriendOfChild(work.sets.find(bearer));
  const isElsewhere = mayBeChild && standsElsewhere(work, end, bearer);
  return [
    [isParent, 'parentOfChild', 'a parent of the child'],
    [isAgeOfChild, 'ageOfChild', "of the child's own generation"],
    [isFriend, 'ageOfChild', 'a friend of the child'],
    [isElsewhere, 'placeOfItsOwn', placeOfItsOwn],
    [isSenior && isGrandparent, 'seniorElder', 'called senior, as a grandparent is'],
    [isSenior && !isGrandparent, 'seniorYounger', 'called senior, and no grandparent'],
  ];
}

/** Nothing but a parent's parent, or theirs. */
function areAllAbove(places: readonly KinPath[]): boolean {
  return places.length > 0 && places.every((path) => path.length > 1 && path.every(({ step }) => step === 'parent'));
}

/** Nothing shows a grown-up: "Mrs Orme" is no Willa Orme of the child's class. */
function mayBeAChild({ traits, facts, sets }: IdentityWork, bearer: string): boolean {
  const isCalledGrown = traits(bearer)
    .names.values()
    .some(({ title }) => title !== '' && title !== 'miss');
  return !isCalledGrown && !facts.isGrown(sets.find(bearer));
}

/** "Her friend's mother, Mrs Orme" brings an Orme of her own, unless the bearer stands in that place; "Mr and Mrs Orme" says only that she is married. */
function standsElsewhere({ places, children }: IdentityWork, end: string, bearer: string): boolean {
  const own = places(end).filter(({ path }) => path.some(({ step }) => step !== 'partner'));
  if (own.length === 0) return false;
  const how = comparePlaces(own, places(bearer), children)?.how;
  return how !== 'same' && how !== 'only-one';
}

/** The titles written with the family name, each with the records that do so. */
function titlesOf(
  { sets, mentions }: IdentityWork,
  bearer: string,
  family: string,
): ReadonlyMap<string, ReadonlySet<number>> {
  const titles = new Map<string, Set<number>>();
  for (const member of sets.members(bearer)) {
    const mention = mentions.get(member);
    const title = mention?.name?.title?.toLowerCase().replace(/\W/g, '');
    if (mention === undefined || title === undefined || mention.name?.family?.toLowerCase() !== family) continue;
    titles.set(title, (titles.get(title) ?? new Set()).add(mention.record));
  }
  return titles;
}
