/** Reads foster carers from where the children went. */
import type { Reading } from '../kin/reading.ts';
import type { Reference, Sentence } from '../parsed-document.ts';
import { claimBond } from './claim-bond.ts';
import { bedBefore, carersBefore, fosters, placedBefore } from './placement-words.ts';

/** Foster carers told by where the children went: "placed with …", "Duty bed: …", "lives with foster carers, …". */
export function readPlacement(reading: Reading, sentence: Sentence, before: string, pair: Reference): void {
  const { text } = reading;
  const isCouple = pair.people.length === 2;
  const isFostering = isCouple || fosters.test(text.slice(sentence.start, sentence.end));
  if ((isCouple && (carersBefore.test(before) || isBed(reading, pair))) || (isFostering && placedBefore.test(before)))
    claimBond(reading, { term: 'foster carer', weak: true }, pair);
}

/** "Duty bed: Orla and Bram Finch, Quay": the names are all that is said of it. */
function isBed({ text }: Reading, { start, end }: Reference): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return bedBefore.test(line) && !/['’]s\b/.test(text.slice(start, end)) && /^\s*(?:[,.;(–-]|$)/.test(text.slice(end));
}
