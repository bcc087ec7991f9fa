/** What a decision is about, found in a view by the keys a request gives. What is not in the view is not found; what nobody decides on is refused. */
import type { Network, Person, Relationship } from '#graph/model/network.ts';
import { symmetricKinds } from '#graph/model/relationship-kind.ts';
import type { CaseView } from '../access/case-views.ts';
import { notFound } from '../access/guarded-graph.ts';
import { AppError } from '../errors.ts';

const holders = new WeakMap<Network, ReadonlyMap<string, Person>>();

/** The person who holds a mention now, or has the id; by ids as the store knows them. */
export function holderOf(network: Network, end: string): Person | undefined {
  let known = holders.get(network);
  if (known === undefined) {
    known = new Map(
      network.people.flatMap((person) => [
        ...person.mentions.map((mention) => [mention.id, person] as const),
        [person.id, person] as const,
      ]),
    );
    holders.set(network, known);
  }
  return known.get(end);
}

/** Any mention's key is accepted for a person (design §4.4). Throws `not-found`. */
export function personBy({ network, keys }: CaseView, key: string): Person {
  const stored = keys.stored(key);
  const person = stored === undefined ? undefined : holderOf(network, stored);
  if (person === undefined) throw notFound();
  return person;
}

/** Throws `not-decidable` for the case's children and for unnamed links. */
export function decidablePerson(view: CaseView, key: string): Person {
  const person = personBy(view, key);
  if (person.category === 'child')
    throw new AppError('not-decidable', 'This is one of the children the case is about.');
  refuseImplied(person);
  return person;
}

export function refuseImplied(person: Person): void {
  if (person.implied)
    throw new AppError('not-decidable', 'This stands for a link that no record names. Decide on the people around it.');
}

/** By a relationship's id or its tie's, also one given before a decision gave its people other anchors. Throws `not-found`. */
export function tieBy({ network, keys }: CaseView, key: string): Relationship {
  const stored = keys.stored(key) ?? '';
  const [kind, ...ends] = stored.split('--');
  const [from, to] = ends.map((end) => holderOf(network, end)?.id);
  const tie =
    network.relationships.find((one) => one.id === stored || one.tieId === stored) ??
    network.relationships.find(
      (one) =>
        one.kind === kind &&
        ((one.from === from && one.to === to) || (symmetricKinds.has(one.kind) && one.from === to && one.to === from)),
    );
  if (tie === undefined) throw notFound();
  return tie;
}
