/** The brackets that a list of names holds, each with the name before it: of "Al (14, with his dad Bob Low), Cy (9) and Di" the first. Pure grammar. */
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Those in which somebody is told of, as sentences of their own. */
export function bracketsWithin(items: readonly Item[], { from, to, head }: NounPhrase): readonly (readonly Item[])[] {
  if (head.type !== 'kin' || head.names.length === 0) return [];
  return items.slice(from, to).flatMap((item, at) => {
    const name = item.lower === '(' ? nameBefore(items, from + at) : -1;
    if (name <= from) return [];
    const close = items.findIndex(({ lower }, here) => here > from + at && lower === ')');
    const tells = items.slice(from + at, close).some(({ type }) => type === 'name');
    return tells && close < to ? [items.slice(name, close + 1)] : [];
  });
}

/** "Ann (", "Ann, 9 (". */
function nameBefore(items: readonly Item[], open: number): number {
  const before = items.slice(0, open).findLastIndex(({ lower }) => !/^(?:,|aged?|\d{1,2})$/.test(lower));
  return items[before]?.type === 'name' ? before : -1;
}

/** The phrase with the bracket after its last name, where an earlier name of the list has one too. */
export function withLastBracket(items: readonly Item[], phrase: NounPhrase): NounPhrase {
  const { from, to, head } = phrase;
  const isList =
    head.type === 'kin' && head.names.length > 1 && items.slice(from, to).some(({ lower }) => lower === '(');
  const open = /^\d{1,2}$/.test(items[to]?.lower ?? '') ? to + 1 : to;
  if (!isList || items[open]?.lower !== '(' || items[to - 1]?.type !== 'name') return phrase;
  const close = items.findIndex(({ lower }, at) => at > open && lower === ')');
  return close === -1 ? phrase : { ...phrase, to: close + 1, end: items[close]?.end ?? phrase.end };
}
