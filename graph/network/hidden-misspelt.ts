/**
 * Records that write a hidden person's first name with a slip of the pen: "Karren rang", "karne moss", "Auntie Karyn". For withholding only, where
 * identity left the two apart or nothing was read of her: a name that stands for somebody else of the case, or is a name of its own, is left.
 */
import type { Network, Person } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { foldName, nameWords } from './identity/names/fold-name.ts';
import { isNameOrPetForm } from './identity/names/nicknames.ts';
import { editDistance, soundOf } from './identity/names/word-likeness.ts';

/** Shorter names are a letter away from too many words. */
const shortest = 4;

/** Numbers of the records. */
export function recordsMisspelling(
  { people }: Network,
  hidden: readonly Person[],
  records: readonly Pick<KithRecord, 'number' | 'text'>[],
): readonly number[] {
  const grown = hidden.filter(({ category }) => category !== 'child');
  const names = grown.flatMap(fullNames).filter(({ first }) => first.length >= shortest);
  if (names.length === 0) return [];
  const others = people.filter((person) => !hidden.includes(person));
  const taken = new Set(others.flatMap((person) => (isSomebodyElse(person, names) ? wordsOf(person) : [])));
  const isSlip = (word: string, name: string) => !taken.has(word) && areAlike(word, name);
  const lowerCase = wordsInSmallLetters(records);
  const isWritten = (text: string) =>
    [...text.matchAll(words)].some((found) =>
      names.some((name) => isCalled(found, name, isSlip, (word) => lowerCase.has(word))),
    );
  return records.flatMap(({ number, text }) => (isWritten(text) ? [number] : []));
}

interface FullName {
  readonly first: string;
  readonly last: string;
}

function fullNames({ mentions }: Person): readonly FullName[] {
  return mentions.flatMap(({ form, name }) =>
    form === 'named' && name ? [{ first: foldName(name.given[0] ?? ''), last: foldName(name.family ?? '') }] : [],
  );
}

/** Who works with the family, a child of the case, and whoever has a surname of their own. */
function isSomebodyElse(person: Person, names: readonly FullName[]): boolean {
  if (person.category !== 'kin' && person.category !== 'connection') return true;
  return fullNames(person).some(
    ({ first, last }) => last !== '' || names.every((name) => !areAlike(first, name.first)),
  );
}

function wordsOf({ name, mentions }: Person): readonly string[] {
  return [name, ...mentions.map(({ surface }) => surface)].flatMap(nameWords);
}

/** One slip of the pen from it, and no other name that sounds otherwise. */
function areAlike(word: string, name: string): boolean {
  const sameBeginning = firstSound(word) === firstSound(name) || word.charAt(1) === name.charAt(0);
  if (word === name || !sameBeginning || editDistance(word, name) !== 1) return false;
  return soundOf(word) === soundOf(name) || (!isNameOrPetForm(word) && name.length > shortest);
}

function firstSound(word: string): string {
  return word
    .replace(/^ph/, 'f')
    .replace(/^c(?![eihy])/, 'k')
    .charAt(0);
}

/** Words that the case writes in small letters among others: "Care order" is no Clare. */
function wordsInSmallLetters(records: readonly Pick<KithRecord, 'text'>[]): ReadonlySet<string> {
  return new Set(records.flatMap(({ text }) => text.match(/(?<=\p{Ll} )\p{Ll}{4,}(?= \p{Ll})/gu) ?? []));
}

const words =
  /(?<![\p{L}\p{N}'’-])(?<lead>(?:aunt(?:ie|y)?|uncle|cousin|our|nan(?:a|ny)?) )?(?<word>\p{L}{3,})(?=(?<rest>(?:['’]s)?[ \n]?(?<next>\p{L}*)))/giu;

function isCalled(
  { groups = {}, index, input }: RegExpExecArray,
  { first, last }: FullName,
  isSlip: (word: string, name: string) => boolean,
  isEveryday: (word: string) => boolean,
): boolean {
  const { lead, word = '', rest = '', next = '' } = groups;
  const written = foldName(word);
  if (!isSlip(written, first)) return false;
  const isFull = last !== '' && (foldName(next) === last || areAlike(foldName(next), last));
  if (lead !== undefined || isFull) return true;
  const line =
    input.slice(Math.max(input.lastIndexOf('\n', index) + 1, index - 160), index + 160).split('\n', 1)[0] ?? '';
  const isName = (/^\p{Lu}/u.test(word) || !/\p{Lu}/u.test(line)) && !isEveryday(written);
  const isInside = /\p{Ll},? $/u.test(input.slice(Math.max(0, index - 3), index));
  return isName && (isInside || /^['’]s/.test(rest) || doing.test(next));
}

const doing =
  /^(?:is|was|has|had|rang|phoned|texted|called|said|says|told|asked|came|went|wants|lives|now|moved|left|wrote|will|and)$/i;
