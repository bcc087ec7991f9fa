/** Two people who are no kin of one another: "Ann Low and Fay Low are not related", "They are unrelated.", "there is no relation between the two". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { anyKin } from './unrelated-kin.ts';

const oneAnother = String.raw`(?: (?:to|with) (?:one another|each other))?`;
const end = String.raw`${oneAnother}(?: (?:at all|in any way|by blood|as far as \S+ \S+))? ?(?:[.,;:!")”–—]|and\b|but\b|$)`;
const notRelated = new RegExp(
  inSequence(
    "^(?:,? (?:who )?)?(?:both )?(?:are|were|'re) ",
    anyOf(
      "(?:not|n't|no|in no way) (?:(?:in fact|actually|even|biologically|in any way|blood|otherwise|any) )*(?:related|relations?|relatives|kin|family)",
      'unrelated',
    ),
    `${end}`,
  ),
);
const between =
  /\bno (?:(?:family|blood|biological|known) )*(?:relation|relationship|kinship|connection) (?:between|of) (?:the two|these two|them|the pair)\b/;

export function readUnrelatedPair(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  const subject = phrases.find(({ phrase }) => notRelated.test(wordsOf(items, phrase.to, phrase.to + 14)));
  const isBetween = between.test(wordsOf(items, 0, items.length));
  if (!subject && !isBetween) return;
  const told = subject?.people ?? (subject && peopleOf(reading, subject.phrase)) ?? [];
  const isThey = subject?.phrase.head.type === 'pronoun' && subject.phrase.head.pronoun.who === 'plural';
  const people = (isThey && told.length !== 2) || !subject ? namedBefore(reading) : told;
  const [one, other, ...others] = people;
  if (!one || !other || others.length > 0) return;
  const phrase = { start: reading.start, end: subject?.phrase.end ?? reading.end };
  claimTie(reading, {
    person: one,
    anchors: [other],
    kin: anyKin,
    phrase,
    head: { kin: { term: anyKin.word } },
    manner: { polarity: 'denied' },
  });
}

/** The people whom the sentence before names, whatever else it says of them. */
function namedBefore({ discourse, text, start }: Reading): readonly Referent[] {
  const first = Math.max(0, start - reach);
  const near = text.slice(first, start).trimEnd();
  const from = first + Math.max(...ends.map((mark) => near.slice(0, -1).lastIndexOf(mark)));
  return [...new Set([...discourse.bearers].flatMap(([place, one]) => (place > from && place < start ? one : [])))];
}

/** Characters back through the sentence before. */
const reach = 200;
const ends = ['. ', '! ', '? ', '\n\n'];
