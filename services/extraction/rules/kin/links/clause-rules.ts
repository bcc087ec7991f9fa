/** What each link between two phrases claims: being, naming beside, marrying, having, being born to. Each answers whether the second phrase is understood. */
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { addPlace } from '../../reference/referents.ts';
import { claimParents } from '../claim-parents.ts';
import { claimCouple } from '../couples/couples.ts';
import { isSpouse } from '../phrases/one-step-kin.ts';
import type { Link } from './link.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import { possess } from './possess.ts';
import { predicate } from './predicate.ts';
import type { Reading } from '../reading.ts';

type ClauseRule = (reading: Reading, before: Placed, here: Placed, link: Link) => boolean;

export const clauseRules: Readonly<Record<Link['type'], ClauseRule>> = {
  is: identify,
  apposed: identify,
  couple: (reading, before, here, link) => {
    const [one, other] = [whoOf(reading, before, here), peopleNow(reading, here)];
    claimCouple(reading, one, other, link, {
      start: before.phrase.start,
      end: here.phrase.end,
    });
    if (link.couple?.loose && link.couple.ended) here.leaver = one;
    here.couple = [...one, ...other];
    return true;
  },
  has: possess,
  born: (reading, before, here) => {
    const children = peopleNow(reading, before);
    here.extend = (parents) => claimParents(reading, parents, children, 'born to');
    const spouse = spouseOf(reading, here, children);
    here.extend([...spouse, ...peopleNow(reading, here)]);
    return true;
  },
};

/** "Two brothers, Al and Cy, who's with Fay": Cy. */
function whoOf(reading: Reading, before: Placed, here: Placed): readonly Referent[] {
  const people = peopleNow(reading, before);
  const isOfLast = singularWho.test(reading.text.slice(before.phrase.end, here.phrase.start));
  return isOfLast ? people.slice(-1) : people;
}

