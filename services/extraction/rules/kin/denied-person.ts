/** Of whom a "not" is said: who stands before it, the subject of the clause it ends, or whoever the sentence before was about. */
import type { Referent } from '../parsed-document.ts';
import type { Item } from './items.ts';
import { isCopulaWord } from './negation.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';

/** The one person, no child of the case and nobody in a paid role; `undefined` for "there is no …" and where none is meant. */
export function deniedPerson(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): Referent | undefined {
  const verb = isCopulaWord(items[at - 1]) ? at - 1 : at;
  if (/^(there|it)$/.test(items[verb - 1]?.lower ?? '')) return undefined;
  const joined = /^(and|or|nor)$/.test(items[verb - 1]?.lower ?? '');
  // "She's not a cousin", where nobody knows who she is.
  const right = phrases.find(({ phrase }) => phrase.to === verb);
  if (right?.phrase.head.type === 'pronoun' && right.people?.length !== 1) return undefined;
  // "Bram, who drives Ann to school, is not …": a child in what is said of him on the way there is not meant.
  const [subject, ...others] = reading.subject.people ?? [];
  const before = personBefore(reading, items, phrases, at);
  const isAside = !right && before?.childId !== undefined && subject?.childId === undefined;
  const person = (joined || isAside) && subject && others.length === 0 ? subject : before;
  return person && person.childId === undefined && !person.professional ? person : undefined;
}

/** A fragment ("Not a real nana.") is about whoever was spoken of last. */
function personBefore(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): Referent | undefined {
  const before = phrases.findLast(({ phrase, people }) => phrase.to <= at && people?.length === 1);
  const stop = items.slice(before?.phrase.to ?? 0, at).some((item) => /^[.;]$/.test(item.lower));
  if (before && !stop) return before.people?.[0];
  const spoken = reading.discourse.recent.findLast(
    ({ people, sentence }) =>
      people.length === 1 && people[0]?.childId === undefined && sentence >= reading.sentence - 1,
  );
  return at === 0 ? (namedLast(reading, spoken?.start ?? 0) ?? spoken?.people[0]) : undefined;
}

/** Characters back to the name in a sentence before. */
const reach = 120;

/** "Whom he calls Auntie Fay. Not an aunt.": a name in no phrase of its own, after whoever was spoken of last. */
function namedLast({ discourse, start }: Reading, after: number): Referent | undefined {
  const from = Math.max(after, start - reach);
  const near = [...discourse.bearers].filter(([place]) => place > from && place < start);
  return near.toSorted(([a], [b]) => b - a)[0]?.[1];
}
