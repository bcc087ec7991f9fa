/** What is told of somebody in a list before the next name: "Amy (6)", "Bob, a joiner in Leeds,", "Cy, who is at sea,", "Di, dec'd,". Pure grammar. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { isRole } from './after-calling.ts';
import { wordsOf } from './item-words.ts';
import type { Item } from './items.ts';
import { entryAt, jointAt } from './list-entry.ts';

/** Which words may be passed over: any, or only those that speak of nobody, because nothing else reads what is passed. */
export type Passing = 'any' | 'of nobody';

const longest = 14;
const longestBracket = 24;
const age = new RegExp(
  inSequence(
    String.raw`^(?:, )?(?:(?:now|nearly|almost|only|just|aged?|is|was|dob|d\.o\.b|born|b|at) )*`,
    anyOf(
      String.raw`(?:\d{1,2}(?:[a-z]{1,4}(?:\d{1,2}[a-z]{1,2})?)?|\p{L}+teen)(?: (?:yrs?|years?|mths?|months?|wks?|weeks?))?(?: old)?`,
      String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}`,
    ),
    String.raw`(?= (?:[,;:.)(&+–—-]|and|then|who|that|with|by|both|all|\d)|$)`,
  ),
  'u',
);
const rank =
  /^(?:, )?(?:(?:is|was|being) )?(?:(?:the )?(?:eldest|oldest|youngest|middle one)|the \p{L}+ one)(?= (?:[,;:.)(&+–—-]|and|then|who|that|with|by|is|was)|$)/u;
const death = /^(?:, )?(?:(?:now|since) )?(?:decd|dec'd|deceased|dead|rip|†|✝)(?= |$)/;
/** "Who is at sea", "what's in Canada", "him that died", "God rest him". */
const relative = /^(?:, )?(?:who|that|what|(?:him|her|them) (?:that|what|as|who)|god (?:rest|bless)) /;
/** "A retired joiner", "now in Leeds", "at uni". */
const described = /^(?:, (?:an?|now|also|currently|still|at|in|from|lives|living|works|working)|[–—-]) /;

/** Past everything told of the person whose name ends before an item. */
export function pastAsides(items: readonly Item[], at: number, passing: Passing = 'any'): number {
  let here = at;
  for (let to = pastAside(items, here, passing); to > here; to = pastAside(items, here, passing)) here = to;
  return here;
}

function pastAside(items: readonly Item[], at: number, passing: Passing): number {
  const opens = items[at]?.lower ?? '';
  if (opens === '(') return pastBracket(items, at, passing);
  if (/^[,–—-]$/.test(opens) && entryAt(items, at + 1)) return at;
  const words = `${wordsOf(items, at, at + 8)} `.trimStart();
  for (const aside of [age, rank, death]) {
    const found = aside.exec(words.trimEnd())?.[0];
    if (found !== undefined) return at + found.split(' ').length;
  }
  // "Hoa, who is Lucy to the English": her other name.
  const isOtherName = /^(?:, )?who (?:is|was) $/.test(`${wordsOf(items, at, nameAfter(items, at))} `);
  if (relative.test(words)) return isOtherName ? at : pastClause(items, at, passing);
  return described.test(words) ? pastClause(items, at, 'of nobody') : at;
}

function nameAfter(items: readonly Item[], at: number): number {
  const found = items.findIndex(({ type }, here) => here >= at && type === 'name');
  return found === -1 ? items.length : found;
}

function pastBracket(items: readonly Item[], at: number, passing: Passing): number {
  const close = items.findIndex(({ lower }, here) => here > at && lower === ')');
  const inside = items.slice(at + 1, close);
  if (close === -1 || inside.length > longestBracket) return at;
  // "Both children, Ann (MGM), Bob" are no list of children.
  const isAnother = inside.every(({ type }) => type === 'kin');
  const goesOn = jointAt(items, close + 1) && !isAnother;
  return passing === 'any' || goesOn || inside.every(isOfNobody) ? close + 1 : at;
}

/** Up to the next entry of the list, or to where the clause ends; the item itself where neither is near. */
function pastClause(items: readonly Item[], at: number, passing: Passing): number {
  for (let here = at + 2; here < Math.min(items.length, at + longest); here += 1) {
    const item = items[here] as Item;
    if (jointAt(items, here)) return here;
    if (/^[.;:]$/.test(item.lower)) return passing === 'any' ? here : at;
    if (passing === 'of nobody' && !isOfNobody(item)) return at;
  }
  return at;
}

function isOfNobody(item: Item): boolean {
  return item.type === 'word' || isRole(item);
}
