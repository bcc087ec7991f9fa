/** Settles a pronoun by the phrase before it: "Jan and his wife", "Jan, whose wife", "Grandad Mel, he's not …" speak of the one just named, not of the sentence's subject. */
import { isAlways } from '../phrases/one-step-kin.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import { wordsOf } from '../phrases/item-words.ts';
import { afterAge } from '../phrases/after-age.ts';
import type { Item } from '../phrases/items.ts';
import { isGrandchild } from '../links/parental-deeds.ts';
import { isCopulaWord, isNegation } from '../phrases/negation.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { joinedByAnd } from '../phrases/joined-phrases.ts';
import { latestUnion } from './unions.ts';

/** "Grandad Al, he's not …", "we have Granny Fay but she's …", "my sister, she's …": the pronoun is the one just spoken of. */
export function noteRepeated(reading: Reading, items: readonly Item[], before: Placed, { phrase }: Placed): void {
  const [person, ...others] = before.people ?? [];
  if (phrase.head.type !== 'pronoun' || phrase.head.pronoun.possessive || !person || others.length > 0) return;
  const told = before.phrase.head.type === 'names' || before.phrase.head.type === 'kin';
  const between = wordsOf(items, before.phrase.to, phrase.from);
  if (!told || !/^(,|but|, but)$/.test(between) || !isCopulaWord(items[phrase.to])) return;
  const { who } = phrase.head.pronoun;
  const sex = before.phrase.head.type === 'kin' ? (before.phrase.head.kin.readings[0]?.sex ?? person.sex) : person.sex;
  if (standsFor(who, sex)) reading.settled.set(phrase.start, [person]);
}

/** "Ria is seven, her dad is Al", "a daughter, Tess, 9, who lives with her mother": after a clause that tells her age, and after "who", "her" is the one told of. */
export function noteToldOf(reading: Reading, items: readonly Item[], before: Placed, { phrase }: Placed): void {
  const owner = possessorOf(phrase);
  const [person, ...others] = before.people ?? [];
  if (!owner || !person || others.length > 0 || !standsFor(owner.who, person.sex)) return;
  const between = wordsOf(items, before.phrase.to, phrase.from);
  if (agedClause.test(between) || relativeClause.test(between)) reading.settled.set(owner.start, [person]);
}

