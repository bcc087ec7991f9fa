/**
 * Whose adoption is told to the cleared alone, and whose is in the open (practice §4). Kept: strangers who adopted a child of the case or of the
 * children's generation. In the open: kin who adopted ("her gran adopted her"), an adult of the family who was adopted as a child, and adoptive
 * parents whom the council's own system names as a case child's parents (an adoption that has broken down).
 */
import { generationsUp } from '#graph/kinship/generations-up.ts';
import type { Network, Person, Relationship } from '#graph/model/network.ts';
import { kinKinds } from '#graph/model/relationship-kind.ts';

/** Ids of adopters who are never shown to who is not cleared, and never suggested. */
export function keptAdopters(network: Network): ReadonlySet<string> {
  return adoptersIn(network).kept;
}

/** Whether nothing that is said of somebody's adoption hides them: a tie or a place in the family shows them to everyone. */
export function adoptionInTheOpen(network: Network): (person: Person) => boolean {
  const { all, kept, adoptions } = adoptersIn(network);
  const adoptersOf = Map.groupBy(adoptions, ({ to }) => to);
  // "Adopted by Fay Low and is now Una Low", of whom another record says that she is the aunt.
  const openNames = new Set(familyNames(network.people.filter(({ id }) => all.has(id) && !kept.has(id))));
  const ties = Map.groupBy(network.relationships.filter(isAsserted), ({ from }) => from);
  return (person) => {
    if (all.has(person.id)) return !kept.has(person.id);
    // "Her aunt adopted Una" hides neither.
    const adopters = adoptersOf.get(person.id) ?? [];
    if (adopters.length > 0 && adopters.every(({ from }) => !kept.has(from))) return true;
    if (person.relations.length === 0 && familyNames([person]).some((name) => openNames.has(name))) return true;
    return isKnownElder(person, ties.get(person.id) ?? []);
  };
}

function familyNames(people: readonly Person[]): readonly string[] {
  return people.flatMap(({ mentions }) => mentions.flatMap(({ name }) => name?.family?.toLowerCase() ?? []));
}

function adoptersIn(network: Network) {
  const byId = new Map(network.people.map((person) => [person.id, person]));
  const adoptions = network.relationships.filter(isAdoption);
  const all = new Set(adoptions.map(({ from }) => from));
  const kin = kinWithoutAdoption(network, adoptions);
  const kept = adoptions.filter(({ from, to }) => {
    const [adopter, adopted] = [byId.get(from), byId.get(to)];
    const isLegalParent = adopted?.category === 'child' && adopter?.inBaseline === true;
    return !kin.has(from) && !isLegalParent && adopted !== undefined && !isElder(adopted);
  });
  return { all, adoptions, kept: new Set(kept.map(({ from }) => from)) };
}

function isAsserted({ polarity, status }: Relationship): boolean {
  return polarity !== 'denied' && status !== 'wrong';
}

function isAdoption(tie: Relationship): boolean {
  return isAsserted(tie) && (tie.kind === 'adoptive-parent' || (tie.kind === 'parent' && tie.basis === 'adoptive'));
}

/** Whom kinship reaches from the children, over everything but what ties adopters to whom they adopted. */
function kinWithoutAdoption({ people, relationships }: Network, adoptions: readonly Relationship[]): Set<string> {
  const pair = (a: string, b: string) => [a, b].toSorted().join(' ');
  const adopting = new Set(adoptions.map(({ from, to }) => pair(from, to)));
  const next = new Map<string, string[]>();
  for (const tie of relationships) {
    if (!isAsserted(tie) || !kinKinds.has(tie.kind) || adopting.has(pair(tie.from, tie.to))) continue;
    next.set(tie.from, [...(next.get(tie.from) ?? []), tie.to]);
    next.set(tie.to, [...(next.get(tie.to) ?? []), tie.from]);
  }
  const reached = new Set(people.filter(({ category }) => category === 'child').map(({ id }) => id));
  for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other);
  return reached;
}

/** Older than the children's generation: whoever adopted a mother is a grandparent. */
function isElder({ category, relations }: Person): boolean {
  return category !== 'child' && relations.some(({ path }) => generationsUp(path) > 0);
}

/**
 * An adult of the family who was once adopted, or an aunt who adopted; a parent only by what other records say too: "His mum is now Fay" tells of an
 * adopter.
 */
function isKnownElder({ relations, statements }: Person, ties: readonly Relationship[]): boolean {
  const toldOf = new Set(statements.flatMap(({ type, record }) => (type === 'handling' ? [record] : [])));
  const isParent = ties.some(
    ({ kind, evidence }) => kind === 'parent' && evidence.some(({ record }) => !toldOf.has(record)),
  );
  return relations.some(
    ({ path, polarity }) => polarity !== 'denied' && generationsUp(path) > 0 && (path.length > 1 || isParent),
  );
}
