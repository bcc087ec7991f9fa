/** Kin words as titles: "Nana Vi", "Tanti Ana", "Uncle Bob". */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import { isCommonSurname } from './common-surnames.ts';
import { givenNameSex, isEnglishName } from './given-names.ts';

const addressKin = new Set(['reference', 'address']);

/** A kin word one is addressed by, written with a capital straight before a name: "Nana Vi", "Tanti Ana". */
export function isKinTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (!here || !next || at + 1 >= to || here.capital !== 'first' || next.kind !== 'word' || next.capital === 'none')
    return false;
  const kin = kinTermAt(tokens, at, isIberianTitle(here, next));
  return (
    kin !== undefined &&
    kin.to === at + 1 &&
    !(kin.foreign && isOwnName(here, next)) &&
    kin.readings.some((reading) => !reading.plural && addressKin.has(reading.register) && isTitleKin(here.lower))
  );
}

/** "Tio Duarte", "Tia Inês": before a name of theirs no word of English, nor the girl's name Tia. */
function isIberianTitle({ lower }: Token, { text }: Token): boolean {
  if (lower === 'tio') return true;
  if (!/^(?:tia|tita|tito)$/.test(lower) || givenNameSex(text) === undefined || isCommonSurname(text)) return false;
  return lower !== 'tia' || !isEnglishName(text);
}

/** "Abi Stone", "Abi Grant": a first name of English, and then a surname. */
function isOwnName({ text }: Token, { text: next }: Token): boolean {
  return isEnglishName(text) && (givenNameSex(next) === undefined || isCommonSurname(next));
}

const neverTitles = new Set(
  'mother father parent child son daughter husband wife partner girlfriend boyfriend spouse sibling stepmother stepfather brother sister bro sis parents children twins twin kid baby ex widow widower girl boy lad lass godfather godmother niece nephew grandson granddaughter grandmother grandfather fiancé fiancée cousin'.split(
    ' ',
  ),
);

/** "Half-brother", "stepdad", "ex-wife", "great-aunt", "sister-in-law": what somebody is, and no word to call them by. */
const compound = /^(?:half|step|ex-|great-|grand-|foster-)|-in-law$/;

function isTitleKin(lower: string): boolean {
  return !neverTitles.has(lower) && !compound.test(lower);
}
