/** Fathers whom a test of paternity excludes, said without a kin word: "Mr Pike is excluded in respect of Leo", "Pike: excluded." */
import type { Referent } from '../../parsed-document.ts';
import { claimParents } from '../claim-parents.ts';
import type { Item } from '../phrases/items.ts';
import { isCopulaWord, isNegation } from '../phrases/negation.ts';
import { peopleOf } from '../people/people-of.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const test =
  /\b(dna|paternity|biological(?:ly)?|sampled?|swabs?|tested|test results?|tests? (?:is |are |now )?back|results? (?:is |are |now )?(?:back|in|received))\b/i;
const reach = 500;

/** Claims, as denied, that whoever is "excluded" is a parent of the child the words name, else of the child last given a parent. */
export function readExclusions(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  const at = items.findIndex((item, place) => isExcluded(item, items[place + 1], items[place + 2]));
  if (
    at < 1 ||
    isOtherwiseSaid(items, at) ||
    !test.test(reading.text.slice(Math.max(0, reading.start - reach), reading.end))
  )
    return;
  const before = phrases.findLast(({ phrase }) => phrase.to <= at);
  const isSubject =
    before &&
    items
      .slice(before.phrase.to, at)
      .every((item) => isCopulaWord(item) || /^(:|,|\(|has|also|therefore|both)$/.test(item.lower));
  const people = isSubject ? (before.people ?? peopleOf(reading, before.phrase)) : [];
  const object = byTest.test(wordsOf(items, Math.max(0, at - 14), at)) ? objectAt(reading, phrases, at + 1) : [];
  const isBare = !before && items.slice(0, at).every(isOfResult);
  const told = isBare ? lastFather(reading) : object.length > 0 ? object : people;
  const excluded = told.filter((person) => person.childId === undefined && person.sex !== 'female');
  const denied = childrenAfter(reading, phrases, at) ?? lastFathered(reading);
  const open = denied.filter((child) => !excluded.every((person) => isDenied(reading, person, child)));
  claimParents(reading, excluded, open, 'excluded', 'denied', 'dna-excluded');
}

/** "A DNA test in May", "testing that the court ordered": what excludes somebody. */
const byTest = /\b(?:dna|paternity|tests?|testing|results?|samples?)\b(?: [^.;,:]+)?$/;

/** "Excluded him", "ruled Al Pike out". */
function objectAt(reading: Reading, phrases: readonly Placed[], at: number): readonly Referent[] {
  const object = phrases.find(({ phrase: { from, head } }) => from === at && /^(?:names|pronoun)$/.test(head.type));
  return object ? (object.people ?? peopleOf(reading, object.phrase)) : [];
}

/** "Excluded", "ruled out", "ruled him out". */
function isExcluded({ lower }: Item, next: Item | undefined, after: Item | undefined): boolean {
  const isOut = next?.lower === 'out' || (/^(?:pronoun|name)$/.test(next?.type ?? '') && after?.lower === 'out');
  return /^(?:excluded|excludes|eliminated)$/.test(lower) || (/^rule[ds]$/.test(lower) && isOut);
}

/** "Not excluded", "cannot be ruled out"; "excluded as a carer", "from school", "out of the house". */
function isOtherwiseSaid(items: readonly Item[], at: number): boolean {
  const out = items[at + 1]?.lower === 'out' ? at + 1 : at + 2;
  const after = /^rule[ds]$/.test(items[at]?.lower ?? '') ? out + 1 : at + 1;
  const isNegated = items
    .slice(Math.max(0, at - 4), at)
    .some(
      (item, place, near) =>
        isNegation(item) ||
        /^(?:if|unless|until|might|could|would)$/.test(item.lower) ||
        (item.lower === 'may' && !/^(?:in|of|by|since|on|\d+\S*)$/.test(near[place - 1]?.lower ?? '')),
    );
  const asFather =
    /^as (?:being )?(?:the |his |her |their )?(?:possible |biological |natural |putative )?(?:father|dad|parent)\b/;
  const isOfElse =
    /^(?:as|of|for|at|until|while)$/.test(items[after]?.lower ?? '') &&
    !asFather.test(wordsOf(items, after, after + 5));
  const isFromElse = items[after]?.lower === 'from' && !/^(?:being|paternity)$/.test(items[after + 1]?.lower ?? '');
  return isNegated || isOfElse || isFromElse;
}

/** "Paternity test result: excluded.": nothing else is said to be excluded. */
function isOfResult({ lower }: Item): boolean {
  return /^(?:\P{L}+|the|a|he|him|his|is|was|were|has|have|been|by|and|now|also|therefore|conclusively|dna|paternity|tests?|testing|results?|reports?|outcome|lab|sample)$/u.test(
    lower,
  );
}

function childrenAfter(reading: Reading, phrases: readonly Placed[], at: number): readonly Referent[] | undefined {
  const after = phrases
    .filter(({ phrase }) => phrase.from > at)
    .flatMap(({ phrase, people }) => people ?? peopleOf(reading, phrase));
  const children = [...new Set(after)].filter((person) => person.childId !== undefined);
  return children.length > 0 ? children : undefined;
}

/** The child of whom the sentences before said whose it is, else those the note is about where there is only one. */
export function lastFathered({ discourse, focus }: Reading): readonly Referent[] {
  const last = discourse.claims.findLast(({ kind, from }) => kind === 'parent' && from.sex !== 'female');
  return last ? [last.to] : focus.length === 1 ? focus : [];
}

/** "Named as his father. Test result: excluded." */
function lastFather({ discourse, start }: Reading): readonly Referent[] {
  const last = discourse.claims.findLast(({ kind, from }) => kind === 'parent' && from.sex !== 'female');
  return last && last.start > start - reach && last.basis !== 'dna-confirmed' ? [last.from] : [];
}

function isDenied({ discourse }: Reading, person: Referent, child: Referent): boolean {
  return discourse.claims.some(
    ({ kind, from, to, polarity }) => kind === 'parent' && polarity === 'denied' && from === person && to === child,
  );
}
