/**
 * Whose place has just been told, where an order that follows says only "this", "it" or nothing: "Eve has moved and Gary must not know",
 * "Gary asked for Eve's address. It must not be given to him".
 */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import { wordsAfter, wordsBefore, type Passage } from '../passage.ts';
import { itsOwn, leadsToKept } from '../vocabulary/silence-words.ts';

const nowAt = new RegExp(
  inSequence(
    "^(?:['’](?:s|ve)| has| have| had to| is| are)?(?: (?:now|just|since|recently|currently|again|both))* ",
    anyOf(
      'moved?|moving|relocated|rehoused|fled',
      String.raw`(?:living|lives|live|staying|stays|residing|resides|housed) (?:at|in|with|on)|at (?:an? new address|\d)`,
    ),
    String.raw`\b`,
  ),
  'i',
);
const goesOn = /\b(?:this|that|it|where|address|him|her|them|anything|know|told?|tell|find out)\b/i;

/** In the sentence itself, else in the one before; `may`: who may be meant. */
export function whosePlaceIsTold(passage: Passage, may: (person: Referent) => boolean): readonly Referent[] {
  const own = toldIn(passage, may);
  if (own.length > 0 || !goesOn.test(passage.text)) return own;
  const before = passage.passages[passage.index - 1];
  return before ? toldIn(before, may) : [];
}

function toldIn(passage: Passage, may: (person: Referent) => boolean): readonly Referent[] {
  const found = passage.references.filter(({ start, end }) => {
    const after = wordsAfter(passage, end, 60);
    return (
      nowAt.test(after) ||
      itsOwn.test(after) ||
      (leadsToKept.test(wordsBefore(passage, start, 40)) &&
        /\bwhere\s+(?:the )?$/i.test(wordsBefore(passage, start, 12)))
    );
  });
  const people = found.map((one) => one.people.filter(may)).find((some) => some.length > 0);
  return people ?? [];
}
