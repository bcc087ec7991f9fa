/** Who may be the adopted one: a child the record tells of, not a child of the case and nobody's parent. */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import type { Passage } from '../passage.ts';
import { claimsOf } from '../../reference/claim-log.ts';

export function mayBeAdopted({ reading }: Passage, person: Referent): boolean {
  const isParent = claimsOf(reading.discourse.claims, person).some(
    ({ from, kind, polarity }) => kind === 'parent' && from === person && polarity !== 'denied',
  );
  return adult(person) && !isParent;
}

/** Sentences back that "his adoptive family" reaches. */
const reach = 4;

/** The child spoken of last before a sentence: "They had a son, Ned, whose father was Joe. His adopters are not to be approached." */
export function adoptedBefore(passage: Passage): readonly Referent[] {
  const { passages, index, reading } = passage;
  const isChildOf = (person: Referent) =>
    claimsOf(reading.discourse.claims, person).some(
      ({ to, kind, polarity }) => kind === 'parent' && to === person && polarity !== 'denied',
    );
  for (const before of passages.slice(Math.max(0, index - reach), index).toReversed())
    for (const { people } of before.references.toReversed())
      if (people.length === 1 && people.every((person) => mayBeAdopted(passage, person) && isChildOf(person)))
        return people;
  return [];
}
