/** What may stand beside a kin word: the name that says who it is, a list of names, the side of the family said after it. */
import type { NameSpan } from '../../parsed-document.ts';
import type { Item } from './items.ts';
import { skipBetween } from './skip-between.ts';
import { isTrade } from './trades.ts';
import { isNegation } from './negation.ts';

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
    const next = nextListed(items, to);
    if (next === undefined) break;
    to = next;
  }
  return { names, to };
}

/** Where the next name of a list stands: after "and", "&", ", and", or a comma in a list that ends in "and". Ages between are passed over. */
function nextListed(items: readonly Item[], at: number): number | undefined {
  const joint = afterAge(items, at);
  const first = items[joint]?.lower ?? '';
  if (lastJoint.test(first) || isNeither(items, joint)) return nameAt(items, joint + 1);
  if (first !== ',') return undefined;
  if (lastJoint.test(items[joint + 1]?.lower ?? '')) return nameAt(items, joint + 2);
  return items[joint + 1]?.type === 'name' && nextListed(items, joint + 2) !== undefined ? joint + 1 : undefined;
}

/** "And the late Ivor", "and our Amy": where the name stands. */
function nameAt(items: readonly Item[], at: number): number | undefined {
  const late = /^(?:the late|late|our|oor|wor|my|ma)(?= )/.exec(`${items[at]?.lower} ${items[at + 1]?.lower} `);
  const to = at + (late ? late[0].split(' ').length : 0);
  return items[to]?.type === 'name' ? to : undefined;
}

const lastJoint = /^(and|&|\+)$/;

/** "Not a brother of Amy or Bob": after a "not" the one and the other are meant. */
function isNeither(items: readonly Item[], at: number): boolean {
  return (
    /^(or|nor)$/.test(items[at]?.lower ?? '') &&
    items.slice(0, at).some((item) => isNegation(item) || /^(nothing|nowt)$/.test(item.lower))
  );
}
const age = /^\d{1,2}([a-z]{1,4}(\d{1,2}[a-z]{1,2})?)?$/;

/** "Amy (6)", "Amy, 6,", "Amy aged 6", "Amy (b. 2015)", "Amy (the eldest)": past what stands beside a name of a list. */
export function afterAge(items: readonly Item[], at: number): number {
  if (items[at]?.lower === '(') {
    const close = items.findIndex((item, here) => here > at && item.lower === ')');
    const inside = close === -1 ? [] : items.slice(at + 1, close);
    const plain =
      inside.length > 0 && inside.length < 8 && inside.every((item) => item.type === 'word' || isRole(item));
    const told = inside.some(({ lower }) => /\d|^(eldest|oldest|youngest|deceased|late|baby|twins?)$/.test(lower));
    return plain && told ? close + 1 : at;
  }
  const comma = items[at]?.lower === ',' ? 1 : 0;
  const aged = /^(aged?)$/.test(items[at + comma]?.lower ?? '') ? 1 : 0;
  const number = at + comma + aged;
  return age.test(items[number]?.lower ?? '') && /^(,|and|&)$/.test(items[number + 1]?.lower ?? '') ? number + 1 : at;
}

/** "(on) [his] dad's side", "on the maternal side", "through mother:" after a kin word. */
export function sideAt(
  items: readonly Item[],
  at: number,
): { readonly side: 'maternal' | 'paternal'; readonly to: number } | undefined {
  const words = items.slice(at, at + 6).map((item) => item.lower);
  const found =
    /^[(,]?\s?(?:on )?(?:my |his |her |their |the |our )?(mum|mam|mom|mother|maternal|dad|father|paternal)(?: 's)? side(?: \))?/.exec(
      words.join(' '),
    ) ?? throughParent.exec(words.join(' '));
  const letters = /^\( (mat|pat|maternal|paternal)(?: \.)? \)/.exec(words.join(' '));
  if (letters)
    return { side: letters[1]?.startsWith('m') ? 'maternal' : 'paternal', to: at + letters[0].split(' ').length };
  if (!found) return undefined;
  return {
    side: (found[1] ?? '').startsWith('m') ? 'maternal' : 'paternal',
    to: at + found[0].split(' ').filter((word) => word !== '').length,
  };
}

/** Where the parent is not named: "half-sister through her father Al" says who he is. */
const throughParent =
  /^(?:through|via) (?:my |his |her |their |the |our )?(mum|mam|mom|mother|dad|father)(?= [:.,;)]|$)/;

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
  else if (saysThatIs(items, lead)) begin = lead + 4;
  else if (first.lower === '(') {
    begin = lead + 1;
    closing = ')';
  } else if (first.lower === ',' && (anchored || lead > at)) begin = lead + 1;
  if (/^(little|young|wee|big|old|baby)$/.test(items[begin]?.lower ?? '')) begin += 1;
  if (anchored && !plural && (begin > at || first.lower === 'the')) begin = pastTrade(items, begin);
  if (items[begin]?.type !== 'name') return { names: [], to: at };
  const found = plural ? listFrom(items, begin, first.lower === ':') : oneName(items, begin);
  if (closing !== undefined) {
    if (!/^[),;]$/.test(items[found.to]?.lower ?? '')) return { names: [], to: at };
    return { names: found.names, to: items[found.to]?.lower === ')' ? found.to + 1 : found.to };
  }
  const comma = first.lower === ',';
  if (items[found.to]?.type === 'possessive' && begin !== at) return { names: [], to: at };
  // "That's Al's sister, Al being …": the name begins what is said next.
  if (comma && items[found.to]?.lower === 'being') return { names: [], to: at };
  if (comma && !plural && !endsApposition(items, found.to)) return { names: [], to: at };
  return found;
}

