/** Whether two full names can be one person's: the same or a near spelling of family name (or a former one), and of a first name. */
import type { NameProfile } from './name-profile.ts';
import { callNames } from './name-profile.ts';
import { wordsAgree } from './words-agree.ts';

export function fullNamesAgree(a: NameProfile, b: NameProfile): boolean {
  return familiesAgree(a, b) && callNames(a).some((x) => callNames(b).some((y) => wordsAgree(x, y)));
}

/** The family names agree, or one is the other's former name. */
export function familiesAgree(a: NameProfile, b: NameProfile): boolean {
  const namesOf = (profile: NameProfile) => [profile.family, ...profile.former].filter((family) => family !== '');
  return namesOf(a).some((x) => namesOf(b).some((y) => wordsAgree(x, y) || partsAgree(x, y)));
}

/** Double surnames: one part stands for the whole. */
function partsAgree(a: string, b: string): boolean {
  const [partsA, partsB] = [a.split(' '), b.split(' ')];
  if (partsA.length === partsB.length) return false;
  const [short, long] = partsA.length < partsB.length ? [partsA, partsB] : [partsB, partsA];
  return short.every((part) => part.length > 2 && long.includes(part));
}
