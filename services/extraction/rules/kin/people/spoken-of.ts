/** "“He's no uncle of mine,” said Ivy about Al": of whom somebody's words are is told only after them. */
import { speechVerbs } from '../../reference/quoted-speech.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { peopleOf } from './people-of.ts';
import { sexFits } from './plausible.ts';

const opens = /^["“]$/;
const closes = /^["”]$/;
const leadsTo =
  /(?:^| )(?:about|of|regarding|concerning|re|meaning|(?:speaking|talking|when asked|asked) (?:of|about)|(?:referring|pointing) (?:to|at))$/;
/** How many words may say who speaks, between the quotation and of whom it is. */
const longestSaying = 9;

/** Settles the "he" or "she" that the quotation of a sentence begins with. */
export function settleSpokenOf(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  const spokenOf = spokenOfAfter(reading, items, phrases);
  if (!spokenOf) return;
  const first = phrases.find(({ phrase }) => items.slice(0, phrase.from).every(({ lower }) => opens.test(lower)));
  if (first?.phrase.head.type !== 'pronoun') return;
  const { who, possessive } = first.phrase.head.pronoun;
  if (!possessive && (who === 'male' || who === 'female') && sexFits(spokenOf, who))
    reading.settled.set(first.phrase.start, [spokenOf]);
}

/** Whom a quotation that begins the sentence is about, where the words after it tell that. */
export function spokenOfAfter(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
): Referent | undefined {
  if (!opens.test(items[0]?.lower ?? '')) return undefined;
  const closing = items.findIndex(({ lower }, at) => at > 0 && closes.test(lower));
  if (closing < 0) return undefined;
  const told = phrases.find(({ phrase: { head, from } }) => {
    const words = from > closing ? wordsOf(items, closing + 1, from) : '';
    const isSaid = words.split(' ').some((word) => speechVerbs.has(word));
    return head.type === 'names' && from - closing <= longestSaying && isSaid && leadsTo.test(words);
  });
  const [person, ...others] = told ? peopleOf(reading, told.phrase) : [];
  return others.length === 0 && person?.childId === undefined ? person : undefined;
}
