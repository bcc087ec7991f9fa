/** Short forms and pet names, and the English names used for those of other languages: whether one first name is commonly used for another. */
import { foldName } from './fold-name.ts';
import { africanPetForms } from './pet-forms/african.ts';
import { britishPetForms } from './pet-forms/british.ts';
import { celticPetForms } from './pet-forms/celtic.ts';
import { romanceAndBalkanPetForms } from './pet-forms/romance-and-balkan.ts';
import { slavicAndBalticPetForms } from './pet-forms/slavic-and-baltic.ts';
import { southAsianAndMuslimPetForms } from './pet-forms/south-asian-and-muslim.ts';

/** Compiled for Kith from general usage: folded words, the name itself first, and names of another language used for it. */
const entries = [
  britishPetForms,
  celticPetForms,
  slavicAndBalticPetForms,
  romanceAndBalkanPetForms,
  southAsianAndMuslimPetForms,
  africanPetForms,
].flatMap((text) => text.split(',').map(readEntry));

/** "tomasz tomek / thomas tom" */
function readEntry(entry: string) {
  const [own = [], abroad = []] = entry.split('/').map((words) => foldName(words).trim().split(' '));
  return { own, abroad };
}

/** First names that stand at the head of an entry: nobody's short form by their letters alone. */
const ownNames = new Set(entries.map(({ own: [name = ''] }) => name));

/** Words that may be one person's: tomasz tomek, tomasz tomek thomas, tomasz tomek tom; `isTranslated` where a name in full is put for another. */
const groups = entries.flatMap(({ own, abroad }) => [
  { names: own, isTranslated: false },
  ...abroad.map((word) => ({ names: [...own, word], isTranslated: ownNames.has(word) })),
]);

/** Each folded name's groups: a short form may serve several names (Bert for Albert, Herbert, Robert). */
const groupsOf: ReadonlyMap<string, readonly number[]> = index();

/** True where the folded words stand in one entry of the table: as name and short form, or as two short forms that are alike ("Bess", "Bessie"). */
export function isNicknameOf(a: string, b: string): boolean {
  const shared = sharedGroups(a, b);
  if (shared.length === 0) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Hardly anybody who is Beth is Elsie too, though either may be Elizabeth.
  const areAlike = long.includes(short) || long.startsWith(short.slice(0, 3));
  return areAlike || shared.some((group) => [a, b].includes(groups[group]?.names[0] ?? ''));
}

/** True where the folded word stands for the name in full: Margaret for Maisie. */
export function isFullFormOf(word: string, name: string): boolean {
  return word !== name && sharedGroups(word, name).some((group) => groups[group]?.names[0] === word);
}

/** True where the folded word is a first name or a form of one that the table holds. */
export function isNameOrPetForm(word: string): boolean {
  return groupsOf.has(word);
}

function sharedGroups(a: string, b: string): readonly number[] {
  const known = groupsOf.get(b);
  return known === undefined ? [] : (groupsOf.get(a)?.filter((group) => known.includes(group)) ?? []);
}

/** True where one is but a name in full of another language: Tomek may sign as Thomas, but a bare Thomas is hardly he. */
export function isTranslated(a: string, b: string): boolean {
  const shared = sharedGroups(a, b);
  return shared.length > 0 && shared.every((group) => groups[group]?.isTranslated === true);
}

/** True where one is an English pet form of the other's English equivalent that begins with its sound: little Katarzyna is Kitty at school. */
export function isPetFormAbroad(pet: string, name: string): boolean {
  const english = sharedGroups(name, name).flatMap((group) => {
    const word = groups[group]?.isTranslated === true ? groups[group].names.at(-1) : undefined;
    return word === undefined || word === name ? [] : [word];
  });
  return !ownNames.has(pet) && firstSound(pet) === firstSound(name) && english.some((word) => isNicknameOf(pet, word));
}

function firstSound(word: string): string {
  return word.slice(0, 1).replace('c', 'k');
}

/** True where one word is the other cut short ("Berth" for Bertha), and is no first name of its own. */
export function isCutShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    short.length <= 5 &&
    long.length >= short.length + 2 &&
    long.startsWith(short) &&
    !ownNames.has(short)
  );
}

/**
 * True where the folded word is made from the name as pet forms are, and is no first name of its own: its beginning ("Kev", "Octavy" of Octavian, "Bolek"
 * of Boleslaw) or its end ("Dette" of Odette). Many names begin alike: it says who is meant only where one person bears such a name.
 * Where the table knows both words, nothing is cut: Marek is no form of Martin.
 */
export function isPetFormOf(pet: string, name: string): boolean {
  if (pet.length < 3 || ownNames.has(pet)) return false;
  if (pet.length >= 4 && name.length > pet.length && name.endsWith(pet)) return true;
  const stem = pet.replace(/(?:ek|us|[aeiouy]{1,2}|s)$/, '').replace(/(.)\1$/, '$1');
  return (groupsOf.has(pet) && groupsOf.has(name) ? [pet] : [pet, stem]).some(
    (start) => start.length >= 3 && name.length >= start.length + 2 && name.startsWith(start),
  );
}

/** The names whose entry a folded word stands in, itself included: keys under which people who may be one are found. */
export function nameRoots(word: string): readonly string[] {
  return groupsOf.get(word)?.map((group) => `#${group}`) ?? [word];
}

function index(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  groups.forEach(({ names }, number) => {
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), number]);
  });
  return found;
}
