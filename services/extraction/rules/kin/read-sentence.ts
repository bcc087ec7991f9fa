/** Reads one sentence from left to right: its phrases, the people they stand for, and the ties that its clauses assert or deny. */
import { isAlias, isFurtherAlias, noteAlias } from '../names/aliases.ts';
import type { NameSpan, Reference, Referent, Token } from '../parsed-document.ts';
import { bracketsWithin } from './phrases/brackets-within.ts';
import { coParentBefore } from './couples/co-parents.ts';
import { readCouple } from './couples/couples.ts';
import { readWhomWed } from './couples/whom-wed.ts';
import { claimSharedSurname } from './couples/shared-surname.ts';
import { readOwnerAnswered } from './links/owner-answered.ts';
import { readKinAnswered } from './links/kin-answered.ts';
import { readElidedKin } from './links/elided-kin.ts';
import { isBirthOf } from './links/parent-links.ts';
import { sayOfOther } from './links/instead.ts';
import { follow, waitsForNext } from './links/follow.ts';
import { onlyDenied } from './denials/only-denied.ts';
import { describesSubject } from './fragments.ts';
import { readWhole } from './read-whole.ts';
import { type Item, itemsOf } from './phrases/items.ts';
import { settleAskedOf } from './people/asked-of.ts';
import { settleSpokenOf } from './people/spoken-of.ts';
import { leftOutSubject } from './people/left-out-subject.ts';
import { lineYear } from './phrases/line-year.ts';
import { readNamedBy } from './naming/named-by.ts';
import { readNamedFor, settleNamedFor } from './naming/named-for.ts';
import { readNamedLater } from './naming/named-later.ts';
import { readKnownAs } from './naming/known-as.ts';
import { readNamedAfterChild } from './naming/named-after-child.ts';
import { readCalledBy } from './naming/called-by.ts';
import { readOtherName } from './naming/other-name.ts';
import { noteOwners } from './people/note-owners.ts';
import { readOffspring } from './children/offspring.ts';
import { readHalfShared } from './children/half-shared.ts';
import { readOwnership } from './children/ownership.ts';
import { readPairWords } from './couples/pair-words.ts';
import { peopleOf } from './people/people-of.ts';
import type { Placed } from './phrases/placed.ts';
import { noteSpoken, type Reading } from './reading.ts';
import { readToldDeath } from './told-deaths.ts';
import { joinedByAnd } from './phrases/joined-phrases.ts';
import { sentencePhrases } from './phrases/sentence-phrases.ts';
import { speakTogether } from './people/spoken-together.ts';
import { noteStrangers } from './people/strangers.ts';
import { phraseBefore } from './people/phrase-before.ts';
import { isToldLast } from './people/told-last.ts';
import { isWithinSide } from './people/told-sides.ts';
import { readWhomTheyCall } from './naming/whom-they-call.ts';
import { readThatIs } from './naming/that-is.ts';
import { readThatIsNamed } from './naming/that-is-named.ts';

export function readSentence(reading: Reading, tokens: readonly Token[], names: readonly NameSpan[]): Reference[] {
  return readItems(reading, itemsOf(tokens, names));
}

function readItems(reading: Reading, items: readonly Item[]): Reference[] {
  const claimsBefore = reading.discourse.claims.length;
  const said: Placed[] = sentencePhrases(items).map((phrase) => ({ phrase }));
  const leftOut = leftOutSubject(reading, items);
  if (leftOut) reading.isBegun = true;
  const phrases = leftOut ? [leftOut, ...said] : said;
  const references: Reference[] = [];
  if (leftOut) readOffspring(reading, items, leftOut);
  settleAskedOf(reading, items, said);
  settleSpokenOf(reading, items, said);
  if (readOwnerAnswered(reading, items, phrases)) return references;
  for (const [at, placed] of phrases.entries()) {
    if (placed === leftOut || placed.inPair) continue;
    if (readPairWords(reading, items, phrases, at)) continue;
    const gap = { from: phrases[at - 1]?.phrase.to ?? 0, to: placed.phrase.from };
    noteStrangers(reading, items, gap, references.length === 0 && !leftOut);
    const [told, before] = [phrases.slice(0, at), phraseBefore(reading, items, phrases, at)];
    noteOwners(reading, items, { told, before }, placed);
    if (before && joinedByAnd(items, before.phrase, placed.phrase)) placed.with = before;
    if (isWithinSide(items, placed) || onlyDenied(reading, items, before, placed)) {
      placed.people = [];
      continue;
    }
    if (!isUnderstood(reading, items, { told, before }, placed)) {
      if (waitsForNext(items, placed, phrases[at + 1])) continue;
      placed.people ??= peopleOf(reading, placed.phrase);
    }
    readNames(reading, items, phrases, at);
    speakTogether(reading, items, before, placed);
    claimSharedSurname(reading, placed);
    readAfter(reading, items, before, placed);
    note(reading, items, references, placed);
  }
  const last = phrases.at(-1)?.phrase.to ?? 0;
  noteStrangers(reading, items, { from: last, to: items.length }, phrases.length === 0);
  readKinAnswered(reading, items);
  readWhole(reading, items, { said, phrases }, claimsBefore);
  return references;
}

