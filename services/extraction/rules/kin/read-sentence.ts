/** Reads one sentence from left to right: its phrases, the people they stand for, and the ties that its clauses assert or deny. */
import type { NameSpan, Reference, Referent, Token } from '../parsed-document.ts';
import { isAlias, noteAlias } from '../names/aliases.ts';
import { readAnnouncedKin } from './announced-kin.ts';
import { readAgedChildren } from './aged-children.ts';
import { clauseRules, namesSaid, sayOfNext } from './clause-rules.ts';
import { claimSharedSurname, readCouple } from './couples.ts';
import { linkBetween } from './clause-links.ts';
import { readContrasts } from './contrasts.ts';
import { readExclusions } from './exclusions.ts';
import { readElidedHaving, readElidedWedding } from './elided-subject.ts';
import { readFamilyOwned } from './family-owned.ts';
import { describesSubject, onlyDenied, trailing } from './fragments.ts';
import { readDenials } from './denials.ts';
import { coParentBefore } from './co-parents.ts';
import { itemsOf, type Item } from './items.ts';
import { readOffspring } from './offspring.ts';
import { speaksOfNext } from './preposed.ts';
import { readOwnership } from './ownership.ts';
import { lineYear } from './line-year.ts';
import { isCopulaWord, isNegation } from './negation.ts';
import { readNamedBy } from './named-by.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { claimParentsTogether } from './parents-together.ts';
import { readNamedLater } from './named-later.ts';
import { peopleOf } from './people-of.ts';
import { readBirthOrder } from './birth-order.ts';
import { readRosters } from './rosters.ts';
import { readPartings } from './partings.ts';
import { readPairWords } from './pair-words.ts';
import { otherOfPair, readOtherOfPair } from './pair-said.ts';
import type { Placed } from './placed.ts';
import { readThatIs } from './that-is.ts';
import { noteSpoken, type Reading } from './reading.ts';
import { noteStrangers } from './strangers.ts';
import { latestUnion } from './unions.ts';
import { leftOutSubject } from './left-out-subject.ts';
import { joinedByAnd, listedWith, sentencePhrases } from './sentence-phrases.ts';

export function readSentence(reading: Reading, tokens: readonly Token[], names: readonly NameSpan[]): Reference[] {
  const items = itemsOf(tokens, names);
  const claimsBefore = reading.discourse.claims.length;
  const said: Placed[] = sentencePhrases(items).map((phrase) => ({ phrase }));
  const leftOut = leftOutSubject(reading, items);
  if (leftOut) reading.isBegun = true;
  const phrases = leftOut ? [leftOut, ...said] : said;
  const references: Reference[] = [];
  if (leftOut) readOffspring(reading, items, leftOut);
  for (const [at, placed] of phrases.entries()) {
    if (placed === leftOut || placed.inPair) continue;
    if (readPairWords(reading, items, phrases, at)) continue;
    const gap = { from: phrases[at - 1]?.phrase.to ?? 0, to: placed.phrase.from };
    noteStrangers(reading, items, gap, references.length === 0 && !leftOut);
    const before = phraseBefore(items, phrases, at);
    if (before) noteNearest(reading, items, before, placed);
    if (before) noteRelative(reading, items, before, placed);
    noteBeforeAside(reading, items, phrases.slice(0, at), placed);
    noteListedPair(reading, items, phrases.slice(0, at), placed);
    if (before) noteRepeated(reading, items, before, placed);
    if (onlyDenied(reading, items, before, placed)) {
      placed.people = [];
      continue;
    }
    if (before && isAlias(items, before.phrase, placed.phrase)) {
      noteAlias(reading, before, placed);
      placed.extend = before.extend;
    } else if (
      !readThatIs(reading, items, phrases.slice(0, at), placed) &&
      !follow(reading, items, before, placed) &&
      !describesSubject(reading, items, placed)
    ) {
      if (waitsForNext(items, placed, phrases[at + 1])) continue;
      placed.people ??= peopleOf(reading, placed.phrase);
    }
    readNamedBy(reading, items, phrases, at);
    readNamedLater(reading, items, phrases, at);
    together(reading, items, before, placed);
    claimSharedSurname(reading, placed);
    readCouple(reading, items, placed);
    readOwnership(reading, items, placed);
    placed.by = coParentBefore(items, before, placed.phrase);
    readOffspring(reading, items, placed);
    note(reading, items, references, placed);
  }
  const last = phrases.at(-1)?.phrase.to ?? 0;
  noteStrangers(reading, items, { from: last, to: items.length }, phrases.length === 0);
  readPartings(reading, items, said);
  readAgedChildren(reading, items);
  readFamilyOwned(reading, items);
  readRosters(reading, items, phrases);
  readBirthOrder(reading, items, phrases);
  readAnnouncedKin(reading, items);
  readDenials(reading, items, phrases);
  readContrasts(reading, items, phrases);
  readExclusions(reading, items, phrases);
  claimParentsTogether(reading, claimsBefore);
  return references;
}

