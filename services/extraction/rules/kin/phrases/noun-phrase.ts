/** Reads a noun phrase that stands for people: names, a pronoun, or a kin word with its possessor, its "of", and the name beside it. Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import { birthOrderPhrase } from './birth-order-phrase.ts';
import type { Item, Pronoun } from './items.ts';
import type { KinSpan } from './kin-term-at.ts';
import { afterCalling, namesBeside, namesFrom, sideAt } from './names-beside.ts';
import { skipModifiers, type Determiner } from './phrase-modifiers.ts';
import { isBornName, withoutOthersName } from './owner-named.ts';

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
  /** Names beside the kin word that say who it is: "her brother Derek", "twins Ivy and Max". */
  readonly names: readonly NameSpan[];
  readonly determiner: Determiner;
  readonly count: number;
  /** "On his dad's side", said after the word. */
  readonly side?: 'maternal' | 'paternal';
}

/** The noun phrase beginning at item `at`, as long as it can be read; `undefined` where none begins. */
export function nounPhraseAt(items: readonly Item[], at: number): NounPhrase | undefined {
  let phrase = withoutOwner(items, simplePhrase(items, at));
  while (phrase) {
    const longer = possessed(items, phrase);
    if (!longer) return phrase;
    phrase = longer;
  }
  return undefined;
}

