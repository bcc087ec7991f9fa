/** What may stand beside a kin word: the name that says who it is, a list of names, the side of the family said after it. */
import type { NameSpan } from '../parsed-document.ts';
import type { Item } from './items.ts';

export function namesFrom(
  items: readonly Item[],
  at: number,
): { readonly names: readonly NameSpan[]; readonly to: number } {
  const names: NameSpan[] = [];
  let to = at;
  for (;;) {
    const item = items[to];
    if (item?.type !== 'name') break;
    if (names.some((name) => name.name.given[0] !== undefined && name.name.given[0] === item.name.name.given[0])) {
      to -= 1;
      break;
    }
    names.push(item.name);
    to += 1;
    const joined = joinLength(items, to);
    if (joined === 0) break;
    to += joined;
  }
  return { names, to };
}

/** How many items join two names at this point: "and", "&", ", and", or a comma in a list that ends in "and". */
function joinLength(items: readonly Item[], at: number): number {
  const [first, second] = [items[at], items[at + 1]];
  if (!first) return 0;
  if (/^(and|&|\+)$/.test(first.lower) && second?.type === 'name') return 1;
  if (first.lower !== ',') return 0;
  if (/^(and|&)$/.test(second?.lower ?? '') && items[at + 2]?.type === 'name') return 2;
  return second?.type === 'name' && listEndsInAnd(items, at + 2) ? 1 : 0;
}

function listEndsInAnd(items: readonly Item[], at: number): boolean {
  let here = at;
  while (items[here]?.lower === ',' && items[here + 1]?.type === 'name') here += 2;
  const comma = items[here]?.lower === ',' ? 1 : 0;
  return /^(and|&)$/.test(items[here + comma]?.lower ?? '') && items[here + comma + 1]?.type === 'name';
}

/** "(on) [his] dad's side", "on the maternal side" after a kin word. */
export function sideAt(
  items: readonly Item[],
  at: number,
): { readonly side: 'maternal' | 'paternal'; readonly to: number } | undefined {
  const words = items.slice(at, at + 6).map((item) => item.lower);
  const found =
    /^[(,]?\s?(?:on )?(?:my |his |her |their |the |our )?(mum|mam|mom|mother|maternal|dad|father|paternal)(?: 's)? side(?: \))?/.exec(
      words.join(' '),
    );
  if (!found) return undefined;
  return {
    side: (found[1] ?? '').startsWith('m') ? 'maternal' : 'paternal',
    to: at + found[0].split(' ').filter((word) => word !== '').length,
  };
}

/** The name that says who a kin word is: straight after it, after "called", in brackets, or between commas where the word has a possessor. */
export function namesBeside(
  items: readonly Item[],
  at: number,
  { anchored, plural }: { readonly anchored: boolean; readonly plural: boolean },
): { readonly names: readonly NameSpan[]; readonly to: number } {
  const lead = skipBetween(items, at);
  let begin = lead;
  const [first, second] = [items[lead], items[lead + 1]];
  if (!first) return { names: [], to: at };
  let closing: string | undefined;
  if (/^(called|named|name|aka)$/.test(first.lower)) begin = lead + 1;
  else if (/^(is|was)$/.test(first.lower) && /^(called|named)$/.test(second?.lower ?? '')) begin = lead + 2;
  else if (/^[:–—-]$/.test(first.lower)) begin = lead + 1;
  else if (first.lower === '(') {
    begin = lead + 1;
    closing = ')';
  } else if (first.lower === ',' && anchored) begin = lead + 1;
  if (items[begin]?.type !== 'name') return { names: [], to: at };
  const found = plural
    ? first.lower === ':'
      ? listFrom(items, begin)
      : namesFrom(items, begin)
    : oneName(items, begin);
  if (closing !== undefined) {
    if (!/^[),;]$/.test(items[found.to]?.lower ?? '')) return { names: [], to: at };
    return { names: found.names, to: items[found.to]?.lower === ')' ? found.to + 1 : found.to };
  }
  const comma = first.lower === ',';
  if (items[found.to]?.type === 'possessive' && begin !== at) return { names: [], to: at };
  if (comma && !plural && !endsApposition(items, found.to)) return { names: [], to: at };
  return found;
}

/** Words that may stand between a kin word and its name: "between them", "'s addr", "in Leeds (Maud)". */
function skipBetween(items: readonly Item[], at: number): number {
  const words = items.slice(at, at + 5).map((item) => item.lower);
  if (/^(between them|at home|by marriage)$/.test(words.slice(0, 2).join(' '))) return at + 2;
  if (words[0] === 'together') return at + 1;
  if (items[at]?.type === 'possessive' && /^(addr|address|house|home|name|details|place|flat)$/.test(words[1] ?? ''))
    return at + 2;
  const bracket = /^(in|from|at|near|of)$/.test(words[0] ?? '') ? words.indexOf('(') : -1;
  return bracket > 1 ? at + bracket : at;
}

/** "4 children: Ann (the eldest), Bob, Cy": every name of the list up to the end of the sentence, brackets passed over. */
function listFrom(items: readonly Item[], at: number): { readonly names: readonly NameSpan[]; readonly to: number } {
  const names: NameSpan[] = [];
  let to = at;
  let depth = 0;
  for (let here = at; here < items.length; here += 1) {
    const item = items[here] as Item;
    if (item.lower === '(') depth += 1;
    else if (item.lower === ')') depth -= 1;
    else if (depth === 0 && item.type === 'name') {
      names.push(item.name);
      to = here + 1;
    } else if (depth === 0 && !/^(,|and|&|\+|\d{1,2})$/.test(item.lower)) break;
  }
  return { names, to };
}

function oneName(items: readonly Item[], at: number): { readonly names: readonly NameSpan[]; readonly to: number } {
  const item = items[at];
  return item?.type === 'name' ? { names: [item.name], to: at + 1 } : { names: [], to: at };
}

/** "his brother, Keith, …", "one daughter, Nell." but not "his brother, Keith and Sue". */
function endsApposition(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next === undefined) return true;
  const [joint, after] = next.lower === ',' ? [items[at + 1], items[at + 2]] : [next, items[at + 1]];
  const listed = /^(and|&|\+)$/.test(joint?.lower ?? '') && after?.type !== 'pronoun' && after?.type !== 'word';
  return !listed;
}
