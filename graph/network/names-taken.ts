/**
 * Names that a record says a hidden person took: "Ada (now Eve Hall)", "She uses 'Eve Hall' these days", "ADA NOW KNOWN AS EVE HALL". For withholding
 * only, where the reading may have missed that both are one: whoever has the new name finds her.
 */
import type { KithRecord } from '#graph/model/record.ts';
import { foldName } from './identity/names/fold-name.ts';
import { isNameOrPetForm } from './identity/names/nicknames.ts';
import { pluralSurname, titledSurname } from './surname-alone.ts';

/** Characters before the new name within which the hidden one stands. */
const reach = 160;

const whose = '(?:the|a|her|his|their|any) (?:new |false |other |assumed |married |maiden |first |last )?';
/** Words that only a name follows, even one in small letters. */
const onlyNames = String.raw`known (?:to \p{L}+ |there |here |now )?(?:as|by)|knows? (?:her|him|them) as|\bgo(?:es|ing)? by(?: ${whose}name(?: of)?)?|${whose}(?:sur)?names?(?: of| is(?: now)?| to)?|names? changed to|a\.?/?k\.?/?a\.?:?|\balias|call(?:s|ing)? (?:her|him|them)sel(?:f|ves)|sign(?:s|ed|ing)?(?: (?:her|his|their) \p{L}+| it| (?:her|him|them)sel(?:f|ves))?(?: off)? as|sign(?:s|ed|ing)? (?:her|him|them)sel(?:f|ves)|sign(?:s|ed|ing)? (?:her|his|their) (?:letters|name|texts|e-?mails|cards)(?: as)?|in hiding as|in the name of`;
/** What somebody is entered under, where a name in capitals follows. */
const entered = String.raw`(?:enrolled|registered|booked in|checked in|signed up|listed)(?: \p{L}+){0,4} as|(?:the |her |his )?\bname on the \p{L}+ is|(?:passport|badge|tenancy|card|licence|post|mail|letters?) (?:says?|reads?|goes to|go to|comes? for|(?:is|are) addressed to)|\b(?:s?he|they)(?: is| are|['’]s|['’]re)(?= [\p{L}'’ -]{2,40} to (?:every|all |people|the (?:others?|neighbours)))`;
const taken = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<lead>${entered}|${onlyNames}|now called|now (?:goes )?as|liv(?:es|ing) as) |us(?:es?|ing) (?=["“'‘])|now (?!known|called|goes|going|using))["“'‘(]?(?:\p{L}\. ?)?(?<name>\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2})`,
  'giu',
);
const strong = new RegExp(`^(?:${onlyNames})$`, 'iu');

/**
 * @param records those that hold the name of somebody hidden.
 * @param isHidden whether a text holds the name of somebody hidden. In lower case: first names, and titles and plurals of the surname.
 */
export function namesTaken(records: readonly KithRecord[], isHidden: (text: string) => boolean): readonly string[] {
  return [...new Set(records.flatMap(({ text }) => namesTakenIn(text, isHidden)))];
}

function namesTakenIn(text: string, isHidden: (text: string) => boolean): string[] {
  return [...text.matchAll(taken)].flatMap(({ 0: found, index, groups = {} }) => {
    const { lead, name = '' } = groups;
    const words = nameWords(name, lead !== undefined && strong.test(lead), /^now /i.test(found) && lead === undefined);
    const before =
      text
        .slice(Math.max(0, index - reach), index)
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    return words.length > 0 && isHidden(before) ? waysOfCalling(words) : [];
  });
}

/**
 * Those that begin the phrase and may be a name: in capitals, or in small letters one that is in use as such ("goes by maud hext now"). `isWhole`: first
 * name and surname, or nothing.
 */
function nameWords(phrase: string, isLowerCaseToo: boolean, isWhole: boolean): string[] {
  const words = phrase.split(' ');
  if (isLowerCaseToo && /^\p{Ll}/u.test(phrase))
    return isNameOrPetForm(foldName(words[0] ?? '')) ? words.slice(0, 2) : [];
  const end = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  const found = end === -1 ? words : words.slice(0, end);
  return isWhole && found.length < 2 ? [] : found;
}

function waysOfCalling(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => (word ?? '').toLowerCase());
  return words.length === 1 ? [first] : [first, ...titledSurname(last), pluralSurname(last)];
}
