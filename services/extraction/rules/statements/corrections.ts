/** Entries the record itself takes back: "struck out – it was his cousin", "entered in error". What they said is kept as denied. */
import type { Referent } from '../parsed-document.ts';
import { isSpokenOf, wordsBefore, type Passage } from './passage.ts';

const takenBack =
  /\b(struck out|strike out|entered in error|recorded in error|in error|wrongly (recorded|attributed|entered)|(was|is) (wrong|a mistake|incorrect)|mistaken identity|misattributed|wrong (person|man|woman|entry))\b/i;

export function isCorrected({ reading, sentence }: Passage): boolean {
  const { part } = sentence.sentence;
  if (part.shape !== 'table-row' && part.shape !== 'list-item')
    return takenBack.test(textOf(reading.document.record.text, sentence.sentence));
  return takenBack.test(textOf(reading.document.record.text, part));
}

const instead = /\b(it was|it is|belongs? to|that was|should (be|read)|relates? to|meant)\s+$/i;

/** Those whom a correction names as the right ones. */
export function rightfulPeople(passage: Passage): readonly Referent[] {
  return passage.references
    .filter((reference) => instead.test(wordsBefore(passage, reference.start, 16)))
    .flatMap(({ people }) => people.filter(isSpokenOf));
}

function textOf(text: string, span: { readonly start: number; readonly end: number }): string {
  return text.slice(span.start, Math.min(span.end, span.start + 2000));
}
