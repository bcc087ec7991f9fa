/** Says which person of a mined network is which person of the key. One to one, the pairs worth most first; who is left over is a duplicate or nobody. */
import type { NetworkDocument, PersonDocument } from '#graph/contract/network-document.ts';
import { type CaseFile, childPersonId } from '#graph/model/case-file.ts';
import type { AnswerKey } from './gold.ts';
import { placeOf, type Scene, sceneOf } from './match-scene.ts';
import { bareName } from './name-words.ts';
import { type Pair, pairsOf } from './pairs-of.ts';
import { findPlaces } from './places.ts';
import { type Sought, soughtPeople } from './sought-people.ts';

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
