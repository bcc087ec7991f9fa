/** A possessor that kin words in a row share: "Orla's mum and dad", "mother and father of Ann". Pure grammar. */
import type { Item } from './items.ts';
import { between, joinedByAnd, listedWith } from './joined-phrases.ts';
import { namesBeside } from './names-beside.ts';
import type { KinHead, NounPhrase } from './noun-phrase.ts';

/** "Orla's mum Jo, dad Ali and brother Ben": kin words in a row have the first one's possessor; a husband or wife is that of the person before. */
export function withSharedOwner(
  items: readonly Item[],
  before: NounPhrase | undefined,
  phrase: NounPhrase,
): NounPhrase {
  if (!before || phrase.head.type !== 'kin' || phrase.head.anchor) return phrase;
  const { determiner, names, kin } = phrase.head;
  const letters = kin.readings.every(({ register }) => register === 'abbreviation');
  const title = names.length > 0 && !letters && /^\p{Lu}/u.test(kin.term);
  if (determiner !== 'none' || title || beginsClause(items, phrase) || !inOneRow(items, before, phrase)) return phrase;
  const couple = kin.readings.every((reading) => reading.path?.[0]?.step === 'partner');
  const anchor = couple ? partnered(before, phrase.head) : before.head.type === 'kin' ? before.head.anchor : undefined;
  return anchor ? owned(items, phrase, phrase.head, anchor) : phrase;
}

/** "Pat is Mum's mum and Oma is …": a word that one is called by, and a verb, begin anew. */
function beginsClause(items: readonly Item[], { head, to }: NounPhrase): boolean {
  if (head.type !== 'kin' || !/^(?:is|was)$/.test(items[to]?.lower ?? '')) return false;
  return /^\p{Lu}/u.test(head.kin.term) && head.kin.readings.some(({ register }) => register === 'address');
}

/** "Mother and father of Ann": the "of" after the second word is the first one's too, unless it has an article or a name of its own. */
export function withOwnerAfter(
  items: readonly Item[],
  before: NounPhrase | undefined,
  { head, from, ...second }: NounPhrase,
): NounPhrase | undefined {
  if (before?.head.type !== 'kin' || head.type !== 'kin' || !head.anchor || head.anchor.from <= from) return undefined;
  const bare = !before.head.anchor && before.head.names.length === 0 && head.determiner === 'none';
  const isName =
    /^\p{Lu}\p{Ll}/u.test(before.head.kin.term) &&
    before.head.kin.readings.some(({ register }) => register === 'address');
  if (!bare || isName || !joinedByAnd(items, before, { ...second, head, from })) return undefined;
  return { ...before, head: { ...before.head, anchor: head.anchor } };
}

/** The phrase with its possessor: now a name between commas says who it is. */
function owned(items: readonly Item[], phrase: NounPhrase, head: KinHead, anchor: NounPhrase): NounPhrase {
  const plural = head.count > 1 || head.kin.readings.every((reading) => reading.plural);
  const beside = head.names.length > 0 ? undefined : namesBeside(items, phrase.to, { anchored: true, plural });
  if (!beside || beside.names.length === 0) return { ...phrase, head: { ...head, anchor } };
  const { names, to } = beside;
  return { ...phrase, to, end: items[to - 1]?.end ?? phrase.end, head: { ...head, anchor, names } };
}

/** "And", or a comma between two kin words with names, or one that an "and" follows later in the row. */
function inOneRow(items: readonly Item[], before: NounPhrase, phrase: NounPhrase): boolean {
  if (listedWith(items, before, phrase)) return true;
  const comma = between(items, before, phrase) === ',';
  if (!comma || before.head.type !== 'kin' || phrase.head.type !== 'kin' || !before.head.anchor) return false;
  const named = before.head.names.length > 0 && phrase.head.names.length > 0;
  const next = items.slice(phrase.to, phrase.to + 2).map((item) => item.lower);
  return named || next.some((word) => /^(and|&)$/.test(word));
}

/** "Jan and husband Paul", "their son Al and wife Di"; but in "Jan's daughter Amy and husband Paul" the husband is Jan's: a child has none. */
function partnered(before: NounPhrase, spouse: KinHead): NounPhrase | undefined {
  const { head } = before;
  if (head.type === 'names') return head.names.length === 1 ? before : undefined;
  if (head.type === 'pronoun') return head.pronoun.possessive ? undefined : before;
  if (head.type !== 'kin') return undefined;
  if (!head.anchor) return before;
  const child = head.kin.readings.every((reading) => reading.path?.at(-1)?.step === 'child');
  return child && !isMarriedOtherwise(head.anchor, spouse) ? head.anchor : before;
}

/** Two people have no wife between them, and a woman has a husband. */
function isMarriedOtherwise({ head }: NounPhrase, { kin }: KinHead): boolean {
  if (head.type === 'pronoun' && head.pronoun.who.endsWith('plural')) return true;
  const [name, ...others] = head.type === 'names' ? head.names : [];
  const sex = head.type === 'pronoun' ? head.pronoun.who : others.length === 0 ? name?.sex : undefined;
  return kin.readings.every((reading) => reading.sex !== 'unknown' && reading.sex === sex);
}
