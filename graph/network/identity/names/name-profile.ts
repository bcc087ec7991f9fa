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
  readonly title: string;
  readonly suffix: string;
}

/** `undefined` for a mention without a proper name. */
export function nameProfile(mention: Mention): NameProfile | undefined {
  if (mention.name === undefined) return undefined;
  const profile = profileOfName(mention.name);
  return profile.given.length + profile.nicknames.length === 0 && profile.family === '' ? undefined : profile;
}

export function profileOfName(name: PersonName): NameProfile {
  const given = name.given.flatMap(nameWords);
  // "Nanna Jean", "Uncle Ray": a kin word before a name is how they are addressed.
  const isAddressed = given.length > 1 && kinTerm(name.given[0]?.split(' ')[0] ?? '').length > 0;
  return {
    given: isAddressed ? given.slice(1) : given,
    family: nameWords(name.family ?? '').join(' '),
    former: name.former.map((former) => nameWords(former).join(' ')).filter((former) => former !== ''),
    nicknames: name.nicknames.flatMap(nameWords),
    title: foldName(name.title ?? (isAddressed ? (given[0] ?? '') : '')).replace(/\W/gu, ''),
    suffix: foldName(name.suffix ?? '').replace(/\W/gu, ''),
  };
}

/** True where a full first name and a family name are written. */
export function isFullName(profile: NameProfile): boolean {
  return profile.family !== '' && (profile.given[0] ?? '').length > 1;
}

/** The names by which the person is called: the first given name and nicknames; initials and middle names left out. */
export function callNames(profile: NameProfile): readonly string[] {
  return [...profile.given.slice(0, 1), ...profile.nicknames].filter((word) => word.length > 1);
}
