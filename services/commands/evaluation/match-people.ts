/** Says which person of a mined network is which person of the key: by the places their mentions stand on, their names, labels and sex. One to one, best first. */
import type { NetworkDocument, PersonDocument } from '#graph/contract/network-document.ts';
import { type CaseFile, childPersonId } from '#graph/model/case-file.ts';
import { nameWords } from '#graph/network/identity/names/fold-name.ts';
import { acceptedReadings } from './expected-labels.ts';
import type { AnswerKey } from './gold.ts';
import { foundReadings } from './found-readings.ts';
import { isExactly, isExceptSide, type LabelReading } from './label-readings.ts';
import { bareName, formWeight, formWeights, ownNameWords } from './name-words.ts';
import { findPlaces, type Place, type Sought, soughtPeople } from './places.ts';

export interface Matching {
  readonly sought: ReadonlyMap<string, Sought>;
  /** Id of the key of each matched person of the network, by that person's id. */
  readonly goldOf: ReadonlyMap<string, string>;
  readonly foundOf: ReadonlyMap<string, PersonDocument>;
  /** People who are a further one for somebody matched already. */
  readonly duplicateOf: ReadonlyMap<string, string>;
  /** People of the key on whose sure places, or under whose own full name, somebody stands: two of them are a wrong merge. */
  readonly standsFor: ReadonlyMap<string, ReadonlySet<string>>;
}

const worth = { words: 2, coverage: 1, name: 1.5, label: 0.6, sex: 0.5, category: 0.5 } as const;
/** A pair worth less than this share of one's best is no match but a duplicate of the best. */
const muchWorse = 0.45;
/** More than any pair can be worth: a child of the case says by its id who it is. */
const certain = 10;

export function matchPeople(
  document: NetworkDocument,
  key: AnswerKey,
  caseFile: CaseFile,
  texts: ReadonlyMap<string, string>,
): Matching {
  const sought = soughtPeople(key, caseFile);
  const places = findPlaces(sought, key, texts);
  const scene = sceneOf(sought, key, places);
  const children = new Map(caseFile.children.map(({ id }) => [childPersonId(id), id]));
  const pairs = document.people
    .flatMap((person) => {
      const child = children.get(person.id);
      return child === undefined ? pairsOf(person, scene) : [{ person, gold: child, score: certain }];
    })
    .toSorted((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));
  const { goldOf, foundOf, duplicateOf } = oneToOne(pairs);
  const standsFor = new Map(document.people.map((person) => [person.id, standing(person, scene)]));
  return { sought: scene.sought, goldOf, foundOf, duplicateOf, standsFor };
}

/** Accepted readings by child. */
type Labels = ReadonlyMap<string, readonly LabelReading[]>;

