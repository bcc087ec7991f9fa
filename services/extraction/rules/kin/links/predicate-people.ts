/** Who is said to be whose kin in "X is Y's aunt", and whether it is said of several of one another. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { areKin } from '../couples/couples.ts';
import type { Link } from './link.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import { coupleBefore } from '../people/unions.ts';
import { otherSpeaker } from '../denials/other-speaker.ts';
import { askedOfChild } from '../people/asked-of-child.ts';
import { anchorsOf } from '../people/whose-kin.ts';
import { ownerOfPronoun } from '../denials/owner-of-pronoun.ts';
import { ownersTaken } from '../denials/owners-taken.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import { mayBe, mayHave, sexFits } from '../people/plausible.ts';
import type { Reading } from '../reading.ts';
import { isTakenFor, isUnsaidOwner } from '../denials/taken-for.ts';

/** A kin phrase said of a subject, as it is understood where it stands. */
export interface Predicate {
  readonly subject: Placed;
  readonly placed: Placed;
  readonly head: KinHead;
  readonly kin: KinReading;
  readonly link: Link;
}

/** Whose kin the subject is said to be. */
export function predicateOwners(
  reading: Reading,
  { subject, placed, head, kin, link }: Predicate,
): readonly Referent[] {
  settleSameSex(reading, subject, head, kin);
  unsettleOwn(reading, subject, head);
  settleTheirs(reading, subject, head, kin);
  settleOwnersOwner(reading, subject, head);
  const names =
    subject.phrase.head.type === 'names' && head.names.length === 0 ? subject.phrase.head.names : head.names;
  const taken = link.negated
    ? (ownerOfPronoun(reading, subject, placed.phrase, head, kin) ?? ownersTaken(reading, head, kin, subject.people))
    : undefined;
  if (taken) {
    if (head.anchor) reading.settled.set(head.anchor.start, taken);
    return taken;
  }
  // "Signs as dad": the children's.
  const isOfChildren = link.entry && !head.anchor && kin.path?.length === 1 && kin.path[0]?.step === 'parent';
  if (isOfChildren && /\bas (?:the )?$/.test(reading.text.slice(subject.phrase.end, placed.phrase.start)))
    return reading.focus;
  // "The school has her as a cousin": the children's, whoever else was spoken of.
  const isPutDown = link.entry && !head.anchor && kin.path !== undefined && kin.path.length > 1;
  if (
    isPutDown &&
    kin.path?.[0]?.step === 'parent' &&
    /\bas (?:an? )?$/.test(reading.text.slice(subject.phrase.end, placed.phrase.start))
  )
    return reading.focus;
  // "Mrs Hay is her sister": another's.
  const apart = link.type === 'is' && subject.phrase.head.type === 'names' ? subject.people : [];
  const named = anchorsOf(reading, placed.phrase, { ...head, names }, kin, kin.path ? subject.people : [], apart);
  if (named.length === 0 && link.negated) return onlyChild(reading, head, kin);
  const child = named.length === 0 && link.open ? askedOfChild(reading, subject.phrase, head) : undefined;
  if (child) {
    reading.discourse.asked.ofChild = reading.sentence;
    return [child];
  }
  return kin.kind === 'friend' ? notOfKin(reading, head, named, subject.people) : named;
}

/** "Pam's grandson Al is her best friend": no grandmother's, so the girl's whom the passage is about. */
function notOfKin(
  { discourse, focus }: Reading,
  { anchor }: KinHead,
  owners: readonly Referent[],
  people: readonly Referent[] = [],
): readonly Referent[] {
  const who = anchor?.head.type === 'pronoun' ? anchor.head.pronoun.who : undefined;
  const areOwn = owners.some((owner) => people.some((person) => areKin(discourse.claims, owner, person)));
  if (!areOwn || (who !== 'male' && who !== 'female')) return owners;
  return focus.filter((child) => sexFits(child, who));
}

/** "Kim came with Ivy. She is her aunt.": who leads the clause is the one, and whose she is another. */
function settleSameSex(reading: Reading, subject: Placed, { anchor }: KinHead, kin: KinReading): void {
  const { head, start } = subject.phrase;
  if (head.type !== 'pronoun' || anchor?.head.type !== 'pronoun' || reading.settled.has(anchor.start)) return;
  const { who } = head.pronoun;
  if (!/^(?:male|female)$/.test(who) || anchor.head.pronoun.who !== who || anchor.start < start) return;
  const people = subject.people ?? peopleOf(reading, subject.phrase, { allowed: (one) => mayBe(one, kin) });
  const [person, ...others] = people;
  if (!person || others.length > 0) return;
  const owners = peopleOf(reading, anchor, { allowed: (one) => one !== person && mayHave(one, kin) });
  if (owners.length !== 1) return;
  subject.people = people;
  reading.settled.set(anchor.start, owners);
}

/** "She stays with Jo, who is her mother", "with Jo, her mother": nobody is their own, so the possessor is another than who was named last. */
function unsettleOwn({ settled }: Reading, { people = [] }: Placed, { anchor }: KinHead): void {
  const [owner, ...others] = anchor?.head.type === 'pronoun' ? (settled.get(anchor.start) ?? []) : [];
  if (anchor && owner && others.length === 0 && people.length === 1 && people[0] === owner)
    settled.delete(anchor.start);
}

/** "Bea is his wife. Amy and Cy are their children.": the couple's of the words before, not the two children's own. */
function settleTheirs(reading: Reading, { people = [] }: Placed, { anchor }: KinHead, { path }: KinReading): void {
  const isTheirs = anchor?.head.type === 'pronoun' && anchor.head.pronoun.who === 'plural';
  if (!anchor || !isTheirs || path?.[0]?.step !== 'child' || reading.settled.has(anchor.start)) return;
  const couple = people.length > 0 ? coupleBefore(reading) : undefined;
  if (couple && !couple.some((one) => people.includes(one))) reading.settled.set(anchor.start, couple);
}

