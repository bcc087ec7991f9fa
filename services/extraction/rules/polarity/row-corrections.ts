/** What the note of a row takes back of what its other cells say: "NOT the grandmother", "Error.", "step - Ivy's husband". */
import type { Row } from '../kin/relation-row.ts';
import type { Discourse } from '../reference/discourse.ts';
import { makeStep } from './afterthoughts.ts';

const mistaken = /^["“]?(entered in )?(error|wrong|incorrect|mistake)\b/i;
const onlyStep = /^["“]?step\s*([-–—,.;(]|$)/i;

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
  const said = discourse.claims.slice(claims.row);
  const denied = said.filter(({ polarity }) => polarity === 'denied');
  const kept = said.filter(
    (claim, at) =>
      claim.polarity === 'denied' ||
      !(
        (mistaken.test(words.text) && claims.row + at < claims.sentence) ||
        denied.some(
          ({ from, to, kind, path }) =>
            from === claim.from &&
            to === claim.to &&
            kind === claim.kind &&
            path.length === claim.path.length &&
            !claim.path.some(({ nature }) => nature === 'step'),
        )
      ),
  );
  discourse.claims.splice(claims.row, said.length, ...kept);
}
