/** The other parent of children: who they were had "with" or "by", said after the children or before the parent. */
import type { Referent } from '../../parsed-document.ts';
import { afterAge } from '../phrases/names-beside.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { nounPhraseAt, type NounPhrase } from '../phrases/noun-phrase.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

interface CoParent {
  readonly people: readonly Referent[];
  /** The item after the phrase. */
  readonly to: number;
  /** Set where the words tell of the couple: whether it is one no longer. */
  readonly isOver?: boolean;
}

/** Reads "with/by NAME", "by her first husband", "by Al's first wife", "from a previous relationship with NAME" at an item; an age, a comma or "together" may stand before it. */
export function coParentAt(reading: Reading, items: readonly Item[], at: number): CoParent | undefined {
  let here = afterAge(items, at);
  while (/^(,|together|\))$/.test(items[here]?.lower ?? '')) here += 1;
  const union = unionBefore.exec(wordsOf(items, here, here + 8));
  if (!union && !/^(with|by)$/.test(items[here]?.lower ?? '')) return undefined;
  const phrase = nounPhraseAt(items, union ? here + union[0].trim().split(' ').length : here + 1);
  if (!phrase || !isOnePerson(phrase)) return undefined;
  const people = peopleOf(reading, phrase);
  if (people.length !== 1 || people[0]?.childId !== undefined) return undefined;
  const spouse = phrase.head.type === 'kin' ? phrase.head.anchor : undefined;
  const both = spouse?.head.type === 'names' ? [...people, ...peopleOf(reading, spouse)] : people;
  return { people: both, to: phrase.to, ...(union ? { isOver: union[1] !== undefined } : {}) };
}

const unionBefore =
  /^(?:from|of) (?:an?|his|her|their|the) (?:(previous|earlier|former|first|past|brief|short) )?(?:\w+ )?(?:relationship|marriage|affair) (?:with|to) /;

/** In "by his wife Sue he had Amy" and "Sue, with whom he had Amy" Sue, seen from "he". */
export function coParentBefore(
  items: readonly Item[],
  before: Placed | undefined,
  here: NounPhrase,
): readonly Referent[] | undefined {
  if (!before || before.people?.length !== 1) return undefined;
  const words = items.slice(before.phrase.to, here.from).map((item) => item.lower);
  const whom = /^(, )?(with|by) whom$/.test(words.join(' '));
  const led = /^(with|by)$/.test(items[before.phrase.from - 1]?.lower ?? '') && /^,?$/.test(words.join(' '));
  return whom || (led && isOnePerson(before.phrase)) ? before.people : undefined;
}

/** A name, "him", "her first husband, Joe": nobody's aunt. */
function isOnePerson({ from, to, head }: NounPhrase): boolean {
  if (head.type === 'names') return head.names.length === 1;
  if (head.type === 'pronoun') return to === from + 1 && /^(male|female|first)$/.test(head.pronoun.who);
  return head.type === 'kin' && head.kin.readings.every((reading) => reading.path?.[0]?.step === 'partner');
}
