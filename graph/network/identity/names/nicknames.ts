/** British and Irish short forms and pet names: whether one first name is commonly used for another. */
import { nicknameTable } from './nickname-table.ts';

/** Each folded name's groups: a short form may serve several names (Bert for Albert, Herbert, Robert). */
const groupsOf: ReadonlyMap<string, readonly number[]> = index();

/** First names that stand at the head of a line: nobody's short form by their letters alone. */
const ownNames = new Set(nicknameTable.map((line) => line.slice(0, line.indexOf(' '))));

/** True where the folded words stand in one line of the table: as name and short form, or as two short forms of one name. */
export function isNicknameOf(a: string, b: string): boolean {
  const groups = groupsOf.get(b);
  return groups !== undefined && (groupsOf.get(a)?.some((group) => groups.includes(group)) ?? false);
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
 * Of a word that the table knows, nothing is cut: Marek is no form of Martin.
 */
export function isPetFormOf(pet: string, name: string): boolean {
  if (pet.length < 3 || ownNames.has(pet)) return false;
  if (pet.length >= 4 && name.length > pet.length && name.endsWith(pet)) return true;
  const stem = pet.replace(/(?:ek|us|[aeiouy]{1,2}|s)$/, '').replace(/(.)\1$/, '$1');
  return (groupsOf.has(pet) ? [pet] : [pet, stem]).some(
    (start) => start.length >= 3 && name.length >= start.length + 2 && name.startsWith(start),
  );
}

/** The names whose line a folded word stands in, itself included: keys under which people who may be one are found. */
export function nameRoots(word: string): readonly string[] {
  return groupsOf.get(word)?.map((group) => `#${group}`) ?? [word];
}

function index(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  nicknameTable.forEach((line, number) => {
    for (const name of line.split(' ')) groups.set(name, [...(groups.get(name) ?? []), number]);
  });
  return groups;
}
