/** Which decisions' notes may quote a record that is erased: for a person to read, so it lists too many rather than too few. */
import type { Decision } from '#graph/model/decision.ts';
import { MentionId, mentionSpan } from '#graph/model/mention.ts';
import { endsNamedBy } from '#graph/network/standing-decisions.ts';
import { foldedTokens } from './search-tokens.ts';

/** So many words in a row are taken to be the record's own. */
const wordsInARow = 4;

/** Ids of decisions with a note that name the record, or whose note shares four words in a row with its text. */
export function notesQuoting(decisions: readonly Decision[], record: number, text: string): readonly string[] {
  const phrases = new Set(phrasesOf(text));
  return decisions
    .filter(({ note }) => note !== undefined && note !== '')
    .filter((decision) => namesRecord(decision, record) || phrasesOf(decision.note ?? '').some((it) => phrases.has(it)))
    .map(({ id }) => id);
}

function namesRecord(decision: Decision, record: number): boolean {
  const ends = endsNamedBy(decision).filter((end) => MentionId.safeParse(end).success);
  return (
    ('record' in decision && decision.record === record) ||
    decision.evidenceSeen.some((evidence) => evidence.record === record) ||
    ends.some((end) => mentionSpan(end).record === record)
  );
}

function phrasesOf(text: string): readonly string[] {
  const words = foldedTokens(text);
  return words.slice(wordsInARow - 1).map((_, index) => words.slice(index, index + wordsInARow).join(' '));
}