const singularWho = /^,? who(?:['’]s| (?:is|was|has|lives|married)) /;

function peopleNow(reading: Reading, placed: Placed): readonly Referent[] {
  placed.people ??= peopleOf(reading, placed.phrase);
  return placed.people;
}

/** "Al's two are by his late wife": he, of whom the children were told, is no child of hers. */
function spouseOf(reading: Reading, { phrase: { head } }: Placed, children: readonly Referent[]): readonly Referent[] {
  const anchor = head.type === 'kin' ? head.anchor : undefined;
  if (!anchor || !isSpouse({ head })) return [];
  if (anchor.head.type !== 'pronoun') return peopleOf(reading, anchor);
  const { who } = anchor.head.pronoun;
  const told = reading.discourse.recent.findLast(
    ({ people: [person, ...others], sentence }) =>
      person !== undefined &&
      others.length === 0 &&
      reading.sentence - sentence <= 1 &&
      person.sex === who &&
      !children.includes(person),
  );
  const owners = told?.people ?? [];
  reading.settled.set(anchor.start, owners);
  return owners;
}

/** "X is Y": where one side is a kin phrase, the other side's people are that kin. */
function identify(reading: Reading, before: Placed, here: Placed, link: Link): boolean {
  const [left, right] = [before.phrase.head, here.phrase.head];
  // "Ivy: PGM Maud Baines": what stands before the colon is whose she is, or what follows is said of.
  const listed = reading.text.slice(before.phrase.end, here.phrase.start).trim() === ':';
  if (listed && left.type === 'names' && right.type === 'kin' && right.names.length > 0) return false;
  if (listed && saysOf(reading, left, right)) return false;
  if (right.type === 'kin' && link.type === 'apposed' && isCalledBy(left, right)) {
    const people = peopleNow(reading, before);
    for (const person of people) addPlace(person, { start: here.phrase.start, end: here.phrase.end, form: 'address' });
    here.people = people;
    return true;
  }
  const named = left.type === 'kin' && link.type === 'is' && before.people === undefined ? namesSaid(left, right) : [];
  if (left.type !== 'kin' || named.length === 0)
    return right.type === 'kin' && predicate(reading, whoIsMeant(reading, before, here, link), here, right, link);
  const namesake =
    /^,? (?:as well|too)\b/.test(reading.text.slice(here.phrase.end)) ||
    /\balso$/i.test(reading.text.slice(before.phrase.end, here.phrase.start).trimEnd());
  // "Al's father is also Bob Low": he is the father of both.
  const isSurnamed = named.some(({ name }) => name.family !== undefined);
  const others = namesake && !isSurnamed ? reading.discourse.referents.slice() : [];
  here.people = named.map((name) => nameReferent(reading, name, others));
  const subject: Placed = { phrase: { ...here.phrase, head: { type: 'names', names: named } }, people: here.people };
  const isSaid = predicate(reading, subject, before, left, link);
  // "His parents are Al and his wife Bea".
  if (left.kin.readings.every(({ plural }) => plural)) here.extend = (more) => before.likewise?.(more);
  return isSaid;
}

/** Who a kin word is: "his brother is Bob Low", and "his brother is the teacher Bob Low" with what he does. */
export function namesSaid({ kin }: KinHead, right: NounPhrase['head']): readonly NameSpan[] {
  if (right.type === 'names') return right.names;
  const isTrade =
    right.type === 'kin' &&
    !right.anchor &&
    right.kin.readings.every(({ register }) => register === 'role') &&
    kin.readings.every(({ path }) => path !== undefined);
  return isTrade ? right.names : [];
}

/** "The daughter of Al Low, she …": the kin phrase before is said of whom comes next. */
export function sayOfNext(reading: Reading, before: Placed, here: Placed): boolean {
  const { head } = before.phrase;
  const said: Link = { type: 'is', negated: false, hearsay: false, unreal: false, open: false, entry: false };
  here.people ??= peopleOf(reading, here.phrase);
  return head.type === 'kin' && predicate(reading, here, before, head, said);
}

/** "The son of Jan Low, who is …": who was named last. */
function whoIsMeant({ text }: Reading, before: Placed, here: Placed, { type }: Link): Placed {
  if (type === 'apposed' && isOfOwner(before, here)) return { ...before, people: before.nearest };
  if (type === 'apposed' && isOfBoth(before, here))
    return { ...before, people: [...(before.with?.people ?? []), ...(before.people ?? [])] };
  const isRelative = /^\s*,?\s*who\b/.test(text.slice(before.phrase.end, here.phrase.start));
  return isRelative && before.nearest?.length === 1 ? { ...before, people: before.nearest } : before;
}

/** "Nonna Ann and Nonno Al (Dad's parents)", "Mum's cousin Ann and her sister Bea, Al's aunts": both, each named. */
function isOfBoth({ phrase: { head }, with: first }: Placed, { phrase: { head: said } }: Placed): boolean {
  const isNamed = ({ names }: KinHead) => names.length === 1;
  const isPlural = said.type === 'kin' && said.anchor !== undefined && said.kin.readings.every(({ plural }) => plural);
  const left = first?.phrase.head;
  return isPlural && head.type === 'kin' && isNamed(head) && left?.type === 'kin' && isNamed(left);
}

/** "The daughter of Al, Bea's brother", "the mother of Ann, Bea's stepmother", "mother of Cy, Bea's friend": who was named last, where the word fits. */
function isOfOwner({ phrase: { head: left, to }, nearest = [] }: Placed, { phrase: { head } }: Placed): boolean {
  const [owner, ...others] = nearest;
  const sex = head.type === 'kin' && head.anchor ? head.kin.readings[0]?.sex : undefined;
  const isAfter = left.type === 'kin' && left.anchor?.to === to && left.names.length === 0;
  const isFriend = head.type === 'kin' && head.kin.readings.every(({ kind }) => kind === 'friend');
  if (!isAfter || !owner || others.length > 0 || sex === undefined) return false;
  return isFriend || (sex !== 'unknown' && (owner.sex === sex || owner.sex === 'unknown'));
}

/** "Mum: Bob's mum, in Leeds": in running words Mum says it, and of another. */
function saysOf({ shape, quotedAt, start }: Reading, left: NounPhrase['head'], right: NounPhrase['head']): boolean {
  const speaks = left.type === 'kin' && !left.anchor && left.names.length === 0 && shape !== 'form-field';
  const address = left.type === 'kin' && left.kin.readings.some(({ register }) => register === 'address');
  return speaks && address && !quotedAt(start) && right.type === 'kin' && right.anchor?.head.type === 'names';
}

/** "Neil's mother, Biji, …": a word one is called by, after what somebody is, says no more of whose she is. */
function isCalledBy(left: NounPhrase['head'], { anchor, names, determiner, kin }: KinHead): boolean {
  const owned = left.type === 'kin' && left.anchor !== undefined;
  const bare = anchor === undefined && names.length === 0 && determiner === 'none' && /^\p{Lu}/u.test(kin.term);
  return owned && bare && kin.readings.every(({ register }) => register === 'address');
}
