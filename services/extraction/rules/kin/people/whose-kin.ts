/** Whose relative a kin phrase speaks of: "her gran" is hers, "Mum" whoever's speaks or the children's. */
import { isAlways } from '../phrases/one-step-kin.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import type { Referent } from '../../parsed-document.ts';
import type { PronounWish } from '../../reference/resolve-pronoun.ts';
import { childOfSubject } from './child-of-subject.ts';
import { describedBefore } from './described-before.ts';
import { hasAnother } from './has-another.ts';
import { impliedAnchors } from './implied-anchors.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import { cousinsHere, isTheirElder, siblingsTold } from './pair-told.ts';
import { type OwnersWished, ownersWished } from './owners-wished.ts';
import { settleCompany } from './in-company.ts';
import { peopleOf } from './people-of.ts';
import { pronounPeople } from './pronoun-people.ts';
import { mayHave } from './plausible.ts';
import { noteOwned, sameOwner } from './same-owner.ts';
import { bothOf } from './unions.ts';
import { isAtWork, isWorkersOwn } from './workers-kin.ts';
import { noteGuess, noteSpoken, type Reading } from '../reading.ts';

/** Whom a kin phrase is about: its possessor, or for a bare word whoever speaks or the passage's children. `not`: those of whom it is said; `apart`: whose it cannot be. */
export function anchorsOf(
  reading: Reading,
  phrase: NounPhrase,
  head: KinHead,
  kin: KinReading,
  not: readonly Referent[] = [],
  apart: readonly Referent[] = [],
): readonly Referent[] {
  if (!head.anchor) return withoutPossessor(reading, phrase, head, kin);
  if (isAtWork(reading, head.anchor, kin)) return impliedAnchors(reading, phrase.start, kin, head.names);
  if (isWorkersOwn(reading, head.anchor)) return [];
  if (isRespective(head, kin) && head.names.length > 1) return cousinsHere(reading);
  if (kin.word === 'carer' && isGrownOnesCarer(reading, head.anchor)) return [];
  const wish = ownersWished(reading, head, kin, not, apart);
  settleOwner(reading, head.anchor, kin, wish);
  const whose = isChildOfParent(kin, head.anchor) ? { ...reading, subject: {} } : reading;
  const found = ownersOf(whose, head.anchor, kin, wish).filter(
    (anchor) =>
      mayHave(anchor, kin) &&
      (head.anchor?.head.type !== 'pronoun' || !hasAnother(reading.discourse, anchor, kin, head.names)),
  );
  const ours = head.names.length > 0 && isOurChild(head.anchor, kin) ? bothOf(reading.discourse, found) : found;
  const anchors = ours.length > 0 ? ours : onlyChildMeant(reading, head.anchor, kin, apart);
  noteOwners(reading, phrase, head.anchor, kin, anchors);
  return anchors;
}

function withoutPossessor(
  reading: Reading,
  { start }: NounPhrase,
  head: KinHead,
  kin: KinReading,
): readonly Referent[] {
  const described = describedBefore(reading, start, head, kin);
  if (described) return described.owners;
  if (head.determiner === 'the' && isNotOwn(reading, start, kin)) return [];
  return impliedAnchors(reading, start, kin, head.names).filter((anchor) => mayHave(anchor, kin));
}

/** Settles a possessor that goes on about the owner of the kin just told, or about two who were told to be siblings. */
function settleOwner(reading: Reading, owner: NounPhrase, kin: KinReading, wish: OwnersWished): void {
  const same = sameOwner(reading, owner, kin);
  if (same && wish.allowed(same)) {
    reading.settled.set(owner.start, [same]);
    noteGuess(reading, owner.start, []);
  }
  const younger = same || reading.settled.has(owner.start) ? undefined : childOfSubject(reading, owner, kin);
  if (younger && wish.allowed(younger.child)) {
    reading.settled.set(owner.start, [younger.child]);
    noteGuess(reading, owner.start, wish.allowed(younger.parent) ? [{ person: younger.parent, doubt: 0.8 }] : []);
  }
  settleCompany(reading, owner, wish.allowed);
  const pair = isTheirElder(owner, kin) ? siblingsTold(reading, kin, wish.together) : [];
  if (pair.length > 0) reading.settled.set(owner.start, pair);
}

