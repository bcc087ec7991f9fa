/** Of whom a tie is denied: "not our sister", said by a child of the case, is of all its children. */
import { isOneself, isOurselves } from '../phrases/first-person.ts';
import type { Referent } from '../../parsed-document.ts';
import type { PronounWish } from '../../reference/resolve-pronoun.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

export function ownersDenied(reading: Reading, placed: Placed, wish: PronounWish = {}): readonly Referent[] {
  const { protagonist } = reading.discourse;
  const told = placed.people ?? peopleOf(reading, placed.phrase, wish);
  // "He's Lola's but not mine", noted down without quotation marks.
  const people = told.length === 0 && isOneself(placed.phrase) && protagonist ? [protagonist] : told;
  return isOurselves(placed.phrase) && people.every(({ childId }) => childId !== undefined)
    ? [...new Set([...people, ...reading.discourse.children])]
    : people;
}
