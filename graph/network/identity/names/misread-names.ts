/**
 * Names as the case's other names show them: a note's shorthand or a neighbouring word read into a name ("Mo Ada Marsh", "Breese Ada" where
 * Breese and Ada are two people's first names, "Ada Bhua") is taken out of it, and a first name after a title ("Mrs Dot") is known as one. For
 * comparison only; names are shown as written.
 */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { IdentityRemark } from '#graph/model/claim.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import { nameWords } from './fold-name.ts';
import { caseAliases } from './case-aliases.ts';
import { namesPutTogether } from './put-together.ts';
import type { NameProfile } from './name-profile.ts';
import { callNames, isFullName, nameProfile, titleOfFather, titleOfParent } from './name-profile.ts';

/** Reads a mention's name in the light of all names of the case; `undefined` for a mention without one. */
export function nameReader(
  mentions: readonly Mention[],
  remarks: readonly IdentityRemark[],
): (mention: Mention) => NameProfile | undefined {
  const profiles = mentions.flatMap((mention) => nameProfile(mention) ?? []);
  const asWritten = knownNames(profiles);
  const known = knownNames(profiles.map((name) => turned(name, asWritten)));
  const written = new Set(mentions.flatMap((mention) => (isWritten(mention) ? writtenKey(mention) : [])));
  const firsts = new Set([...written].filter(isSpelledOut).map((key) => key.slice(0, key.indexOf(' '))));
  const read = (mention: Mention) => {
    const name = nameProfile(mention);
    if (name === undefined) return undefined;
    const isLent =
      !isWritten(mention) && !writtenKey(mention).some((key) => written.has(key)) && firsts.has(name.given[0] ?? '');
    return readName(turned(isLent ? { ...name, family: '' } : name, asWritten), mention, known);
  };
  const readNames = new Map(mentions.flatMap((mention) => [[mention.id, read(mention)] as const]).filter(hasName));
  const withAliases = caseAliases(readNames, remarks);
  const whole = namesPutTogether(readNames, remarks);
  // One object for one name, so that what is known of it is found again.
  const names = new Map<string, NameProfile>();
  return (mention) => {
    const plain = whole.get(mention.id) ?? readNames.get(mention.id);
    if (plain === undefined) return undefined;
    const name = withAliases(plain);
    const key = JSON.stringify(name);
    const same = names.get(key) ?? name;
    names.set(key, same);
    return same;
  };
}

/** Whether the words themselves hold the family name; that of "Al + Bea Cope" may be lent to Al by the words beside his. */
function isWritten(mention: Mention): boolean {
  const words = new Set(nameWords(mention.surface));
  return (nameProfile(mention)?.family ?? '').split(' ').every((word) => word === '' || words.has(word));
}

/** "Al C" may well be an Al Cope. */
function isSpelledOut(key: string): boolean {
  return !/ .$/.test(key);
}

function writtenKey(mention: Mention): readonly string[] {
  const name = nameProfile(mention);
  return name !== undefined && isFullName(name) ? [`${name.given[0]} ${name.family}`] : [];
}

function hasName(entry: readonly [string, NameProfile | undefined]): entry is readonly [string, NameProfile] {
  return entry[1] !== undefined;
}

function readName(written: NameProfile, { name: asRead, sex }: Mention, known: KnownNames): NameProfile {
  const name = asRead?.title === undefined ? calledAsKin(written, known) : written;
  const plain = titledFirstName(calledAfterChild(withoutKinWord(name), sex, known), known);
  return withoutShorthand(withoutStrangers(plain, known), known);
}

/** "Tia Frost" whom the case calls Tia, a word for an aunt elsewhere: the word before the family name is her first name. */
function calledAsKin(name: NameProfile, { alone }: KnownNames): NameProfile {
  const [family = '', ...others] = name.given;
  const isFirst = name.title !== '' && name.family === '' && others.length === 0 && alone.has(name.title);
  return isFirst ? { ...name, given: [name.title], family, title: '' } : name;
}

type Counts = ReadonlyMap<string, number>;

/** How often the case writes each full name, and each word as a first and as a family name. */
interface KnownNames {
  readonly full: Counts;
  readonly first: Counts;
  /** How often each word is the whole name. */
  readonly alone: Counts;
  readonly family: Counts;
  /** First names that are written after an uncle's, an aunt's or a grandparent's title. */
  readonly elders: Counts;
}

