/** What a mention's name gives to compare: folded given words, family words, former names, nicknames, title and suffix. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Mention, PersonName } from '#graph/model/mention.ts';
import { foldName, nameWords } from './fold-name.ts';

export interface NameProfile {
  /** Given names in order; a single letter is an initial. */
  readonly given: readonly string[];
  /** The family name as one folded string of words; '' where none is written. */
  readonly family: string;
  readonly former: readonly string[];
  readonly nicknames: readonly string[];
  /** First names by which the case calls the bearer elsewhere; meant as they stand, no short forms of their own. */
  readonly aliases?: readonly string[];
  readonly title: string;
  readonly suffix: string;
}

/** `undefined` for a mention without a proper name. */
export function nameProfile(mention: Mention | undefined): NameProfile | undefined {
  if (mention?.name === undefined) return undefined;
  const profile = profileOfName(mention.name);
  return profile.given.length + profile.nicknames.length === 0 && profile.family === '' ? undefined : profile;
}

const profiles = new WeakMap<PersonName, NameProfile>();

export function profileOfName(name: PersonName): NameProfile {
  const known = profiles.get(name);
  if (known !== undefined) return known;
  const profile = takenApart(name);
  profiles.set(name, profile);
  return profile;
}

function takenApart(name: PersonName): NameProfile {
  const written = name.given.flatMap(nameWords).filter((word, at) => at === 0 || !/^d[aeo]s?$/.test(word));
  const family = nameWords(name.family ?? '').join(' ');
  const isCalledSo = titleOfParent.test(written[0] ?? '') || isAddress(name.given[0] ?? '');
  const address = isCalledSo && (written.length > 1 || family !== '') ? (written[0] ?? '') : '';
  const rest = undoubled(address === '' ? written : written.slice(1));
  const isDoubled = rest.length === 1 && undoubled([...rest, family]).length === 1;
  // Of "Nanna Fay" an extractor may have made a first and a family name.
  const isTaken = address !== '' && rest.length === 0;
  return {
    given: isTaken ? nameWords(family) : isDoubled ? undoubled([...rest, family]) : rest,
    family: isTaken || isDoubled ? '' : family,
    former: name.former.map((former) => nameWords(former).join(' ')).filter((former) => former !== ''),
    nicknames: [...name.nicknames, ...name.given.flatMap(lastOfDevotion)].flatMap(nameWords),
    title: foldName(name.title ?? address).replace(/\W/gu, ''),
    suffix: suffixOf(name),
  };
}

/** "Chi Chi" is "Chichi". */
function undoubled(words: readonly string[]): readonly string[] {
  const [first = '', second] = words;
  return first === second && [2, 3].includes(first.length) ? [`${first}${first}`, ...words.slice(2)] : words;
}

/** "junior" or "senior" however it is cut short, another suffix as it is, "" where the name has none. */
export function suffixOf({ suffix = '' }: Pick<PersonName, 'suffix'>): string {
  return foldName(suffix)
    .replace(/\W/gu, '')
    .replace(/^jn?r$/, 'junior')
    .replace(/^sn?r$/, 'senior');
}

/** Who is Maria da Luz is called Luz. */
function lastOfDevotion(given: string): readonly string[] {
  return [/^\S+ d[aeo]s? (\S+)$/i.exec(given)?.[1] ?? ''];
}

/** Titles of a mother or father before the name of a child. */
export const titleOfParent = /^(?:mama|mummy|baba|umm?|abu|iya)$/;

export const titleOfFather = /^(?:baba|abu)$/;

/** A kin word before a name is how somebody is addressed: "Uncle Ray", "Naș Petre". Words for a child are first names too: "Ada"; so are plurals: "Amos". "Chi-wai" is one name. */
function isAddress(word: string): boolean {
  if (/\p{L}-\p{L}/u.test(word)) return false;
  return kinTerm(word.split(' ')[0] ?? '').some(
    (reading) => reading.register !== 'abbreviation' && !reading.plural && reading.path?.[0]?.step !== 'child',
  );
}

/** True where a full first name and a family name are written. */
export function isFullName(profile: NameProfile): boolean {
  return profile.family !== '' && (profile.given[0] ?? '').length > 1;
}

/** The names by which the person is called: the first given name and nicknames; initials and middle names left out. */
export function callNames(profile: NameProfile): readonly string[] {
  return [...profile.given.slice(0, 1), ...profile.nicknames].filter((word) => word.length > 1);
}

/** These and the names by which the case calls the bearer elsewhere. */
export function allCallNames(profile: NameProfile): readonly string[] {
  return [...callNames(profile), ...(profile.aliases ?? [])];
}
