/** One person, another name beside it: "Gil = Gilbert Low", "Spud is Neil Burns", "Thomas (Tam)", "known as Ninka", "née Baines". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { wordsOf } from '../kin/phrases/item-words.ts';
import type { Item } from '../kin/phrases/items.ts';
import type { NounPhrase } from '../kin/phrases/noun-phrase.ts';
import { childOfName } from './child-of-name.ts';
import { nameReferent } from '../kin/people/name-referent.ts';
import type { Reading } from '../kin/reading.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { isNicknameOf } from '#graph/network/identity/names/nicknames.ts';
import { foldName } from './fold-name.ts';
import { isAliasInBracket, isNameInFull } from './alias-in-brackets.ts';
import { isCalledBySome } from './called-by-some.ts';
import { giveFormerName, giveOtherName } from './give-name.ts';
import { addName } from '../reference/referents.ts';
import type { Placed } from '../kin/phrases/placed.ts';
import type { NameSpan } from '../parsed-document.ts';

const knownAs = new RegExp(
  inSequence(
    '^,? ?(also |better |now |usually |always )?(known|called|goes|referred|styled)?',
    '( to| to (?:everyone|everybody|all|us|them|most|friends|family|the (?:family|children|kids|school|street)))?( as| by)? ?(the name )?',
    '(called |named )?$',
  ),
);
const formerly =
  /^(?:[,(] ?)?(née|nee|neé|formerly|previously|prev|prev \.|maiden name|maiden name :|formally)$|^\( ?(?:born|was|then|once)$|^, ?(?:born|was)$/;
/** "b. 1969, known as", "aged 91 and styled", "NUMBER 2, KNOWN AS": what stands between may only be an age, a date or a number. */
const styled =
  /^(?:(?:[,(.:/-]|aged?|b|born|dob|number|no|y ?rs?|years|old|and|\d+(?!\d)) ?)+(?:also |better )?(?:known as|styled|nicknamed)$/;
const equals = new RegExp(
  inSequence(
    String.raw`^(=|\( ?=|is|is (?:now )?(?:called|known as)|aka|a\.k\.a|a\.k\.a\.|alias|\( ?aka|\(|, aka|- aka|also known as|known as|, known as|is now|now|or|called|, now|\( ?now|\( ?known as|\( ?also known as|, also known as|\( ?alias)`,
    '$',
  ),
);

/** "Bill's proper name is William", "Cherry Lo, Y7 (real name Lo Mei-yan", "Horace, everyone says Spud", "Seun, short for Oluwaseun". */
const inWords = new RegExp(
  inSequence(
    String.raw`^(?:, (?:y|yr|year|aged?)? ?\d{1,2}(?: ?y ?rs?| years?(?: old)?)? ?)?('s|,|, but|\(|-|–)? ?`,
    anyOf(
      inSequence(
        '(?:his|her|their|whose)? ?',
        anyOf(
          'real|proper|full|birth|legal|given|actual|official|paper|passport|school|english|english first|chinese',
          'church|baptismal|christian',
        ),
        ' name(?: (?:is|was|being|:))?',
      ),
      '(?:but |whom |who )?(?:everyone|everybody|people|they|we|the family|the children|friends) (?:all )?(?:calls?|says?|knows?)(?: (?:him|her|them))?(?: as)?',
      '(?:who )?(?:goes by|answers to|prefers|likes to be called)(?: the name)?|short for',
    ),
    '$',
  ),
);
/** "Ada (Dot, you call her)", "Ada (Dot, née Marsh)". */
const asCalled = /^, (?:(?:as )?(?:you|we|they|i|people|everyone|everybody|some)|n[ée]e|formerly|maiden)(?= |$)/;
const onPaper =
  /^(?:on (?:paper|(?:the|his|her|their|my) (?:(?:birth|marriage|death) )?(?:certificate|passport|papers|pension|licence|driving|register|records?|documents?))|officially|formally|by birth|at birth)/;

/** Whether two neighbouring names are one person's by the words between them. */
export function isAlias(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  const names = soleNames(left, right);
  // "Ann, who is Ivy's age".
  if (items[right.to]?.type === 'possessive') return false;
  if (isCalledBySomeone(items, left, right)) return true;
  if (!names) return isCalledAsKin(items, left, right);
  const between = wordsOf(items, left.to, right.from);
  // "Father of Ivy = Al" enters who he is.
  if (between === '=' && left.head.type === 'kin' && left.head.names.length === 0) return false;
  if (formerly.test(between)) return names[1].name.given.length + (names[1].name.family ? 1 : 0) === 1;
  if (/^\( [^)]*["“]$/.test(between) && right.from - left.to < 8 && /^["”]$/.test(items[right.to]?.lower ?? ''))
    return true;
  if (isAliasInBracket(items, between, isFirstNameAfterFamily(names), right.to)) return true;
  if (inWords.test(between) || styled.test(between) || isTitled(between, names)) return true;
  if (/^[,(–-]$/.test(between) && isShort(names[1]) && onPaper.test(wordsAfter(items, right.to))) return true;
  if (between === ',' && items[right.to]?.lower === ',')
    return areInitials(names) || isPetName(items, right, names) || isTitledPetName(items, right, names);
  if (between === ', who is') return names.every(isOneWord) && items.at(-1)?.lower !== '?';
  if (/^[,;]? ?["“]$/.test(between))
    return /^["”]$/.test(items[right.to]?.lower ?? '') && (isOneWord(names[1]) || isOneWord(names[0]));
  if (between === '(' && items[right.to]?.lower === ')' && isNameInFull(names)) return true;
  if (between === '(')
    return (
      isShort(names[1]) && (/^[);]$/.test(items[right.to]?.lower ?? '') || asCalled.test(wordsAfter(items, right.to)))
    );
  // "The nurse for Amy is Jo."
  const isOfRole = /^(?:for|of|to|with|from|by)$/.test(items[left.from - 1]?.lower ?? '');
  if (between === 'is') return left.head.type === 'names' && !isOfRole && !isListed(items, right.to) && differs(names);
  // "Known to Ann as a dealer".
  if (between === 'or' || between === 'called' || /(?:known|referred) to$/.test(between)) return false;
  if (between === '=' && items[right.to]?.lower === ',' && items[right.to + 1]?.type === 'name') return false;
  return equals.test(between) || (between.includes('known') && knownAs.test(between));
}

/** "Nadia Orme (Nads to everyone)", "Tobias Low, Uncle Bim to Ivy". */
function isCalledBySomeone(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  const called = aliasOf(right);
  return (
    called !== undefined && isOneWord(called) && namesOf(left).length > 0 && isCalledBySome(items, left, right, called)
  );
}

/** "Ann Low is Auntie Nan": what the family calls her. */
function isCalledAsKin(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  if (left.head.type !== 'names' || right.head.type !== 'kin' || isListed(items, right.to)) return false;
  const [one, ...others] = left.head.names;
  const called = aliasOf(right);
  const isAddress = right.head.kin.readings.every(({ register }) => register === 'address');
  const isFull = one !== undefined && others.length === 0 && one.name.family !== undefined;
  return (
    isFull && isAddress && called !== undefined && isOneWord(called) && wordsOf(items, left.to, right.from) === 'is'
  );
}

function wordsAfter(items: readonly Item[], from: number): string {
  return wordsOf(items, from, from + 3);
}

/** "Ann is Karen, Tom is …" and "the twins are Ivy and Max" list people; "Spud is Neil Burns, they trained together" goes on about one. */
function isListed(items: readonly Item[], at: number): boolean {
  const next = items[at]?.lower ?? '';
  return /^(and|'s)$/.test(next) || (next === ',' && items[at + 1]?.type !== 'pronoun');
}

/** "Mrs Marsh was Ada Noakes." */
function isTitled(between: string, [one, two]: readonly [NameSpan, NameSpan]): boolean {
  const isFamilyAlone = one.name.title !== undefined && one.name.given.length === 0;
  return between === 'was' && isFamilyAlone && two.name.given.length > 0 && two.name.family !== undefined;
}

/** "His brother Amir, AJ, rang." */
function areInitials([one, two]: readonly [NameSpan, NameSpan]): boolean {
  return /^\p{Lu}{2,3}$/u.test(two.surface) && one.surface.startsWith(two.surface.charAt(0));
}

/** "Their boy Adrian, Ady, drives": not so in a list that goes on. */
function isPetName(items: readonly Item[], { to }: NounPhrase, [one, two]: readonly [NameSpan, NameSpan]): boolean {
  const goesOn = items
    .slice(to)
    .some(
      ({ type, lower }, at, rest) => /^(?:and|&|,)$/.test(lower) && rest[at + 1]?.type === 'name' && type === 'word',
    );
  const [full = '', pet = ''] = [one, two].map(({ name }) => foldName(name.given[0] ?? ''));
  return !goesOn && isOneWord(two) && full !== pet && isNicknameOf(full, pet);
}

/** "Mrs Ada Low, Nana Addy, is ninety": one whom the family calls by a kin word and a form of the name; a list goes on with names. */
function isTitledPetName(
  items: readonly Item[],
  { to }: NounPhrase,
  [one, two]: readonly [NameSpan, NameSpan],
): boolean {
  const [full = '', pet = ''] = [one, two].map(({ name }) => foldName(name.given[0] ?? ''));
  const isCalled = two.name.title !== undefined && kinTerm(two.name.title).length > 0 && isOneWord(two);
  const isMade = isNicknameOf(full, pet) || (pet.length > 2 && full.startsWith(pet.slice(0, 2)));
  const goesOn =
    /^(?:name|kin|pronoun)$/.test(items[to + 1]?.type ?? '') || /^(?:and|&)$/.test(items[to + 1]?.lower ?? '');
  return isCalled && isMade && one.name.family !== undefined && !goesOn;
}

/** "Mr Low … (Ned)". */
function isFirstNameAfterFamily([one, two]: readonly [NameSpan, NameSpan]): boolean {
  return one.name.given.length === 0 && isShort(two) && two.name.given.length === 1;
}

/** "Known as Rod or Uncle Rocky": a further name after another one. */
export function isFurtherAlias(items: readonly Item[], before: Placed, { phrase }: Placed): boolean {
  const between = items.slice(before.phrase.to, phrase.from).map(({ lower }) => lower);
  return before.isAlias === true && /^,? ?(?:or|\/)$/.test(between.join(' ')) && aliasOf(phrase) !== undefined;
}

/** The one name of a phrase, or of one that begins with a relative's title. */
export function aliasOf({ head }: NounPhrase): NameSpan | undefined {
  const names = head.type === 'names' || (head.type === 'kin' && !head.anchor) ? head.names : [];
  return names.length === 1 ? names[0] : undefined;
}

function soleNames(left: NounPhrase, right: NounPhrase): readonly [NameSpan, NameSpan] | undefined {
  const names = namesOf(left);
  const one = names.at(-1);
  const two = right.head.type === 'names' && right.head.names.length === 1 ? right.head.names[0] : undefined;
  return one && two ? [one, two] : undefined;
}

/** The names a phrase ends in: its own, or those of its possessor after "of". */
function namesOf({ from, head }: NounPhrase): readonly NameSpan[] {
  if (head.type === 'names') return head.names;
  if (head.type !== 'kin') return [];
  return head.names.length > 0 || !head.anchor || head.anchor.from <= from ? head.names : namesOf(head.anchor);
}

/** A bracketed single word after a name is a short form of it, not another person. */
function isShort(span: NameSpan): boolean {
  return isOneWord(span) && span.name.title === undefined;
}

/** Whether a name is a first name or a surname alone; it may have a title, as in `Morag, "Auntie Mo"`. */
export function isOneWord({ name }: NameSpan): boolean {
  return name.given.length + (name.family ? 1 : 0) === 1;
}

/** "Ann is Karen" would be two given names: one of the two must be a full name or a nickname for the copula to equate. */
function differs([one, two]: readonly [NameSpan, NameSpan]): boolean {
  return (one.name.family === undefined) !== (two.name.family === undefined);
}

/** Joins the second name to the first person: as an earlier family name where it says so, else as another name of theirs. */
export function noteAlias(reading: Reading, before: Placed, here: Placed): void {
  const one = namesOf(before.phrase).at(-1);
  const two = aliasOf(here.phrase);
  if (!one || !two) return;
  const child = childOfName(reading, two);
  if (child) addName(reading.discourse, child, one.name);
  const person = nameReferent(reading, one);
  const between = reading.text.slice(one.end, two.start).toLowerCase();
  const former =
    /n[ée]e|formerly|previously|prev|maiden|born|was|formally|once/.test(between) &&
    (two.name.family === undefined || two.name.given.length === 0);
  if (!former || !giveFormerName(reading, person, two, one.start)) giveOtherName(reading, person, two, one);
  if (before.phrase.head.type === 'names') before.people ??= [person];
  here.people = [reading.discourse.bearers.get(two.start) ?? person];
  here.isAlias = true;
}
