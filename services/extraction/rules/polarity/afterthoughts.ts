/** What a later sentence takes back: "He's not." after a claim, "he isn't blood" of somebody put down as a grandparent. */
import type { ClaimDraft, Discourse } from '../reference/discourse.ts';
import type { Referent, Sentence } from '../parsed-document.ts';

const flatDenial =
  /^["“]?(he|she|they|it|that|this) ?('s|is|are|was|were|'re|isn|wasn|aren) ?(not|n't|'t)?( true| so| right| the case)? ?[.!,;]? ?["”]?$/i;
const noBlood =
  /\b(isn't|is not|not|no|aren't|never) (a |any |by |actually |really )*(blood|related)\b|\bno relation\b|\b(isn't|is not|aren't|not|no) (?:really )?family\b/i;

/** Whether the sentence is nothing but a denial of what was said just before. */
export function deniesLast({ tokens }: Sentence): boolean {
  const words = tokens
    .map((token) => token.text)
    .join(' ')
    .replaceAll('’', "'")
    .replace(/ (n't|'s|'re)/g, '$1');
  return tokens.length < 8 && /not|n't/.test(words) && flatDenial.test(words.replace(/(is|was|are)n't/, '$1 not'));
}

/** Turns the claims of the sentence before into denials. */
export function denyClaims(discourse: Discourse, from: number): void {
  const { claims } = discourse;
  for (let at = from; at < claims.length; at += 1) {
    const claim = claims[at];
    if (claim && claim.polarity !== 'denied') claims[at] = { ...claim, polarity: 'denied' };
  }
}

/** Whether the words say that their subject is no blood relative. */
export function saysNoBlood(text: string): boolean {
  return noBlood.test(text.replaceAll('’', "'"));
}

/** A grandparent, uncle or cousin who "isn't blood" is one by marriage: the step tie stays, the blood tie is denied by those words. */
export function makeStep(
  discourse: Discourse,
  person: Referent,
  place: { readonly start: number; readonly end: number },
): void {
  const { claims } = discourse;
  for (const [at, claim] of claims.entries()) {
    if (claim.byTitle && claim.from === person && claim.kind === 'aunt-uncle')
      claims[at] = { ...withoutTitle(claim), polarity: 'denied', ...place };
  }
  const blood = claims.filter(
    (claim) => claim.from === person && claim.to.childId !== undefined && claim.polarity !== 'denied' && isBlood(claim),
  );
  for (const claim of blood) {
    const last = claim.path.length - 1;
    claims[claims.indexOf(claim)] = {
      ...claim,
      path: claim.path.map((step, at) => (at === last ? { ...step, nature: 'step' } : step)),
    };
    claims.push({ ...claim, polarity: 'denied', ...place });
  }
}

function withoutTitle({ byTitle: _title, ...claim }: ClaimDraft): ClaimDraft {
  return claim;
}

function isBlood({ kind, path }: ClaimDraft): boolean {
  return kind === 'grandparent' && path.every((step) => step.nature === undefined);
}
