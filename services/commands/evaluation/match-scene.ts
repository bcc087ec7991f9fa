/** What a person of a mined network is compared with: everybody the key knows, where the records write of them, their names and labels. */
import type { PersonDocument } from '#graph/contract/network-document.ts';
import { nameWords } from '#graph/network/identity/names/fold-name.ts';
import { acceptedReadings } from './expected-labels.ts';
import type { AnswerKey } from './gold.ts';
import type { LabelReading } from './label-readings.ts';
import { bareName, formWeight, formWeights, ownNameWords } from './name-words.ts';
import type { Extent, Place } from './places.ts';
import type { Sought } from './sought-people.ts';

/** Accepted readings by child. */
export type Labels = ReadonlyMap<string, readonly LabelReading[]>;

export interface Scene {
  readonly sought: ReadonlyMap<string, Sought>;
  readonly placesIn: ReadonlyMap<string, readonly Place[]>;
  /** Sum of place weights of each person of the key. */
  readonly written: ReadonlyMap<string, number>;
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly labels: ReadonlyMap<string, Labels>;
  readonly sexes: ReadonlyMap<string, string>;
  /** People of the key whose name no record gives. */
  readonly nameless: ReadonlySet<string>;
}

export function sceneOf(people: readonly Sought[], key: AnswerKey, places: readonly Place[]): Scene {
  const written = new Map<string, number>();
  for (const { owners, weight } of places)
    for (const id of owners) written.set(id, (written.get(id) ?? 0) + weight / owners.length);
  const named = new Map<string, Set<string>>();
  for (const { id, name, forms } of people)
    for (const form of [name, ...forms])
      if (formWeight(form) === formWeights.name)
        named.set(bareName(form), (named.get(bareName(form)) ?? new Set()).add(id));
  return {
    sought: new Map(people.map((person) => [person.id, person])),
    placesIn: Map.groupBy(places, (place) => place.record),
    written,
    named,
    labels: new Map(key.people.map((person) => [person.id, acceptedReadings(person)])),
    sexes: new Map(key.people.map((person) => [person.id, person.sex])),
    nameless: new Set(people.filter(isNameless).map(({ id }) => id)),
  };
}

/** "Anna's mother, name not known": what stands before the comma is no name of hers, and no form is one. */
function isNameless({ name, forms }: Sought): boolean {
  return ownNameWords(name.split(',')[0] ?? '').length === 0 && forms.every((form) => ownNameWords(form).length === 0);
}

type MentionDocument = PersonDocument['mentions'][number];

/** The place that overlaps most and has a word in common: "Mrs Best" stands on "Best", "Jo" not on "Jo's friend Ann". */
export function placeOf(mention: MentionDocument, places: readonly Place[]): Place | undefined {
  let [best, most] = [undefined as Place | undefined, 0];
  const words = nameWords(mention.surface);
  for (const place of places) {
    const shared = Math.min(mention.end, place.end) - Math.max(mention.start, place.start);
    if (shared <= 0) continue;
    const overlap = shared / (Math.max(mention.end, place.end) - Math.min(mention.start, place.start));
    const common = nameWords(place.form).some((word) => words.includes(word));
    if (overlap > most && common && !ownsTheOther(mention, place)) [best, most] = [place, overlap];
  }
  return best;
}

/** One of the two is the owner in the other: "Jo" of "Jo's friend Ann" is not Ann. */
function ownsTheOther(mention: MentionDocument, place: Place): boolean {
  const isOwner = (owner: Extent, other: Extent, words: string) =>
    other.start <= owner.start && /^['’]s\s/i.test(words.slice(owner.end - other.start));
  return isOwner(place, mention, mention.surface) || isOwner(mention, place, place.form);
}
