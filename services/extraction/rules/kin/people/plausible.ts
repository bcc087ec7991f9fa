/** What cannot be: a child of the case is nobody's parent or spouse, a man is no sister. Such readings are dropped rather than believed. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../../parsed-document.ts';

const grown = new Set([
  'parent',
  'grandparent',
  'aunt-uncle',
  'partner',
  'step-parent',
  'adoptive-parent',
  'foster-carer',
  'godparent',
  'special-guardian',
  'teacher',
  'mentor',
  'faith-leader',
]);

/** Whether somebody may be the anchor of this kin word: a child of the case has no wife, no son, no grandchild. */
export function mayHave(anchor: Referent, kin: KinReading): boolean {
  // "His carer": whom an adult has for their age or health fosters nobody.
  if (anchor.childId === undefined) return kin.word !== 'carer' || anchor.young === true || anchor.names.length === 0;
  const first = kin.path?.[0]?.step;
  return first !== 'partner' && first !== 'child' && !(kin.inverse && kin.kind !== 'cousin');
}

/** Whether a kin word that names no possessor may be of them: nobody says of a girl of twelve "Son Al, 22". */
export function mayGoWithout(anchor: Referent, kin: KinReading): boolean {
  const first = kin.path?.[0]?.step;
  return mayHave(anchor, kin) && !(anchor.young === true && (first === 'partner' || first === 'child'));
}

/** Whether somebody may be what the kin word says: sexes must agree, and a child of the case is nobody's elder by the word. */
export function mayBe(person: Referent, kin: KinReading): boolean {
  if (person.sex !== 'unknown' && kin.sex !== 'unknown' && person.sex !== kin.sex) return false;
  if (person.childId === undefined) return true;
  return kin.inverse || !grown.has(kin.kind);
}

/** Whom a possessive before this kin word rather means: a child has a nan, a little brother, a school friend; an adult has children. */
export function likelyToHave(anchor: Referent, kin: KinReading): boolean {
  const child = anchor.childId !== undefined || anchor.young === true;
  const [first, second] = kin.path ?? [];
  if (first === undefined || first.nature === 'foster' || (first.step === 'sibling' && first.nature !== undefined))
    return child;
  return child && first.step === 'parent' && second !== undefined;
}

/** Whether somebody may be a man or a woman, as far as both are told. */
export function sexFits(person: Referent, sex: Sex): boolean {
  return person.sex === sex || person.sex === 'unknown' || sex === 'unknown';
}
