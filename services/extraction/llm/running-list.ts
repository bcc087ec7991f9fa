/**
 * The people of a record found so far, part by part. A ref that was given before is the same person, with the forms of both; but an answer that gives it
 * to somebody of another name has begun to number anew, and that is somebody else.
 */
import type { ExtractNetworkOutput, FoundPerson } from '#prompts/extract-network/v2/output.ts';
import { areAlike } from './forms-of-one.ts';
import { writtenForm } from './written-form.ts';

/** The answer with everybody known so far in `people`, under refs that mean one person each. */
export function onRunningList(known: readonly FoundPerson[], answer: ExtractNetworkOutput): ExtractNetworkOutput {
  const people = new Map(known.map((person) => [person.ref, person]));
  const anew = new Map<string, string>();
  for (const { ref, ...found } of answer.people) {
    const before = people.get(ref);
    const isOther = before !== undefined && !mayBeOne(before, found);
    const own = isOther ? `${ref}-${people.size}` : ref;
    if (isOther) anew.set(ref, own);
    people.set(own, {
      ...found,
      ref: own,
      forms: [...new Set([...(isOther ? [] : (before?.forms ?? [])), ...found.forms])],
    });
  }
  const own = (refs: readonly string[]) => refs.map((ref) => anew.get(ref) ?? ref);
  return {
    people: [...people.values()],
    ties: answer.ties.map((tie) => ({ ...tie, from: own(tie.from), to: own(tie.to) })),
    statements: answer.statements.map((statement) => ({
      ...statement,
      about: own(statement.about),
      ...(statement.type === 'household' ? { with: own(statement.with) } : {}),
    })),
  };
}

function mayBeOne(a: Pick<FoundPerson, 'forms' | 'childId'>, b: Pick<FoundPerson, 'forms' | 'childId'>): boolean {
  const [namesA, namesB] = [namesOf(a.forms), namesOf(b.forms)];
  if (namesA.length === 0 || namesB.length === 0 || (a.childId !== null && a.childId === b.childId)) return true;
  return namesA.some((one) => namesB.some((other) => areAlike(one, other)));
}

function namesOf(forms: readonly string[]): readonly string[] {
  return forms
    .flatMap((form) => writtenForm(form) ?? [])
    .flatMap(({ kind, words }) => (kind === 'named' ? [words] : []));
}
