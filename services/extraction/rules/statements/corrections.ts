/** Entries the record itself takes back: "struck out – it was his cousin", "entered in error". What they said is kept as denied. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../parsed-document.ts';
import { isSpokenOf, wordsBefore, type Passage } from './passage.ts';

const takenBack = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'struck out|strike out|entered in error|recorded in error|in error|mistaken identity|misattributed',
      'wrongly (?:recorded|attributed|entered)|(?:was|is) (?:wrong|a mistake|incorrect)|once attributed',
      'wrong (?:person|man|woman|entry)|belongs? to neither|not the same (?:man|person|woman)',
      String.raw`(?:(?:this|that|it) (?:was|is|has been) (?:later |since |now )?found to be|that of|belongs? to|relates? to) (?:\w+ ){1,4}of the same name`,
    ),
    String.raw`\b`,
  ),
  'i',
);

export function isCorrected(passage: Passage): boolean {
  return takenBack.test(correctedLine(passage).words) || isSomebodyElses(passage.text) || isAnothers(passage);
}

/** "The arrest shown was another man's." */
const somebodyElses = new RegExp(
  inSequence(
    String.raw`\b(?:convictions?|arrest|caution|entry|record|marker|warning|offences?|flag)\b[^.;]{0,60}`,
    String.raw`\b(?:was|is|were|are) `,
    anyOf(
      String.raw`another (?:man|woman|person)['’]s|some(?:body|one) else['’]s`,
      String.raw`(?:of )?a different (?:man|woman|person)\b(?!['’]s)`,
    ),
  ),
  'i',
);
const stands = /\b(?:convicted|charged|arrested|cautioned|sentenced|bailed|remanded)\b/i;

function isSomebodyElses(text: string): boolean {
  return somebodyElses.test(text) && !stands.test(text);
}

const ofAnother =
  /\b(conviction|arrest|caution|entry|record|marker|warning|offence|flag)\b[^.;]{0,40}\b(relates? to|belongs? to|is that of)\b/i;

/** "The conviction relates to his nephew Al.": of somebody who is named, not of whom the file thought. */
function isAnothers(passage: Passage): boolean {
  return ofAnother.test(passage.text) && rightfulPeople(passage).length > 0;
}

/** The line that a correction speaks for: a row or note of its own; in running text, the sentence. */
export function correctedLine({ reading, sentence }: Passage): {
  readonly start: number;
  readonly end: number;
  readonly words: string;
} {
  const { text } = reading.document.record;
  const from = text.lastIndexOf('\n', sentence.sentence.start) + 1;
  const to = text.indexOf('\n', sentence.sentence.end);
  const line = { start: from, end: to === -1 ? text.length : to };
  const { start, end } = line.end - line.start <= longestLine ? line : sentence.sentence;
  return { start, end, words: text.slice(start, end) };
}

const longestLine = 320;

const instead = /\b(it was|it is|belongs? to|that was|should (be|read)|relates? to|meant|that of|belongs? to)\s+$/i;

/** Those whom a correction names as the right ones. */
export function rightfulPeople(passage: Passage): readonly Referent[] {
  return passage.references
    .filter((reference) => instead.test(wordsBefore(passage, reference.start, 16)))
    .flatMap(({ people }) => people.filter(isSpokenOf));
}
