/** What the note of a row takes back of what its other cells say: "NOT the grandmother", "Error.", "step - Ivy's husband". */
import type { Row } from '../kin/rows/relation-row.ts';
import { replaceClaims } from '../reference/claim-log.ts';
import type { Discourse } from '../reference/discourse.ts';
import { makeStep } from './afterthoughts.ts';

const mistaken = /^["“]?(entered in )?(error|wrong|incorrect|mistake)\b/i;
const onlyStep = /^["“]?step\s*([-–—,.;(]|$)/i;

/** Claims that a note looks back over: more than any row of a record makes. */
const mostInRow = 100;

/** Applies one sentence of the row; `claims` is how many there were before the row and before the sentence. */
export function correctRow(
  discourse: Discourse,
  { people }: Row,
  words: { readonly text: string; readonly start: number; readonly end: number },
  claims: { readonly row: number; readonly sentence: number },
): void {
  const [person] = people;
  if (!person) return;
  if (onlyStep.test(words.text)) makeStep(discourse, person, words);
  const isMistake = mistaken.test(words.text);
  const from = Math.max(claims.row, discourse.claims.length - mostInRow);
  const said = discourse.claims.slice(from);
  const denied = said.filter(({ polarity }) => polarity === 'denied');
  if (!isMistake && denied.length === 0) return;
  const kept = said.filter(
    (claim, at) =>
      claim.polarity === 'denied' ||
      !(
        (isMistake && from + at < claims.sentence) ||
        denied.some(
          (other) =>
            other.from === claim.from &&
            other.to === claim.to &&
            other.kind === claim.kind &&
            other.path.length === claim.path.length &&
            !claim.path.some(({ nature }) => nature === 'step'),
        )
      ),
  );
  replaceClaims(discourse.claims, from, kept);
}
