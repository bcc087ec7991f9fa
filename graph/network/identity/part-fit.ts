/** Whether the parts of a name written alone ("Kelly", "Mrs Agar", "K. Agar") fit the names of somebody who is named in full, and how. */
import { tellsApart } from './names/case-aliases.ts';
import type { Agreement } from './names/compare-names.ts';
import { compareNames } from './names/compare-names.ts';
import type { NameProfile } from './names/name-profile.ts';
import { allCallNames, callNames, isFullName } from './names/name-profile.ts';
import { isCutShort, isNicknameOf, isPetFormOf } from './names/nicknames.ts';
import type { Traits } from './traits.ts';
import { fullNames } from './traits.ts';

/**
 * How the parts fit the names of somebody who is named in full; `undefined` where one does not. Words that give two names to one person ("C. Marsh,
 * that is Chip") need the family name to fit alone.
 */
export function fitOf(parts: readonly NameProfile[], names: readonly NameProfile[]): Agreement | undefined {
  const fits = whole(parts).map((part) => ({ part, fit: bestOf(names.map((name) => fitOfOne(part, name))) }));
  const telling = fits.filter(({ fit }) => fit !== undefined);
  const isTold =
    telling.some(({ part }) => part.family !== '' && part.given.length > 0) || isPutTogether(telling, names);
  // A byname beside a first name that fits ("Wilma, Miss Tick to the ward") is known to the record alone.
  const isByname =
    telling.every(({ part, fit }) => fit === 'same' && part.given.length > 0) &&
    fits.every(({ part, fit }) => fit !== undefined || isBynameAlone(part));
  if (telling.length < fits.length && !isTold && !isByname) return undefined;
  return telling.find(({ fit }) => fit !== 'same')?.fit ?? telling[0]?.fit;
}

/** "Vera", whom "our system has as Pike" and who is Mrs Moss to herself: the first name and a family name fit, each alone. */
function isPutTogether(telling: readonly { readonly part: NameProfile }[], names: readonly NameProfile[]): boolean {
  const isFamily = ({ given, family }: NameProfile) =>
    given.length === 0 || (family === '' && names.some((name) => name.family === given[0]));
  return telling.some(({ part }) => isFamily(part)) && telling.some(({ part }) => !isFamily(part));
}

/** Who is written "Ada G" and "Ada Garland" is a Garland. */
function bestOf(fits: readonly (Agreement | undefined)[]): Agreement | undefined {
  return fits.find((fit) => fit === 'same') ?? fits.find((fit) => fit !== undefined);
}

function isBynameAlone({ family, given }: NameProfile): boolean {
  return family === '' && !given.some(tellsApart);
}

/** "Miss B" beside a name says nothing more. */
function whole(parts: readonly NameProfile[]): readonly NameProfile[] {
  const longer = parts.filter(({ given, family }) => [...given, family].some((word) => word.length > 1));
  return longer.length > 0 ? longer : parts;
}

/** What somebody is called beside the full name is meant as it stands: who is called Shell is no Sheila. */
function fitOfOne(part: NameProfile, name: NameProfile): Agreement | undefined {
  // Nor is "D. Marsh" anybody for being called "Mr Marsh" too.
  if (part.given.length > 0 && part.family !== '' && name.given.length === 0) return undefined;
  const fit = partFit(part, name);
  return isFullName(name) || fit === 'same' ? fit : undefined;
}

/** The names under which somebody named in full is found: by what the words called them elsewhere too. */
export function namesBorne(traits: Traits): readonly NameProfile[] {
  return fullNames(traits).length === 0 ? [] : [...traits.names.values()];
}

/** A bare word may be a first name, a pet form of one, or a family name written alone. */
function partFit(part: NameProfile, full: NameProfile): Agreement | undefined {
  const { given, family, byFormerName } = compareNames(part, full);
  // "Mrs Agar" is an Agar of today, most likely the mother of her who was one once.
  if (byFormerName && part.given.length === 0) return part.title === 'mrs' ? undefined : 'near';
  if (part.family === '') {
    if (part.given[0] === full.family) return 'same';
    if (isDouble(part) && !part.given.slice(1).some((word) => full.given.includes(word))) return undefined;
    if (given === 'later') return 'near';
    // Who is written "Pearl" in full is not called Pearline.
    if (given === 'nickname' && isOnlyLonger(part, full)) return undefined;
    if (given === 'short' && !callNames(full).some((name) => isPetFormOf(part.given[0] ?? '', name))) return undefined;
    return (['same', 'nickname', 'sound', 'short'] as const).find((how) => how === given);
  }
  return given === 'differs'
    ? undefined
    : (['same', 'sound', 'near', 'initial'] as const).find((how) => how === family);
}

/** "Ada-Jo" is nobody who is called Ada Pike. */
function isDouble({ given }: NameProfile): boolean {
  return given.length > 1 && given.every((word) => word.length > 1);
}

function isOnlyLonger(part: NameProfile, full: NameProfile): boolean {
  const [word = ''] = part.given;
  return callNames(full).every(
    (name) => word.length > name.length && isCutShort(name, word) && !isNicknameOf(name, word),
  );
}

/** Whether the parts are the person's own: "Luz" is who is called Luz, not another Maria for some Maria's being called so in the case. */
export function isCalledBy(parts: readonly NameProfile[], names: readonly NameProfile[]): boolean {
  const words = bareWords(parts);
  const isOwn = (name: NameProfile) => [...callNames(name), name.family].some((word) => words.includes(word));
  return fitOf(parts, names) === 'same' && (words.length === 0 || names.some(isOwn));
}

function bareWords(parts: readonly NameProfile[]): readonly string[] {
  return parts.flatMap(({ given, family }) => (family === '' ? given.slice(0, 1) : []));
}

/** A bare "Khalid" is who is called Khalid, where somebody is, rather than who bears it for a family name; who is so in these words goes first. */
export function calledSo(
  traits: (end: string) => Traits,
  parts: readonly NameProfile[],
  bearers: readonly string[],
): readonly string[] {
  const words = bareWords(parts);
  const called = (namesIn: (name: NameProfile) => readonly string[]) =>
    bearers.filter((bearer) =>
      traits(bearer)
        .names.values()
        .some((name) => namesIn(name).some((word) => words.includes(word))),
    );
  return [called(callNames), called(allCallNames)].find((found) => found.length > 0) ?? bearers;
}
