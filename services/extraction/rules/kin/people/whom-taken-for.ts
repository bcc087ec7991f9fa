/** "Ann came with Fay, who I took to be her sister": said of Fay, and hers is Ann's. */
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const takenFor = /^,? ?(?:who|whom|that) \S+ (?:had )?(?:took|taken|mistook|mistaken) (?:to be|for)$/;

/** Whom the phrase at this place is said of, where only whoever took them for that stands between. */
export function whomTakenFor(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): Placed | undefined {
  const [taken, taker, here] = [phrases[at - 2], phrases[at - 1], phrases[at]];
  if (!taken || !taker || !here || !takenFor.test(wordsOf(items, taken.phrase.to, here.phrase.from))) return undefined;
  const { head } = here.phrase;
  const owner = head.type === 'kin' && head.anchor?.head.type === 'pronoun' ? head.anchor : undefined;
  const [subject, ...others] = reading.subject.people ?? [];
  const who = owner?.head.type === 'pronoun' ? owner.head.pronoun.who : undefined;
  if (owner && subject && others.length === 0 && subject.sex === who && !taken.people?.includes(subject))
    reading.settled.set(owner.start, [subject]);
  return taken;
}
