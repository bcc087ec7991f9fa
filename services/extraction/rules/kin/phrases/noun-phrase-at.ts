/** Reads a noun phrase that stands for people: names, a pronoun, or a kin word with its possessor, its "of", and the name beside it. Pure grammar. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { isRole } from './after-calling.ts';
import { birthOrderPhrase } from './birth-order-phrase.ts';
import { childWithKin, isChilds } from './child-owner.ts';
import { childrenPhrase } from './children-phrase.ts';
import type { Item } from './items.ts';
import { kinPhrase } from './kin-phrase.ts';
import { namesPhrase } from './names-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { oneOfPhrase } from './one-of-several.ts';
import { skipModifiers } from './phrase-modifiers.ts';

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

/** "Household: Ann, Bob (9) and Mr Dunn's mother": in a list of people with their ages, or after a colon, only the last one is the possessor; so of "Amy's is Al and Bea's is Bob" and "Amy's dad is Al, and Bea's dad is Bob". */
function withoutOwner(items: readonly Item[], phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (phrase?.head.type !== 'names' || items[phrase.to]?.type !== 'possessive') return phrase;
  const owned = items[phrase.to + 1];
  const isKin = owned?.type === 'kin' && owned.kin.readings.some(({ path }) => path !== undefined);
  const isElided = /^(?:is|was)$/.test(owned?.lower ?? '') || (isKin && beginsClause(items, phrase));
  if (!(isKin || isElided)) return phrase;
  const [names, last] = [phrase.head.names.slice(0, -1), phrase.to - 1];
  const words = items.slice(phrase.from, last);
  const listed = isElided || items[phrase.from - 1]?.lower === ':' || words.some(({ lower }) => /^[(\d]/.test(lower));
  const to = words.findLastIndex((item) => item.type === 'name' || item.lower === ')') + 1;
  return names.length > 0 && listed
    ? { ...phrase, to: phrase.from + to, end: words[to - 1]?.end ?? phrase.end, head: { type: 'names', names } }
    : phrase;
}

/** After "Amy's dad is": "Al and Bea's dad is", "Al, and Bea's mum". */
function beginsClause(items: readonly Item[], { from, to }: NounPhrase): boolean {
  const isSaid = /^(?:is|was|'s|called|named)$/.test(items[from - 1]?.lower ?? '');
  const [mark, joint] = [items[to - 3], items[to - 2]];
  const isNew = mark?.lower === ',' && /^(?:and|but|&)$/.test(joint?.lower ?? '');
  return isSaid && (isNew || /^(?:is|was|'s|are)$/.test(items[to + 2]?.lower ?? ''));
}

/** "[phrase]'s (own) kin", "[his] kin": the phrase becomes the possessor. */
function possessed(items: readonly Item[], owner: NounPhrase): NounPhrase | undefined {
  const next = items[owner.to];
  const byPronoun = owner.head.type === 'pronoun' && owner.head.pronoun.possessive && !isCalled(items, owner.from);
  const owns = next?.type === 'possessive';
  if (!byPronoun && !owns && !isChilds(items[owner.to - 1])) return undefined;
  const begin = byPronoun || !owns ? owner.to : owner.to + 1;
  const { to: skipped, determiner, count } = skipModifiers(items, begin);
  const described =
    items[skipped]?.type === 'word' &&
    /^\p{L}[\p{L}-]{3,}$/u.test(items[skipped]?.lower ?? '') &&
    !joins.test(items[skipped]?.lower ?? '') &&
    items[skipped + 1]?.type === 'kin';
  const to = described ? skipped + 1 : skipped;
  const kin = items[to];
  if (kin?.type !== 'kin') return undefined;
  return kinPhrase(items, { from: owner.from, at: to, anchor: owner, determiner, count }, reader(items));
}

/** "I live at Granny Bea's with Mum": a preposition or "when" ends what is possessed. */
const joins = new RegExp(
  inSequence(
    '^',
    anyOf(
      'with|from|without|near|past|after|before|because|since|when|while|until|till|where|than|that|then|plus',
      'minus|over|under|like|into|onto|beside|behind|opposite|next|alongside|along|being|having|called|named',
      'also|only',
    ),
    '$',
  ),
);

/** "They call her auntie": the pronoun is who is called, not who has an aunt. */
function isCalled(items: readonly Item[], at: number): boolean {
  return /^call(s|ed|ing)?$/.test(items[at - 1]?.lower ?? '');
}

function simplePhrase(items: readonly Item[], at: number): NounPhrase | undefined {
  const item = items[at];
  if (!item) return undefined;
  if (item.type === 'name') return namesPhrase(items, at);
  if (isEpithet(items, at)) return { ...namesPhrase(items, at + 1), from: at };
  if (item.type === 'pronoun')
    return { from: at, to: at + 1, start: item.start, end: item.end, head: { type: 'pronoun', pronoun: item.pronoun } };
  const read = reader(items);
  const group = childWithKin(items, at) ?? childrenPhrase(items, at) ?? birthOrderPhrase(items, at, read);
  if (group) return group;
  const { to, determiner, count } = skipModifiers(items, at);
  const kin = items[to];
  if (kin?.type === 'kin') return kinPhrase(items, { from: at, at: to, determiner, count }, read);
  const role = items[to + 1];
  if (!role || determiner === 'none' || !isAdjective(kin) || !isRole(role)) return oneOfPhrase(items, at, read);
  return kinPhrase(items, { from: at, at: to + 1, determiner, count }, read);
}

/** "Her uncle is Big Al": what tells one bearer of a name from another goes with the name. */
function isEpithet(items: readonly Item[], at: number): boolean {
  const [word, name] = [items[at], items[at + 1]];
  return word?.type === 'word' && /^(?:big|old|young|little|wee)$/.test(word.lower) && name?.type === 'name';
}

/** "The peripatetic brass teacher", "a retired lollipop man": any one word may describe a role. */
function isAdjective(item: Item | undefined): boolean {
  return item?.type === 'word' && item.token.capital === 'none' && /^\p{L}[\p{L}-]{3,}$/u.test(item.lower);
}

function reader(items: readonly Item[]): (at: number) => NounPhrase | undefined {
  return (at) => nounPhraseAt(items, at);
}
