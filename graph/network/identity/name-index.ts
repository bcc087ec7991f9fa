/** Finds full-named sets by a part of their name, in one record or in the whole case, without looking through all of them. */
import type { IdentityWork } from './identity-work.ts';
import type { NameProfile } from './names/name-profile.ts';
import { callNames } from './names/name-profile.ts';
import { nameRoots } from './names/nicknames.ts';
import { soundOf } from './names/word-likeness.ts';
import { fullNames } from './traits.ts';

export interface NameIndex {
  /** Ends standing for sets under a key; `record` undefined: anywhere in the case. */
  find(key: string, record: number | undefined): readonly string[];
}

export function nameIndex({ sets, traits, facts }: IdentityWork): NameIndex {
  const ends = new Map<string, string[]>();
  const add = (key: string, end: string) => {
    const known = ends.get(key);
    if (known === undefined) ends.set(key, [end]);
    else known.push(end);
  };
  for (const end of sets.sets()) {
    const names = fullNames(traits(end)).length === 0 ? [] : [...traits(end).names.values()];
    for (const key of new Set(names.flatMap(fullKeys))) {
      add(key, end);
      for (const record of facts.records(end).keys()) add(`${record} ${key}`, end);
    }
  }
  return { find: (key, record) => ends.get(record === undefined ? key : `${record} ${key}`) ?? [] };
}

function fullKeys(name: NameProfile): readonly string[] {
  return [
    `initial ${name.family.charAt(0)}`,
    ...givenKeys(name),
    ...name.given.slice(1).map((word) => `given ${word}`),
    ...familyKeys(name),
    ...familyKeys(name).map((key) => key.replace('family', 'given')),
  ];
}

/** The keys under which the bearer of a part of a name is found. */
export function partKeys(part: NameProfile): readonly string[] {
  if (part.family === '') return givenKeys(part);
  return part.family.length === 1 ? [`initial ${part.family}`] : familyKeys(part);
}

function givenKeys(name: NameProfile): readonly string[] {
  return callNames(name)
    .flatMap((word) => [...nameRoots(word), word, `~${soundOf(word)}`, `${word.slice(0, 3)}-`, `-${word.slice(-4)}`])
    .concat(name.aliases ?? [])
    .map((root) => `given ${root}`);
}

function familyKeys(name: NameProfile): readonly string[] {
  const families = [name.family, ...name.former].filter((family) => family !== '');
  return families
    .flatMap((family) => [family, `~${soundOf(family)}`, ...(family.includes(' ') ? family.split(' ') : [])])
    .map((family) => `family ${family}`);
}
