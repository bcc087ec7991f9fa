/** The name that says who a kin word is, beside it: straight after it, after "called", in brackets, or between commas. Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import { comesFromWork } from '../../professionals/brought-by-work.ts';
import { afterAge } from './after-age.ts';
import { pastTrade } from './after-calling.ts';
import type { Item } from './items.ts';
import { listedNames, namesOfKin, namesOfLabel } from './listed-names.ts';
import { lastJoint } from './name-list.ts';
import { isCopulaWord } from './negation.ts';
import { skipBetween } from './skip-between.ts';

/** The name that says who a kin word is: straight after it, after "called", in brackets, or between commas where the word has a possessor. */
export function namesBeside(
  items: readonly Item[],
  at: number,
  { anchored, plural }: { readonly anchored: boolean; readonly plural: boolean },
): { readonly names: readonly NameSpan[]; readonly to: number } {
  const lead = skipBetween(items, pastAsWell(items, at));
  let begin = lead;
  const [first, second] = [items[lead], items[lead + 1]];
  if (!first) return { names: [], to: at };
  let closing: string | undefined;
  if (/^(called|named|name|aka)$/.test(first.lower)) begin = lead + 1;
  else if (/^(is|was|'s)$/.test(first.lower) && /^(called|named)$/.test(second?.lower ?? '')) begin = lead + 2;
  else if (/^[:–—-]$/.test(first.lower)) begin = pastHolding(items, lead + 1);
  else if (saysThatIs(items, lead)) begin = lead + 4;
  else if (first.lower === '(') {
    begin = lead + 1;
    closing = ')';
  } else if (first.lower === ',' && (anchored || lead > at)) begin = lead + 1;
  if (begin === at + 1) begin = pastAlso(items, begin);
  if (/^(little|young|wee|big|old|baby)$/.test(items[begin]?.lower ?? '') || (begin > at && isOneCalled(items, begin)))
    begin += 1;
  if (anchored && !plural && (begin > at || first.lower === 'the')) begin = pastTrade(items, begin);
  if (items[begin]?.type !== 'name') return { names: [], to: at };
  const opens = first.lower === ':' || (at < 3 && /^[–—-]$/.test(first.lower));
  const found = plural ? listedNames(items, begin, opens ? namesOfLabel : namesOfKin) : oneName(items, begin);
  if (closing !== undefined) {
    const to = plural ? afterAge(items, found.to) : found.to;
    if (!/^[),;]$/.test(items[to]?.lower ?? '')) return { names: [], to: at };
    return { names: found.names, to: items[to]?.lower === ')' ? to + 1 : to };
  }
  const comma = first.lower === ',';
  if (items[found.to]?.type === 'possessive' && begin !== at) return { names: [], to: at };
  // "That's Al's sister, Al being …": the name begins what is said next.
  if (comma && items[found.to]?.lower === 'being') return { names: [], to: at };
  if (comma && comesFromWork(items.slice(found.to, found.to + 4).map(({ lower }) => lower)))
    return { names: [], to: at };
  if (comma && (saidAfter(items, at, found.to) || isNextClause(items, at, found.to))) return { names: [], to: at };
  if (comma && !plural && !endsApposition(items, found.to)) return { names: [], to: at };
  return found;
}

/** "Two brothers as well: Al and Cy", "a sister too: Bea". */
function pastAsWell(items: readonly Item[], at: number): number {
  const words = items.slice(at, at + 3).map(({ lower }) => lower);
  const length = words[0] === 'as' && words[1] === 'well' ? 2 : /^(?:too|also|besides)$/.test(words[0] ?? '') ? 1 : 0;
  return length > 0 && words[length] === ':' ? at + length : at;
}

/** "Father - we have Al Low", "MGM: we've got a Mrs Low": what the writers have on record. */
function pastHolding(items: readonly Item[], at: number): number {
  const words = items.slice(at, at + 4).map(({ lower }) => lower);
  const held = /^we (?:'ve got|have|hold|know of)(?: an?| one)? /.exec(`${words.join(' ')} `)?.[0];
  return held === undefined ? at : at + held.trim().split(' ').length;
}

/** "His father, also Ned", "a son (also called Ned)". */
function pastAlso(items: readonly Item[], at: number): number {
  if (items[at]?.lower !== 'also') return at;
  const to = /^(?:called|named)$/.test(items[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return items[to]?.type === 'name' ? to : at;
}

/** "He is not her partner, Nora told me.": who says it, where the clause has its verb already. */
function saidAfter(items: readonly Item[], at: number, to: number): boolean {
  const says =
    /^(?:said|says|told|tells|explained|confirmed|added|insisted|insists|replied|reports|reported|thinks|reckons)$/;
  return says.test(items[to]?.lower ?? '') && items.slice(0, at).some(isCopulaWord);
}

/** "Fay is not his nan, Dot is not his aunt", "Fay is his nan, Dot's his aunt": each name begins a clause of its own. */
function isNextClause(items: readonly Item[], at: number, to: number): boolean {
  const from = items.slice(0, at).findLastIndex(({ lower }) => /^[.;,“”"(]$/.test(lower)) + 1;
  return isCopulaWord(items[to]) && items.slice(from, at).some(isCopulaWord);
}

/** "Former partner of Ann, one Al Pike", "his mother, a Mrs Low". */
function isOneCalled(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const article = items[at]?.lower ?? '';
  return next?.type === 'name' && (article === 'one' || (article === 'a' && next.name.name.title !== undefined));
}

/** "Her husband i.e. Ron". */
function saysThatIs(items: readonly Item[], at: number): boolean {
  const words = items.slice(at, at + 4).map(({ lower }) => lower);
  return words.join('') === 'i.e.';
}

function oneName(items: readonly Item[], at: number): { readonly names: readonly NameSpan[]; readonly to: number } {
  const item = items[at];
  return item?.type === 'name' ? { names: [item.name], to: at + 1 } : { names: [], to: at };
}

/** "his brother, Keith, …", "one daughter, Nell." but not "his brother, Keith and Sue"; in "with her nan, Ann, and Bob with his aunt" Bob begins anew. */
function endsApposition(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next === undefined) return true;
  const [preposition, owner] = [items[at + 3]?.lower ?? '', items[at + 4]];
  if (next.lower === ',' && /^(with|to|by)$/.test(preposition) && owner?.type === 'pronoun') return true;
  const begin = next.lower === ',' ? at + 1 : at;
  const [joint, after, owned] = items.slice(begin, begin + 3);
  if (!lastJoint.test(joint?.lower ?? '') || after?.type !== 'name') return true;
  // "His father, Al, and Bea's husband are brothers".
  if (next.lower === ',' && owned?.type === 'possessive' && items[begin + 3]?.type === 'kin') return true;
  // "Her sister, Dot Low, and Dot's daughter".
  const named = items[at - 1];
  const isTakenUp = named?.type === 'name' && named.name.name.given[0] === after.name.name.given[0];
  return owned?.type === 'possessive' && isTakenUp;
}
