/** One entry of a list of people: a name with the words before it, "our little Amy", "the eldest, Bob", or a counted noun with names, "the twins, Cy and Di", "a girl, Eve". Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import { wordsOf } from './item-words.ts';
import type { Item } from './items.ts';
import { numberOf } from './number-words.ts';

export interface Entry {
  readonly names: readonly NameSpan[];
  /** The item after its last name. */
  readonly to: number;
}

const beforeName =
  /^(?:our|oor|wor|my|ma|the|an?|one|then|late|dear|little|wee|young|tiny|baby|big|eldest|oldest|youngest|senior|junior|middle|second|third|last)$/;
/** "The youngest, Cy", "the baby of the family, Di". */
const ranked =
  /^(?:an? |the |their |her |his |our |my )?(?:eldest|oldest|youngest|baby of the (?:family|bunch)|\p{L}+ one)(?: one)? ,$/u;
const manyLeads = 6;
const before = String.raw`(?:(?:the|their|his|her|our|my|an?|another|other|one|two|three|four|[2-4]|wee|little|new|identical|older|elder|younger|eldest|oldest|youngest) )*`;
const mark = '(?: (?:[,:(–—-]|called|named))?';
const several = new RegExp(`^${before}(twins|triplets|boys|girls|lads|lasses)${mark}$`);
const one = new RegExp(
  `^${before}(?:baby|bairn|toddler|boy|girl|lad|lass|son|daughter|wee one|little one)(?: (?:boy|girl))?${mark}$`,
);
const longestNoun = 6;

/** The entry that begins at an item; a possessor, "Amy's", is none. */
export function entryAt(items: readonly Item[], at: number, which: 'any' | 'named' = 'any'): Entry | undefined {
  return namedEntry(items, at) ?? (which === 'named' ? undefined : countedEntry(items, at));
}

/** What joins the entries of a list, and where the next begins. */
export interface Joint {
  readonly to: number;
  /** The words are or hold an "and", which a list has before its last. */
  readonly isLast: boolean;
  readonly isOrdered: boolean;
  readonly isSemicolon: boolean;
}

const joint = /^(?:,|;|and|&|\+|plus|then|next|also|himself|herself|themselves)$/;

/** The comma, "and" or "then" at an item that a further entry follows. */
export function jointAt(items: readonly Item[], at: number): Joint | undefined {
  let to = at;
  while (joint.test(items[to]?.lower ?? '')) to += 1;
  if (to === at || !entryAt(items, to)) return undefined;
  const words = items.slice(at, to).map(({ lower }) => lower);
  return {
    to,
    isLast: words.some((word) => /^(?:and|&|\+|plus)$/.test(word)),
    isOrdered: words.includes('then'),
    isSemicolon: words.includes(';') && items[to]?.type === 'name',
  };
}

function namedEntry(items: readonly Item[], at: number): Entry | undefined {
  const begin = pastLead(items, at);
  const item = items[begin];
  return item?.type === 'name' && items[begin + 1]?.type !== 'possessive'
    ? { names: [item.name], to: begin + 1 }
    : undefined;
}

/** Past what may stand before the name of an entry; the item itself where no name follows. */
export function pastLead(items: readonly Item[], at: number): number {
  const begin = nameWithin(items, at, manyLeads);
  if (begin === undefined || begin === at) return at;
  const words = wordsOf(items, at, begin);
  return ranked.test(words) || words.split(' ').every((word) => beforeName.test(word)) ? begin : at;
}

function nameWithin(items: readonly Item[], at: number, farthest: number): number | undefined {
  const begin = items.slice(at, at + farthest + 1).findIndex(({ type }) => type === 'name');
  return begin === -1 ? undefined : at + begin;
}

/** "The twins, Amy and Bob", "two girls – Amy and Bea", "the baby, Cy": as many as the noun says, or all up to the "and". */
export function countedEntry(items: readonly Item[], at: number): Entry | undefined {
  const begin = nameWithin(items, at, longestNoun);
  const words = begin === undefined ? '' : wordsOf(items, at, begin);
  const noun = several.exec(words)?.[1];
  if (begin === undefined || (noun === undefined && !one.test(words))) return undefined;
  return wantedNames(items, begin, noun === undefined ? 1 : countOf(words, noun));
}

function countOf(words: string, noun: string): number {
  if (noun === 'twins') return 2;
  if (noun === 'triplets') return 3;
  return words.split(' ').flatMap((word) => numberOf(word) ?? [])[0] ?? Infinity;
}

function wantedNames(items: readonly Item[], at: number, wanted: number): Entry | undefined {
  const names: NameSpan[] = [];
  let to = at;
  for (let here = at; ;) {
    const item = items[here];
    if (item?.type !== 'name' || items[here + 1]?.type === 'possessive') break;
    names.push(item.name);
    to = here + 1;
    const isLast = /^(?:and|&|\+)$/.test(items[here - 1]?.lower ?? '') && names.length > 1;
    if (names.length === wanted || isLast) break;
    here = to;
    while (/^(?:,|and|&|\+)$/.test(items[here]?.lower ?? '')) here += 1;
  }
  return names.length > 0 ? { names, to } : undefined;
}
