/** Doubtful pairs as questions a worker can answer, with what speaks for and against and words from the records of each. */
import type { Evidence, Person, Question, Relationship } from '#graph/model/network.ts';
import type { Identity } from './identity/resolve-identity.ts';
import type { PeopleIndex } from './people/people-index.ts';
import { compareEnds } from './text-position.ts';

export function composeQuestions(
  identity: Identity,
  index: PeopleIndex,
  people: readonly Person[],
  relationships: readonly Relationship[],
): readonly Question[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const wordsAbout = firstWords(relationships);
  const questions = new Map<string, Question>();
  for (const doubt of identity.doubts) {
    const [a, b] = [index.personOf(doubt.a), index.personOf(doubt.b)].map((id) => byId.get(id ?? ''));
    const isSettled = identity.sets.keptApartBy(doubt.a, doubt.b, 'evidence') !== undefined;
    if (a === undefined || b === undefined || a.id === b.id || isSettled) continue;
    const [first, second] = compareEnds(a.id, b.id) < 0 ? [a, b] : [b, a];
    const id = `question--${first.id}--${second.id}`;
    if (questions.has(id)) continue;
    questions.set(id, {
      id,
      people: [first.id, second.id],
      text: `Are ${first.name} and ${second.name} the same person?`,
      reasons: doubt.reasons,
      evidence: [wordsAbout.get(first.id), wordsAbout.get(second.id)].filter((evidence) => evidence !== undefined),
    });
  }
  return [...questions.values()].toSorted(inReadingOrder);
}

/** Not by id as text, where `r10` stands before `r9`: an order must not tell how records are numbered. */
function inReadingOrder({ people: [a, b] }: Question, { people: [c, d] }: Question): number {
  return compareEnds(a, c) || compareEnds(b, d);
}

/** The first quote of each person's first tie: enough to see whom the records mean. */
function firstWords(relationships: readonly Relationship[]): ReadonlyMap<string, Evidence> {
  const words = new Map<string, Evidence>();
  for (const tie of relationships)
    for (const id of [tie.from, tie.to]) {
      const [evidence] = tie.evidence;
      if (evidence !== undefined && !words.has(id)) words.set(id, evidence);
    }
  return words;
}
