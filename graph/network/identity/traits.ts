/** What is known of a set of mentions as one person, and when two such sets cannot be one: sex, birth, suffix, names that differ. */
import type { CaseChild } from '#graph/model/case-file.ts';
import { yearRange } from '#graph/model/edtf-date.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import { isToldDead, type Mention } from '#graph/model/mention.ts';
import { compareNames } from './names/compare-names.ts';
import type { NameProfile } from './names/name-profile.ts';
import { isFullName, profileOfName } from './names/name-profile.ts';
import { wordLikeness } from './names/word-likeness.ts';
import { readPersonName } from './names/read-person-name.ts';

export interface Traits {
  readonly childId: string | undefined;
  readonly sex: 'female' | 'male' | 'unknown';
  /** True where a title or a kin word says the sex; else it may be a guess from a first name, which keeps nobody apart. */
  readonly sexIsSaid: boolean;
  readonly births: readonly string[];
  /** Distinct names, by their JSON. */
  readonly names: ReadonlyMap<string, NameProfile>;
  readonly otherFamily: boolean;
  /** A record says that they were adopted. */
  readonly adopted: boolean;
  /** A record says that they died. */
  readonly dead: boolean;
  /** The words say that somebody else bears the name too. */
  readonly namesakeOf: Mention['namesakeOf'];
}

/** The sex that a tie gives somebody; `isSaid`: by its kin word ("her brother Harpreet"). */
export interface TiedSex {
  readonly sex: Sex;
  readonly isSaid: boolean;
}

export function traitsOf(
  mention: Mention,
  profile: NameProfile | undefined,
  tied: TiedSex | undefined,
  adopted = false,
): Traits {
  const isSaid = tied?.isSaid === true;
  return {
    childId: mention.childId,
    sex: tied !== undefined && (isSaid || mention.sex === 'unknown') ? tied.sex : sexOf(mention, profile),
    sexIsSaid: mention.sex !== 'unknown' && (isSaid || mention.form !== 'named' || (profile?.title ?? '') !== ''),
    births: mention.bornOn === undefined ? [] : [mention.bornOn],
    names: profile === undefined ? new Map() : new Map([[JSON.stringify(profile), profile]]),
    otherFamily: mention.apart === 'other-family',
    adopted,
    dead: isToldDead(mention),
    namesakeOf: mention.namesakeOf,
  };
}

/** Who had another family name once is most likely a woman. */
function sexOf({ sex }: Mention, profile: NameProfile | undefined): Sex {
  return sex === 'unknown' && (profile?.former.length ?? 0) > 0 ? 'female' : sex;
}

export function traitsOfChild(child: CaseChild): Traits {
  const profile = profileOfName(readPersonName(child.name));
  return {
    childId: child.id,
    sex: child.sex,
    sexIsSaid: true,
    births: [child.dateOfBirth],
    names: new Map([[JSON.stringify(profile), profile]]),
    otherFamily: false,
    adopted: false,
    dead: false,
    namesakeOf: undefined,
  };
}

export function mergedTraits(a: Traits, b: Traits): Traits {
  return {
    childId: a.childId ?? b.childId,
    sex: a.sex === 'unknown' || (b.sexIsSaid && !a.sexIsSaid) ? b.sex : a.sex,
    sexIsSaid: a.sexIsSaid || b.sexIsSaid,
    births: [...new Set([...a.births, ...b.births])],
    names: b.names.keys().every((key) => a.names.has(key)) ? a.names : new Map([...a.names, ...b.names]),
    otherFamily: a.otherFamily && b.otherFamily,
    adopted: a.adopted || b.adopted,
    dead: a.dead || b.dead,
    // 'another' tells apart more than 'elder' does, in whatever order the two are joined.
    namesakeOf: [a, b].find(({ namesakeOf }) => namesakeOf === 'another')?.namesakeOf ?? a.namesakeOf ?? b.namesakeOf,
  };
}

export function fullNames(traits: Traits): readonly NameProfile[] {
  return [...traits.names.values()].filter(isFullName);
}

/**
 * How strong the evidence for a join is. `hint`: a shared part of a name. `evidence`: weighed evidence, which a changed family name does not
 * outdo. `words`: the record itself says so, which no difference of names outdoes.
 */
export type Strength = 'hint' | 'evidence' | 'words';

