/** Another name of somebody in the bracket after the one name: "Ann (our system says Anne)", "Mr Low next door (Ned)", "Ada Low (goes by "Dot")". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Item } from '../kin/phrases/items.ts';
import type { NameSpan } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';

const paper =
  '(?:system|file|records?|form|notes?|visit note|log|list|database|register|referral|chronology|paperwork)';
const entered = '(?:down|recorded|entered|logged|listed|registered|shown|written|spelled|spelt|misspelt|put down)';

/** What a paper has for the name: "our system says", "your note has her as", "wrongly entered as". */
const onPaper = new RegExp(
  `^\\( ?(?:(?:the|our|your|their|my|his|her) (?:\\w+ )?${paper} (?:still )?(?:says?|has|had|have|put|puts|reads?|shows?|calls)(?: (?:her|him|them|it))?(?: as)?|` +
    `(?:(?:wrongly|also|still|once|who is|is|was) )?${entered} (?:by \\w+ )?as|(?:n ?\\. ?b ?\\. ?)?(?:should be|should read|sic ,?|correctly|properly|correct spelling))$`,
);

/** Where somebody lives, between the family name and the bracket with the first name. */
const dwelling = new RegExp(
  inSequence(
    '^,? ?',
    anyOf(
      'next door(?: but one)?|(?:on|from) the (?:other|far) side',
      String.raw`(?:at|of|from) (?:no|number|flat)? ?\.? ?\d+\w?`,
      '(?:across|over|down|up) the (?:road|street|landing|way|hall)|opposite|(?:up|down)stairs',
    ),
    String.raw` \($`,
  ),
);

/** `between`: the words from one name to the other, in lower case. */
export function isAliasInBracket(items: readonly Item[], between: string, isFirstName: boolean, to: number): boolean {
  const after = items[to]?.lower ?? '';
  if (onPaper.test(between)) return /^[),;.]$/.test(after);
  return isFirstName && after === ')' && dwelling.test(between);
}

/** "Vincent Yeo (Yeo Wei-jun)": the same family name first; "Pa Corky (Ambrose Low)", "Brother Eli (Elias Low)": the name in full of who goes by a title. */
export function isNameInFull([one, two]: readonly [NameSpan, NameSpan]): boolean {
  const family = foldName(one.name.family ?? '');
  if (two.name.family === undefined || two.name.given.length === 0 || two.name.title !== undefined) return false;
  if (one.name.given.length > 0 && family !== '')
    return foldName(two.name.family) === family && startsWith(one, family) !== startsWith(two, family);
  return /^(?:ma|pa|mama|papa|brother|bro|sister|sis|big|old|young)$/i.test(one.name.title ?? '');
}

function startsWith({ surface, name }: NameSpan, family: string): boolean {
  return foldName(surface.replace(/^(?:mrs?|ms|miss|dr)\.? /i, '')).startsWith(`${family} `) && name.given.length > 0;
}
