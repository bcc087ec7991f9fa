/** The words of a name folded for comparing, worked out once for each name. */
import type { PersonName } from '#graph/model/mention.ts';
import { foldName } from '../names/fold-name.ts';

const givenOf = new WeakMap<PersonName, readonly string[]>();
const familyOf = new WeakMap<PersonName, readonly string[]>();

export function givenWords(name: PersonName): readonly string[] {
  const known = givenOf.get(name);
  if (known) return known;
  const words = [...name.given, ...name.nicknames]
    .flatMap((word) => foldName(word).split(' '))
    .filter((word) => word !== '');
  givenOf.set(name, words);
  return words;
}

/** Of today and before. */
export function familyWords(name: PersonName): readonly string[] {
  const known = familyOf.get(name);
  if (known) return known;
  const words = [name.family ?? '', ...name.former]
    .flatMap((word) => foldName(word).split(/[\s-]/))
    .filter((word) => word.length > 2);
  familyOf.set(name, words);
  return words;
}
