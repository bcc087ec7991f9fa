/** A possessor of which a notice in capitals leaves the apostrophe out: "RUBYS DAD", "KELLYS SISTER TINA". */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import { isCommonSurname } from './common-surnames.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import type { RecordNames } from './record-names.ts';

/** The word before the kin word at a token, without its s, where that is a first name and what stands there none; "JAMES BROTHER" tells of no Jame. */
export function ownerBeforeKin(tokens: readonly Token[], at: number, known: RecordNames): Token | undefined {
  const last = tokens[at - 1];
  if (last?.capital !== 'all' || !/[^S]S$/.test(last.text) || !kinTermAt(tokens, at)) return undefined;
  const [text, lower] = [last.text.slice(0, -1), last.lower.slice(0, -1)];
  const isName = (word: string) => known.given.has(foldName(word)) || givenNameSex(word) !== undefined;
  return isName(text) && !isName(last.text) && !isCommonSurname(last.text)
    ? { ...last, text, lower, end: last.end - 1 }
    : undefined;
}
