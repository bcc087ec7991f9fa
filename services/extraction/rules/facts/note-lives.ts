/** Notes dates of birth and death and ages of those whose names stand beside them. */
import { nameReferent } from '../kin/people/name-referent.ts';
import type { Reading } from '../kin/reading.ts';
import type { Referent, Sentence } from '../parsed-document.ts';
import { lifeFacts } from './life-facts.ts';

/** Notes dates of birth and death and ages beside the names, before the ties are read: a child's kin are not an adult's. */
export function noteLives(reading: Reading, { tokens, names }: Sentence): void {
  for (const [at, span] of names.entries()) {
    const facts = lifeFacts(reading.discourse.record, tokens, span, names[at + 1]);
    if (Object.keys(facts).length === 0) continue;
    // "Ann Holt née Baker (37)": the age is Ann's, and no Baker is there.
    const isMaidenName = /^n[eé]e$/.test(tokens[span.from - 1]?.lower ?? '');
    const whose = (isMaidenName ? names[at - 1] : undefined) ?? span;
    const person = nameReferent(reading, whose, bornOtherwise(reading, facts.bornOn));
    if (facts.bornOn && person.childId === undefined) person.bornOn ??= facts.bornOn;
    if (facts.young) person.young ??= true;
    if (facts.deceased && person.childId === undefined) person.deceased = true;
    if (facts.diedOn) person.diedOn ??= facts.diedOn;
  }
}

/** Records are some years out about a child's age, and tell of when it was younger. */
const yearsOut = 3;

/** The children of the case whose date of birth is known to be another: "Amy Low, 44," is a namesake of Amy Low, who is ten. */
function bornOtherwise({ discourse }: Reading, bornOn: string | undefined): readonly Referent[] {
  if (bornOn === undefined) return [];
  const year = Number(bornOn.slice(0, 4));
  const bornIn = new Map(discourse.caseChildren.map(({ id, dateOfBirth }) => [id, Number(dateOfBirth.slice(0, 4))]));
  return discourse.children.filter(({ childId }) => year < (bornIn.get(childId ?? '') ?? NaN) - yearsOut);
}
