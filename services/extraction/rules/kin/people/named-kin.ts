/** The people whom a kin phrase names, "Karen's brother Derek", and what it claims of them: Derek is Karen's brother. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { addressWord, noteCalled } from '../../reference/address-words.ts';
import { topicOf } from './topic-of.ts';
import { announce } from '../children/announced-kin.ts';
import { isYoungSibling } from './bare-kin-in-entry.ts';
import { claimParents } from '../claim-parents.ts';
import { claimTie } from '../claim-tie.ts';
import { knownRelatives } from './known-relations.ts';
import { nameReferent, parentsAmong } from './name-referent.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import { isGrownRelative } from './grown-relative.ts';
import { isOrderTitle } from '../phrases/order-titles.ts';
import { noteGuess, type Reading, stated } from '../reading.ts';
import { sameAs } from '../naming/same-as.ts';
import { believeToldSex } from './told-sex.ts';
import { areTwoFamilies } from './two-families.ts';
import { coupleBefore, endedUnionBeside, latestOf, latestUnion, unionOf } from './unions.ts';
import { isRespective } from './whose-kin.ts';

/** Whose children a phrase names: its possessor, else whom the passage is about, and who is with them. */
function parentsMeant(
  reading: Reading,
  head: KinHead,
  kin: KinReading,
  anchors: readonly Referent[],
): readonly Referent[] {
  const people = anchors.length > 0 || head.anchor ? anchors : topicOf(reading, [], kin, true);
  return parentsAmong(reading, people);
}

/** "Auntie Pat", "AUNTIE PAT"; in the capitals of a notice "UNCLE ALAN PIKE" and "CHILD'S UNCLE ALAN" say what he is. */
function isTitle(
  { text, quotedAt }: Reading,
  { start }: NounPhrase,
  { kin: { term }, names: [name], anchor }: KinHead,
): boolean {
  if (!name || !/^(?:Uncle|Aunt|Auntie|Aunty)$/i.test(term) || !/^\p{Lu}/u.test(term)) return false;
  if (!text.slice(start, name.start).trimEnd().endsWith(term)) return quotedAt(start);
  return term !== term.toUpperCase() || (!anchor && name.name.family === undefined);
}

export function namedKin(
  reading: Reading,
  phrase: NounPhrase,
  head: KinHead,
  kin: KinReading,
  anchors: readonly Referent[],
): readonly Referent[] {
  const not = notMeant(reading, head, kin, anchors);
  const named = head.names.map((name) => nameReferent(reading, name, not(name)));
  if (isOrderTitle(reading, phrase, head) || isElderTitle(head) || isPriestOfGrown(reading, phrase, head, anchors))
    return named;
  if (areJustBorn(reading, phrase, head)) claimParents(reading, coupleLast(reading), named, 'born');
  const [only] = named;
  believeToldSex(head, kin, named);
  const ours = named.every((person) => person.childId !== undefined) && kin.path?.[0]?.step === 'child';
  const bare = anchors.length === 0 && !head.anchor && head.determiner !== 'the' && !ours;
  if (bare && only && isCoupledHere(reading, only, kin)) return named;
  const counted = head.determiner === 'number' || named.length > 1;
  const topic = bare && !isOfParent(reading, phrase) ? topicOf(reading, named, kin, counted) : anchors;
  if (bare && areOfCase(reading, named, kin, topic)) return named;
  const couple = bare && kin.path?.[0]?.step === 'child' ? unionTold(reading, phrase, topic) : topic;
  const isApart =
    kin.path?.[0]?.step === 'child' && areTwoFamilies(reading, couple, named.length > 1 && head.anchor !== undefined);
  if (isApart) return named;
  const owners = topic.length > 0 ? couple : topic;
  if (bare) noteGuess(reading, phrase.start, []);
  const twins = !head.anchor && /^twins?$/i.test(kin.word);
  if ((owners.length === 0 || twins) && named.length > 1 && kin.plural && /sibling/.test(kin.kind)) {
    claimOneAnother(reading, phrase, head, kin, named);
    return named;
  }
  const byTitle = isByTitle(reading, phrase, head, kin);
  const described = unnamedParent(reading, owners, kin);
  if (named.length === 1 && byTitle) for (const person of named) noteCalled(person, addressWord(head.kin.term, kin));
  for (const [at, person] of named.entries()) {
    const anchors = isRespective(head, kin) && owners.length === named.length ? owners.slice(at, at + 1) : owners;
    if (!person.professional || bondKinds.has(kin.kind))
      claimTie(reading, { person, anchors, kin, phrase, head, manner: stated(reading), byTitle });
    if (described && named.length === 1) sameAs(reading, described, person, phrase);
  }
  // "Of her two brothers, Al drinks, and Cy …".
  if (named.length < head.count) announce(reading, kin, owners, head, phrase, named);
  return named;
}

