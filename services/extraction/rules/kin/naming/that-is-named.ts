/** "'Auntie Bea gave me a bun.' That's Mrs Low.": who was called by a first name has a family name now. */
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { giveOtherName } from '../../names/give-name.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { sexFits } from '../people/plausible.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { endsClause } from './called-so.ts';

const thatIs = /^(?:.*[(,;–—-] )?(?:that|which) (?:is|was|'s|would be|'d be|will be|must be)$/;

/** Gives the name that phrase `at` consists of to whoever was named last before it, by a first name alone. */
export function readThatIsNamed(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): void {
  const here = phrases[at];
  if (!here) return;
  const { phrase, people } = here;
  const { head } = phrase;
  const name = head.type === 'names' && head.names.length === 1 ? head.names[0] : undefined;
  if (name?.name.family === undefined || name.name.given.length > 0 || !isWhole(items, phrase.to)) return;
  if (!thatIs.test(wordsOf(items, Math.max(0, phrase.from - 4), phrase.from))) return;
  const person = namedLast(reading, name);
  if (person && !people?.includes(person)) giveOtherName(reading, person, name);
}

/** "That's Mr Dunn", "that's Mr Dunn next door". */
function isWhole(items: readonly Item[], to: number): boolean {
  return (
    endsClause(items, to) ||
    /^(?:next|opposite|upstairs|downstairs|across|at|down|up|over)$/.test(items[to]?.lower ?? '')
  );
}

/** The one named last in this sentence or the one before, by a first name that the family name may go with. */
function namedLast({ discourse, sentence }: Reading, { start, sex }: NameSpan): Referent | undefined {
  const last = discourse.recent.findLast(
    ({ people: [person, ...others], ...recent }) =>
      recent.end <= start && others.length === 0 && (person?.names.length ?? 0) > 0 && person?.childId === undefined,
  );
  const [person] = last?.people ?? [];
  if (!last || !person || sentence - last.sentence > 1 || person.professional || person.young || !sexFits(person, sex))
    return undefined;
  return person.names.every(({ family }) => family === undefined) ? person : undefined;
}