interface Scene {
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

interface Pair {
  readonly person: PersonDocument;
  readonly gold: string;
  readonly score: number;
}

function sceneOf(people: readonly Sought[], key: AnswerKey, places: readonly Place[]): Scene {
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

function pairsOf(person: PersonDocument, scene: Scene): readonly Pair[] {
  const { shares, total } = sharesOf(person, scene);
  const names = namesOf(person, scene);
  const nameless = ![person.name, ...person.aliases].some((name) => formWeight(name) === formWeights.name);
  const candidates = new Set([...shares.keys(), ...names.keys()]);
  if (nameless) for (const id of writtenBeside(person, scene)) candidates.add(id);
  return [...candidates].flatMap((gold) => {
    const words = total > 0 ? (shares.get(gold) ?? 0) / total : 0;
    const coverage = Math.min(1, (shares.get(gold) ?? 0) / Math.max(scene.written.get(gold) ?? 0, 0.01));
    const name = names.get(gold) ?? 0;
    const label = labelAgreement(person, scene.labels.get(gold));
    const isOne = words >= 0.3 || name >= 0.45 || (name >= 0.2 && (words > 0.15 || label > 0.3));
    if (!isOne && !(nameless && label >= 0.5)) return [];
    const score =
      worth.words * words +
      worth.coverage * coverage +
      worth.name * name +
      worth.label * label -
      worth.sex * clash(person.sex, scene.sexes.get(gold)) +
      worth.category * categoryAgreement(person, scene.sought.get(gold));
    return score > 0.25 ? [{ person, gold, score }] : [];
  });
}

/** How much of what somebody's mentions say stands on places of each person of the key. */
function sharesOf(person: PersonDocument, { placesIn }: Scene) {
  const shares = new Map<string, number>();
  let total = 0;
  for (const mention of person.mentions) {
    const weight = formWeight(mention.surface);
    total += weight;
    const place = placeOf(mention, placesIn.get(mention.record) ?? []);
    if (place === undefined) continue;
    for (const id of place.owners) shares.set(id, (shares.get(id) ?? 0) + weight / place.owners.length);
  }
  return { shares, total };
}

type MentionDocument = PersonDocument['mentions'][number];

/** The place that overlaps most and has a word in common: "Mrs Best" stands on "Best", "Jo" not on "Jo's friend Ann". */
function placeOf(mention: MentionDocument, places: readonly Place[]): Place | undefined {
  let [best, most] = [undefined as Place | undefined, 0];
  const words = nameWords(mention.surface);
  for (const place of places) {
    const shared = Math.min(mention.end, place.end) - Math.max(mention.start, place.start);
    if (shared <= 0) continue;
    const overlap = shared / (Math.max(mention.end, place.end) - Math.min(mention.start, place.start));
    const common = nameWords(place.form).some((word) => words.includes(word));
    const isOwner = mention.start <= place.start && /^['’]s\s/.test(mention.surface.slice(place.end - mention.start));
    if (overlap > most && common && !isOwner) [best, most] = [place, overlap];
  }
  return best;
}

function namesOf(person: PersonDocument, { named }: Scene): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  [person.name, ...person.aliases].forEach((name, index) => {
    if (formWeight(name) !== formWeights.name) return;
    const owners = named.get(bareName(name)) ?? ownersOfWords(name, named);
    for (const id of owners) found.set(id, Math.max(found.get(id) ?? 0, (index === 0 ? 1 : 0.6) / owners.size));
  });
  return found;
}

/** "Ann Marie Best" or "Best" where the key has "Ann Best": everybody one of whose names has all its words in this one, or the other way round. */
function ownersOfWords(name: string, named: Scene['named']): ReadonlySet<string> {
  const words = bareName(name).split(' ');
  const owners = new Set<string>();
  if (words[0] === '') return owners;
  for (const [other, ids] of named) {
    const others = other.split(' ');
    const [few, many] = others.length < words.length ? [others, words] : [words, others];
    if (few.every((word) => many.includes(word))) for (const id of ids) owners.add(id);
  }
  return owners;
}

function labelAgreement(person: PersonDocument, expected: Labels | undefined): number {
  const scores = [...(expected ?? [])].flatMap(([childId, accepted]) => {
    const found = foundReadings(person, childId);
    if (accepted.length === 0 || found.length === 0) return [];
    if (accepted.some((one) => found.some((other) => isExactly(one, other)))) return [1];
    return accepted.some((one) => found.some((other) => isExceptSide(one, other))) ? [0.6] : [-0.2];
  });
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** People whom the key cannot name either, written of in a record in which this nameless person is: one of them may be who is meant. */
function writtenBeside(person: PersonDocument, { placesIn, nameless }: Scene): ReadonlySet<string> {
  return new Set(
    person.mentions.flatMap((mention) =>
      (placesIn.get(mention.record) ?? []).flatMap(({ owners }) => owners).filter((id) => nameless.has(id)),
    ),
  );
}

function clash(found: string, expected: string | undefined): number {
  return found !== 'unknown' && expected !== undefined && expected !== 'unknown' && found !== expected ? 1 : 0;
}

/** A professional and a child of the case are unlike everybody else; kin and connection are told apart later. */
function categoryAgreement({ category }: PersonDocument, sought: Sought | undefined): number {
  const special = ['professional', 'child'];
  if (!special.includes(category) && !special.includes(sought?.kind ?? '')) return 0;
  return category === sought?.kind ? 1 : -1;
}

function oneToOne(pairs: readonly Pair[]) {
  const [goldOf, foundOf, duplicateOf, best] = [
    new Map<string, string>(),
    new Map<string, PersonDocument>(),
    new Map<string, string>(),
    new Map<string, Pair>(),
  ];
  for (const pair of pairs) {
    const { person, gold, score } = pair;
    const bestPair = best.get(person.id) ?? pair;
    best.set(person.id, bestPair);
    if (goldOf.has(person.id) || foundOf.has(gold) || score < muchWorse * bestPair.score) continue;
    goldOf.set(person.id, gold);
    foundOf.set(gold, person);
  }
  for (const [id, { gold }] of best) if (!goldOf.has(id)) duplicateOf.set(id, gold);
  return { goldOf, foundOf, duplicateOf };
}

function standing(person: PersonDocument, { placesIn, named }: Scene): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const mention of person.mentions) {
    const place = placeOf(mention, placesIn.get(mention.record) ?? []);
    if (place?.sure && place.owners[0] !== undefined && place.start === mention.start) ids.add(place.owners[0]);
  }
  for (const name of [person.name, ...person.aliases]) {
    const owners = named.get(bareName(name));
    if (bareName(name).includes(' ') && owners?.size === 1) for (const id of owners) ids.add(id);
  }
  return ids;
}
