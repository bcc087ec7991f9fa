/** Says whom of the key a person may be, and what each pair is worth: words on the other's places, names, labels, sex and category. */
import type { PersonDocument } from '#graph/contract/network-document.ts';
import { foundReadings } from './found-readings.ts';
import { isExactly, isExceptSide } from './label-readings.ts';
import { type Labels, placeOf, type Scene } from './match-scene.ts';
import { bareName, formWeight, formWeights } from './name-words.ts';
import type { Sought } from './sought-people.ts';

const worth = { words: 2, coverage: 1, name: 1.5, label: 0.6, sex: 0.5, category: 0.5 } as const;

export interface Pair {
  readonly person: PersonDocument;
  readonly gold: string;
  readonly score: number;
}

export function pairsOf(person: PersonDocument, scene: Scene): readonly Pair[] {
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