/** Reads what the words around the phrase at a place say its people are called. */
function readNames(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): void {
  readNamedBy(reading, items, phrases, at);
  readNamedLater(reading, items, phrases, at);
  readOtherName(reading, items, phrases, at);
  readThatIsNamed(reading, items, phrases, at);
  readCalledBy(reading, items, phrases, at);
  readNamedFor(reading, items, phrases, at);
  readKnownAs(reading, items, phrases, at);
  const here = phrases[at];
  if (here) readNamedAfterChild(reading, here);
}

/** Reads what the words after a phrase say of its people: a couple, an owner, half-siblings, children, parents. */
function readAfter(reading: Reading, items: readonly Item[], before: Placed | undefined, here: Placed): void {
  readCouple(reading, items, here);
  readWhomWed(reading, items, before, here);
  readOwnership(reading, items, here);
  readHalfShared(reading, items, here);
  here.by = coParentBefore(items, before, here.phrase);
  readOffspring(reading, items, here);
  readBrackets(reading, items, here);
  readToldDeath(reading, items, here);
}

/** "Siblings: Al (14, lives with his dad Bob Low), Cy": what stands in a bracket of a list that is one phrase is told of the name before it. */
function readBrackets(reading: Reading, items: readonly Item[], { phrase }: Placed): void {
  for (const entry of bracketsWithin(items, phrase)) readItems({ ...reading, subject: {}, carried: false }, entry);
}

/** Whether the words before a phrase say who it is: another name of somebody's, what a clause makes of its subject, or a fragment about it. */
function isUnderstood(
  reading: Reading,
  items: readonly Item[],
  { told, before }: { readonly told: readonly Placed[]; readonly before: Placed | undefined },
  here: Placed,
): boolean {
  if (before && (isAlias(items, before.phrase, here.phrase) || isFurtherAlias(items, before, here))) {
    noteAlias(reading, before, here);
    here.extend = before.extend;
    return true;
  }
  if (before && settleNamedFor(reading, items, before, here)) return false;
  if (
    readThatIs(reading, items, told, here) ||
    readWhomTheyCall(items, told, here) ||
    readElidedKin(reading, items, told, here)
  )
    return true;
  if (!follow(reading, items, before, here)) return describesSubject(reading, items, here);
  sayOfOther(reading, items, told, here);
  return true;
}

function note(
  reading: Reading,
  items: readonly Item[],
  references: Reference[],
  { phrase, people = [] }: Placed,
): void {
  const subject =
    people.length > 0 &&
    references.every(({ people: told, start }) => told.length === 0 || (start === items[1]?.start && isLed(items))) &&
    !subordinate(items, phrase.from) &&
    !isInBracket(items, phrase.from) &&
    !reading.isBegun;
  references.push({ start: phrase.start, end: phrase.end, people });
  const { subject: shared } = reading;
  if (subject) shared.people ??= people;
  if (/^(b|born)$/.test(items[phrase.to]?.lower ?? '') || isBirthOf(items, phrase))
    noteBirth(reading, phrase.start, people);
  const firstPerson = phrase.head.type === 'pronoun' && phrase.head.pronoun.who.startsWith('first');
  if (!firstPerson) noteSpoken(reading, people, phrase, subject || isToldLast(items, phrase));
}

/** "2016 Amy b.": the line is of her birth, and she is young for as long as the record is of those years. */
function noteBirth(reading: Reading, offset: number, people: readonly Referent[]): void {
  reading.subject.born = true;
  const [written, year] = [reading.discourse.record.writtenOn?.slice(0, 4), lineYear(reading, offset)];
  if (year === undefined || written === undefined || Number(written) - year >= 18) return;
  for (const person of people) if (person.childId === undefined) person.young ??= true;
}

/** "From him she has two". */
function isLed(items: readonly Item[]): boolean {
  return /^(?:from|by|for|besides|unlike|of)$/.test(items[0]?.lower ?? '');
}

/** "Was 12 when Ann and Bob …", "When Ann called …", "From him she has two": who stands in a side clause, or after a preposition that begins the sentence, is not its subject. */
function subordinate(items: readonly Item[], from: number): boolean {
  if (from === 1 && isLed(items)) return true;
  return /^(when|while|because|if|since|where|after|before|although|that|whether|than|as)$/.test(
    items[from - 1]?.lower ?? '',
  );
}

/** "The statement (by Mr Hay) describes Al": who stands in a bracket is not the sentence's subject. */
function isInBracket(items: readonly Item[], from: number): boolean {
  const mark = items.slice(0, from).findLast(({ lower }) => lower === '(' || lower === ')');
  return mark?.lower === '(' && items[0] !== mark;
}
