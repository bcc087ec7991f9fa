/** Reads a noun phrase that stands for people: names, a pronoun, or a kin word with its possessor, its "of", and the name beside it. Pure grammar. */
import type { NameSpan } from '../parsed-document.ts';
import type { Item, Pronoun } from './items.ts';
import type { KinSpan } from './kin-term-at.ts';

export interface NounPhrase {
  /** Item indexes, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly head:
    | { readonly type: 'names'; readonly names: readonly NameSpan[] }
    | { readonly type: 'pronoun'; readonly pronoun: Pronoun }
    | { readonly type: 'children' }
    | { readonly type: 'group'; readonly members: readonly NounPhrase[] }
    | KinHead;
}

export interface KinHead {
  readonly type: 'kin';
  readonly kin: KinSpan;
  readonly anchor?: NounPhrase;
  /** Names beside the kin word that say who it is: "her brother Gethin", "twins Elin and Matei". */
  readonly names: readonly NameSpan[];
  readonly determiner: 'none' | 'a' | 'the' | 'other' | 'no' | 'number';
  readonly count: number;
  /** "On his dad's side", said after the word. */
  readonly side?: 'maternal' | 'paternal';
}

const adjectives = new Set(
  `older elder younger youngest eldest oldest big little wee baby late own new current former ex previous estranged adult grown teenage biological birth natural real actual legal full best close good old
  closest only other another late deceased first second third eldest dear poor beloved lovely young twin married unmarried separated long-term longterm on-off then so-called alleged putative supposed believed
  la in-house agency ifa short-term long-term approved respite regular temporary mainstream prospective maternal paternal half step foster adopted adoptive disabled pregnant older- two three four five six 1st 2nd`.split(
    /\s+/,
  ),
);
const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  both: 2,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
};
const determiners: Readonly<Record<string, KinHead['determiner']>> = {
  a: 'a',
  an: 'a',
  some: 'a',
  the: 'the',
  this: 'the',
  that: 'the',
  these: 'the',
  those: 'the',
  no: 'no',
  any: 'no',
  another: 'a',
  other: 'other',
};

/** The noun phrase beginning at item `at`, as long as it can be read; `undefined` where none begins. */
export function nounPhraseAt(items: readonly Item[], at: number): NounPhrase | undefined {
  let phrase = simplePhrase(items, at);
  while (phrase) {
    const longer = possessed(items, phrase);
    if (!longer) return phrase;
    phrase = longer;
  }
  return undefined;
}

/** "[phrase]'s (own) kin", "[his] kin": the phrase becomes the possessor. */
function possessed(items: readonly Item[], owner: NounPhrase): NounPhrase | undefined {
  const next = items[owner.to];
  const byPronoun = owner.head.type === 'pronoun' && owner.head.pronoun.possessive && !isCalled(items, owner.from);
  if (!byPronoun && next?.type !== 'possessive') return undefined;
  const begin = byPronoun ? owner.to : owner.to + 1;
  const { to: skipped, determiner, count } = skipModifiers(items, begin);
  const described =
    items[skipped]?.type === 'word' &&
    /^\p{L}[\p{L}-]{3,}$/u.test(items[skipped]?.lower ?? '') &&
    items[skipped + 1]?.type === 'kin';
  const to = described ? skipped + 1 : skipped;
  const kin = items[to];
  if (kin?.type !== 'kin') return undefined;
  return kinPhrase(items, { from: owner.from, at: to, anchor: owner, determiner, count });
}

/** "They call her auntie": the pronoun is who is called, not who has an aunt. */
function isCalled(items: readonly Item[], at: number): boolean {
  return /^call(s|ed|ing)?$/.test(items[at - 1]?.lower ?? '');
}

function simplePhrase(items: readonly Item[], at: number): NounPhrase | undefined {
  const item = items[at];
  if (!item) return undefined;
  if (item.type === 'name') return namesPhrase(items, at);
  if (item.type === 'pronoun')
    return { from: at, to: at + 1, start: item.start, end: item.end, head: { type: 'pronoun', pronoun: item.pronoun } };
  const group = childrenPhrase(items, at);
  if (group) return group;
  const { to, determiner, count } = skipModifiers(items, at);
  const kin = items[to];
  if (kin?.type === 'kin') return kinPhrase(items, { from: at, at: to, determiner, count });
  return undefined;
}

/** "the children", "both children", "the siblings", "the kids", "the bairns": the case's children together. */
function childrenPhrase(items: readonly Item[], at: number): NounPhrase | undefined {
  const first = items[at];
  if (!first || !/^(the|both|these|those|them|all)$/.test(first.lower)) return undefined;
  let to = at + 1;
  while (to < items.length && to < at + 3 && /^(the|of|two|three|four|them|young|little)$/.test(items[to]?.lower ?? ''))
    to += 1;
  const noun = items[to];
  const whole = /^(children|childrens|kids|bairns|siblings|weans|boys|girls|little ones|young people)$/.test(
    noun?.lower ?? '',
  );
  const bare =
    first.lower === 'both' &&
    to === at + 1 &&
    (noun === undefined ||
      !/^(of|his|her|my|our|their|parents|sides?|ends?|times?|were|women|men|are)$/.test(noun.lower)) &&
    noun?.type !== 'name' &&
    noun?.type !== 'kin' &&
    /^(of|to|for|with|took|has|have)$/.test(items[at - 1]?.lower ?? '');
  if (!whole && !bare) return undefined;
  const last = whole ? to : at;
  return { from: at, to: last + 1, start: first.start, end: items[last]?.end ?? first.end, head: { type: 'children' } };
}

