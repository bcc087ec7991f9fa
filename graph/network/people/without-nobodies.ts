/** Leaves out words that could not be placed: without a name, in no relation to any child, with nothing said of them that a decision or a statement keeps. */
import type { Person, Relationship } from '#graph/model/network.ts';

export function withoutNobodies(
  people: readonly Person[],
  relationships: readonly Relationship[],
  decided: (personId: string) => boolean,
): { readonly people: readonly Person[]; readonly relationships: readonly Relationship[] } {
  const isSomebody = (person: Person) =>
    person.named ||
    person.category === 'child' ||
    person.relations.length > 0 ||
    person.statements.length > 0 ||
    decided(person.id);
  const kept = people.filter(isSomebody);
  const ids = new Set(kept.map((person) => person.id));
  return { people: kept, relationships: relationships.filter((tie) => ids.has(tie.from) && ids.has(tie.to)) };
}
