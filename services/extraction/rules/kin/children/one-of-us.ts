/** Brothers and sisters counted up with one of them among them: "There was three of us, me, then Al, then our Sue", "Ted was the youngest of us, Al and me and Ted", "There are four of them: herself, Al, Bea and Cy". */
import type { Referent } from '../../parsed-document.ts';
import { claimsBetween } from '../../reference/claim-log.ts';
import { namelessWords } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { listedNames, roster } from '../phrases/listed-names.ts';
import { numberOf } from '../phrases/number-words.ts';
import { nameReferent } from '../people/name-referent.ts';
import { pronounPeople } from '../people/pronoun-people.ts';
import type { Reading } from '../reading.ts';
import { claimSiblings } from './rosters.ts';

const ofUs =
  /(?:^| )(two|three|four|five|six|seven|eight|nine|[2-9]|one|eldest|youngest|middle|middle one) of (us|them) [,:.–-] /;
const joint = /^(?:,|;|and|&|\+|then)$/;
const reflexive: Readonly<Record<string, 'male' | 'female'>> = { himself: 'male', herself: 'female' };

/** Claims that those whom the list names, with "me" or "herself", are brothers and sisters; whether it did. */
export function readOneOfUs(reading: Reading, items: readonly Item[]): boolean {
  const found = ofUs.exec(namelessWords(items));
  if (!found) return false;
  const from = namelessWords(items)
    .slice(0, found.index + found[0].length)
    .trim()
    .split(' ').length;
  const begin = pastSelf(items, from);
  const list = listedNames(items, begin, roster);
  const self = items.find((_, at) => at >= from && at < list.past && isEntry(items, at)) ?? selfAfter(items, list.past);
  const named = list.names.map((name) => nameReferent(reading, name));
  const people = [...new Set([...(self ? selfMeant(reading, self, named) : []), ...named])];
  const wanted = numberOf(found[1] ?? '') ?? people.length;
  const isTold = self !== undefined || (found[2] === 'them' && areSiblings(reading, people));
  if (!isTold || named.length === 0 || people.length < 2 || people.length > wanted) return false;
  claimSiblings(reading, people, reading);
  return true;
}

function isSelf(item: Item): boolean {
  return (item.type === 'pronoun' && item.pronoun.who === 'first') || Object.hasOwn(reflexive, item.lower);
}

/** Of a row "herself" is one, "who lives by herself" is not. */
function isEntry(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1]?.lower ?? '', items[at], items[at + 1]?.lower ?? ''];
  return item !== undefined && isSelf(item) && /^(?:[,:.–-]|and|then|&|\+)$/.test(before) && joint.test(after);
}

/** Past "me, then", "herself,". */
function pastSelf(items: readonly Item[], from: number): number {
  const first = items[from];
  if (!first || !isSelf(first)) return from;
  let at = from + 1;
  while (joint.test(items[at]?.lower ?? '')) at += 1;
  return at;
}

/** "Al, Bea and me", "Al, Bea, herself". */
function selfAfter(items: readonly Item[], from: number): Item | undefined {
  const next = items.slice(from).find(({ lower }) => !joint.test(lower));
  return next && isSelf(next) ? next : undefined;
}

/** Whoever tells of the others, and is none of those named. */
function selfMeant(reading: Reading, { lower, start }: Item, named: readonly Referent[]): readonly Referent[] {
  const who = reflexive[lower];
  if (who === undefined) return pronounPeople(reading, start, 'first', {});
  const allowed = (person: Referent) => person.childId === undefined && !named.includes(person);
  return pronounPeople(reading, start, who, { allowed });
}

/** Two of them were told to be brother or sister. */
function areSiblings({ discourse: { claims } }: Reading, people: readonly Referent[]): boolean {
  return people.some((one, at) =>
    people
      .slice(at + 1)
      .some((other) =>
        claimsBetween(claims, one, other).some(({ kind, polarity }) => kind === 'sibling' && polarity !== 'denied'),
      ),
  );
}
