/** Reads the bonds of a sentence that are told by a verb, a place or a title and not by a kin word: coaches, neighbours, friends, leaders of faith. */
import { bondKinds } from '#graph/model/relationship-kind.ts';
import type { Reference, Referent, Sentence } from '../parsed-document.ts';
import type { Reading } from '../kin/reading.ts';
import { foldName } from '../names/fold-name.ts';
import {
  addressAfter,
  callerAfter,
  comesFrom,
  houseAfter,
  neighbourAt,
  numberAfter,
  callerBefore,
  heardBefore,
  placeAfter,
  placeBefore,
} from './bond-places.ts';
import { bondVerbs, closestTo, friendsTogether, type BondVerb } from './bond-verbs.ts';
import { claimBond } from './claim-bond.ts';
import { toldOtherwise } from '../kin/links/told-otherwise.ts';
import { keepsShopAfter, leadsAfter, titledBond } from './leaders.ts';
import { sexFits } from '../kin/people/plausible.ts';
import { readPlacement } from './read-placement.ts';
import { claimsBetween, claimsOf } from '../reference/claim-log.ts';

/** `references`: whom the sentence's phrases stand for, in order. */
export function readBonds(reading: Reading, sentence: Sentence, references: readonly Reference[]): void {
  if (reading.otherFamily) return;
  const known = references.filter(({ people }) => people.length > 0).toSorted((a, b) => a.start - b.start);
  for (const [at, here] of known.entries()) {
    const next = known[at + 1];
    const after = plain(reading.text.slice(here.end, sentence.end));
    if (next && next.start >= here.end) readVerb(reading, here, next, sentence);
    if (friendsTogether.test(after)) together(reading, here, known.slice(0, at));
    if (isNamed(here.people)) readBeside(reading, sentence, here, { after, next });
  }
  for (const name of sentence.names) {
    const bond = titledBond(name.name.title);
    const people = reading.discourse.bearers.get(name.start);
    if (bond && people) claimBond(reading, bond, { start: name.start, end: name.end, people: [people] });
  }
}

/** One line, plain apostrophes, single spaces; what a bracket after a name adds is passed over. */
function plain(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:\([^()]{1,30}\)|\))/, '');
}

function readVerb(reading: Reading, one: Reference, other: Reference, { end }: Sentence): void {
  const words = plain(reading.text.slice(one.end, other.start)).trim();
  if (words === '' || words.length > 60) return;
  const after = plain(reading.text.slice(other.end, Math.min(end, other.end + 60)));
  const verb = bondVerbs.find((rule) => rule.between.test(words) && (rule.after?.test(after) ?? true));
  if (!verb) return;
  const second = verb.child === 'second' ? anotherThan(one, other, reading) : other;
  if (!childrenStand(verb, one.people, second.people)) return;
  if (verb.child === 'first') claimBond(reading, verb, second, one);
  else claimBond(reading, verb, one, second);
}

/** "Al Low, who trains him": nobody coaches themselves, so the one child of the passage whom the pronoun fits. */
function anotherThan({ people: [one] }: Reference, other: Reference, { text, focus }: Reading): Reference {
  const pronoun = text.slice(other.start, other.end).toLowerCase();
  if (other.people.length !== 1 || other.people[0] !== one || !/^(?:him|her)$/.test(pronoun)) return other;
  const children = focus.filter((child) => sexFits(child, pronoun === 'her' ? 'female' : 'male'));
  return children.length === 1 ? { ...other, people: children } : other;
}

function childrenStand({ child }: BondVerb, one: readonly Referent[], other: readonly Referent[]): boolean {
  const isChild = (people: readonly Referent[]) =>
    people.every(({ childId, young }) => childId !== undefined || young === true);
  if (child === 'first') return isChild(one) && isNamed(other);
  return child === undefined || isChild(other);
}

/** "Bram is an old friend, they were apprentices together": "they" are the two of the sentence, if there are two; "Tess and I stayed friends". */
function together(reading: Reading, { start, end, people: group }: Reference, before: readonly Reference[]): void {
  const words = reading.text.slice(start, end);
  const isThey = /^(?:they|we|both)$/i.test(words);
  const last = before.at(-1);
  if (/^(?:I|me)$/i.test(words) && last && /^ and $/.test(reading.text.slice(last.end, start)))
    return befriend(reading, [...last.people, ...group], { start, end });
  const named = new Set(before.flatMap(({ people }) => people));
  befriend(reading, isThey ? [...named] : group, { start, end });
}

function befriend(
  reading: Reading,
  [one, other, ...more]: readonly Referent[],
  place: { readonly start: number; readonly end: number },
): void {
  if (!one || !other || more.length > 0) return;
  const [person, anchor] = one.childId === undefined ? [one, other] : [other, one];
  claimBond(reading, { term: 'friend' }, { ...place, people: [person] }, { ...place, people: [anchor] });
}