const agedClause =
  /^(?:is|was|'s)(?: now| only| nearly)? (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen)(?: now| years old)? (?:,|;|and|, and)$/u;

const relativeClause = /^(?:,? ?(?:aged )?\(? ?\d{1,2} ?\)? ?)?,? ?(?:who|that) [^,;.]+$/;

/** "Jan and his wife", "is Ann's brother, not her son", "is Jan's half-sister through his father", "…, and Jan with his aunt". */
function leadsOn(items: readonly Item[], { phrase: left, extend }: Placed, { phrase: right }: Placed): boolean {
  if (extend && isByOther(items, left, right)) return true;
  if (isGrandchild(left) && /^(?:as well |too )?(?:, )?(?:by|through|via)$/.test(wordsOf(items, left.to, right.from)))
    return true;
  const isContrast = items[left.to]?.lower === ',' && isNegation(items[left.to + 1]) && right.from === left.to + 2;
  const isThrough = /^(through|via)$/.test(items[left.to]?.lower ?? '') && right.from === left.to + 1;
  const isGapped =
    wordsOf(items, left.from - 2, left.from) === ', and' && wordsOf(items, left.to, right.from) === 'with';
  return isContrast || isThrough || isGapped || (joinedByAnd(items, left, right) && !beginsClause(items, left, right));
}

/** "Aunt Fay, her husband Al and their son": a named one of a list, and straight after the comma who is married to them. */
function isNextSpouse(items: readonly Item[], { phrase: left }: Placed, { phrase: { head, from } }: Placed): boolean {
  const isNamed = (left.head.type === 'kin' || left.head.type === 'names') && left.head.names.length === 1;
  const opens = /^[;:]$/.test(items[left.from - 1]?.lower ?? '');
  return (
    isNamed &&
    opens &&
    items[left.to]?.lower === ',' &&
    from === left.to + 1 &&
    head.type === 'kin' &&
    head.names.length === 1 &&
    isAlways(head.kin, 'partner')
  );
}

/** "Sue was at school with Ann and her daughter Amy is …": another clause, in which "her" may be Sue. */
function beginsClause(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  const isObject = left.from > 0 && items.slice(0, left.from).some(({ type }) => type === 'name' || type === 'pronoun');
  const verb = items[items[right.to]?.lower === ',' ? right.to + 1 : right.to];
  return (
    isObject &&
    right.head.type === 'kin' &&
    right.head.names.length > 0 &&
    /^(?:is|was|has|had|'s|works|lives|runs)$/.test(verb?.lower ?? '')
  );
}

/** "Ann and Bob, whose father is Cy": of both, where a wife would be of the last alone. */
function isParent({ head }: NounPhrase): boolean {
  return head.type === 'kin' && head.kin.readings.every(({ path }) => path?.[0]?.step === 'parent');
}

/** "Jan and his wife", "Jan, whose wife": the possessor is the one just named, not the sentence's subject; "with Jan and their son": both. */
export function noteNearest(reading: Reading, items: readonly Item[], before: Placed, here: Placed): void {
  const { phrase } = here;
  const owner = possessorOf(phrase);
  const [nearest, ...others] = before.nearest ?? before.people ?? [];
  if (!owner || !nearest) return;
  const { who } = owner;
  if (who === 'relative') {
    const isNext = phrase.from - afterAge(items, before.phrase.to) < 3 || isAfterPlace(items, before.phrase, phrase);
    if (isNext && (others.length === 0 || isParent(phrase))) reading.settled.set(owner.start, [nearest, ...others]);
    return;
  }
  if (others.length > 0) return;
  const lived = items[before.phrase.from - 1]?.lower === 'with' && items[before.phrase.to]?.lower === ',';
  if (
    !leadsOn(items, before, here) &&
    !(lived && phrase.from === before.phrase.to + 1) &&
    !isNextSpouse(items, before, here)
  )
    return;
  if (who === 'plural') settlePlural(reading, owner.start, nearest);
  if (standsFor(who, nearest.sex)) reading.settled.set(owner.start, [nearest]);
}

/** "Ann's lot are Ted the eldest (the joiner, Ann says) and his wife": the possessor is the name that the aside was put after. */
export function noteBeforeAside(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
): void {
  const owner = possessorOf(phrase);
  if (!owner) return;
  const { who } = owner;
  for (const { phrase: left, nearest, people = [] } of before) {
    const [person, ...others] = nearest ?? people;
    if (!person || others.length > 0 || (person.sex !== who && person.sex !== 'unknown') || !/male/.test(who)) continue;
    if (phrase.from - left.to > 1 && aside.test(wordsOf(items, left.to, phrase.from)))
      reading.settled.set(owner.start, [person]);
  }
}

/** "Present: Ann Low (67), Bob Low (70), their daughter Cy", "his dad Al, stepmother Bea and their son": the two whom the list named just before. */
export function noteListedPair(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
): void {
  const owner = possessorOf(phrase);
  const [one, other] = before.slice(-2);
  if (owner?.who !== 'plural' || !one || !other) return;
  const isNext = (left: NounPhrase, right: NounPhrase) =>
    /^(?:\( [^()]* \) )?(?:,|and|&|, and)$/.test(wordsOf(items, left.to, right.from));
  const pair = [one, other].flatMap(({ phrase, people = [] }) =>
    phrase.head.type === 'names' || isParent(phrase) ? people : [],
  );
  const isPair = pair.length === 2 && pair.every(({ childId, young }) => childId === undefined && !young);
  if (isPair && isNext(one.phrase, other.phrase) && isNext(other.phrase, phrase))
    reading.settled.set(owner.start, pair);
}

const aside = /^(?:,? ?the (?:eldest|oldest|youngest|middle one|older|younger),? )?(?:\( [^()]* \) )?(?:and|&)$/;

/** The possessive pronoun of a kin phrase: "his" of "his wife"; in "his dad Al and sister Bea" the sister's stands before the dad, and is settled with it. */
export function possessorOf({ head, from }: NounPhrase): { readonly start: number; readonly who: string } | undefined {
  const owner = head.type === 'kin' ? head.anchor : undefined;
  if (owner?.head.type !== 'pronoun' || !owner.head.pronoun.possessive || owner.from < from) return undefined;
  return { start: owner.start, who: owner.head.pronoun.who };
}

/** Whether "he" or "she" may be said of somebody of that sex. */
export function standsFor(who: string, sex: Sex): boolean {
  return who === sex || (sex === 'unknown' && (who === 'male' || who === 'female'));
}

/** "Dylan from football, whose uncle", "Ann at the shop, whose mum". */
function isAfterPlace(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  const isOne = left.head.type === 'names' || left.head.type === 'kin';
  return isOne && /^(?:from|at|in|of|near) (?:\p{L}+ ){1,3},$/u.test(wordsOf(items, left.to, right.from));
}

/** "With his wife Jan (, her son) and their daughter": the couple that shares a home or that the sentence tells of, else its subject and the one just named, or whose child that one is. */
function settlePlural(reading: Reading, offset: number, named: Referent): void {
  const [subject, ...others] = reading.subject.people ?? [];
  const nearest = named.young ? parentHere(reading, named) : named;
  if (!nearest) return;
  const home = reading.discourse.recent.findLast(
    ({ people, sentence }) => sentence === reading.sentence && people.length === 2 && people.includes(nearest),
  );
  const couple = home?.people ?? latestUnion(reading);
  if (couple) reading.settled.set(offset, couple);
  else if (subject && others.length === 0 && subject !== nearest) reading.settled.set(offset, [subject, nearest]);
}

/** "With Jan, her daughter Amy (8) and": Jan. */
function parentHere({ discourse: { claims }, start }: Reading, child: Referent): Referent | undefined {
  const [parent, ...others] = claimsOf(claims, child).filter(
    ({ kind, to, polarity, saidAt = 0 }) =>
      kind === 'parent' && to === child && polarity === 'stated' && saidAt >= start,
  );
  return others.length === 0 ? parent?.from : undefined;
}

/** "The daughter of Ann by her late husband, Bob": the other parent. */
export function isByOther(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  return items[left.to]?.lower === 'by' && right.from === left.to + 1;
}
