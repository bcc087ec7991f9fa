/** The kin that a note of a talk tells one after the other, "Call from Al. Mum, Ann, is in Hull. An older sister, Bea, …": each is of whom it was with, and none of the other's. */
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { noteGuess, type Reading } from '../reading.ts';

/** Whose sibling a bare word is with which a sentence begins, where the sentence before told of the caller's own parent or sibling. */
export function callerWithKin(reading: Reading, offset: number): Referent | undefined {
  const { discourse, sentence, text, start, shape } = reading;
  const { talksWith } = discourse;
  const isFirst = /^(?:there(?:['’]?s| is) )?$/i.test(text.slice(start, offset));
  if (!talksWith || !isFirst || shape !== 'paragraph' || reading.quotedAt(offset)) return undefined;
  const before = discourse.recent.filter((recent) => recent.sentence === sentence - 1 && recent.subject);
  const [person, ...others] = before.at(-1)?.people ?? [];
  if (!person || others.length > 0 || !isCallersKin(reading, person)) return undefined;
  noteGuess(reading, offset, [{ person, doubt: 1 }]);
  return talksWith;
}

/** Whether the record told of somebody as a parent, brother or sister of whom it is a talk with; or, where that is a relative of the children, as they may be. */
export function isCallersKin({ discourse: { claims, talksWith } }: Reading, person: Referent): boolean {
  if (!talksWith) return false;
  const isRelative = claimsOf(claims, talksWith).some(
    ({ from, to, path, polarity }) =>
      from === talksWith && to.childId !== undefined && path.length > 0 && polarity !== 'denied',
  );
  const isTheirs = ({ from, to, kind, guess }: ClaimDraft) =>
    from === person
      ? to === talksWith || (isRelative && guess?.to.some((rival) => rival.person === talksWith) === true)
      : from === talksWith && kind === 'sibling';
  return claimsOf(claims, person).some(
    (claim) =>
      /^(?:parent|sibling)$/.test(claim.kind) &&
      claim.path.length === 1 &&
      claim.polarity !== 'denied' &&
      isTheirs(claim),
  );
}
