/** Children told by name and age alone, straight after their parents: "wife Sue, Amy 7, Joe 4", "Ann m. Ted. Amy 7 and Joe 4.", "Household: Ann, Ted, Amy (7)". */
import type { Referent } from '../../parsed-document.ts';
import { claimParents } from '../claim-parents.ts';
import type { Item } from '../phrases/items.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Reading } from '../reading.ts';
import { coupleBefore, latestUnion } from '../people/unions.ts';

interface Run {
  readonly from: number;
  readonly to: number;
  readonly children: readonly Referent[];
}

export function readAgedChildren(reading: Reading, items: readonly Item[]): void {
  if (reading.otherFamily) return;
  for (let at = 0; at < items.length; at += 1) {
    const run = agedNames(reading, items, at) ?? namesAfterThere(reading, items, at);
    if (!run) continue;
    const parents = parentsOf(reading, items, run);
    const isTheirs = run.children.every((child) => child.childId === undefined && !parents.includes(child));
    if (parents.length === 2 && isTheirs) claimParents(reading, parents, run.children, 'household');
    at = run.to;
  }
}

/** The names from here on that each have a child's age after them. */
export function agedNames(reading: Reading, items: readonly Item[], from: number): Run | undefined {
  const children: Referent[] = [];
  let [here, to] = [from, from];
  for (;;) {
    // "Nana Esi (8)": a title of the family may be a girl's name.
    if (here > from && items[here]?.type === 'kin') here += 1;
    const item = items[here];
    const end = item?.type === 'name' ? afterAge(items, afterOtherName(items, here + 1)) : undefined;
    if (item?.type !== 'name' || end === undefined) break;
    children.push(nameReferent(reading, item.name));
    to = end;
    here = end;
    while (/^(,|and|&|\+|;)$/.test(items[here]?.lower ?? '')) here += 1;
    if (here === end) break;
  }
  return children.length > 0 ? { from, to, children } : undefined;
}

/** "Ann is married to Ted, and there's Amy and baby Joe": names without an age, at the end of the sentence. */
function namesAfterThere(reading: Reading, items: readonly Item[], at: number): Run | undefined {
  const before = items.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  if (items[at]?.type !== 'name' || !/(?:^| ), and (?:there|they) (?:'s|is|are|have|'ve)$/.test(before.join(' ')))
    return undefined;
  const children: Referent[] = [];
  let to = at;
  for (const [here, item] of items.entries()) {
    if (here < at || /^(,|and|baby|little|wee)$/.test(item.lower)) continue;
    if (item.type !== 'name') break;
    children.push(nameReferent(reading, item.name));
    to = here + 1;
  }
  return /^[.;]?$/.test(items[to]?.lower ?? '') ? { from: at, to, children } : undefined;
}

function afterOtherName(items: readonly Item[], at: number): number {
  const isName = items[at]?.lower === '(' && items[at + 1]?.type === 'name' && items[at + 2]?.lower === ')';
  return isName ? at + 3 : at;
}

/** "7", "(7)", ", 7,", "is 7", "aged 7": past it; `undefined` where there is none, or a grown person's. */
function afterAge(items: readonly Item[], at: number): number | undefined {
  const bracket = items[at]?.lower === '(';
  let here = /^(\(|,|is|who|aged?)$/.test(items[at]?.lower ?? '') ? at + 1 : at;
  if (/^(aged?|is)$/.test(items[here]?.lower ?? '')) here += 1;
  const age = items[here]?.lower ?? '';
  if (!/^(\d|1\d)$/.test(age)) return undefined;
  if (bracket) return items[here + 1]?.lower === ')' ? here + 2 : undefined;
  return /^([,.;)&+]|and)$/.test(items[here + 1]?.lower ?? '.') ? here + 1 : undefined;
}

/** The couple of the sentence before, the one named straight before the list, or the two who begin the list of a household. */
function parentsOf(reading: Reading, items: readonly Item[], { from, to }: Run): readonly Referent[] {
  if (from === 0) return /^\.?$/.test(items[to]?.lower ?? '') ? (coupleBefore(reading) ?? []) : [];
  const pair = headsOfHousehold(reading, items, from);
  if (pair.length > 0) return pair;
  const last = items.slice(0, from).findLastIndex(({ type }) => type === 'name');
  const named = items[last];
  if (named?.type !== 'name' || !leadsToChildren(items.slice(last + 1, from))) return [];
  const couple = latestUnion(reading) ?? [];
  return couple.includes(nameReferent(reading, named.name)) ? couple : [];
}

/** "Sue, nurse; kids Amy 7": nothing but a few words of who Sue is. */
function leadsToChildren(between: readonly Item[]): boolean {
  const words = between.map(({ lower }) => lower).join(' ');
  if (/^, and (?:there|they) (?:'s|is|are|have|'ve)$/.test(words)) return true;
  return /^[,;](?: [\p{L}-]+(?: [\p{L}-]+)? [,;])?(?: (?:and|with|kids|children|chn?))?$/u.test(words);
}

const household =
  /\b(?:household|house|home|family|living there|lives? (?:there|here|with)|occupants)\b(?:(?!\b(?:visit|meeting|contact|attend|present))[^:])*$/i;

/** "Household: Ann, Ted, Amy (7)": two grown people who are no kin to one another, as far as the record says. */
function headsOfHousehold(reading: Reading, items: readonly Item[], from: number): readonly Referent[] {
  const [colon, one, joint, other, comma, ...more] = items.slice(Math.max(0, from - 5), from);
  if (!colon || one?.type !== 'name' || other?.type !== 'name' || more.length > 0) return [];
  const isList =
    colon.lower === ':' && /^(,|and|&|\+)$/.test(joint?.lower ?? '') && /^(,|and|&)$/.test(comma?.lower ?? '');
  if (!isList || !household.test(reading.text.slice(Math.max(0, colon.start - 60), colon.start))) return [];
  const pair = [nameReferent(reading, one.name), nameReferent(reading, other.name)];
  const isCouple = reading.discourse.claims.every(
    (claim) => !pair.includes(claim.from) || !pair.includes(claim.to) || claim.kind === 'partner',
  );
  return isCouple && pair.every(({ childId, young, professional }) => !childId && !young && !professional) ? pair : [];
}
