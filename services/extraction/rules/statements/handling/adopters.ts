/** Who adopted a brother or sister of the children: whoever knows them finds the child, so both are kept for the cleared (practice §4). */
import type { Referent } from '../../parsed-document.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { adult } from '../concern-draft.ts';
import type { Passage } from '../passage.ts';
import { mayBeAdopted } from './adopted-person.ts';
import { handling, type Handling } from './handling-draft.ts';

/** "His adoptive parents are Ian and Fay Low": the adopters, and the child himself where the record says no more of the adoption. */
export function keptWithAdopters(passages: readonly Passage[], found: readonly Handling[]): Handling[] {
  const claims = passages[0]?.reading.discourse.claims ?? [];
  const given = found.flatMap(({ about, fields }) => (fields.reason === 'adoption' ? [about] : []));
  return claims.flatMap((claim) => {
    const passage = passages.find(({ start, text }) => claim.start < start + text.length && claim.end > start);
    if (!passage || !isAdoption(claim) || !mayBeAdopted(passage, claim.to)) return [];
    if (!given.includes(claim.to) && !isSibling(claims, claim.to)) return [];
    const cue = { start: claim.start, end: claim.end, words: passage.text };
    return [claim.from, claim.to].filter(adult).map((about) => handling(passage, cue, 'adoption', about, true));
  });
}

function isAdoption({ path, polarity }: ClaimDraft): boolean {
  const [step, ...more] = path;
  return polarity !== 'denied' && more.length === 0 && step?.step === 'parent' && step.nature === 'adoptive';
}

function isSibling(claims: readonly ClaimDraft[], person: Referent): boolean {
  return claims.some(
    ({ from, to, path, polarity }) =>
      polarity !== 'denied' &&
      path.length === 1 &&
      path[0]?.step === 'sibling' &&
      ((from === person && to.childId !== undefined) || (to === person && from.childId !== undefined)),
  );
}
