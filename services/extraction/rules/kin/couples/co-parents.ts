/** The other parent of children: who they were had "with" or "by", said after the children or before the parent. */
import type { Referent } from '../../parsed-document.ts';
import { afterAge } from '../phrases/after-age.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import { stated, type Reading } from '../reading.ts';
import { claimTie } from '../claim-tie.ts';
import { nameReferent } from '../people/name-referent.ts';

interface CoParent {
  readonly people: readonly Referent[];
  /** The item after the phrase. */
  readonly to: number;
  /** Set where the words tell of the couple: whether it is one no longer. */
  readonly isOver?: boolean;
}

/** Reads "with/by NAME", in Scotland and the north "to NAME", "by her first husband", "by Al's first wife", "from a previous relationship with NAME" at an item; an age, a comma, "together" or "are" may stand before it. `parents`: whose the children are. */
export function coParentAt(
  reading: Reading,
  items: readonly Item[],
  at: number,
  parents: readonly Referent[] = [],
): CoParent | undefined {
  const here = pastDetails(items, at);
  const union = unionBefore.exec(wordsOf(items, here, here + 8));
  if (!union && !/^(with|by|to)$/.test(items[here]?.lower ?? '')) return undefined;
  const first = union ? here + union[0].trim().split(' ').length : here + 1;
  const phrase = otherAt(items, first + strangerLength(items, first));
  if (!phrase || !isOnePerson(phrase)) return undefined;
  if (union) settleUnion(reading, items[here + 1], parents, union[1] !== undefined);
  const people = spouseOf(reading, phrase, parents) ?? peopleOf(reading, phrase);
  if (people.length !== 1 || people[0]?.childId !== undefined) return undefined;
  const owner = phrase.head.type === 'kin' ? phrase.head.anchor : undefined;
  const both = owner?.head.type === 'names' ? [...people, ...peopleOf(reading, owner)] : people;
  return { people: both, to: phrase.to, ...(union ? { isOver: union[1] !== undefined } : {}) };
}

/** "Al's son, Bob, from an earlier relationship with Cath": Al's; of one that is over the child's parents tell. */
function settleUnion(
  { settled }: Reading,
  whose: Item | undefined,
  [parent, ...others]: readonly Referent[],
  isOver: boolean,
): void {
  if (whose?.type !== 'pronoun' || !parent || others.length > 0) return;
  if (whose.pronoun.who === parent.sex || parent.sex === 'unknown') settled.set(whose.start, isOver ? [] : [parent]);
}

/** Past an age, a comma, "together" or "are". */
function pastDetails(items: readonly Item[], at: number): number {
  let here = afterAge(items, at);
  while (/^(,|together|\)|are|were|is|was|both|all|\d{1,2})$/.test(items[here]?.lower ?? '')) here += 1;
  return here;
}

/** ", from an earlier relationship with": the words after a child tell of the couple whose it is. */
export function tellsOfUnion(items: readonly Item[], at: number): boolean {
  const here = pastDetails(items, at);
  return unionBefore.test(wordsOf(items, here, here + 8));
}

/** "With a man called Al Low": that nobody knew him is passed over. */
function strangerLength(items: readonly Item[], at: number): number {
  const said = /^an?(?: \p{L}+)? (?:man|woman|lad|girl|lady|guy|bloke|fella|chap)(?: ,)?(?: called| named)? /u.exec(
    wordsOf(items, at, at + 6),
  );
  return said ? said[0].trim().split(' ').length : 0;
}

/** "With ex-partner Jo", "by his late wife Jo": the wife is that of the one parent. */
function spouseOf(
  reading: Reading,
  { head, ...phrase }: NounPhrase,
  [parent, ...others]: readonly Referent[],
): readonly Referent[] | undefined {
  if (head.type !== 'kin' || !parent || others.length > 0) return undefined;
  const owner = head.anchor?.head;
  const { who } = owner?.type === 'pronoun' ? owner.pronoun : {};
  if (head.anchor && (who === parent.sex || (/male/.test(who ?? '') && parent.sex === 'unknown')))
    reading.settled.set(head.anchor.start, [parent]);
  const kin = head.kin.readings[0];
  if (head.anchor || !kin || head.names.length !== 1) return undefined;
  const people = head.names.map((name) => nameReferent(reading, name));
  for (const person of people)
    claimTie(reading, { person, anchors: [parent], kin, phrase, head, manner: stated(reading) });
  return people;
}

/** In "two children with Ted Low, Amy and Joe" and "Amy with Ted Low and Joe with Al Pike" he alone. */
function otherAt(items: readonly Item[], at: number): NounPhrase | undefined {
  const phrase = nounPhraseAt(items, at);
  const [first, ...children] = phrase?.head.type === 'names' ? phrase.head.names : [];
  const isNext = /^(?:with|by)$/.test(items[phrase?.to ?? 0]?.lower ?? '') || /^[,:]$/.test(items[at + 1]?.lower ?? '');
  if (!phrase || !first || children.length === 0 || !isNext) return phrase;
  return { ...phrase, to: at + 1, end: first.end, head: { type: 'names', names: [first] } };
}

const unionBefore =
  /^(?:from|of) (?:an?|his|her|their|the) (?:(previous|earlier|former|first|past|brief|short) )?(?:(?!own )\w+ )?(?:relationship|marriage|affair) (?:with|to) /;

/** "Then Amy and Joe with Bea": hers and of the one of the parents who is no woman. */
export function withCoParent(parents: readonly Referent[], others: readonly Referent[]): readonly Referent[] {
  const isOther = (parent: Referent) => others.every(({ sex }) => sex === 'unknown' || sex !== parent.sex);
  return [...parents.filter(isOther), ...others];
}

/** In "by his wife Sue he had Amy", "from him she has three" and "Sue, with whom he had Amy" Sue, seen from "he". */
export function coParentBefore(
  items: readonly Item[],
  before: Placed | undefined,
  here: NounPhrase,
): readonly Referent[] | undefined {
  if (!before || before.people?.length !== 1) return undefined;
  const words = items.slice(before.phrase.to, here.from).map((item) => item.lower);
  const whom = /^(, )?(with|by) whom$/.test(words.join(' '));
  const led = /^(with|by|from)$/.test(items[before.phrase.from - 1]?.lower ?? '') && /^,?$/.test(words.join(' '));
  return whom || (led && isOnePerson(before.phrase)) ? before.people : undefined;
}

/** A name, "him", "her first husband, Joe": nobody's aunt. */
function isOnePerson({ from, to, head }: NounPhrase): boolean {
  if (head.type === 'names') return head.names.length === 1;
  if (head.type === 'pronoun') return to === from + 1 && /^(male|female|first)$/.test(head.pronoun.who);
  return head.type === 'kin' && head.kin.readings.every((reading) => reading.path?.[0]?.step === 'partner');
}
