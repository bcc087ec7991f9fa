/** Who somebody just described is, said in a clause: "her mother, who is 80 and whose name is Ann Lowe". */
import type { Item } from '../phrases/items.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { sameAs } from './same-as.ts';

/** Reads "whose (full) name is NAME" after the one person spoken of before it, and "Ann's mother's name is NAME". */
export function readNamedBy(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): void {
  const [whose, named] = [phrases[at], phrases[at + 1]];
  if (!whose || named?.phrase.head.type !== 'names') return;
  const words = items.slice(whose.phrase.to, named.phrase.from).map(({ lower }) => lower);
  const [name, ...others] = named.phrase.head.names;
  const said = /^((?:['’]s|s) )?(?:(?:full|real|proper|first) )?name (?:is|was)$/.exec(words.join(' '));
  const { head } = whose.phrase;
  const isRelative = head.type === 'pronoun' && head.pronoun.who === 'relative' && !said?.[1];
  const isKin = head.type === 'kin' && said?.[1] !== undefined;
  if (!name || others.length > 0 || !said || (!isRelative && !isKin)) return;
  const told = isKin ? whose : phrases.slice(0, at).findLast(({ people = [] }) => people.length > 0);
  const [person, ...more] = told?.people ?? [];
  if (person && more.length === 0) sameAs(reading, person, nameReferent(reading, name), named.phrase);
}
