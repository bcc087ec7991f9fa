/** People joined to a first one by "and", "&", "+" or a slash: they are spoken of together. */
import type { Reference, Referent } from '../parsed-document.ts';

const joined = /^\s*(\([^)]{0,40}\)\s*)?(and|&|\+|\/)\s*$/i;

/** `text` is the record's own; offsets of the references are into it. */
export function withCompanions(text: string, references: readonly Reference[], first: Reference): readonly Referent[] {
  const people = new Set(first.people);
  let { end } = first;
  for (const reference of references) {
    if (reference.start < end) continue;
    if (!joined.test(text.slice(end, reference.start))) break;
    for (const person of reference.people) people.add(person);
    ({ end } = reference);
  }
  return [...people];
}