/** For the pronouns after: the owner was spoken of, and by a pronoun is known now. */
function noteOwners(
  reading: Reading,
  phrase: NounPhrase,
  owner: NounPhrase,
  kin: KinReading,
  people: readonly Referent[],
): void {
  if (isToldBy(owner) && !reading.quotedAt(owner.start)) noteSpoken(reading, people, owner, 'owner');
  if (owner.head.type !== 'pronoun') return;
  noteSpoken(reading, people, owner, false);
  if (people.length === 1) reading.settled.set(owner.start, people);
  noteOwned(reading, phrase, owner, kin, people);
}

/** "Ann's", and "Mum's", but not "her mum's". */
function isToldBy({ head }: NounPhrase): boolean {
  return head.type === 'names' || (head.type === 'kin' && !head.anchor);
}

/** "Our daughter Ann": the child of the writer and of whom they are married to; "she is our daughter" may be said of the whole family's. */
function isOurChild({ head }: NounPhrase, { path = [] }: KinReading): boolean {
  const [first, ...more] = path;
  return head.type === 'pronoun' && head.pronoun.who === 'first-plural' && first?.step === 'child' && more.length === 0;
}

/** "My father had a fall and my mother is his carer": who is cared for is the grown one spoken of, not a child further back. */
function isGrownOnesCarer(reading: Reading, { start, head }: NounPhrase): boolean {
  if (head.type !== 'pronoun') return false;
  const people = pronounPeople(reading, start, head.pronoun.who, { rather: isChild });
  return people.length > 0 && !people.some(isChild) && people.every(({ professional }) => !professional);
}

function isChild({ childId, young }: Referent): boolean {
  return childId !== undefined || young === true;
}

/** "Jo's their mum and Uncle Al is the dad": a child says "my dad" of their own. */
function isNotOwn({ speakerAt }: Reading, offset: number, { path }: KinReading): boolean {
  return path?.[0]?.step === 'parent' && speakerAt(offset)?.childId !== undefined;
}

/** "Her godmother, Ms Dunn, came. Her godfather is …": a bond that children have is a child's wherever the pronoun fits one. */
function ownersOf(reading: Reading, owner: NounPhrase, kin: KinReading, wish: PronounWish): readonly Referent[] {
  if (owner.head.type === 'pronoun' && kin.kind === 'godparent') {
    const children = peopleOf(reading, owner, {
      ...wish,
      allowed: isChild,
    });
    if (children.length > 0) return children;
  }
  const people = peopleOf(reading, owner, wish);
  return people.length === 1 && isParentOfSeveral(reading, owner, kin) ? [] : people;
}

/** "The boys' father": of several boys, and not of the one boy of the case. */
function isParentOfSeveral({ text }: Reading, { start, end, head }: NounPhrase, { path = [] }: KinReading): boolean {
  const isParent = path.length === 1 && path[0]?.step === 'parent';
  return isParent && head.type === 'children' && /\b(?:boy|girl)s$/i.test(text.slice(start, end));
}

/** "His best friend", or "Her stepdad" where a note begins: the one child of the passage whom the pronoun fits, where nobody but who is said to be it was spoken of whom it does. */
function onlyChildMeant(
  reading: Reading,
  { head, start }: NounPhrase,
  kin: KinReading,
  apart: readonly Referent[],
): readonly Referent[] {
  if (head.type !== 'pronoun') return [];
  const { who } = head.pronoun;
  const [child, ...others] = reading.focus.filter(({ sex }) => sex === who);
  const isFirst = !reading.discourse.recent.some(({ people }) =>
    people.some(
      (one) => ![...apart, reading.discourse.author].includes(one) && (one.sex === who || one.sex === 'unknown'),
    ),
  );
  if (!child || others.length > 0 || !(bondKinds.has(kin.kind) || (isFirst && mayHave(child, kin)))) return [];
  if (!bondKinds.has(kin.kind)) noteGuess(reading, start, []);
  return [child];
}

/** "Ivy, 5, is the son of the father": a parent who has a child is the case's parent, not that child's own, of whom nothing would be said. */
function isChildOfParent(kin: KinReading, { head }: NounPhrase): boolean {
  return (
    kin.path?.[0]?.step === 'child' &&
    head.type === 'kin' &&
    !head.anchor &&
    head.determiner === 'the' &&
    isAlways(head.kin, 'parent')
  );
}

/** "Their mothers, Ann and Bea,": nobody has two, so the first is the mother of the first. */
export function isRespective({ anchor }: KinHead, { plural, path }: KinReading): boolean {
  const [step, ...more] = path ?? [];
  const theirs = anchor?.head.type === 'pronoun' && anchor.head.pronoun.who === 'plural';
  return theirs && plural && more.length === 0 && step?.step === 'parent' && step.sex !== 'unknown';
}
