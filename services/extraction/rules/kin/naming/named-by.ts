/** Who somebody just described is, said in a clause: "her mother, who is 80 and whose name is Ann Lowe". */
import type { Item } from '../phrases/items.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { sameAs } from './same-as.ts';

/** Reads "whose (full) name is NAME" after the one person spoken of before it. */
export function readNamedBy(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): void {
  const [whose, named] = [phrases[at], phrases[at + 1]];
  if (whose?.phrase.head.type !== 'pronoun' || whose.phrase.head.pronoun.who !== 'relative') return;
  if (named?.phrase.head.type !== 'names') return;
  const words = items.slice(whose.phrase.to, named.phrase.from).map(({ lower }) => lower);
  const [name, ...others] = named.phrase.head.names;
  if (!name || others.length > 0 || !/^(?:(?:full|real|proper|first) )?name (?:is|was)$/.test(words.join(' '))) return;
  const [person, ...more] = phrases.slice(0, at).findLast(({ people = [] }) => people.length > 0)?.people ?? [];
  if (person && more.length === 0) sameAs(reading, person, nameReferent(reading, name), named.phrase);
}
