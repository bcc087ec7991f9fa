/**
 * Leaves out words that could not be placed: without a name, in no relation to any child or only as somebody's relative's relative, with nothing
 * said of them that a statement or a decision keeps.
 */
import type { Person, Relationship } from '#graph/model/network.ts';

export function withoutNobodies(
  people: readonly Person[],
  relationships: readonly Relationship[],
  decided: (personId: string) => boolean,
): { readonly people: readonly Person[]; readonly relationships: readonly Relationship[] } {
  const isSomebody = (person: Person) =>
    person.named ||
    person.category === 'child' ||
    person.category === 'kin' ||
    person.relations.some((relation) => relation.through.length < 2) ||
    person.statements.length > 0 ||
    decided(person.id);
  const kept = people.filter(isSomebody);
  const ids = new Set(kept.map((person) => person.id));
  return { people: kept, relationships: relationships.filter((tie) => ids.has(tie.from) && ids.has(tie.to)) };
}
