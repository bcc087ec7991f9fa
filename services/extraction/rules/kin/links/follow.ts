/** What a phrase says of the one before it, by the words between them; nothing where they make no tie. */
import { linkBetween } from './clause-links.ts';
import { claimCouple } from '../couples/couples.ts';
import { clauseRules, namesSaid, sayOfNext } from './clause-rules.ts';
import { clauseLed, readElidedBeing, readElidedHaving, readElidedCouple } from './elided-subject.ts';
import { together } from './couple-words.ts';
import { withoutStranger } from './wedding-links.ts';
import { isCopulaWord } from '../phrases/negation.ts';
import { trailing } from '../fragments.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { otherOfPair, readOtherOfPair, splitPair } from '../couples/pair-said.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import { speaksOfNext } from '../phrases/preposed.ts';
import type { Reading } from '../reading.ts';
import { listedWith } from '../phrases/joined-phrases.ts';

/** A bare kin subject ("Wife is Paula", "Father: Lee") is understood from what follows. */
export function waitsForNext(items: readonly Item[], here: Placed, next: Placed | undefined): boolean {
  const { head } = here.phrase;
  if (!next || head.type !== 'kin' || head.names.length > 0) return false;
  if (speaksOfNext(items, here.phrase, next.phrase)) return true;
  return linkBetween(items, here.phrase, next.phrase)?.type === 'is' && namesSaid(head, next.phrase.head).length > 0;
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

/** "Al left her for Jo", "walked out on her for another man, Jo". */
function readLeavingFor(reading: Reading, items: readonly Item[], before: Placed, here: Placed): boolean {
  const words = items.slice(before.phrase.to, here.phrase.from).map(({ lower }) => lower);
  if (here.phrase.head.type !== 'names' || withoutStranger(words).join(' ') !== 'for') return false;
  here.people ??= peopleOf(reading, here.phrase);
  const link = { couple: together, negated: false, hearsay: false, unreal: false, open: false };
  claimCouple(reading, before.leaver ?? [], here.people, link, here.phrase);
  return true;
}

/** "Her aunt and …", "his aunt's husband, therefore uncle by marriage". */
function goesOn(items: readonly Item[], { phrase: left }: Placed, { phrase: right }: Placed): boolean {
  return listedWith(items, left, right) || follows.test(wordsOf(items, left.to, right.from));
}

const follows =
  /^,? ?(?:(?:and )?(?:so|therefore|thus|hence)(?: (?:also|technically))?|but(?: (?:is|was))?(?: (?:rather|instead|really|actually|in fact|in truth))?)$/;

/** Applies what stands between two phrases; true when the second one is thereby understood. */
export function follow(reading: Reading, items: readonly Item[], before: Placed | undefined, here: Placed): boolean {
  if (before && readOtherOfPair(reading, before, here)) return true;
  if (before?.likewise && isLikewise(items, before, here)) {
    here.people ??= peopleOf(reading, here.phrase);
    before.likewise(here.people);
    return true;
  }
  if (before?.leaver && readLeavingFor(reading, items, before, here)) return true;
  if (before?.further && goesOn(items, before, here) && before.further(here)) return true;
  const isIntroduced =
    before !== undefined && introduces(before) && linkBetween(items, before.phrase, here.phrase)?.type === 'apposed';
  if (!isIntroduced && trailing(reading, items, before, here)) return true;
  if (before && !before.people && speaksOfNext(items, before.phrase, here.phrase))
    return sayOfNext(reading, before, here);
  if (before === undefined) return readElidedHaving(reading, items, here);
  if (readElidedBeing(reading, items, before, here)) return true;
  const link = linkBetween(items, before.phrase, here.phrase);
  if (link === undefined)
    return readElidedCouple(reading, items, before, here) || readElidedHaving(reading, items, here);
  if (isByWork(items, before) && link.type === 'couple' && readElidedCouple(reading, items, before, here)) return true;
  const other = link.type === 'apposed' ? otherOfPair(items, before, here) : undefined;
  const last = link.type === 'apposed' && !other ? splitPair(reading, before, here) : undefined;
  if (other === undefined)
    return clauseRules[link.type](reading, last ?? subjectCarried(reading, items, before, here), here, link);
  here.other = other;
  return clauseRules[link.type](reading, { ...before, people: before.people?.slice(0, 1) ?? [] }, here, link);
}

/** "Ann is a nurse, (married to Al)": what somebody is at work, and nobody else. */
function isByWork(items: readonly Item[], { phrase: { from, head }, people }: Placed): boolean {
  const [who, verb] = [items[from - 2]?.lower ?? '', items[from - 1]];
  return head.type === 'kin' && head.determiner === 'a' && people?.length === 0 && isCopulaWord(verb) && who !== 'who';
}

/** "Jo lives with Sue (or "her mother") and is Amy's aunt": a verb after "and" goes on with the subject of its clause. */
function subjectCarried(reading: Reading, items: readonly Item[], before: Placed, here: Placed): Placed {
  const { from, to, head } = before.phrase;
  const isOther = head.type === 'names' || (head.type === 'kin' && preposition.test(items[from - 1]?.lower ?? ''));
  if (!isOther || !/^,? ?and (?:is|was|has|had|married)\b/.test(wordsOf(items, to, here.phrase.from))) return before;
  const [person, ...others] = clauseLed(reading, items, from) ?? reading.subject.people ?? [];
  return !person || others.length > 0 || before.people?.includes(person) ? before : { ...before, people: [person] };
}

const preposition = /^(?:with|to|for|from|at|near|by|about)$/;
