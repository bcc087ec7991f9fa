/** An answer that only counts: "How many have you had? Three. Our Al, our Bea and our Cy.", "Any brothers or sisters? Two. Al and Bea." */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import { numberOf } from '../phrases/number-words.ts';
import type { Reading } from '../reading.ts';
import { announce } from './announced-kin.ts';

/** Notes that whoever answers has so many of the kin that the question asks after; who they are the next sentences say. */
export function readAnsweredCount(reading: Reading, items: readonly Item[]): void {
  const counting = items.slice(0, longestAnswer).findIndex(({ type }) => type === 'name');
  const answer = bare.exec(wordsOf(items, 0, counting === -1 ? items.length : counting));
  const count = answer ? numberOf(answer[1] ?? '') : undefined;
  const speaker = reading.speakerAt(reading.start);
  if (count === undefined || !speaker || speaker.professional) return;
  const asked = question.exec(reading.text.slice(Math.max(0, reading.start - farthestQuestion), reading.start))?.groups;
  if (!asked) return;
  const said = (asked['counted'] ?? asked['any'] ?? 'children').toLowerCase();
  const term = asked['both'] === undefined ? said : 'siblings';
  const kin = kinTerm(term).find(({ path }) => path?.length === 1);
  if (kin) announce(reading, kin, [speaker], { kin: { term }, count }, { end: items[0]?.end ?? reading.end });
}

const longestAnswer = 8;
const farthestQuestion = 140;
const bare =
  /^(?:(?:just|only|well|oh|yes|yeah|aye|i have|i 've(?: got)?|there are|there 's) |, )*(\w+)(?: of (?:them|us|my own))?(?: [.!,:–—-](?: our)?)?$/;
const noun = String.raw`children|kids|bairns|sons|daughters|boys|girls|lads|brothers|sisters|siblings`;
const question = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      String.raw`how many(?: (?<counted>${noun}))?(?<both> (?:and|or) (?:sisters|brothers))?(?: of your own)?(?: have| did| do)(?: you| i)\b`,
      String.raw`(?:have you(?: got)?|do you have|got|and|^|\n|[:.?]) ?(?:any|other|more)(?: other)? (?<any>${noun})(?<both> (?:and|or) (?:sisters|brothers))?\b`,
    ),
    String.raw`[^?.\n]*\?["”)]*\s*(?:\n\s*\[?[\p{L} .]{1,20}[\]:.)]+\s*)?["“]?$`,
  ),
  'iu',
);
