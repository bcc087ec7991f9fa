/** Of whom a "not" is said: who stands before it, the subject of the clause it ends, or whoever the sentence before was about. */
import { isRelative } from '../people/grown-relative.ts';
import { spokenOfAfter } from '../people/spoken-of.ts';
import type { Referent } from '../../parsed-document.ts';
import { distanceFrom } from '../../reference/salience.ts';
import type { Item } from '../phrases/items.ts';
import { isCopulaWord } from '../phrases/negation.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

/**
 * The one person, no child of the case and nobody in a paid role; `undefined` for "there is no …" and where none is meant. Where the words name
 * nobody, who was taken for what is denied (`isTaken`) goes before others: "Uncle Stan drove his brother Al. Not an uncle."
 */
export function deniedPerson(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
  isTaken: (person: Referent) => boolean = () => false,
): Referent | undefined {
  const alone = at === 0 ? namedAlone(reading) : undefined;
  if (alone) return alone;
  const copula = isCopulaWord(items[at - 1]) ? at - 1 : at;
  // "Uncle Al “isn't a real uncle”".
  const verb = /^["“'‘]$/.test(items[copula - 1]?.lower ?? '') && copula > 1 ? copula - 1 : copula;
  if (/^(there|it)$/.test(items[verb - 1]?.lower ?? '')) return undefined;
  const joined = /^(and|or|nor|but)$/.test(items[verb - 1]?.lower ?? '');
  const right = phrases.find(({ phrase }) => phrase.to === verb);
  const found = subjectOf(reading, items, phrases, at, { right, joined });
  const isNamed = right !== undefined && right.phrase.head.type !== 'pronoun';
  if (isNamed || (found && isTaken(found)) || (right && isFirstPerson(right))) return found;
  // "That's not her grandad", said of whoever the sentences before told of.
  const isPointing = /^(that|this)$/.test(items[verb - 1]?.lower ?? '');
  return lastTaken(reading, items, isPointing ? [] : phrases, at, right, isTaken) ?? found;
}

/** "(ii) Al Hay. Unrelated to the children.": of whom the sentence before is no more than the name. */
function namedAlone({ discourse, text, start }: Reading): Referent | undefined {
  const people = discourse.referents.filter((one) => isRelative(one));
  return people.find(({ places }) =>
    places.some(
      (place) =>
        place.start < start &&
        /^\s*[.;:(–—-]+\s*$/.test(text.slice(place.end, start)) &&
        /(?:^|[.;:!?\n)*•–—-])[\s*]*$/.test(text.slice(Math.max(0, place.start - 8), place.start)),
    ),
  );
}

function isFirstPerson({ phrase: { head } }: Placed): boolean {
  return head.type === 'pronoun' && !/^(male|female)$/.test(head.pronoun.who);
}

function subjectOf(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
  { right, joined }: { readonly right: Placed | undefined; readonly joined: boolean },
): Referent | undefined {
  // "She's not a cousin", where nobody knows who she is.
  if (right?.phrase.head.type === 'pronoun' && right.people?.length !== 1) return undefined;
  // "Bram, who drives Ann to school, is not …": a child in what is said of him on the way there is not meant.
  const [subject, ...others] = reading.subject.people ?? [];
  const before = personBefore(reading, items, phrases, at);
  const isAside = !right && before?.childId !== undefined && subject?.childId === undefined;
  const person = (joined || isAside) && subject && others.length === 0 ? subject : before;
  return person && isRelative(person) ? person : undefined;
}

/** Sentences back to who was taken for what is denied. */
const reachBack = 2;

/** The last of this sentence and those before it whom the record has in the place that is denied. */
function lastTaken(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
  right: Placed | undefined,
  isTaken: (person: Referent) => boolean,
): Referent | undefined {
  const who = right?.phrase.head.type === 'pronoun' ? right.phrase.head.pronoun.who : undefined;
  const fits = (person: Referent) =>
    isRelative(person) && isTaken(person) && (who === undefined || person.sex === 'unknown' || person.sex === who);
  const before = phrases.filter(({ phrase, people }) => phrase.to <= at && people?.length === 1);
  const here = before.flatMap(({ people = [] }) => people).findLast(fits);
  // "Ann Dunn of the canteen is not related" is said of somebody whom the sentence names.
  if (here || before.some(({ phrase }) => phrase.head.type === 'names')) return here;
  const near = reading.discourse.recent.filter(
    (recent) =>
      recent.people.length === 1 &&
      recent.start < (items[at]?.start ?? Infinity) &&
      distanceFrom(recent, reading) <= reachBack,
  );
  return near.flatMap(({ people }) => people).findLast(fits);
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
  // "Aunt to Al; no relation to Bea".
  const [subject, ...others] = reading.subject.people ?? [];
  // "“No uncle of mine,” said Ivy about Al"
  if (at === 1 && /^["“]$/.test(items[0]?.lower ?? '')) return spokenOfAfter(reading, items, phrases);
  if (items[at - 1]?.lower === ';' && subject?.childId === undefined && others.length === 0) return subject;
  const from = items[at]?.start ?? Infinity;
  const near = reading.discourse.recent.filter(
    ({ people, sentence, start }) =>
      people.length === 1 && people[0]?.childId === undefined && sentence >= reading.sentence - 1 && start < from,
  );
  const spoken = near.findLast(({ subject }) => subject) ?? near.at(-1);
  return at === 0 ? (namedLast(reading, spoken?.start ?? 0) ?? spoken?.people[0]) : undefined;
}

/** Characters back to the name in a sentence before. */
const reach = 120;

/** "The man opposite, who they all call Uncle Stan. Not an uncle.": a name in no phrase of its own, after whoever was spoken of last; not "stepfather to Ivy". */
function namedLast({ discourse, text, start }: Reading, after: number): Referent | undefined {
  const from = Math.max(after, start - reach);
  const isOwner = (place: number) =>
    /\b(?:to|of|for|with|from|by|at) $/i.test(text.slice(Math.max(0, place - 6), place));
  const near = [...discourse.bearers].filter(
    ([place, one]) => place > from && place < start && isRelative(one) && !isOwner(place),
  );
  return near.toSorted(([a], [b]) => b - a)[0]?.[1];
}