/** What stands before or after the one person says where they live or what they lead; "her sister, two doors down" lives by her. */
function readBeside(
  reading: Reading,
  sentence: Sentence,
  here: Reference,
  { after, next }: { readonly after: string; readonly next: Reference | undefined },
): void {
  const before = plain(reading.text.slice(sentence.start, here.start));
  // "The son of Ann's neighbour at number 9": it is the neighbour who lives there.
  const isOwned = /^(?:his|her|their|\S+['’]s)\s|\bof\b.*\bneighbours?$/i.test(
    reading.text.slice(here.start, here.end),
  );
  if (!isOwned && isNearby(reading, sentence, here, { before, after }))
    claimBond(reading, { term: 'neighbour', weak: true }, here);
  readPlacement(reading, sentence, before, withPartner(reading, here, next));
  if (closestTo.test(before) && !toldOtherwise.test(after)) claimBond(reading, { term: 'friend', weak: true }, here);
  const leads = leadsAfter(after);
  if (leads && !isBoundToOther(reading, here)) claimBond(reading, leads, here);
  if (keepsShopAfter(after, titleOf(reading, here, before)))
    claimBond(reading, { term: 'shopkeeper', weak: true }, here);
  const classmates = classAfter.exec(after);
  if (classmates)
    claimBond(
      reading,
      { term: 'friend', weak: true },
      ofWhomParent(reading, inClass(here, classmates[0])),
      childCalled(reading, here, classmates[1]),
    );
}

/** "Al Low, who runs the club, has been a mentor to Ivy's brother": whom he is there for is told. */
function isBoundToOther({ discourse, start }: Reading, { people }: Reference): boolean {
  return claimsOf(discourse.claims, ...people).some(
    ({ kind, from, to, polarity, start: said }) =>
      bondKinds.has(kind) &&
      people.includes(from) &&
      to.childId === undefined &&
      polarity !== 'denied' &&
      said >= start,
  );
}

/** "Al, Bo and Mia, who is in Ivy's class": of several the last, unless they "are". */
function inClass(here: Reference, words: string): Reference {
  return /^,? (?:who )?are\b/.test(words) ? here : { ...here, people: here.people.slice(-1) };
}

/** "Amy Low (6), mum Jo, is in Ivy's class": it is no mother who is. */
function ofWhomParent({ discourse, start }: Reading, here: Reference): Reference {
  const [parent, ...others] = here.people;
  if (!parent || others.length > 0) return here;
  const told = claimsOf(discourse.claims, parent).filter(
    ({ kind, from, to, start: said }) =>
      kind === 'parent' && from === parent && to.childId === undefined && said >= start && to.places.length > 0,
  );
  const [child, ...more] = new Set(told.map(({ to }) => to));
  return child && more.length === 0 ? { ...here, people: [child] } : here;
}

/** "Ann Low and her husband Al": both, as the sentence has made them a couple. */
function withPartner({ discourse, text }: Reading, here: Reference, next: Reference | undefined): Reference {
  const [[one, ...more], [other, ...others]] = [here.people, next?.people ?? []];
  if (!next || !one || !other || more.length + others.length > 0) return here;
  const isPair = claimsBetween(discourse.claims, one, other).some(
    ({ kind, polarity }) => kind === 'partner' && polarity !== 'denied',
  );
  const isJoined = /^,? (?:and|&) $/.test(text.slice(here.end, next.start));
  return isPair && isJoined ? { start: here.start, end: next.end, people: [one, other] } : here;
}

/** Next door, at a number of the street, or a caller who gives no more than that. */
function isNearby(
  { text }: Reading,
  { end }: Sentence,
  here: Reference,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  return (
    (placeAfter.test(after) && !heardBefore.test(before)) ||
    (comesFrom.test(after) && here.people.length === 1) ||
    (placeBefore.test(before) && !ownHome.test(before)) ||
    addressAfter.test(after) ||
    neighbourAt.test(after) ||
    numberAfter.test(text.slice(here.end, end)) ||
    (houseAfter.test(after) && /^(?:Mr|Mrs|Ms|Miss)\b/i.test(text.slice(here.start, here.end))) ||
    (callerBefore.test(before) && callerAfter.test(after))
  );
}

/** "I have lived next door to Ann": by her is who says so. */
const ownHome = /(?<!\p{L})(?:I|we)(?:'ve| have)?(?: \p{L}+)? (?:live|lived|living) [^.;]*$/iu;

/** "Ivy's class" is that of the child of that name, with or without the apostrophe. */
function childCalled(
  { discourse }: Reading,
  { start, end }: Reference,
  word: string | undefined,
): Reference | undefined {
  const owner = foldName(word?.replace(/'?s$/, '') ?? '');
  const people = discourse.children.filter(({ names }) =>
    names.some(({ given: [first = ''] }) => foldName(first) === owner),
  );
  return people.length === 1 ? { start, end, people } : undefined;
}

/** "Bram from Ivy's class", "Tess in his class". */
const classAfter =
  /^,? (?:who )?(?:(?:is|are|was|were) )?(?:both |all |also )?(?:from|in) (?:his|her|their|the same|my|(\p{Lu}\p{L}+?'?s)) (?:class|form|year group|tutor group)(?![\w-])/u;

/** "Auntie" before or at the beginning of the words for somebody. */
function titleOf({ text }: Reading, { start, end }: Reference, before: string): string {
  const [first = '', ...rest] = text.slice(start, end).split(/\s/);
  return rest.length > 0 ? first : (before.trim().split(' ').at(-1) ?? '');
}

function isNamed(people: readonly Referent[]): boolean {
  return people.length > 0 && people.every(({ names, childId }) => names.length > 0 && childId === undefined);
}