/** "Household: Ann, Bob (9) and Mr Dunn's mother": in a list of people with their ages, or after a colon, only the last one is the possessor; so of "Amy's is Al and Bea's is Bob". */
function withoutOwner(items: readonly Item[], phrase: NounPhrase | undefined): NounPhrase | undefined {
  const owned = items[(phrase?.to ?? 0) + 1];
  const isKin = owned?.type === 'kin' && owned.kin.readings.some(({ path }) => path !== undefined);
  const isElided = /^(?:is|was)$/.test(owned?.lower ?? '');
  if (phrase?.head.type !== 'names' || items[phrase.to]?.type !== 'possessive' || !(isKin || isElided)) return phrase;
  const [names, last] = [phrase.head.names.slice(0, -1), phrase.to - 1];
  const words = items.slice(phrase.from, last);
  const listed = isElided || items[phrase.from - 1]?.lower === ':' || words.some(({ lower }) => /^[(\d]/.test(lower));
  const to = words.findLastIndex((item) => item.type === 'name' || item.lower === ')') + 1;
  return names.length > 0 && listed
    ? { ...phrase, to: phrase.from + to, end: words[to - 1]?.end ?? phrase.end, head: { type: 'names', names } }
    : phrase;
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
  const group = childrenPhrase(items, at) ?? birthOrderPhrase(items, at, (parents) => nounPhraseAt(items, parents));
  if (group) return group;
  const { to, determiner, count } = skipModifiers(items, at);
  const kin = items[to];
  if (kin?.type === 'kin') return kinPhrase(items, { from: at, at: to, determiner, count });
  const role = items[to + 1];
  if (role?.type !== 'kin' || determiner === 'none' || !isAdjective(kin) || !isRole(role.kin))
    return oneOfPhrase(items, at);
  return kinPhrase(items, { from: at, at: to + 1, determiner, count });
}

/** "The peripatetic brass teacher", "a retired lollipop man": any one word may describe a role. */
function isAdjective(item: Item | undefined): boolean {
  return item?.type === 'word' && item.token.capital === 'none' && /^\p{L}[\p{L}-]{3,}$/u.test(item.lower);
}

/** "Carer for her husband". */
function isCarer({ readings }: KinSpan): boolean {
  return readings.every(({ word }) => word === 'carer');
}

function isRole({ readings }: KinSpan): boolean {
  return readings.every(({ register, plural }) => register === 'role' && !plural);
}

/** "the children", "both children", "the siblings", "the kids", "the bairns": the case's children together. */
function childrenPhrase(items: readonly Item[], at: number): NounPhrase | undefined {
  const first = items[at];
  if (!first || !/^(the|both|these|those|them|all|either|neither)$/.test(first.lower)) return undefined;
  let to = at + 1;
  while (to < items.length && to < at + 3 && /^(the|of|two|three|four|them|young|little)$/.test(items[to]?.lower ?? ''))
    to += 1;
  const noun = items[to];
  const isEither = /^(either|neither)$/.test(first.lower) && /^(child|boy|girl|of them)$/.test(noun?.lower ?? '');
  const whole =
    isEither ||
    /^(children|childrens|kids|bairns|siblings|weans|boys|girls|little ones|young people)$/.test(noun?.lower ?? '');
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
  // "The eldest of the children of Al and Bea": theirs.
  if (whole && items[to + 1]?.lower === 'of' && /^(?:name|kin)$/.test(items[to + 2]?.type ?? '')) return undefined;
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

interface KinPhraseStart {
  readonly from: number;
  readonly at: number;
  readonly anchor?: NounPhrase;
  readonly determiner: Determiner;
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
  if (echo?.lower === '.' && items[to + 1]?.type === 'name' && shortened.test(item.lower)) to += 1;
  let owner = anchor;
  const side = sideAt(items, to);
  if (side) to = side.to;
  const plural = count > 1 || item.kin.readings.every((reading) => reading.plural);
  const had = /^(has|have|had|having|'ve|got)$/.test(items[from - 1]?.lower ?? '');
  const apposed = (isOneForAll(item.kin) || (from === 0 && isOne(item.kin))) && standsAlone(items, to);
  const isSame = items[at - 1]?.lower === 'same';
  const anchored = owner !== undefined || determiner !== 'none' || had || apposed || isSame;
  let beside = plural && isInLabel(items, from, to) ? { names: [], to } : namesBeside(items, to, { anchored, plural });
  to = beside.to;
  const entered = owner ? undefined : childBefore(items, at + 1, beside);
  if (entered) [owner, beside] = [entered, { names: [], to }];
  // "She had a child to Ted": he is the other parent.
  const joint = had && item.kin.readings.every(({ path }) => path?.[0]?.step === 'child') ? /^of$/ : /^(of|to)$/;
  if (!owner && (joint.test(items[to]?.lower ?? '') || (items[to]?.lower === 'for' && isCarer(item.kin)))) {
    const of = withoutOthersName(items, ownerAfterOf(items, to + 1));
    if (of?.head.type === 'kin' && isOneOf(item, of.head)) return withStart(items, of, from);
    if (of && (items[to]?.lower === 'of' || of.head.type !== 'kin' || of.head.anchor)) {
      owner = of;
      to = items[of.to]?.type === 'possessive' ? of.to + 1 : of.to;
      if (beside.names.length === 0 && !isBornName(items, to))
        beside = namesBeside(items, to, { anchored: true, plural });
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

/** "Relationship to children: Ann is their aunt": Ann is no child. */
export function isInLabel(items: readonly Item[], from: number, to: number): boolean {
  return items[to]?.lower === ':' && /^(?:to|with|of|for|on|about)$/.test(items[from - 1]?.lower ?? '');
}

/** "FOB (Ivy) = Al Marsh", "Fa Ivy: ?", and where a line begins so "Father (Ivy): Al Marsh, in Hull": the name before what the line enters is whose father he is. */
function childBefore(
  items: readonly Item[],
  at: number,
  { names, to }: { readonly names: readonly NameSpan[]; readonly to: number },
): NounPhrase | undefined {
  const [first, last] = [items[at], items[at - 1]];
  const short = last?.type === 'kin' && last.kin.readings.every(({ register }) => register === 'abbreviation');
  const sign = items[to]?.lower ?? '';
  const next = items[to + 1]?.lower === '?' ? to + 2 : to + 1;
  const entry = (sign === '=' || sign === ':') && items[next]?.type === 'name';
  const isLabel = at === 1 && first?.lower === '(' && /^[,.;(–-]?$/.test(items[next + 1]?.lower ?? '');
  if (!(short || isLabel) || names.length === 0 || !entry || first?.lower === ':') return undefined;
  const [one, end] = [names[0], names.at(-1)];
  return { from: at, to, start: one?.start ?? 0, end: end?.end ?? 0, head: { type: 'names', names } };
}

/** "MGM", "paternal aunt": whose they are need not be said. */
function isOneForAll({ readings }: KinSpan): boolean {
  return readings.every(
    ({ register, side, path, plural }) =>
      !plural && path !== undefined && path.length > 1 && (register === 'abbreviation' || side !== 'unknown'),
  );
}

/** "Mum, Maud, lives in Hull": no role, of which there may be several. */
function isOne({ readings }: KinSpan): boolean {
  return readings.every(({ plural, path }) => !plural && path !== undefined);
}

/** "MGM, Maud Low, rang", "seen with MGM, Maud Low.": the name between commas stands alone; in "MGM, Maud Low, Al Low" it is the next of a list. */
function standsAlone(items: readonly Item[], at: number): boolean {
  const [mark, , end, next] = items.slice(at, at + 4);
  const listed = next?.type !== 'word' || /^(and|&|\+)$/.test(next.lower);
  return mark?.lower === ',' && (end === undefined || end.lower === '.' || (end.lower === ',' && !listed));
}

/** In "Ann as mother of Leo and Ben as his uncle" Ben is put down as something of his own. */
function ownerAfterOf(items: readonly Item[], begin: number): NounPhrase | undefined {
  // "Half-sister to your Ann": Ann.
  const at =
    /^(your|our|my|wor|oor)$/.test(items[begin]?.lower ?? '') && items[begin + 1]?.type === 'name' ? begin + 1 : begin;
  const child = /^(?:the )?(?:subject )?(?:child|children|infant|minor|baby)(?= )/.exec(
    items
      .slice(at, at + 4)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const named = child ? at + child[0].split(' ').length : at;
  const of =
    nounPhraseAt(items, items[named]?.type === 'name' ? named : at) ??
    ownPhrase(items, at) ??
    nameAfterCalling(items, at);
  if (of?.head.type !== 'names' || of.head.names.length < 2 || items[of.to]?.lower !== 'as') return of;
  const names = of.head.names.slice(0, -1);
  const to = items.findIndex(({ end }) => end === names.at(-1)?.end) + 1;
  return { ...of, to, end: names.at(-1)?.end ?? of.end, head: { type: 'names', names } };
}

/** "And husb. Ted": the stop shortens the word. */
const shortened = /^(?:husb|daus?|ptnr|neph)$/;

const own: Readonly<Record<string, Pronoun['who']>> = {
  mine: 'first',
  ours: 'first-plural',
  yours: 'second',
  hers: 'female',
  his: 'male',
  theirs: 'plural',
};

/** "Mine", "theirs": a possessor with nothing after it. */
export function ownPhrase(items: readonly Item[], at: number): NounPhrase | undefined {
  const item = items[at];
  const who = item && Object.hasOwn(own, item.lower) ? own[item.lower] : undefined;
  return item && who
    ? {
        from: at,
        to: at + 1,
        start: item.start,
        end: item.end,
        head: { type: 'pronoun', pronoun: { who, possessive: false } },
      }
    : undefined;
}

/** "The younger of two sons of Ann", "one of Ann's five children". */
function oneOfPhrase(items: readonly Item[], at: number): NounPhrase | undefined {
  const of = items[at]?.lower === 'the' ? at + 2 : at + 1;
  if (
    items[of]?.lower !== 'of' ||
    !/^(one|younger|elder|older|first|second|third|fourth|fifth|last)$/.test(items[of - 1]?.lower ?? '')
  )
    return undefined;
  const phrase = nounPhraseAt(items, of + 1);
  return phrase?.head.type === 'kin' && isSeveral(phrase.head) ? withStart(items, phrase, at) : undefined;
}

/** "The eldest of five children of Ann and Bob", "the youngest of Ann's grandchildren": one of them. */
function isOneOf(item: Item, head: KinHead): boolean {
  return /^(eldest|oldest|youngest|middle one)$/.test(item.lower) && isSeveral(head);
}

function isSeveral({ kin, anchor }: KinHead): boolean {
  return anchor !== undefined && kin.readings.every((reading) => reading.plural);
}

function withStart(items: readonly Item[], phrase: NounPhrase, from: number): NounPhrase {
  return { ...phrase, from, start: items[from]?.start ?? phrase.start };
}

/** "of the actor Vin Rao", "of the Irish shopkeeper Ann Dunn": a few words for what somebody does before their name. */
function nameAfterCalling(items: readonly Item[], at: number): NounPhrase | undefined {
  const to = afterCalling(items, at);
  const phrase = to !== undefined && items[to]?.type === 'name' ? namesPhrase(items, to) : undefined;
  return phrase && isFamily(items[phrase.to]) ? undefined : phrase;
}

/** "The youngest of the four Marsh children": the name is all of theirs. */
function isFamily(after: Item | undefined): boolean {
  return /^(?:children|kids|siblings|brothers|sisters|boys|girls|lads|family|clan|bairns)$/.test(after?.lower ?? '');
}
