/** What the note of a row takes back of what its other cells say: "NOT the grandmother", "Error.", "step - Ivy's husband", "not related". */
import { inSequence } from '#services/pattern-source.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import type { Row } from '../kin/rows/relation-row.ts';
import { putClaim, replaceClaims } from '../reference/claim-log.ts';
import type { Discourse } from '../reference/discourse.ts';
import type { ClaimDraft } from '../reference/drafts.ts';
import type { Referent, Sentence } from '../parsed-document.ts';
import { makeStep } from './afterthoughts.ts';

const mistaken = /^["“]?(entered in )?(error|wrong|incorrect|mistake)\b/i;
const onlyStep = /^["“]?step\s*([-–—,.;(]|$)/i;

const unrelated = new RegExp(
  inSequence(
    '^["“(]?(?:(?:[Ii]s|[Aa]re) )?',
    '(?:[Uu]nrelated|[Nn]ot (?:an? |any )?(?:related|relations?|relatives?|family|kin)|[Nn]o (?:relations?|relatives?|kin))',
    String.raw`(?=\s*(?:$|[.,;:)(–—-]| to (?:her|him|them|us|either|the (?:child|children|family)|\p{Lu}\p{L}+)\b))`,
    String.raw`(?<whom> to \p{Lu}.*)?`,
  ),
  'su',
);
const name = String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}`;
/** "To Amy or Bo Hall, …", but not "to Amy's stepfather". */
const toNamed = new RegExp(
  String.raw`^ to (${name}(?:(?:,| and| or| nor| &) ${name})*)(?=\s*(?:$|[.,;:)(–—]| but\b| by (?:blood|birth)\b| - ))`,
  'u',
);
/** "No", and nothing else: in "No - born in 1980" a detail is put right. */
const refused = /^["“]?no["”]?[.!]?$/i;
/** Below "Checked" a "no" may say that nobody has looked. */
const asksIfSo = /^(?:is (?:this|it) )?(?:correct|accurate|true|right)\b/i;
/** "Relation to carer": another tie than the row's. */
const toAnother = /\bto (?!(?:the )?(?:child|children|pupil|student|young|yp|him|her|them)\b)/i;

/** Claims that a note looks back over: more than any row of a record makes. */
const mostInRow = 100;

/** "Ann Low | aunt | not related", "… | aunt | No" under "Correct?": what kin of the children the row's other cells make its person is denied. */
export function denyRow(
  { claims, record }: Discourse,
  { people: [person, ...others] }: Row,
  { part, start, end }: Sentence,
  since: { readonly row: number; readonly sentence: number },
): void {
  const { label = '' } = part;
  const denial = unrelated.exec(record.text.slice(start, end));
  const cell = record.text.slice(part.start, part.end).trim();
  const isSaid = denial ? !toAnother.test(label) : asksIfSo.test(label) && refused.test(cell);
  if (!person || others.length > 0 || !isSaid) return;
  const isMeant = whomOf(denial?.groups?.whom);
  for (const [at, claim] of claims.slice(since.row, since.sentence).entries()) {
    const child = childOfKin(claim, person);
    if (child && isMeant(child)) putClaim(claims, since.row + at, { ...claim, polarity: 'denied', end });
  }
}

/** Of which children it is denied: of those named, if any are. */
function whomOf(words: string | undefined): (child: Referent) => boolean {
  if (words === undefined) return () => true;
  const named = new Set(toNamed.exec(words)?.[1]?.split(/[ ,]+/));
  return ({ names }) => names.some(({ given: [first] }) => first !== undefined && named.has(first));
}

/** The child of the case whose kin a claim makes somebody; who married in or is a godparent is so without being related. */
function childOfKin({ from, to, kind, path, polarity }: ClaimDraft, person: Referent): Referent | undefined {
  const other = from === person ? to : to === person ? from : undefined;
  if (polarity === 'denied' || other?.childId === undefined || bondKinds.has(kind)) return undefined;
  const isByBlood = path.length > 0 && path.every(({ step, nature }) => step !== 'partner' && nature === undefined);
  return isByBlood ? other : undefined;
}

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
