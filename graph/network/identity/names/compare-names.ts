/** Compares two names taken apart: how the first names agree, how the family names agree, each with words that say so. */
import type { NameProfile } from './name-profile.ts';
import { callNames } from './name-profile.ts';
import { wordLikeness } from './word-likeness.ts';

/**
 * `unsaid`: one of the two does not give this part. `near`: spelled alike, which a sister's name may be too. `later`: a bare first name is a later
 * one of the other ("Hakim" of "Abdul Hakim Aziz").
 */
export type Agreement = 'same' | 'sound' | 'nickname' | 'initial' | 'near' | 'later' | 'unsaid' | 'differs';

export interface NameComparison {
  readonly given: Agreement;
  readonly family: Agreement;
  /** True where the agreement rests on a former (maiden, earlier married) name. */
  readonly byFormerName: boolean;
}

export function compareNames(a: NameProfile, b: NameProfile): NameComparison {
  const family = compareFamilies(a.family, b.family);
  const byFormer = family === 'differs' && formerAgrees(a, b);
  return { given: compareGiven(a, b), family: byFormer ? 'same' : family, byFormerName: byFormer };
}

const order: readonly Agreement[] = ['same', 'nickname', 'sound', 'near', 'initial', 'differs'];

function compareGiven(a: NameProfile, b: NameProfile): Agreement {
  const [full, other] = [callNames(a), callNames(b)];
  if (full.length > 0 && other.length > 0) {
    const found = full.flatMap((x) => other.map((y) => givenAgreement(x, y)));
    const best = order.find((agreement) => found.includes(agreement)) ?? 'differs';
    return best === 'differs' && (isLaterName(a, b) || isLaterName(b, a)) ? 'later' : best;
  }
  const [initialA, initialB] = [a.given[0]?.[0], b.given[0]?.[0]];
  if (initialA === undefined || initialB === undefined) return 'unsaid';
  const fits =
    [...full, ...other, ...a.given, ...b.given].filter((word) => word[0] === initialA).length > 1 &&
    initialA === initialB;
  return fits ? 'initial' : 'differs';
}

function isLaterName(bare: NameProfile, other: NameProfile): boolean {
  return bare.family === '' && bare.given.length === 1 && other.given.slice(1).includes(bare.given[0] ?? '');
}

/** Carla and Carly sound alike to a code of sounds and are two names: a first name is told by its ending. */
function givenAgreement(a: string, b: string): Agreement {
  const agreement = wordAgreement(a, b);
  return agreement === 'sound' && a.at(-1) !== b.at(-1) && /[aeiouy]$/.test(a) && /[aeiouy]$/.test(b)
    ? 'near'
    : agreement;
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