/** "Her husband i.e. Ron". */
function saysThatIs(items: readonly Item[], at: number): boolean {
  const words = items.slice(at, at + 4).map(({ lower }) => lower);
  return words.join('') === 'i.e.';
}

/** "3 children, Ann, 9, Bob and Cy": the names of a list up to its "and". After a colon ("4: Ann (the eldest), Bob") up to where it breaks off. */
export function listFrom(
  items: readonly Item[],
  at: number,
  open: boolean,
): { readonly names: readonly NameSpan[]; readonly to: number } {
  const names: NameSpan[] = [];
  let to = at;
  for (let here = at; ; here += 1) {
    const item = items[here];
    if (item?.type !== 'name') break;
    names.push(item.name);
    to = here + 1;
    const joint = afterAge(items, open ? afterBracket(items, to) : to);
    const last = items.slice(joint, joint + 2).some((next) => lastJoint.test(next.lower));
    here = joint + (last && items[joint]?.lower === ',' ? 1 : 0);
    if (open) here = afterDeath(items, here);
    if (!(open ? /^(,|;|and|&|\+)$/ : /^(,|and|&|\+)$/).test(items[here]?.lower ?? '')) break;
    if (last && !open) {
      const end = items[here + 1];
      if (end?.type === 'name') names.push(end.name);
      to = end?.type === 'name' ? here + 2 : to;
      break;
    }
  }
  return { names, to };
}

/** "Cy decd; Dot": past the word for who has died. */
function afterDeath(items: readonly Item[], at: number): number {
  return /^(decd|dec'd|deceased|rip|dead|†|✝)$/.test(items[at]?.lower ?? '') ? at + 1 : at;
}

function afterBracket(items: readonly Item[], at: number): number {
  if (items[at]?.lower !== '(') return at;
  const close = items.findIndex((item, here) => here > at && item.lower === ')');
  return close === -1 ? at : close + 1;
}

const noCalling =
  /^(is|was|has|had|are|were|who|that|when|while|if|because|as|to|at|in|on|for|with|from|by|then|said|says|told|asked|rang|called|her|his|their|my|now|not|but|or)$/;

/** Past the few words for what somebody does or where they come from, before their name: "the Irish shopkeeper". */
export function afterCalling(items: readonly Item[], at: number): number | undefined {
  for (let to = at; to < at + 6; to += 1) {
    const item = items[to];
    const last = items[to + 1]?.type === 'name';
    if (item && isRole(item) && last) return to + 1;
    if (item?.type !== 'word' || item.token.kind !== 'word' || noCalling.test(item.lower)) return undefined;
    if (item.token.capital !== 'none' && last) return undefined;
    if (last) return to + 1;
  }
  return undefined;
}

/** "The future bishop Ben Low": a role that some children have a bond with is what somebody does, too. */
function isRole(item: Item): boolean {
  return item.type === 'kin' && item.kin.readings.every(({ register, plural }) => register === 'role' && !plural);
}

/** "His father, architect Ron Low", "her brother the retired joiner Bob": past what somebody does, if that is what stands there. */
function pastTrade(items: readonly Item[], at: number): number {
  const from = /^(the|an?)$/.test(items[at]?.lower ?? '') ? at + 1 : at;
  const to = items[from]?.type === 'name' ? undefined : afterCalling(items, from);
  const last = to === undefined ? undefined : items[to - 1];
  return to !== undefined && last && to - from < 5 && (isRole(last) || isTrade(last.lower)) ? to : at;
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
  return !(lastJoint.test(joint?.lower ?? '') && after?.type === 'name');
}
