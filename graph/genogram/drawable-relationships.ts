/**
 * Which people and relationships a genogram may draw at all (practice §7). Never: professionals, people set aside, denied or rejected
 * ties, rumoured or DNA-excluded paternity, adopters, and anything beyond a sibling who was adopted away.
 */
import type { Network, Person, Relation, Relationship } from '../model/network.ts';
import { compareIds } from './compare-ids.ts';
import { generationsUp } from '../kinship/generations-up.ts';

export interface Drawable {
  /** With the relations that may be followed: no tie in their chain is one that is never drawn. */
  readonly people: readonly Person[];
  readonly relationships: readonly Relationship[];
  /** Siblings or children adopted out of the family: birth name and "adopted", nothing more. */
  readonly adoptedAway: ReadonlySet<string>;
}

const tiesOfTheAdopted = new Set(['parent', 'sibling', 'half-sibling']);

export function drawable(network: Network): Drawable {
  const people = network.people.filter(mayBeDrawn).toSorted((a, b) => compareIds(a.id, b.id));
  const byId = new Map(people.map((person) => [person.id, person]));
  const adopters = adopterTies(network, byId);
  const adoptedAway = new Set([...adopters.values()].map((tie) => tie.to));
  for (const person of people) if (isAdopted(person) && isOfTheChildrensGeneration(person)) adoptedAway.add(person.id);
  for (const person of people) if (person.category === 'child') adoptedAway.delete(person.id);

  const excluded = excludedByTest(network.relationships);
  const relationships = network.relationships
    .filter((tie) => byId.has(tie.from) && byId.has(tie.to))
    .filter(
      (tie) =>
        isAsserted(tie) &&
        !isRumour(tie) &&
        !excluded.has(ends(tie)) &&
        tie.kind !== 'professional' &&
        !adopters.has(tie.id),
    )
    .filter((tie) => !adoptedAway.has(tie.from) || (tiesOfTheAdopted.has(tie.kind) && tie.kind !== 'parent'))
    .filter((tie) => !adoptedAway.has(tie.to) || tiesOfTheAdopted.has(tie.kind))
    .toSorted((a, b) => compareIds(a.id, b.id));
  const drawn = new Set(relationships.map(({ id }) => id));
  const known = new Set(network.relationships.map(({ id }) => id));
  const mayFollow = ({ polarity, status, chain }: Relation) =>
    polarity !== 'denied' && status !== 'wrong' && chain.every((id) => drawn.has(id) || !known.has(id));
  return {
    people: people.map((person) => ({ ...person, relations: person.relations.filter(mayFollow) })),
    relationships,
    adoptedAway,
  };
}

function mayBeDrawn(person: Person): boolean {
  if (person.category === 'professional') return false;
  return person.setAside !== 'not-this-family' && person.setAside !== 'professional-only';
}

function isAsserted(tie: Relationship): boolean {
  return tie.polarity !== 'denied' && tie.status !== 'wrong';
}

export const ends = ({ from, to }: Pick<Relationship, 'from' | 'to'>) => `${from} ${to}`;

/** The ends of ties that a DNA test excluded: that outweighs whoever still says that he is the father, in whatever entry it stands. */
export function excludedByTest(relationships: readonly Relationship[]): ReadonlySet<string> {
  return new Set(relationships.filter((tie) => tie.basis === 'dna-excluded' && tie.status !== 'wrong').map(ends));
}

/** Paternity that is alleged, or that nobody says at first hand, is drawn only once a worker has found it right. */
function isRumour(tie: Relationship): boolean {
  if (tie.kind !== 'parent' || tie.status === 'right') return false;
  const attested = tie.basis === 'registered' || tie.basis === 'dna-confirmed';
  const hearsay = tie.evidence.every(({ polarity }) => polarity === 'reported' || polarity === 'denied');
  return tie.basis === 'alleged' || (hearsay && !attested && tie.path.at(-1)?.sex !== 'female');
}

/** Adoptive parents of the children's generation, save those whom the council's system itself names as a case child's parents. */
function adopterTies(network: Network, byId: ReadonlyMap<string, Person>): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const tie of network.relationships) {
    const adoptee = byId.get(tie.to);
    if (adoptee === undefined || !isAsserted(tie)) continue;
    if (tie.kind !== 'adoptive-parent' && !(tie.kind === 'parent' && tie.basis === 'adoptive')) continue;
    const legalParents = adoptee.category === 'child' && byId.get(tie.from)?.inBaseline === true;
    if (isOfTheChildrensGeneration(adoptee) && !legalParents) found.set(tie.id, tie);
  }
  return found;
}

export function isAdopted(person: Person): boolean {
  return person.statements.some(
    (said) => said.polarity !== 'denied' && said.type === 'legal-status' && said.fields.status === 'adoption-order',
  );
}

function isOfTheChildrensGeneration(person: Person): boolean {
  if (person.category === 'child') return true;
  return person.relations.length > 0 && person.relations.every((relation) => generationsUp(relation.path) <= 0);
}
