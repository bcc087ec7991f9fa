/** Filters a network to one side of one child's family: those on that side, everybody on the way to them, and the children. */
import type { Network, Person } from '#graph/model/network.ts';
import type { CaseChild } from '#graph/model/case-file.ts';
import { firstName } from '../words/list-in-words.ts';

export interface SideChoice {
  readonly value: string;
  readonly words: string;
}

export function sideChoices(children: readonly CaseChild[]): readonly SideChoice[] {
  return [
    { value: '', words: 'Everyone' },
    ...children.flatMap(({ id, name }) => [
      { value: `maternal ${id}`, words: `${firstName(name)}: mother’s side` },
      { value: `paternal ${id}`, words: `${firstName(name)}: father’s side` },
    ]),
  ];
}

export function onSide(network: Network, choice: string): Network {
  const [side, childId] = choice.split(' ');
  if (side === undefined || childId === undefined) return network;
  const kept = new Set<string>();
  for (const person of network.people) {
    if (person.category === 'child') kept.add(person.id);
    for (const id of keptWith(person, side, childId)) kept.add(id);
  }
  return {
    ...network,
    people: network.people.filter(({ id }) => kept.has(id)),
    relationships: network.relationships.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

function keptWith(person: Person, side: string, childId: string): readonly string[] {
  const found = person.relations.filter(
    (relation) => relation.childId === childId && [side, 'both'].includes(relation.side),
  );
  return found.length === 0 ? [] : [person.id, ...found.flatMap(({ through }) => through)];
}
