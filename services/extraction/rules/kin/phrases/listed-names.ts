/** The names of a list of people told one after another: "Ann who went abroad, Bob (9), then Cy and Dot". */
import type { NameSpan } from '../../parsed-document.ts';
import { wordsOf } from './item-words.ts';
import type { Item } from './items.ts';
import { afterAge } from './after-age.ts';

export interface Listed {
  readonly names: readonly NameSpan[];
  readonly to: number;
  /** Ages or an order stand with the names: they are somebody's children, in a row. */
  readonly aged: boolean;
}

/** Reads the list that begins with the name at item `at`, up to its last "and"; relative clauses after a name are passed over. */
export function listedNames(items: readonly Item[], at: number): Listed {
  const names: NameSpan[] = [];
  let to = at;
  let aged = false;
  let last = false;
  for (let here = pastOurs(items, at); ;) {
    const item = items[here];
    if (item?.type !== 'name' || items[here + 1]?.type === 'possessive') break;
    names.push(item.name);
    const after = afterClause(items, afterAge(items, here + 1));
    aged ||= after > here + 1 || /^\d{1,2}$/.test(items[here + 1]?.lower ?? '');
    to = after;
    if (last) break;
    const joint = jointAt(items, after);
    if (!joint) break;
    aged ||= joint.ordered;
    ({ to: here, last } = joint);
  }
  return { names, to, aged };
}

/** Past "that's at college", ", who went to Spain", "(the eldest)", "the big one" after a name. */
export function afterClause(items: readonly Item[], at: number): number {
  const rank = /^the (?:\p{L}+ one|eldest|oldest|youngest)(?= |$)/u.exec(wordsOf(items, at, at + 3));
  if (rank) return at + rank[0].split(' ').length;
  const bracket = items[at]?.lower === '(';
  const begin = items[at]?.lower === ',' ? at + 1 : at;
  if (!bracket && !relative.test(`${wordsOf(items, begin, begin + 3)} `)) return at;
  for (let here = begin + 1; here < Math.min(items.length, begin + 14); here += 1) {
    const { lower } = items[here] as Item;
    if (bracket ? lower === ')' : /^[.;:]$/.test(lower) || jointAt(items, here)) return bracket ? here + 1 : here;
  }
  return at;
}

/** "Who is at sea", "what's in Canada", "him that died", "God rest him". */
const relative = /^(?:who|that|what|(?:him|her|them) (?:that|what|as|who)|god (?:rest|bless)) /;

/** Past "our", "our little" and "baby" before a name. */
export function pastOurs(items: readonly Item[], at: number): number {
  let to = at;
  while (/^(?:our|little|wee|young|baby|big)$/.test(items[to]?.lower ?? '')) to += 1;
  return items[to]?.type === 'name' ? to : at;
}

/** A comma, "and" or "then" before a further name. */
function jointAt(
  items: readonly Item[],
  at: number,
): { readonly to: number; readonly last: boolean; readonly ordered: boolean } | undefined {
  let to = at;
  while (/^(,|;|and|&|\+|then|also)$/.test(items[to]?.lower ?? '')) to += 1;
  const words = items.slice(at, to).map((item) => item.lower);
  const isOther = words.includes(';') && items[pastOurs(items, to)] === items[to];
  if (to === at || isOther) return undefined;
  to = pastOurs(items, to);
  if (items[to]?.type !== 'name') return undefined;
  return { to, last: words.some((word) => /^(and|&|\+)$/.test(word)), ordered: words.includes('then') };
}