function note(
  reading: Reading,
  items: readonly Item[],
  references: Reference[],
  { phrase, people = [] }: Placed,
): void {
  const subject =
    people.length > 0 &&
    references.every((one) => one.people.length === 0) &&
    !subordinate(items, phrase.from) &&
    !reading.isBegun;
  references.push({ start: phrase.start, end: phrase.end, people });
  const { subject: shared } = reading;
  if (subject) shared.people ??= people;
  if (/^(b|born)$/.test(items[phrase.to]?.lower ?? '')) noteBirth(reading, phrase.start, people);
  const firstPerson = phrase.head.type === 'pronoun' && phrase.head.pronoun.who.startsWith('first');
  if (!firstPerson) noteSpoken(reading, people, phrase, subject);
}

/** "2016 Amy b.": the line is of her birth, and she is young for as long as the record is of those years. */
function noteBirth(reading: Reading, offset: number, people: readonly Referent[]): void {
  reading.subject.born = true;
  const [written, year] = [reading.discourse.record.writtenOn?.slice(0, 4), lineYear(reading, offset)];
  if (year === undefined || written === undefined || Number(written) - year >= 18) return;
  for (const person of people) if (person.childId === undefined) person.young ??= true;
}

/** "Was 12 when Ann and Bob …", "When Ann called …": who stands in a side clause is not the sentence's subject. */
function subordinate(items: readonly Item[], from: number): boolean {
  return /^(when|while|because|if|since|where|after|before|although|that|whether|than|as)$/.test(
    items[from - 1]?.lower ?? '',
  );
}

/** "Grandad Mel, he's not …", "there's Nanny Pat but she's …": the pronoun is the one just named. */
function noteRepeated(reading: Reading, items: readonly Item[], before: Placed, { phrase }: Placed): void {
  const [person, ...others] = before.people ?? [];
  if (phrase.head.type !== 'pronoun' || phrase.head.pronoun.possessive || !person || others.length > 0) return;
  const names =
    before.phrase.head.type === 'names' || (before.phrase.head.type === 'kin' && before.phrase.head.names.length > 0);
  const between = items.slice(before.phrase.to, phrase.from).map((item) => item.lower);
  if (!names || !/^(,|but|, but)$/.test(between.join(' ')) || !isCopulaWord(items[phrase.to])) return;
  const { who } = phrase.head.pronoun;
  const sex = before.phrase.head.type === 'kin' ? (before.phrase.head.kin.readings[0]?.sex ?? person.sex) : person.sex;
  if (who === sex || (sex === 'unknown' && (who === 'male' || who === 'female')))
    reading.settled.set(phrase.start, [person]);
}

/** "A daughter, Tess, 9, who lives with her mother": the words after "who" are about whoever stands before it. */
function noteRelative(reading: Reading, items: readonly Item[], before: Placed, { phrase }: Placed): void {
  const owner = phrase.head.type === 'kin' ? phrase.head.anchor : undefined;
  const [person, ...others] = before.people ?? [];
  if (owner?.head.type !== 'pronoun' || !owner.head.pronoun.possessive || !person || others.length > 0) return;
  const words = items.slice(before.phrase.to, phrase.from).map(({ lower }) => lower);
  const { who } = owner.head.pronoun;
  const isFit = who === person.sex || (person.sex === 'unknown' && (who === 'male' || who === 'female'));
  if (isFit && relativeClause.test(words.join(' '))) reading.settled.set(owner.start, [person]);
}

const relativeClause = /^(?:,? ?(?:aged )?\(? ?\d{1,2} ?\)? ?)?,? ?(?:who|that) [^,;.]+$/;