function unionTold(reading: Reading, { start }: NounPhrase, topic: readonly Referent[]): readonly Referent[] {
  return latestUnion(reading) ?? endedUnionBeside(reading, start) ?? unionOf(reading, topic);
}

/** "Is a mother of three boys, Al, Bo and Cy": hers, whoever was spoken of before. */
function isOfParent({ text, start }: Reading, phrase: NounPhrase): boolean {
  return /\b(?:mother|father|mum|mam|mom|dad|parents?) (?:of|to) $/i.test(text.slice(start, phrase.start));
}

/** "The neighbour rang. Children Ivy and Leo were home.": with a child of the case among them they are its parents', and nobody else's. */
function areOfCase(
  { discourse }: Reading,
  named: readonly Referent[],
  { path }: KinReading,
  topic: readonly Referent[],
): boolean {
  const ours = named.filter(({ childId }) => childId !== undefined);
  if (path?.[0]?.step !== 'child' || ours.length === 0) return false;
  const parents = knownRelatives(discourse, ours, [{ step: 'parent', sex: 'unknown' }]);
  return !topic.some((person) => parents.includes(person));
}

/** "They marry. Twins Amy and Joe b. May 2014", "Al's partner Bea gave birth to twins, Amy and Joe": the couple's. */
function areJustBorn({ text, start, end }: Reading, phrase: NounPhrase, { kin, anchor, names }: KinHead): boolean {
  if (anchor || names.length < 2 || !/^twins$/i.test(kin.term)) return false;
  const isBorne = /\b(?:g[ai]ves?|given|giving) birth to (?:the )?$/.test(text.slice(start, phrase.start));
  return isBorne || bornNext.test(text.slice(phrase.end, end));
}

function coupleLast(reading: Reading): readonly Referent[] {
  return latestUnion(reading) ?? coupleBefore(reading) ?? reading.subject.people?.filter(isGrownRelative) ?? [];
}

const bornNext = /^(?: \([^)]*\))?,? (?:(?:were|are|then|later|also|both) )*(?:born|b\.?)(?![\p{L}])/u;

/** "Twins Amy and Joe", "the brothers Al, Bob and Cy", of nobody else: each is a sibling of each. */
function claimOneAnother(
  reading: Reading,
  phrase: NounPhrase,
  head: KinHead,
  kin: KinReading,
  named: readonly Referent[],
): void {
  for (const [at, person] of named.entries())
    for (const other of named.slice(at + 1))
      claimTie(reading, { person: other, anchors: [person], kin, phrase, head, manner: stated(reading) });
}

/** Whether the kin word is what people call somebody, which says less than "his aunt" does: "Auntie Pat", "Sister Zee", "Nan Pike". */
function isByTitle(reading: Reading, phrase: NounPhrase, head: KinHead, kin: KinReading): boolean {
  if (isYoungSibling(reading, phrase.start)) return false;
  return (
    isFellowship(reading, phrase, head) ||
    (!head.anchor && kin.register === 'address' && /^\p{Lu}/u.test(head.kin.term)) ||
    (!head.anchor && head.names.some((name) => head.kin.from > name.from)) ||
    isTitle(reading, phrase, head)
  );
}

