/** Whom a kin word without a possessor is about: "Mum" is the speaking child's, or the mother of the children the passage is about. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { PersonName } from '#graph/model/mention.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import { foldName } from '../../names/fold-name.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import type { Discourse } from '../../reference/discourse.ts';
import { blockChild } from '../../reference/form-subject.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import type { Reading } from '../reading.ts';
import { callerWithKin } from './callers-kin.ts';
import { childrenBound } from './children-bound.ts';
import { childrenMeant } from './children-meant.ts';
import { isYoungSibling, ownersOfBareKin } from './bare-kin-in-entry.ts';
import { whoseFurther } from './further-kin.ts';
import { halfSiblingsOf, halfSiblingsOfSide, saidByAdult, siblingsOf, tellersOwn } from './own-family.ts';
import { mayHave } from './plausible.ts';
import { sharersOf } from './same-parent.ts';
import { childInBrackets, lineSubject, siblingTold } from './told-before.ts';

/** The people a kin word without a possessor is about; empty where that cannot be told. `names` are those that say who it is. */
export function impliedAnchors(
  reading: Reading,
  offset: number,
  kin: KinReading,
  names: readonly NameSpan[],
): readonly Referent[] {
  const settled = reading.settled.get(offset);
  if (settled) return settled;
  const speaker = reading.speakerAt(offset);
  if (speaker?.childId !== undefined) return mayHave(speaker, kin) ? [speaker] : [];
  if (speaker && reading.quotedAt(offset)) return saidByAdult(reading, offset, kin, speaker);
  const others = whoseFurther(reading, offset, kin);
  if (others.length > 0) return others;
  const own = tellersOwn(reading, offset, kin);
  if (own) return [own];
  const marked = childInBrackets(reading, offset);
  if (marked && mayHave(marked, kin)) return [marked];
  const first = kin.path?.[0];
  const sharers = first?.step === 'parent' ? sharersOf(reading, offset) : undefined;
  if (sharers) return sharers;
  // "ASSOCIATES: …" in a police log are those of whom it is about.
  if (/\bassociates?$/i.test(kin.word)) return [];
  if (bondKinds.has(kin.kind)) return childrenBound(reading, offset, kin);
  const { formSubject } = reading.discourse;
  if (formSubject && reading.shape === 'form-field' && isOfForm(reading.discourse, formSubject, kin))
    return [formSubject];
  const ofBlock = reading.shape === 'form-field' ? blockChild(reading.discourse, reading.part) : undefined;
  if (ofBlock && isOfBlock(ofBlock, kin)) return [ofBlock];
  if (first?.step === 'parent') return childrenMeant(reading, offset, kin, names);
  return first?.step === 'sibling' ? siblingAnchors(reading, offset, kin, names, first.nature !== undefined) : [];
}

/** Whose brother or sister a bare "brother" is. `isHalf`: a half, step or foster one. */
function siblingAnchors(
  reading: Reading,
  offset: number,
  kin: KinReading,
  names: readonly NameSpan[],
  isHalf: boolean,
): readonly Referent[] {
  const other = otherChildren(reading, names, isHalf);
  if (other.length > 0) return other;
  if (isNextLabel(reading, offset)) return reading.child ? [reading.child] : reading.focus;
  const entered = ownersOfBareKin(reading, offset);
  if (entered.length > 0) return entered;
  const told = lineSubject(reading, offset) ?? siblingTold(reading);
  if (told) return [told];
  const ofSide = isHalf ? halfSiblingsOfSide(reading, offset) : [];
  if (ofSide.length > 0) return ofSide;
  const caller = callerWithKin(reading, offset);
  if (caller) return [caller];
  if (isHalf && reading.child) return [reading.child];
  const half = isHalf ? halfSiblingsOf(reading, offset) : [];
  if (half.length > 0) return half;
  if (/sib/i.test(kin.word) || reading.shape === 'form-field')
    return reading.child ? [reading.child] : kin.plural ? siblingsOf(reading) : reading.focus;
  return isYoungSibling(reading, offset) ? siblingsOf(reading) : [];
}

/** "Mother: Ann Low. Father: Al Pike. Siblings: Bea (4)": one label after the other on a line, so none of the father's. */
function isNextLabel({ text }: Reading, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  return (
    /^(?:half[- ])?(?:siblings?|sibs?|brothers?|sisters?)(?: and (?:brothers?|sisters?))?(?: ?:| [–—-] )/i.test(
      text.slice(offset, offset + 30),
    ) && /(?:^|[.;] )(?:child|mother|father|mum|dad|parents?)(?: ?:| [–—-] )[^:]*[.;] ?$/i.test(line)
  );
}

/** The parents and brothers in a form are those of whom it is about; where that is a parent of the children, the other parent is theirs. */
function isOfForm({ claims }: Discourse, person: Referent, { path = [] }: KinReading): boolean {
  const [first, ...more] = path;
  if (first?.step === 'sibling') return true;
  return first?.step === 'parent' && !(more.length === 0 && isParentInCase(claims, person));
}

/** Under the name of a child "Father" is that child's alone; the mother of one child of the case is told for all. */
function isOfBlock({ childId }: Referent, { path: [first, ...more] = [] }: KinReading): boolean {
  return first?.step === 'parent' && more.length === 0 && (childId === undefined || first.sex === 'male');
}

/** "Half-sister Ivy", who is a child of the case: of the other one. */
function otherChildren(reading: Reading, names: readonly NameSpan[], isHalf: boolean): readonly Referent[] {
  const [name, ...more] = names;
  const isCalled = ({ given }: PersonName) => foldName(given[0] ?? '') === foldName(name?.name.given[0] ?? '-');
  const named = reading.discourse.children.find((child) => child.names.some(isCalled));
  if (!named || more.length > 0) return [];
  if (reading.child && reading.child !== named) return [reading.child];
  const others = reading.discourse.children.filter((child) => child !== named);
  return isHalf && others.length > 1 ? [] : others;
}
