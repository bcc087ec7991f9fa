/**
 * Which records hold a name of somebody, in their text, their author or their file's name. For withholding only, where a name that no extractor took up, or that stands with
 * the wrong person, must not let somebody out: it finds too many rather than too few.
 */
import { childPersonId, type CaseFile } from '#graph/model/case-file.ts';
import type { Network, Person } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { adoptersSurnames, adoptersTold, hiddenSurnames } from './adopters-surnames.ts';
import { namesTaken } from './names-taken.ts';
import { isEverydayWord, nameAmongWords } from './names-that-are-words.ts';
import { pluralSurname } from './surname-alone.ts';

/** Numbers of the records in which a first name or nickname of one of the people stands, a name that has none, as written, or one they took. */
export function recordsNaming(
  network: Network,
  people: readonly Person[],
  { caseFile, records }: { readonly caseFile: CaseFile; readonly records: readonly KithRecord[] },
): readonly number[] {
  if (people.length === 0) return [];
  const names = namesOneOf(people, caseFile);
  const telling = records.filter(({ text }) => names(text));
  const also = [
    ...namesTaken(telling, names),
    ...adoptersSurnames(network, people, telling),
    ...hiddenSurnames(network, people, caseFile),
  ];
  const taken = anyOf(withoutChildren(also, caseFile));
  const tells = (text: string) => names(text) || taken(text);
  return records.filter(({ path, author = '', text }) => [path, author, text].some(tells)).map(({ number }) => number);
}

/** Numbers of the records that name adopters by a surname which any record tells, though nobody else hides. */
export function recordsNamingAdopters(
  network: Network,
  hidden: readonly Person[],
  { caseFile, records }: { readonly caseFile: CaseFile; readonly records: readonly KithRecord[] },
): readonly number[] {
  const names = anyOf(withoutChildren(adoptersSurnames(network, hidden, records), caseFile));
  const telling = adoptersTold(network, hidden, records).map(({ number }) => number);
  return [...telling, ...records.flatMap(({ number, text }) => (names(text) ? [number] : []))];
}

/** Whether such a name stands in a text. */
export function namesOneOf(people: readonly Person[], caseFile: CaseFile): (text: string) => boolean {
  return anyOf([...new Set(people.flatMap((person) => namesOf(person, caseFile)))]);
}

function anyOf(names: readonly string[]): (text: string) => boolean {
  if (names.length === 0) return () => false;
  const plain = names.filter((name) => !isEverydayWord(name));
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${plain.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  const amongWords = names.filter(isEverydayWord).map(nameAmongWords);
  return (text) => {
    const unaccented = withoutAccents(text);
    return (
      (plain.length > 0 && anyName.test(unaccented.toLowerCase())) || amongWords.some((isNamed) => isNamed(unaccented))
    );
  };
}

function withoutChildren(names: readonly string[], { children }: CaseFile): readonly string[] {
  const ofChildren = new Set(children.flatMap(({ name }) => folded(name).split(/\s+/)));
  return names.map(folded).filter((name) => !ofChildren.has(name));
}

/** Without the first names of the case's children, which every record holds. */
function namesOf({ id, mentions }: Person, { children }: CaseFile): readonly string[] {
  const others = children.filter((child) => childPersonId(child.id) !== id).map(({ name }) => folded(name));
  const ofChildren = new Set(others.flatMap((name) => name.split(/\s+/)));
  return mentions
    .filter(({ form }) => form === 'named')
    .flatMap(({ name, surface }) => {
      const first = [...(name?.given ?? []).slice(0, 1), ...(name?.nicknames ?? [])].filter((one) => one.length > 1);
      const own = first.filter((one) => !ofChildren.has(folded(one)));
      // The adoptive name of a child who kept the first name: "Una Field".
      if (own.length > 0 || (first.length > 0 && name?.family === undefined)) return own;
      // Adopters who are known by their surname: "the Fields".
      return first.length === 0 && name?.family !== undefined
        ? [surface, pluralSurname(folded(name.family))]
        : [surface];
    })
    .map(folded)
    .filter((name) => name !== '' && !ofChildren.has(name));
}

function folded(text: string): string {
  return withoutAccents(text).toLowerCase();
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
