/** Compares two names taken apart: how the first names agree, how the family names agree, each with words that say so. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { NameProfile } from './name-profile.ts';
import { allCallNames, callNames } from './name-profile.ts';
import { isNameOfItsOwn } from './names-of-their-own.ts';
import { isNameOrPetForm, isPetFormOf, isTranslated } from './nicknames.ts';
import { wordLikeness } from './word-likeness.ts';

/**
 * `unsaid`: one of the two does not give this part. `near`: spelled alike, which a sister's name may be too. `later`: the first name of one is a
 * later one of the other ("Hakim" of "Abdul Hakim Aziz"). `short`: made from the other, by its letters alone ("Kev", "Octavy" of Octavian).
 */
export type Agreement = 'same' | 'sound' | 'nickname' | 'short' | 'initial' | 'near' | 'later' | 'unsaid' | 'differs';

export interface NameComparison {
  readonly given: Agreement;
  readonly family: Agreement;
  /** True where the agreement rests on a former (maiden, earlier married) name. */
  readonly byFormerName: boolean;
}

/** Names are compared again and again as sets grow: what was found is kept for as long as the names are. */
const compared = new WeakMap<NameProfile, WeakMap<NameProfile, NameComparison>>();

export function compareNames(a: NameProfile, b: NameProfile): NameComparison {
  const known = compared.get(a) ?? new WeakMap<NameProfile, NameComparison>();
  compared.set(a, known);
  const found = known.get(b) ?? comparison(a, b);
  known.set(b, found);
  return found;
}

function comparison(a: NameProfile, b: NameProfile): NameComparison {
  if (isBareFamily(a, b) || isBareFamily(b, a)) return { given: 'unsaid', family: 'same', byFormerName: false };
  const family = isShorterOf(a, b) || isShorterOf(b, a) ? 'same' : compareFamilies(a.family, b.family);
  const byFormer = family === 'differs' && formerAgrees(a, b);
  return { given: compareGiven(a, b), family: byFormer ? 'same' : family, byFormerName: byFormer };
}

/** One bare word may be the other's family name: "AGAR" in a police log; nobody is called uncle by a family name. */
function isBareFamily(bare: NameProfile, other: NameProfile): boolean {
  return (
    bare.family === '' &&
    !isKinTitle(bare.title) &&
    bare.given.length === 1 &&
    bare.given[0] === other.family &&
    other.given[0] !== other.family
  );
}

/** Grandparents are called by their family names too: "Nanny Marsh". */
function isKinTitle(title: string): boolean {
  return kinTerm(title).some(
    ({ register, path }) =>
      register !== 'abbreviation' && path !== undefined && path.some(({ step }) => step === 'sibling'),
  );
}

const order: readonly Agreement[] = ['same', 'nickname', 'sound', 'near', 'short', 'initial', 'differs'];

function compareGiven(a: NameProfile, b: NameProfile): Agreement {
  const [full, other] = [callNames(a), callNames(b)];
  if (full.length > 0 && other.length > 0) {
    if (allCallNames(a).some((word) => allCallNames(b).includes(word))) return 'same';
    const isBare = a.family === '' || b.family === '';
    if (isBare && full.some((x) => other.some((y) => isTranslated(x, y)))) return 'differs';
    const found = full.flatMap((x) => other.map((y) => givenAgreement(x, y)));
    const best = order.find((agreement) => found.includes(agreement)) ?? 'differs';
    return best === 'differs' && (isLaterName(a, b) || isLaterName(b, a)) ? 'later' : best;
  }
  const [initialsA, initialsB] = [a, b].map(initialsOf) as [string[], string[]];
  if (initialsA.length === 0 || initialsB.length === 0) return 'unsaid';
  return initialsA.some((letter) => initialsB.includes(letter)) ? 'initial' : 'differs';
}

/** Of the first name and of what one is called: Maria (Luz) may sign with M or L. */
function initialsOf(name: NameProfile): readonly string[] {
  return [...name.given.slice(0, 1), ...callNames(name)].map((word) => word.charAt(0));
}

function isLaterName(short: NameProfile, other: NameProfile): boolean {
  const fits = short.family === '' ? short.given.length === 1 : short.family === other.family;
  return fits && other.given.slice(1).includes(short.given[0] ?? '');
}

/** "Amina Yusuf" of "Amina Yusuf Warfa", "Ada Mary" of "Ada Mary Marsh": the same words, of which one leaves some out. */
function isShorterOf(short: NameProfile, long: NameProfile): boolean {
  if (short.family === '' || long.family === '') return false;
  const [words, all] = [short, long].map(({ given, family }) => [...given, ...family.split(' ')]) as [
    string[],
    string[],
  ];
  if (words.length >= all.length || words[0] !== all[0] || words.some((word) => word.length === 1)) return false;
  let at = 0;
  for (const word of all) if (word === words[at]) at++;
  return at === words.length;
}

/** Carla and Carly sound alike to a code of sounds and are two names: a first name is told by its ending. Lynne and Leanne are known for two names. */
function givenAgreement(a: string, b: string): Agreement {
  const agreement = wordAgreement(a, b);
  if ((agreement === 'differs' || agreement === 'near') && (isMadeFrom(a, b) || isMadeFrom(b, a))) return 'short';
  if (agreement === 'sound' && [a, b].every(isKnownName)) return 'near';
  const [endA, endB] = [a, b].map((word) => word.at(-1)?.replace('y', 'i') ?? '');
  const endsOtherwise = endA !== endB && /[aeiou]/.test(endA ?? '') && /[aeiou]/.test(endB ?? '');
  return agreement === 'sound' && (endsOtherwise || firstVowel(a) !== firstVowel(b)) ? 'near' : agreement;
}

function isMadeFrom(pet: string, name: string): boolean {
  return !isNameOfItsOwn(pet) && isPetFormOf(pet, name);
}

function isKnownName(word: string): boolean {
  return isNameOrPetForm(word) || isNameOfItsOwn(word);
}

/** Vowels are heard for one another in pairs: Imran and Emran, Omar and Umar; Rasa is no Rosa. */
function firstVowel(word: string): string | undefined {
  return /[aeiouy]/.exec(word)?.[0].replace(/[ey]/, 'i').replace('u', 'o');
}

function compareFamilies(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'unsaid';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'differs';
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 'same';
  if (partOf(a, b)) return 'same';
  return wordAgreement(a, b);
}

/** Double surnames: one part stands for the whole. */
function partOf(a: string, b: string): boolean {
  const [partsA, partsB] = [a.split(' '), b.split(' ')];
  const [short, long] = partsA.length < partsB.length ? [partsA, partsB] : [partsB, partsA];
  return short.length < long.length && short.every((part) => part.length > 2 && long.includes(part));
}

function formerAgrees(a: NameProfile, b: NameProfile): boolean {
  const agrees = (former: readonly string[], others: readonly string[]) =>
    former.some((x) => others.some((y) => y !== '' && ['same', 'sound'].includes(compareFamilies(x, y))));
  return agrees(a.former, [b.family, ...b.former]) || agrees(b.former, [a.family]);
}

function wordAgreement(a: string, b: string): Agreement {
  const { how } = wordLikeness(a, b);
  if (how === 'equal') return 'same';
  if (how === 'spelling') return 'near';
  return how === 'different' ? 'differs' : how;
}