function knownNames(all: readonly NameProfile[]): KnownNames {
  const full = all.filter(isFullName);
  const bare = all.filter(({ title, family }) => family === '' && !titleOfParent.test(title));
  return {
    full: counted(full.map((name) => `${name.given[0]} ${name.family}`)),
    first: counted(full.map((name) => name.given[0] ?? '')),
    alone: counted([...bare.flatMap(callNames), ...full.flatMap((name) => name.nicknames)]),
    family: counted(full.flatMap((name) => name.family.split(' '))),
    elders: counted(bare.filter(({ title }) => isElders(title)).flatMap(callNames)),
  };
}

function isElders(title: string): boolean {
  return kinTerm(title).some(({ path, register }) => register !== 'abbreviation' && (path?.length ?? 0) > 1);
}

/** "Mama Tunde", "Umm Hassan" where the case knows a Tunde, a Hassan: the name is her child's, and she has none of her own here. A man called Mama is an uncle. */
function calledAfterChild(name: NameProfile, sex: Sex, { first, alone, elders }: KnownNames): NameProfile {
  const [child = ''] = name.given;
  const other = titleOfFather.test(name.title) ? 'female' : 'male';
  const isChilds =
    sex !== other && titleOfParent.test(name.title) && !elders.has(child) && (first.has(child) || alone.has(child));
  return isChilds ? { ...name, given: [`${name.title} ${child}`], nicknames: [], title: '' } : name;
}

function counted(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** "Ada Bhua": the kin word after the name is how she is addressed. Bibi is a family name far oftener than a grandmother. */
function withoutKinWord(name: NameProfile): NameProfile {
  const isKinWord =
    isFullName(name) &&
    name.title === '' &&
    name.family !== 'bibi' &&
    kinTerm(name.family).some((reading) => reading.register !== 'abbreviation' && (reading.path?.length ?? 0) > 1);
  return isKinWord ? { ...name, title: name.family, family: '' } : name;
}

/** "LOW ADA" where Ada is elsewhere a first name, Low others' family name, and hardly anybody called Low alone: the two stand the other way round. */
function turned(name: NameProfile, { first, alone, family }: KnownNames): NameProfile {
  const [given = ''] = name.given;
  if (!isFullName(name) || name.given.length > 1 || name.title !== '') return name;
  const asFirst = (word: string) => (first.get(word) ?? 0) + (alone.get(word) ?? 0);
  const asFamily = (word: string) => family.get(word) ?? 0;
  // Less the name itself, which counted once for each of its two words.
  const asWritten = asFirst(given) + asFamily(name.family) - 2;
  // A bare "Low" is one of the Lows as likely as somebody called so.
  const isTurned = (alone.get(given) ?? 0) < asFamily(given) && asFirst(name.family) > 0;
  return isTurned && asFirst(name.family) + asFamily(given) > asWritten
    ? { ...name, given: [name.family], family: given }
    : name;
}

/** "Mr Ned", "Mrs Dot", or a bare word taken for a family name: it is elsewhere somebody's first name, and nobody's family name. */
function titledFirstName(name: NameProfile, { first, alone, family }: KnownNames): NameProfile {
  const isFirst = first.has(name.family) || alone.has(name.family);
  return name.given.length === 0 && isFirst && !family.has(name.family)
    ? { ...name, given: [name.family], family: '' }
    : name;
}

/** "Breese Ada" of a list: the last word is elsewhere a first name only, and the two are together nowhere else. */
function withoutStrangers(name: NameProfile, { full, first, family }: KnownNames): NameProfile {
  const [given = ''] = name.given;
  const isOnlyOnce = full.get(`${given} ${name.family}`) === 1 && family.get(name.family) === 1;
  const isOtherwiseFirst = (first.get(name.family) ?? 0) > 0 && (first.get(given) ?? 0) > 1;
  return isFullName(name) && isOnlyOnce && isOtherwiseFirst ? { ...name, family: '' } : name;
}

/** "Mo Ada Marsh", "T/C Ada Marsh": a word of one or two letters before a full name that the case writes without it. */
function withoutShorthand(name: NameProfile, { full }: KnownNames): NameProfile {
  const rest = name.given.filter((word) => word.length > 2);
  const isShorthand = name.family.split(' ').every((word) => word.length === 1);
  if (name.family !== '' && isShorthand && rest.length > 1 && full.has(`${rest[0]} ${rest.at(-1)}`))
    return { ...name, given: rest.slice(0, -1), family: rest.at(-1) ?? '' };
  const isLed = (name.given[0] ?? '').length < 3 && rest.length > 0 && rest.length < name.given.length;
  const isKnown = full.has(`${rest[0]} ${name.family}`) || full.has(`${name.family} ${rest[0]}`);
  return isLed && isKnown ? { ...name, given: rest } : name;
}
