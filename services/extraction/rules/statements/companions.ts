/** People joined by "and", "&", "+" or a slash: they are spoken of together. Texts are the record's own; offsets of references are into it. */
import type { Reference, Referent } from '../parsed-document.ts';

const joined = /^\s*(\([^)]{0,40}\)\s*)?(,\s*[\p{Ll}’' -]{3,40},?\s*)?(and|&|\+|\/)\s*$/u;

/** Room for what somebody is: "Ann Lee, paternal aunt, and Bob Lee". */
const farthest = 60;

/** A reference and those joined to it after it. */
export function withCompanions(text: string, references: readonly Reference[], first: Reference): readonly Referent[] {
  const people = new Set(first.people);
  let { end } = first;
  for (const reference of references) {
    if (reference.start < end) continue;
    if (reference.start - end > farthest) break;
    if (!joined.test(text.slice(end, reference.start)) || isPossessive(text, reference)) continue;
    for (const person of reference.people) people.add(person);
    ({ end } = reference);
  }
  return [...people];
}

/** "Bea and her address": whose the next thing is, is no companion. */
function isPossessive(text: string, { start, end }: Reference): boolean {
  return /^(?:my|our|his|her|their)$/i.test(text.slice(start, end)) && /^\s+\p{Ll}/u.test(text.slice(end, end + 3));
}

/** "If she would have them and she declined": an object stands before, and the pronoun begins again. */
function opensClause(text: string, before: Reference, { start, end }: Reference): boolean {
  return (
    /^(?:he|she|they)$/i.test(text.slice(start, end)) &&
    /^(?:him|her|them|me|us)$/i.test(text.slice(before.start, before.end))
  );
}

/** The whole group a reference stands in, those before it too. */
export function groupOf(text: string, references: readonly Reference[], one: Reference): readonly Referent[] {
  if (isPossessive(text, one)) return one.people;
  let first = one;
  for (const reference of references.toReversed()) {
    const isJoined = reference.end <= first.start && joined.test(text.slice(reference.end, first.start));
    if (isJoined && !opensClause(text, reference, first)) first = reference;
  }
  return withCompanions(text, references, first);
}
