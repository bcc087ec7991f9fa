/** Gives each person their relations to each child, their category and, where nobody knows their name, the words that stand for it. */
import type { CaseFile } from '#graph/model/case-file.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import type { Person, Relation, Relationship } from '#graph/model/network.ts';
import { kinKinds } from '#graph/model/relationship-kind.ts';
import type { BarePerson } from '../people/compose-people.ts';

export function withRelations(
  caseFile: CaseFile,
  people: readonly BarePerson[],
  ties: readonly Relationship[],
): readonly Person[] {
  const children = caseFile.children.map((child) => child.id);
  const tiesOf = Map.groupBy(
    ties.filter((tie) => tie.polarity !== 'denied' && tie.status !== 'wrong'),
    (tie) => tie.from,
  );
  return people.map((person) => {
    const own = tiesOf.get(person.id) ?? [];
    const relations = children.flatMap((childId) =>
      own.filter((tie) => tie.to === childPersonId(childId)).map((tie) => relationOf(tie, childId)),
    );
    const label = relations[0]?.label;
    return {
      ...person,
      category: children.includes(person.id.slice(6)) ? 'child' : categoryOf(own),
      name: person.named || label === undefined ? person.name : `${label}, name unknown`,
      relations,
    };
  });
}

function relationOf(tie: Relationship, childId: string): Relation {
  return {
    childId,
    label: tie.term,
    side: tie.side,
    path: tie.path,
    status: tie.status,
    polarity: tie.polarity,
    statutoryRelative: 'check',
    through: [],
    chain: [tie.id],
  };
}

function categoryOf(ties: readonly Relationship[]): Person['category'] {
  if (ties.some((tie) => kinKinds.has(tie.kind))) return 'kin';
  return ties.length > 0 && ties.every((tie) => tie.kind === 'professional') ? 'professional' : 'connection';
}