/** "Jan and his wife", "is Ann's brother, not her son", "is Jan's half-sister through his father". */
function leadsOn(items: readonly Item[], { phrase: left, extend }: Placed, { phrase: right }: Placed): boolean {
  if (extend && isByOther(items, left, right)) return true;
  const isContrast = items[left.to]?.lower === ',' && isNegation(items[left.to + 1]) && right.from === left.to + 2;
  const isThrough = /^(through|via)$/.test(items[left.to]?.lower ?? '') && right.from === left.to + 1;
  return isContrast || isThrough || joinedByAnd(items, left, right);
}

/** "Jan and his wife", "Jan, whose wife": the possessor is the one just named, not the sentence's subject; "with Jan and their son": both. */
function noteNearest(reading: Reading, items: readonly Item[], before: Placed, here: Placed): void {
  const { phrase } = here;
  const owner = phrase.head.type === 'kin' ? phrase.head.anchor : undefined;
  const [nearest, ...others] = before.nearest ?? before.people ?? [];
  if (owner?.head.type !== 'pronoun' || !owner.head.pronoun.possessive || !nearest || others.length > 0) return;
  const { who } = owner.head.pronoun;
  if (who === 'relative') {
    if (phrase.from - before.phrase.to < 3) reading.settled.set(owner.start, [nearest]);
    return;
  }
  const lived = items[before.phrase.from - 1]?.lower === 'with' && items[before.phrase.to]?.lower === ',';
  if (!leadsOn(items, before, here) && !(lived && phrase.from === before.phrase.to + 1)) return;
  if (who === 'plural') settlePlural(reading, owner.start, nearest);
  if (who === nearest.sex || (nearest.sex === 'unknown' && (who === 'male' || who === 'female')))
    reading.settled.set(owner.start, [nearest]);
}

/** "Ann's lot are Ted the eldest (the joiner, Ann says) and his wife": the possessor is the name that the aside was put after. */
function noteBeforeAside(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
): void {
  const owner = phrase.head.type === 'kin' ? phrase.head.anchor : undefined;
  if (owner?.head.type !== 'pronoun' || !owner.head.pronoun.possessive) return;
  const { who } = owner.head.pronoun;
  for (const { phrase: left, nearest, people = [] } of before) {
    const [person, ...others] = nearest ?? people;
    if (!person || others.length > 0 || (person.sex !== who && person.sex !== 'unknown') || !/male/.test(who)) continue;
    const words = items.slice(left.to, phrase.from).map((item) => item.lower);
    if (words.length > 1 && aside.test(words.join(' '))) reading.settled.set(owner.start, [person]);
  }
}

/** "Present: Ann Low (67), Bob Low (70), their daughter Cy": the two whom the list named just before. */
function noteListedPair(reading: Reading, items: readonly Item[], before: readonly Placed[], { phrase }: Placed): void {
  const owner = phrase.head.type === 'kin' ? phrase.head.anchor : undefined;
  const [one, other] = before.slice(-2);
  if (owner?.head.type !== 'pronoun' || owner.head.pronoun.who !== 'plural' || !one || !other) return;
  const isNext = (left: NounPhrase, right: NounPhrase) =>
    /^(?:\( [^()]* \) )?(?:,|and|&|, and)$/.test(
      items
        .slice(left.to, right.from)
        .map(({ lower }) => lower)
        .join(' '),
    );
  const pair = [one, other].flatMap(({ phrase: { head }, people = [] }) => (head.type === 'names' ? people : []));
  const isPair = pair.length === 2 && pair.every(({ childId, young }) => childId === undefined && !young);
  if (isPair && isNext(one.phrase, other.phrase) && isNext(other.phrase, phrase))
    reading.settled.set(owner.start, pair);
}

const aside = /^(?:,? ?the (?:eldest|oldest|youngest|middle one|older|younger),? )?(?:\( [^()]* \) )?(?:and|&)$/;

/** "With his wife Jan (, her son) and their daughter": the couple that the sentence tells of, else its subject and the one just named. */
function settlePlural(reading: Reading, offset: number, nearest: Referent): void {
  const [subject, ...others] = reading.subject.people ?? [];
  const couple = latestUnion(reading);
  if (couple) reading.settled.set(offset, couple);
  else if (subject && others.length === 0 && subject !== nearest) reading.settled.set(offset, [subject, nearest]);
}