/** "Pam is Kim's aunt, her mum's twin": nobody is the twin of their own mother, so "her" is Kim. */
function settleOwnersOwner(reading: Reading, { people = [] }: Placed, { anchor }: KinHead): void {
  const owner = anchor?.head.type === 'kin' ? anchor.head.anchor : undefined;
  const [person, ...others] = people;
  if (!person || others.length > 0 || owner?.head.type !== 'pronoun' || reading.settled.has(owner.start)) return;
  if (!/^(?:male|female)$/.test(owner.head.pronoun.who)) return;
  const owners = peopleOf(reading, owner, { allowed: (one) => one !== person });
  if (owners.length === 1) reading.settled.set(owner.start, owners);
}

/** Who is said to be their kin: none of the owners, and for a denial rather who was taken for it. */
export function predicateSubject(
  reading: Reading,
  { subject, head, kin, link }: Predicate,
  owners: readonly Referent[],
): readonly Referent[] {
  const other = link.negated ? otherSpeaker(reading, subject, kin) : undefined;
  if (other) subject.people = other;
  const taken = head.anchor?.head.type === 'names' ? owners : [];
  if (head.names.length === 0 && isNobodysSo(subject, kin, taken)) delete subject.people;
  subject.people ??= peopleOf(reading, subject.phrase, {
    allowed: (person) =>
      !owners.includes(person) &&
      mayBe(person, kin) &&
      !(kin.kind === 'neighbour' && person.childId !== undefined) &&
      !(link.negated && isOnlyKnownAs(reading, person, kin)),
    rather: (person) =>
      link.negated
        ? isTakenFor(reading.discourse, person, kin)
        : kin.kind === 'friend'
          ? person.childId !== undefined
          : isJustEntered(reading, person),
  });
  const isNamed = subject.people.some(({ names }) => names.length > 0);
  const meant = isNamed ? namedAs(reading, subject, head) : undefined;
  if (meant) subject.people = [meant];
  return subject.people;
}

/** "Who came after Ivy's daddy, he's not the daddy": of somebody known as nothing else nobody says that he is not. */
function isOnlyKnownAs({ discourse: { claims } }: Reading, { names, key }: Referent, { kind }: KinReading): boolean {
  return (
    names.length === 0 &&
    claims.some((claim) => claim.from.key === key && claim.kind === kind && claim.polarity === 'stated')
  );
}

/** "Ivy rang Joan Pike. She is Dad's mum.": a child of the case is nobody's mother, nor is a man, and nobody their own; somebody else was meant. */
function isNobodysSo({ phrase: { head }, people }: Placed, kin: KinReading, owners: readonly Referent[]): boolean {
  const [person, ...others] = people ?? [];
  const isSingular = head.type === 'pronoun' && /^(?:male|female)$/.test(head.pronoun.who);
  return isSingular && person !== undefined && others.length === 0 && (owners.includes(person) || !mayBe(person, kin));
}

/** "The report of Mr Hay describes Al as her brother. He is her uncle.": what was entered is put right. */
function isJustEntered({ discourse: { claims }, start }: Reading, person: Referent): boolean {
  return claims.some(({ entry, from, end }) => entry && from === person && end <= start && start - end <= 3);
}

/** "They are cousins": of one another, unless the words say whose. */
export function isOfOneAnother(
  reading: Reading,
  { subject, placed, head, kin }: Predicate,
  people: readonly Referent[],
  owners: readonly Referent[],
): boolean {
  // "The cousins are Al and Bea": somebody else's.
  const isOfOthers = head.determiner === 'the' && placed.phrase.start < subject.phrase.start;
  return (
    symmetric.has(kin.kind) &&
    !(isOfOthers && mutual.has(kin.kind) && owners.length > 0) &&
    kin.plural &&
    people.length > 1 &&
    !head.anchor &&
    (reciprocal(kin.word) || owners.length === 0 || (mutual.has(kin.kind) && !reading.quotedAt(placed.phrase.start)))
  );
}

/** "She said that she was the kids' aunt, Donna": the name says who, whoever the pronoun seemed to mean. */
function namedAs(reading: Reading, { phrase }: Placed, { names: [name, ...others] }: KinHead): Referent | undefined {
  const isPronoun = phrase.head.type === 'pronoun' && /^(male|female)$/.test(phrase.head.pronoun.who);
  return isPronoun && name && others.length === 0 ? nameReferent(reading, name) : undefined;
}

/** "She is no nana to him", where nobody was spoken of: the one child whom the pronoun fits. */
function onlyChild(reading: Reading, { anchor }: KinHead, kin: KinReading): readonly Referent[] {
  const { focus } = reading;
  if (anchor?.head.type !== 'pronoun') return [];
  if (isUnsaidOwner(reading, anchor.head, kin)) return focus;
  const { who } = anchor.head.pronoun;
  const fitting = focus.filter((child) => child.sex === who && mayHave(child, kin));
  return fitting.length === 1 ? fitting : [];
}

const symmetric: ReadonlySet<string> = new Set([
  'friend',
  'cousin',
  'partner',
  'sibling',
  'half-sibling',
  'step-sibling',
]);

const mutual: ReadonlySet<string> = new Set(['friend', 'cousin', 'partner']);

/** Words that several people are to one another unless a possessor is named. */
function reciprocal(word: string): boolean {
  return /twin|brother|sister|sibling|partner|married|couple/i.test(word);
}
