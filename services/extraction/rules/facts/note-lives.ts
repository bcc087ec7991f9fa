/** Notes dates of birth and death and ages of those whose names stand beside them. */
import { nameReferent } from '../kin/people/name-referent.ts';
import type { Reading } from '../kin/reading.ts';
import type { Referent, Sentence } from '../parsed-document.ts';
import { agesOfSeveral } from './ages-of-several.ts';
import { isWhoseKin, noteDeath } from './deaths.ts';
import { lifeFacts } from './life-facts.ts';

/** Notes dates of birth and death and ages beside the names, before the ties are read: a child's kin are not an adult's. */
export function noteLives(reading: Reading, { tokens, names }: Sentence): void {
  const ages = agesOfSeveral({ tokens, names });
  for (const [at, span] of names.entries()) {
    const facts = lifeFacts(reading.discourse.record, tokens, span, names[at + 1], ages.get(span));
    if (Object.keys(facts).length === 0) continue;
    // "Ann Holt née Baker (37)": the age is Ann's, and no Baker is there.
    const isMaidenName = /^n[eé]e$/.test(tokens[span.from - 1]?.lower ?? '');
    const whose = (isMaidenName ? names[at - 1] : undefined) ?? span;
    const person = nameReferent(reading, whose, bornOtherwise(reading, facts.bornOn));
    if (facts.bornOn && person.childId === undefined) person.bornOn ??= facts.bornOn;
    if (facts.young) person.young ??= true;
    if (facts.deceased) noteDeath(whoDied(reading, { tokens, names }, at, person), facts.diedOn);
  }
}

/** "Ann, mother of Bea, d. 2019": Ann; nobody with a name where it is "the mother of Bea". */
function whoDied(
  reading: Reading,
  { tokens, names }: Pick<Sentence, 'tokens' | 'names'>,
  at: number,
  person: Referent,
): readonly Referent[] {
  const [name, before] = [names[at], names[at - 1]];
  // "Child of Al (deceased)": what stands in brackets is of the one named last.
  const isBracketed = tokens[name?.to ?? 0]?.lower === '(';
  if (name === undefined || isBracketed || !isWhoseKin(tokens, name)) return [person];
  const isApposed = before !== undefined && tokens[before.to]?.lower === ',' && name.from - before.to <= farthestHead;
  return isApposed ? [nameReferent(reading, before)] : [];
}

/** ", the eldest sister of". */
const farthestHead = 6;

/** Records are some years out about a child's age, and tell of when it was younger. */
const yearsOut = 3;

/** Those whose date of birth is known to be another: "Amy Low, 44," is a namesake of Amy Low, who is ten; so is a Dean Low born in 1984 of one born in 1991. */
function bornOtherwise({ discourse }: Reading, bornOn: string | undefined): readonly Referent[] {
  if (bornOn === undefined) return [];
  const year = Number(bornOn.slice(0, 4));
  const bornIn = new Map(discourse.caseChildren.map(({ id, dateOfBirth }) => [id, Number(dateOfBirth.slice(0, 4))]));
  const isSure = (date: string | undefined) => date !== undefined && /^[\d-]+$/.test(date);
  return discourse.referents.filter(({ childId, bornOn: born = '' }) =>
    childId === undefined
      ? isSure(bornOn) && isSure(born) && Math.abs(year - Number(born.slice(0, 4))) > 1
      : year < (bornIn.get(childId) ?? NaN) - yearsOut,
  );
}