/** Two phrases joined by "and" are a group for the "they" that follows, and share what the first one was understood by ("born to Ann and Bob"). */
function together(reading: Reading, items: readonly Item[], before: Placed | undefined, here: Placed): void {
  if (!before) return;
  const isJoined = joinedByAnd(items, before.phrase, here.phrase);
  if (isJoined || isByOther(items, before.phrase, here.phrase)) before.extend?.(here.people ?? []);
  if (!isJoined) return;
  const people = [...new Set([...(before.people ?? []), ...(here.people ?? [])])];
  if (people.length > 1) noteSpoken(reading, people, here.phrase, false);
}

/** "The daughter of Ann by her late husband, Bob": the other parent. */
function isByOther(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  return items[left.to]?.lower === 'by' && right.from === left.to + 1;
}

/** A bare kin subject ("Wife is Paula", "Father: Lee") is understood from what follows. */
function waitsForNext(items: readonly Item[], here: Placed, next: Placed | undefined): boolean {
  const { head } = here.phrase;
  if (!next || head.type !== 'kin' || head.names.length > 0) return false;
  if (speaksOfNext(items, here.phrase, next.phrase)) return true;
  return linkBetween(items, here.phrase, next.phrase)?.type === 'is' && namesSaid(head, next.phrase.head).length > 0;
}

/** The phrase before; where that one stands in a bracket that is closed by now, the one which the bracket was put after. */
function phraseBefore(items: readonly Item[], phrases: readonly Placed[], at: number): Placed | undefined {
  const [before, here] = [phrases[at - 1], phrases[at]];
  if (!before || !here) return undefined;
  const between = items.slice(before.phrase.to, here.phrase.from);
  const close = between.findIndex(({ lower }) => lower === ')');
  if (close === -1 || close === between.length - 1 || between.some(({ lower }) => lower === '(')) return before;
  const open = items.slice(0, before.phrase.from).findLastIndex(({ lower }) => lower === '(');
  return phrases.slice(0, at).findLast(({ phrase }) => phrase.to <= open) ?? before;
}

/** "A half-sister, Chloe, daughter of Bob": what follows is said of the one whom a kin word just named. */
function introduces(before: Placed): boolean {
  return before.phrase.head.type === 'kin' && before.phrase.head.names.length === 1;
}

/** "Sue is Dad's sister and so is Amy", "…, as is Amy". */
function isLikewise(items: readonly Item[], { phrase: left }: Placed, { phrase: right }: Placed): boolean {
  const words = items.slice(left.to, right.from).map(({ lower }) => lower);
  return right.head.type === 'names' && /^(?:,? ?(?:and )?so|,? ?as) (?:is|was|are|were)$/.test(words.join(' '));
}

/** Applies what stands between two phrases; true when the second one is thereby understood. */
function follow(reading: Reading, items: readonly Item[], before: Placed | undefined, here: Placed): boolean {
  if (before && readOtherOfPair(reading, before, here)) return true;
  if (before?.likewise && isLikewise(items, before, here)) {
    here.people ??= peopleOf(reading, here.phrase);
    before.likewise(here.people);
    return true;
  }
  if (before?.further && listedWith(items, before.phrase, here.phrase) && before.further(here)) return true;
  const isIntroduced =
    before !== undefined && introduces(before) && linkBetween(items, before.phrase, here.phrase)?.type === 'apposed';
  if (!isIntroduced && trailing(reading, items, here)) return true;
  if (before && !before.people && speaksOfNext(items, before.phrase, here.phrase))
    return sayOfNext(reading, before, here);
  const link = before && linkBetween(items, before.phrase, here.phrase);
  if (before === undefined) return readElidedHaving(reading, items, here);
  if (link === undefined)
    return readElidedWedding(reading, items, before, here) || readElidedHaving(reading, items, here);
  const other = link.type === 'apposed' ? otherOfPair(items, before, here) : undefined;
  if (other === undefined) return clauseRules[link.type](reading, before, here, link);
  here.other = other;
  return clauseRules[link.type](reading, { ...before, people: before.people?.slice(0, 1) ?? [] }, here, link);
}
