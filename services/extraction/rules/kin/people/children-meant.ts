/** Which children a parent, or kin through a parent, is told of without a possessor: "Mum rang", "Aiden to his PGM". */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { noteGuess, noteSpoken, type Reading } from '../reading.ts';
import { ownerOfParent } from './parents-in-entry.ts';
import { bornJustNow } from './born-just-now.ts';
import { listedWithParent } from './listed-with-parent.ts';
import { movedTo } from './moved-to.ts';
import { childrenOfOneFather } from './one-father.ts';
import { mayBeAnothers, noteOwnKin, ownParentOf } from './own-family.ts';
import { childrenOfOther, grownChildOf, listedBefore, otherParentOf } from './told-before.ts';

/** The children a note is about, or the other child that the sentence is about: "Aiden to his PGM". Of the father only the child named is sure. */
export function childrenMeant(
  reading: Reading,
  offset: number,
  kin: KinReading,
  names: readonly NameSpan[],
): readonly Referent[] {
  const moved = movedTo(reading, offset);
  if (moved) return [moved];
  const isParent = kin.path?.length === 1;
  const entered = isParent ? childrenEntered(reading, offset, names) : [];
  if (entered.length > 0) return entered;
  if (isParent && isOfUnborn(reading, offset)) return [];
  const told = childrenOfOther(reading, offset, kin);
  if (told.length > 0) return told;
  const newborn = isParent || isOfOneSide(kin) ? bornJustNow(reading, offset, kin) : [];
  if (newborn.length > 0) return newborn;
  // "PARENT JO PIKE GIVEN ADVICE" may be that of whoever was spoken to.
  if (kin.word.toLowerCase() === 'parent' && names.length > 0 && reading.shape === 'paragraph')
    noteGuess(reading, offset, []);
  const sharing = otherParentOf(reading, offset, kin);
  const other = isChildsWord(kin)
    ? undefined
    : (ownParentOf(reading, offset, kin, names) ?? grownChildOf(reading, offset, kin, names));
  const others = sharing.length > 0 ? sharing : other ? [other] : [];
  if (others.length > 0) {
    noteSpoken(reading, others, { start: offset, end: offset }, true);
    return others;
  }
  const { people: [person, ...more] = [], born } = reading.subject;
  const paternal = kin.path?.[0]?.sex === 'male';
  if (person && more.length === 0) {
    if (person.childId === undefined && (person.young || born)) return hasGivenBirth(reading, offset) ? [] : [person];
    if (person.childId !== undefined && (paternal || born)) return [person];
  }
  if (isTitleInside(reading, offset, names)) noteGuess(reading, offset, []);
  else if (names.length > 0 && mayBeAnothers(kin)) noteOwnKin(reading, offset);
  return paternal ? childrenOfOneFather(reading, offset, names) : reading.focus;
}

/** "Came with Father Ned": the children's, by the word that such a note has for him, or a priest, and never the father of a grown one spoken of. */
function isTitleInside({ text, start }: Reading, offset: number, names: readonly NameSpan[]): boolean {
  return names.length === 1 && /(?:\p{Ll} |: )$/u.test(text.slice(start, offset)) && title.test(text.slice(offset));
}

/** A first name alone: a note gives the family name too of a father who is one. */
const title = /^Father \p{Lu}\p{Ll}+(?!\p{L}| \p{Lu})/u;

/** The children of a list or an entry that the parent stands in. */
function childrenEntered(reading: Reading, offset: number, names: readonly NameSpan[]): readonly Referent[] {
  const listed = names.length > 0 ? listedBefore(reading, offset) : [];
  if (listed.length > 0) return listed;
  const isNamed = names.length > 0 || isNamedAfter(reading, offset);
  const withParent = isNamed ? listedWithParent(reading, offset) : [];
  if (withParent.length > 0) return withParent;
  const owner = ownerOfParent(reading, offset, names);
  return owner ? [owner] : [];
}

/** "Dad is Al Low", "father: Al Low". */
function isNamedAfter({ text }: Reading, offset: number): boolean {
  return /^\p{L}+(?: (?:is|was)|:) \p{Lu}/u.test(text.slice(offset, offset + 24));
}

/** "Paternal grandmother": of whom the father was just told. */
function isOfOneSide({ path: [first] = [], kind }: KinReading): boolean {
  return kind === 'grandparent' && first?.sex !== 'unknown';
}

/** "Lives with daja Arben": a word of another language without a possessor is what the children call him. */
function isChildsWord({ tradition }: KinReading): boolean {
  return tradition !== 'english' && tradition !== 'casework';
}

/** "Ann is 30 weeks pregnant. Al is the father.": of whom she carries, unless that is the child of the case. */
function isOfUnborn({ text, start, part, focus }: Reading, offset: number): boolean {
  const isThe = /^the (?:father|dad)\b/i.test(text.slice(offset, offset + 12));
  const before = text.slice(Math.max(part, start - unbornReach), offset);
  const isHers = focus.some(({ names }) => names.some(({ given }) => /^(?:unborn|baby)$/i.test(given[0] ?? '')));
  return isThe && !isHers && /\b(?:pregnan(?:t|cy)|expecting|unborn|due (?:in|on|date))\b[^.]*\.?[^.]*$/i.test(before);
}

/** In UTF-16 code units. */
const unbornReach = 120;

/** "Ann, 17, del. baby girl. Putative father Al": the baby's, and not Ann's. */
function hasGivenBirth({ text, start }: Reading, offset: number): boolean {
  const line = Math.max(text.lastIndexOf('\n', start) + 1, start - 160);
  return /\b(?:del\.|delivered|gave birth|pregnant|expecting|had a baby)/i.test(text.slice(line, offset));
}
