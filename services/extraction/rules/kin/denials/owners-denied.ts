/** Of whom a tie is denied: "not our sister", said by a child of the case, is of all its children. */
import type { Referent } from '../../parsed-document.ts';
import type { PronounWish } from '../../reference/resolve-pronoun.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

export function ownersDenied(reading: Reading, placed: Placed, wish: PronounWish = {}): readonly Referent[] {
  const { protagonist } = reading.discourse;
  const told = placed.people ?? peopleOf(reading, placed.phrase, wish);
  // "He's Lola's but not mine", noted down without quotation marks.
  const people = told.length === 0 && isMine(placed.phrase) && protagonist ? [protagonist] : told;
  return isOurs(placed.phrase) && people.every(({ childId }) => childId !== undefined)
    ? [...new Set([...people, ...reading.discourse.children])]
    : people;
}

function isMine({ head }: NounPhrase): boolean {
  return head.type === 'pronoun' && head.pronoun.who === 'first';
}

/** "Us", "our", "ours". */
function isOurs({ head }: NounPhrase): boolean {
  return head.type === 'pronoun' && head.pronoun.who === 'first-plural';
}
