/** A clause that goes on about the subject before it: "Alf and his wife run a stall, and have the one lad, Bram". */
import type { Referent } from '../parsed-document.ts';
import { possess } from './clause-rules.ts';
import type { Item } from './items.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';
import { unionOf } from './unions.ts';

/** Reads "and/, (now) has/have (got) KIN" where the verb has no subject of its own; true when the kin phrase is understood. */
export function readElidedHaving(reading: Reading, items: readonly Item[], here: Placed): boolean {
  const { head, from } = here.phrase;
  if (head.type !== 'kin' || head.anchor) return false;
  const words = items.slice(Math.max(0, from - 4), from).map((item) => item.lower);
  const verb = /(?:^|\s)(?:and|but|,|;)(?: now| also| then)? (has|have|had)(?: got)?$/.exec(words.join(' '))?.[1];
  const owners = verb === undefined ? [] : subjectOf(reading, verb);
  const link = { type: 'has', negated: false, hearsay: false, unreal: false, open: false, entry: false } as const;
  return owners.length > 0 && possess(reading, { phrase: here.phrase, people: owners }, here, link);
}

/** "Have" goes with the couple last spoken of in the sentence, "has" with its subject. */
function subjectOf(reading: Reading, verb: string): readonly Referent[] {
  const { discourse, sentence, subject } = reading;
  const group = discourse.recent.findLast((recent) => recent.sentence === sentence && recent.people.length === 2);
  if (verb === 'have') return group?.people ?? [];
  return subject.people?.length === 1 ? unionOf(reading, subject.people) : [];
}