/** One name, or several joined by "and", "&", "+", "/" or commas with a last "and". */
function namesPhrase(items: readonly Item[], at: number): NounPhrase {
  const names = namesFrom(items, at);
  const to = names.to;
  return {
    from: at,
    to,
    start: items[at]?.start ?? 0,
    end: items[to - 1]?.end ?? 0,
    head: { type: 'names', names: names.names },
  };
}

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

interface Modifiers {
  readonly to: number;
  readonly determiner: KinHead['determiner'];
  readonly count: number;
}

function skipModifiers(items: readonly Item[], at: number): Modifiers {
  let to = at;
  let determiner: KinHead['determiner'] = 'none';
  let count = 1;
  while (to < items.length && to < at + 6) {
    const item = items[to];
    if (!item || (item.type !== 'word' && !(item.type === 'pronoun' && item.lower === 'wor'))) break;
    const word = item.lower;
    if (Object.hasOwn(determiners, word)) determiner = determiners[word] ?? determiner;
    else if (Object.hasOwn(numbers, word)) {
      count = numbers[word] ?? count;
      if (determiner === 'none') determiner = 'number';
    } else if (!adjectives.has(word) && !(word === '-' && to > at)) break;
    to += 1;
  }
  return { to, determiner, count };
}

interface KinPhraseStart {
  readonly from: number;
  readonly at: number;
  readonly anchor?: NounPhrase;
  readonly determiner: KinHead['determiner'];
  readonly count: number;
}

function kinPhrase(
  items: readonly Item[],
  { from, at, anchor, determiner, count }: KinPhraseStart,
): NounPhrase | undefined {
  const item = items[at];
  if (item?.type !== 'kin') return undefined;
  let to = at + 1;
  const echo = items[to];
  if (echo?.type === 'kin' && echo.lower === item.lower) to += 1;
  let owner = anchor;
  const side = sideAt(items, to);
  if (side) to = side.to;
  const plural = count > 1 || item.kin.readings.every((reading) => reading.plural);
  let beside = namesBeside(items, to, { anchored: owner !== undefined || determiner !== 'none', plural });
  to = beside.to;
  if (!owner && /^(of|to)$/.test(items[to]?.lower ?? '')) {
    const of = nounPhraseAt(items, to + 1) ?? nameAfterCalling(items, to + 1);

    if (of && (items[to]?.lower === 'of' || of.head.type !== 'kin' || of.head.anchor)) {
      owner = of;
      to = items[of.to]?.type === 'possessive' ? of.to + 1 : of.to;
      if (beside.names.length === 0) beside = namesBeside(items, to, { anchored: true, plural });
      to = beside.names.length > 0 ? beside.to : to;
    }
  }
  return {
    from,
    to,
    start: items[from]?.start ?? item.start,
    end: items[to - 1]?.end ?? item.end,
    head: {
      type: 'kin',
      kin: item.kin,
      ...(owner ? { anchor: owner } : {}),
      names: beside.names,
      determiner,
      count,
      ...(side ? { side: side.side } : {}),
    },
  };
}

/** "(on) [his] dad's side", "on the maternal side" after a kin word. */
function sideAt(
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
    side: /^m/.test(found[1] ?? '') ? 'maternal' : 'paternal',
    to: at + found[0].split(' ').filter((word) => word !== '').length,
  };
}

/** The name that says who a kin word is: straight after it, after "called", in brackets, or between commas where the word has a possessor. */
function namesBeside(
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

/** Words that may stand between a kin word and its name: "between them", "'s addr", "in Wales (Eluned)". */
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

/** "of the actor Sreen Vasan", "of shopkeeper Ann Dunn": a few words for what somebody does before their name. */
function nameAfterCalling(items: readonly Item[], at: number): NounPhrase | undefined {
  let to = at;
  for (; to < at + 5; to += 1) {
    const item = items[to];
    if (
      item?.type !== 'word' ||
      item.token.kind !== 'word' ||
      item.token.capital !== 'none' ||
      /^(is|was|has|had|are|who|that)$/.test(item.lower)
    )
      break;
  }
  return to > at && items[to]?.type === 'name' ? namesPhrase(items, to) : undefined;
}

function oneName(items: readonly Item[], at: number): { readonly names: readonly NameSpan[]; readonly to: number } {
  const item = items[at];
  return item?.type === 'name' ? { names: [item.name], to: at + 1 } : { names: [], to: at };
}

/** "his brother, Wayne, …", "one daughter, Natalie." but not "his brother, Wayne and Sue". */
function endsApposition(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next === undefined) return true;
  const [joint, after] = next.lower === ',' ? [items[at + 1], items[at + 2]] : [next, items[at + 1]];
  const listed = /^(and|&|\+)$/.test(joint?.lower ?? '') && after?.type !== 'pronoun' && after?.type !== 'word';
  return !listed;
}