/** Whom a name cannot mean that these words make somebody's kin. */
function notMeant(
  reading: Reading,
  head: KinHead,
  kin: KinReading,
  anchors: readonly Referent[],
): (name: NameSpan) => readonly Referent[] {
  const step = kin.path?.length === 1 ? kin.path[0]?.step : undefined;
  // A brother may bear the father's name.
  const parents =
    kin.path?.[0]?.step === 'child'
      ? parentsMeant(reading, head, kin, anchors)
      : step === 'sibling'
        ? knownRelatives(reading.discourse, anchors, [{ step: 'parent', sex: 'unknown' }])
        : [];
  // "Bob Pike's father Mr Pike", "Dele's father Papa Dele": nobody is his own.
  const isToldApart = ({ name }: NameSpan) => name.family !== undefined || name.title !== undefined;
  const possessors = (name: NameSpan) => (kin.path && isToldApart(name) ? anchors : []);
  const blood = step === 'partner' ? closestKin(reading, anchors) : [];
  return (name) => [...parents, ...blood, ...possessors(name), ...tooYoung(reading, name, kin)];
}

/** "My son Ted … my husband Ted": nobody is married to their child, parent, brother or sister. */
function closestKin({ discourse }: Reading, anchors: readonly Referent[]): readonly Referent[] {
  return (['child', 'parent', 'sibling'] as const).flatMap((step) =>
    knownRelatives(discourse, anchors, [{ step, sex: 'unknown' }]),
  );
}

/** The children of the case, who are nobody's "aunt Ruby", though one of them is a Ruby. */
function tooYoung({ discourse, text }: Reading, { start }: NameSpan, kin: KinReading): readonly Referent[] {
  const isElder = /^(?:aunt-uncle|grandparent)$/.test(kin.kind) && !kin.inverse;
  const before = text.slice(Math.max(0, start - kin.word.length - 1), start).toLowerCase();
  return isElder && before === `${kin.word.toLowerCase()} ` ? discourse.children : [];
}

/** "Has a son with ex-partner Jo": whose partner she is the sentence has told. */
function isCoupledHere(reading: Reading, person: Referent, { path }: KinReading): boolean {
  return (
    path?.[0]?.step === 'partner' &&
    latestOf(reading).some(
      ({ kind, from, to, start }) => kind === 'partner' && start >= reading.start && (from === person || to === person),
    )
  );
}

/** "Mama Zee is Nan's mum": who is called Mama or Papa with a name is some elder, or a parent called after a child, and by that word alone nobody's mother. */
function isElderTitle({ anchor, determiner, kin, names }: KinHead): boolean {
  return (
    !anchor && determiner === 'none' && names.length === 1 && !kin.foreign && /^(?:Mama|Papa|Baba)$/.test(kin.term)
  );
}

/** "Father Ned has your number", signed by a grown one: their own is "my father", and the title is a priest's. */
function isPriestOfGrown(
  { discourse, speakerAt, shape }: Reading,
  { start }: NounPhrase,
  { anchor, determiner, kin: { term }, names }: KinHead,
  anchors: readonly Referent[],
): boolean {
  if (anchor || determiner !== 'none' || names.length !== 1 || !/^(?:Father|Mother)$/.test(term)) return false;
  const [teller, ...others] = anchors;
  return (
    shape === 'paragraph' &&
    teller !== undefined &&
    others.length === 0 &&
    isGrownRelative(teller) &&
    teller === (speakerAt(start) ?? discourse.author)
  );
}

/** "Mum was in. Mum (Tess) said …": the mother or father of the same children whom the record has not named so far. */
function unnamedParent(
  { discourse }: Reading,
  owners: readonly Referent[],
  { path }: KinReading,
): Referent | undefined {
  const [step, ...more] = path ?? [];
  if (step?.step !== 'parent' || step.sex === 'unknown' || step.nature !== undefined || more.length > 0)
    return undefined;
  const [parent, ...others] = knownRelatives(discourse, owners, [step]);
  return others.length === 0 && parent?.names.length === 0 ? parent : undefined;
}

/** "I spoke to Sister Zee": inside a sentence, or where a record speaks of a church, the capital makes a title of it, of a church, a ward or a gym. */
function isFellowship(
  { discourse, shape, start: begin, text }: Reading,
  { start }: NounPhrase,
  { anchor, determiner, kin: { term } }: KinHead,
): boolean {
  if (anchor || determiner !== 'none' || !/^(Brother|Sister|Bro|Sis)$/.test(term)) return false;
  const isSaid = shape !== 'form-field' && shape !== 'table-row' && text[start + term.length] === ' ';
  return start > begin || (isSaid && discourse.isOfChurch);
}
