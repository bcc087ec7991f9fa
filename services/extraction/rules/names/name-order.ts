/** Whether a name in capitals puts the family name first, as police forms do ("TARN OWEN PAUL"): what is known of its words tells, else the record's other names. */
import type { Token } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import type { RecordNames } from './record-names.ts';

type NameOrder = 'family-first' | 'given-first';

/** The order the words themselves show; `undefined` where either may come first. Only for runs wholly in capitals. */
export function ownOrder(words: readonly Token[], known: RecordNames): NameOrder | undefined {
  const [first, second, last] = [words[0], words[1], words.at(-1)];
  if (
    !first ||
    !second ||
    !last ||
    first.text.length < 2 ||
    words.some((word) => word.capital !== 'all' && word.text.length > 1)
  )
    return undefined;
  const [familyLeads, familyEnds] = [known.family.has(foldName(first.text)), known.family.has(foldName(last.text))];
  if (familyLeads !== familyEnds) return familyLeads ? 'family-first' : 'given-first';
  const [leads, follows, ends] = [isGiven(first, known), isGiven(second, known), isGiven(last, known)];
  if (leads !== follows) return follows ? 'family-first' : ends ? undefined : 'given-first';
  return undefined;
}

/** The order of a name in capitals, that of most such names in the record where its own words do not tell. */
export function capitalsOrder(words: readonly Token[], known: RecordNames): NameOrder | undefined {
  if (words.length < 2 || words.some((word) => word.capital !== 'all' && word.text.length > 1)) return undefined;
  const { familyFirst, givenFirst } = known.capitals;
  return ownOrder(words, known) ?? (familyFirst > givenFirst ? 'family-first' : undefined);
}

function isGiven(word: Token, known: RecordNames): boolean {
  return givenNameSex(word.text) !== undefined || known.given.has(foldName(word.text));
}
