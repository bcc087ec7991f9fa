/** The name that adopters gave a child of the case is never another name of the child's (practice §2): it stays with somebody of its own, who is kept. */
import type { NameSpan, Referent } from '../parsed-document.ts';
import { calledNow, nameGiven } from '../statements/vocabulary/new-name-words.ts';
import { foldName } from './fold-name.ts';

/** Characters back, and ahead in the sentence, in which the adoption is told. */
const reach = 300;
const ahead = /^[^.\n]{0,80}/;

/** A first name by which nobody called the child so far. */
export function isAdoptiveName(text: string, person: Referent, { name, start }: NameSpan): boolean {
  if (person.childId === undefined || !/\badopt/i.test(text.slice(Math.max(0, start - reach), start))) return false;
  const [first] = name.given;
  return first !== undefined && !isCalled(person, first);
}

/** "Una was adopted in 2019 and is now Una Field": her first name was kept, and the surname is the adopters'. */
export function keptFirstName(text: string, person: Referent, { name, start, end }: NameSpan): boolean {
  const [first] = name.given;
  const [own] = person.names;
  if (person.childId === undefined || first === undefined || !name.family || !own || !isCalled(person, first))
    return false;
  const before = text.slice(Math.max(0, start - reach), start).replaceAll('\n', ' ');
  const after = ahead.exec(text.slice(end, end + reach))?.[0] ?? '';
  const told = before + after;
  const isNew = calledNow.test(before) || nameGiven.test(before) || /^ (?:now|these days|today)\b/.test(after);
  if (!isNew || !/\badopt/i.test(told) || adoptedByKin.test(told)) return false;
  const words = [...own.given, own.family ?? ''].flatMap((one) => foldName(one).split('-'));
  return !name.family.split('-').some((word) => words.includes(foldName(word)));
}

function isCalled({ names }: Referent, first: string): boolean {
  return names.some((one) => [...one.given, ...one.nicknames].some((name) => foldName(name) === foldName(first)));
}

const kin = String.raw`(?:step-?\p{L}+|(?:great-?)?grand\p{L}+|gran(?:ny|dad)?|nan(?:a|ny)?|aunt(?:ie|y)?|uncle|(?:(?:big|older|half)[- ])*(?:sister|brother)|cousin|relatives?)`;
/** "Adopted by her aunt", "her stepfather Dan Field adopted her": an adoption inside the family is in the open. */
const adoptedByKin = new RegExp(
  String.raw`\badopted by (?:(?:the|an?|her|his|their|own|maternal|paternal|\p{L}+['’]s) )*${kin}\b|\b${kin}(?: \p{Lu}[\p{L}'’-]+){0,2} (?:(?:has|have|had|then|later|legally|since) )*adopted\b`,
  'u',
);