/** In words, why the two cannot be one person; `undefined` where nothing speaks against it. */
export function traitsClash(a: Traits, b: Traits, strength: Strength): string | undefined {
  if (a.childId !== undefined && b.childId !== undefined && a.childId !== b.childId) return 'two children of the case';
  if (a.sexIsSaid && b.sexIsSaid && a.sex !== b.sex) return 'one is female, the other male';
  if (a.otherFamily !== b.otherFamily) return 'one belongs to another family';
  if (a.births.some((first) => b.births.some((second) => birthsDiffer(first, second))))
    return 'different dates of birth';
  const [suffixA, suffixB] = [suffixOf(a), suffixOf(b)];
  if (suffixA !== '' && suffixB !== '' && suffixA !== suffixB) return `one is called ${suffixA}, the other ${suffixB}`;
  if (strength !== 'words' && haveGiven(a) && haveGiven(b) && isElderByFirstName(a) !== isElderByFirstName(b))
    return 'one is called senior, which says that there are two of the name';
  if (strength !== 'words' && (isAdoptedUnnamed(a, b) || isAdoptedUnnamed(b, a)))
    return 'one was adopted, and of the other no record says so';
  if (strength !== 'words' && (isDeadUnnamed(a, b) || isDeadUnnamed(b, a)))
    return 'one is told to be dead, and of the other no record says so';
  if (haveOtherMiddleNames(a, b)) return 'the same first name with different middle names';
  return strength === 'words' ? undefined : namesClash(a, b, strength);
}

/** "The mother's eldest child was adopted" is not the eldest of those whom the records name: to take him for one of them would hide the wrong person. */
function isAdoptedUnnamed(a: Traits, b: Traits): boolean {
  return a.adopted && a.names.size === 0 && b.names.size > 0 && !b.adopted;
}

/** "Her late father" is not the one father whom the records name and of whom they tell no death: who lives and is taken for dead is asked for nothing. */
function isDeadUnnamed(a: Traits, b: Traits): boolean {
  return a.dead && a.names.size === 0 && b.names.size > 0 && !b.dead;
}

/** "David John" and "David M" Marsh are two; one who goes without may be either. */
function haveOtherMiddleNames(a: Traits, b: Traits): boolean {
  const pairs = fullNames(a).flatMap((x) => fullNames(b).map((y) => [x.given, y.given] as const));
  const both = pairs.filter(([x, y]) => x[0] === y[0] && x.length > 1 && y.length > 1);
  const agree = (x: string, y: string) => x.startsWith(y) || y.startsWith(x) || wordLikeness(x, y).how !== 'different';
  return (
    both.length > 0 && both.every(([x, y]) => !x.slice(1).some((one) => y.slice(1).some((other) => agree(one, other))))
  );
}

function namesClash(a: Traits, b: Traits, strength: Strength): string | undefined {
  const [fullA, fullB] = [fullNames(a), fullNames(b)];
  const bothFull = fullA.length > 0 && fullB.length > 0;
  const [namesA, namesB] = bothFull ? [fullA, fullB] : [[...a.names.values()], [...b.names.values()]];
  if (namesA.length === 0 || namesB.length === 0) return undefined;
  const compared = namesA.flatMap((x) => namesB.map((y) => ({ ...compareNames(x, y), areWritten: haveFirst(x, y) })));
  // "Mr Marsh" says nothing of who "D. Marsh" is: where two first names are written, they decide.
  const written = compared.filter(({ areWritten }) => areWritten);
  const sameFirst = (written.length > 0 ? written : compared).filter(({ given }) => given !== 'differs');
  if (sameFirst.length === 0) return bothFull ? 'both full names are written and differ' : 'the first names differ';
  if (strength === 'evidence' || sameFirst.some(({ family }) => family !== 'differs')) return undefined;
  return 'the family names differ';
}

function haveFirst(a: NameProfile, b: NameProfile): boolean {
  return [a, b].every((name) => name.given.length + name.nicknames.length > 0);
}

/** "Mrs Marsh senior" is some Mrs Marsh: which one, her place in the family tells. */
function haveGiven({ names }: Traits): boolean {
  return names.values().some(({ given }) => given.length > 0);
}

/** "Mrs Agnes Marsh senior" has a namesake; "Mrs Marsh senior" has a daughter-in-law, and may be any Agnes. */
function isElderByFirstName({ names }: Traits): boolean {
  return names.values().some(({ given, suffix }) => given.length > 0 && isElder(suffix));
}

/** Nobody is called senior who does not share a name; the younger one mostly goes without a word. */
export function isElder(suffix: string): boolean {
  return /^(?:senior|elder)$/.test(suffix);
}

export function isYounger(suffix: string): boolean {
  return /^(?:junior|younger)$/.test(suffix);
}

function suffixOf(traits: Traits): string {
  return traits.names.values().find((name) => name.suffix !== '')?.suffix ?? '';
}

function birthsDiffer(a: string, b: string): boolean {
  if (a === b) return false;
  const exact = /^\d{4}-\d{2}-\d{2}$/;
  if (exact.test(a) && exact.test(b)) return true;
  const [rangeA, rangeB] = [yearRange(a), yearRange(b)];
  if (rangeA === undefined || rangeB === undefined) return false;
  // A year worked out from an age may be many years out: the age may be of another day than the record.
  const slack = /[?~%X]/.test(a + b) ? 18 : 0;
  return rangeA.earliest > rangeB.latest + slack || rangeB.earliest > rangeA.latest + slack;
}
