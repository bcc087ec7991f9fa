/** Doubtful pairs as questions a worker can answer, with what speaks for and against. */
import type { Person, Question } from '#graph/model/network.ts';
import type { Identity } from './identity/resolve-identity.ts';
import type { PeopleIndex } from './people/people-index.ts';
import { compareEnds, compareText } from './text-position.ts';

export function composeQuestions(
  identity: Identity,
  index: PeopleIndex,
  people: readonly Person[],
): readonly Question[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const questions = new Map<string, Question>();
  for (const doubt of identity.doubts) {
    const [a, b] = [index.personOf(doubt.a), index.personOf(doubt.b)].map((id) => byId.get(id ?? ''));
    if (
      a === undefined ||
      b === undefined ||
      a.id === b.id ||
      identity.sets.keptApartBy(doubt.a, doubt.b, 'evidence') !== undefined
    )
      continue;
    const [first, second] = compareEnds(a.id, b.id) < 0 ? [a, b] : [b, a];
    const id = `question--${first.id}--${second.id}`;
    if (questions.has(id)) continue;
    questions.set(id, {
      id,
      people: [first.id, second.id],
      text: `Are ${first.name} and ${second.name} the same person?`,
      reasons: doubt.reasons,
      evidence: [],
    });
  }
  return [...questions.values()].toSorted((a, b) => compareText(a.id, b.id));
}
