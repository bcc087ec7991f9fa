/** Who goes to a bare kin word. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { Reading } from '../reading.ts';

/** "Aiden to PGM Vi", "Ivy -> aunt": whoever goes to a bare kin word goes to their own. */
export function movedTo(reading: Reading, offset: number): Referent | undefined {
  const last = reading.discourse.recent.findLast(
    (recent) => recent.sentence === reading.sentence && recent.people.length === 1 && recent.end <= offset,
  );
  const between = last && reading.text.slice(last.end, offset);
  // "Al is a brother to Mum": nobody goes anywhere.
  const isKin = last && kinTerm(reading.text.slice(last.start, last.end).split(/\s/).at(-1) ?? '').length > 0;
  const person = last?.people[0];
  return between !== undefined &&
    !isKin &&
    !(person && isElder(reading, person)) &&
    /^\s*(?:(?:went|goes|moved|lives|placed|is|was)\s+)?(?:to|->|→|with|c\/o)\s+$/.test(between)
    ? person
    : undefined;
}

/** "Nan Joan lives with Uncle Ted": of an elder of the children's the word is no kin, but of the children. */
function isElder({ discourse }: Reading, person: Referent): boolean {
  return claimsOf(discourse.claims, person).some(
    ({ kind, from, to }) =>
      from === person && to.childId !== undefined && /^(?:parent|grandparent|aunt-uncle)$/.test(kind),
  );
}
