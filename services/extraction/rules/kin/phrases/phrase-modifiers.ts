/** The small words before a kin word: articles, numbers, adjectives. They say how definite and how many, and are passed over. */
import { isOfPeople } from '../../names/places-and-peoples.ts';
import type { Item } from './items.ts';
import { numberOf } from './number-words.ts';

export type Determiner = 'none' | 'a' | 'the' | 'other' | 'no' | 'number';

const adjectives = new Set(
  `older elder younger youngest eldest oldest big little wee baby late own new current present former ex previous estranged adult grown grown-up teenage biological birth natural real actual legal full best close good old
  closest surviving only other same different absent another further additional late deceased first second third fourth fifth sixth seventh last eldest dear poor beloved lovely young twin more small tiny middle newborn firstborn first-born bonny lively clever healthy autistic married unmarried separated long-term longterm on-off then so-called self-styled self-proclaimed pretend make-believe kid courtesy honorary alleged putative supposed believed surrogate substitute proper
  la in-house agency ifa short-term long-term approved respite regular temporary mainstream prospective maternal paternal half step foster adopted adoptive disabled pregnant older- single lone sole two three four five six 1st 2nd respondent applicant`.split(
    /\s+/,
  ),
);
const determiners: Readonly<Record<string, Determiner>> = {
  a: 'a',
  an: 'a',
  some: 'a',
  the: 'the',
  this: 'the',
  that: 'the',
  these: 'the',
  those: 'the',
  no: 'no',
  any: 'no',
  another: 'a',
  further: 'a',
  other: 'other',
};

/** Whether the word may stand between a possessor and the kin word: "eldest", "two". */
export function skippable(word: string): boolean {
  return adjectives.has(word) || Object.hasOwn(determiners, word) || countOf(word) !== undefined;
}

interface Modifiers {
  readonly to: number;
  readonly determiner: Determiner;
  readonly count: number;
}

/** Reads modifiers from item `at`; `to` is the first item that is none. */
export function skipModifiers(items: readonly Item[], at: number): Modifiers {
  let to = at;
  let determiner: Determiner = 'none';
  let count = 1;
  while (to < items.length && to < at + 6) {
    const item = items[to];
    const passed =
      item?.type === 'word' ||
      item?.lower === 'wor' ||
      (/^(?:la|kid)$/.test(item?.lower ?? '') && items[to + 1]?.type === 'kin');
    if (!item || !passed) break;
    const word = item.lower;
    if (Object.hasOwn(determiners, word)) determiner = determiners[word] ?? determiner;
    // "Ann, 9 - dad Al": her age.
    else if (/^\d$/.test(word) && /^[–—-]$/.test(items[to + 1]?.lower ?? '')) break;
    else if (countOf(word) !== undefined) {
      count = countOf(word) ?? count;
      if (determiner === 'none') determiner = 'number';
    } else if (!adjectives.has(word) && !isOfPeople(word) && !(word === '-' && to > at)) break;
    to += 1;
  }
  return { to, determiner, count };
}

function countOf(word: string): number | undefined {
  return word === 'both' ? 2 : numberOf(word);
}
