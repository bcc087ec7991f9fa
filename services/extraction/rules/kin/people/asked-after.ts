/** "I was asked about Ivy's father. It is not Al. … Her father is Bob.": whose unnamed parent the record spoke of is she whose parent now gets a name. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { latestOf } from './unions.ts';

/** How far back, in UTF-16 code units. */
const reach = 600;
const ownedByName = /^((?:\p{Lu}[\p{L}-]+ ?){1,3})['’]s /u;

/** "Ivy's father", but not "Mum's brother". */
function isOwnedByName(words: string): boolean {
  const owner = ownedByName.exec(words)?.[1];
  return owner !== undefined && kinTerm(owner).length === 0;
}

/** Settles the possessor of a parent or grandparent whom the first words of a sentence name. */
export function noteAskedAfter(reading: Reading, items: readonly Item[], { phrase: { head, from, to } }: Placed): void {
  if (head.type !== 'kin' || head.anchor?.head.type !== 'pronoun' || !head.anchor.head.pronoun.possessive) return;
  const { who } = head.anchor.head.pronoun;
  const isNamed =
    head.names.length === 1 || (/^(?:is|was)$/.test(items[to]?.lower ?? '') && items[to + 1]?.type === 'name');
  if (!isNamed || (who !== 'male' && who !== 'female') || items.slice(0, from).some(({ type }) => type !== 'word'))
    return;
  const told = latestOf(reading).findLast(
    ({ kind, from: person, to: owner, polarity, end, start, saidAt = start }) =>
      /^(?:parent|grandparent)$/.test(kind) &&
      polarity !== 'denied' &&
      end < reading.start &&
      reading.start - start < reach &&
      person.names.length === 0 &&
      isOwnedByName(reading.text.slice(saidAt, end)) &&
      owner.names.length > 0 &&
      owner.sex === who &&
      head.kin.readings.some(
        (reading) =>
          !reading.inverse && reading.kind === kind && (reading.sex === person.sex || reading.sex === 'unknown'),
      ),
  );
  const isOther = reading.discourse.recent.some(
    ({ people: [one, ...others], subject, start }) =>
      told !== undefined &&
      subject &&
      start > told.end &&
      others.length === 0 &&
      one !== told.to &&
      (one?.sex === who || one?.sex === 'unknown'),
  );
  if (told && !isOther) reading.settled.set(head.anchor.start, [told.to]);
}
