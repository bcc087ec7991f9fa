/**
 * "Uncle Ron", "Auntie Fay", "Nana Vi": a word one calls somebody by proves no kinship by itself (practice §2). "Uncle" and "auntie"
 * alone claim nothing, nor do "Brother" and "Sister" before a name; a title that names the side, or a grandparent's, is hearsay, and nothing where the record says otherwise.
 */
import { anyOf } from '#services/pattern-source.ts';
import { claimsOf, replaceClaims, type ClaimLog } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';

export function settleTitles(discourse: Discourse): void {
  const { claims, record } = discourse;
  const settled = claims.flatMap((claim) => {
    if (!claim.byTitle) return [claim];
    return claim.kind === 'grandparent' && isOnlyCalled(record.text, claim) ? [] : settle(claim, claims);
  });
  replaceClaims(claims, 0, settled);
}

function settle(claim: ClaimDraft, claims: ClaimLog): readonly ClaimDraft[] {
  const others = claimsOf(claims, claim.from).filter(
    (other) => !other.byTitle && other.from === claim.from && other.path.length > 0,
  );
  const contradicted = others.some(
    (other) =>
      other.kind === claim.kind && (other.polarity === 'denied' || other.path.some((step) => step.nature === 'step')),
  );
  if (claim.kind === 'grandparent') return contradicted ? [] : [{ ...claim, polarity: 'reported' }];
  if (claim.kind === 'sibling' && /^(Brother|Sister|Bro|Sis)$/.test(claim.term)) return [];
  if (claim.kind === 'aunt-uncle')
    return claim.side === 'unknown' || contradicted ? [] : [{ ...claim, polarity: 'reported' }];
  return [claim];
}

/** "Known to all as Nan Vi", "whom they call Grandad Ron": what somebody is called, where the record says that it is. */
function isOnlyCalled(text: string, { term, from: { names } }: ClaimDraft): boolean {
  const given = names.flatMap((name) => name.given)[0];
  if (given === undefined) return false;
  const called = [term, given].map((words) => words.replace(/[^\p{L}]/gu, '.')).join(' ');
  return new RegExp(String.raw`${calling} ["“‘']?${called}(?!\p{L})`, 'iu').test(text);
}

const calling = anyOf(
  String.raw`\bknown\b[^.;\n]{0,24}? as`,
  String.raw`\bwhom?\b[^.;,\n]{1,24}? calls?`,
  String.raw`\bcalls? (?:him|her|them)`,
  String.raw`(?:,|\b(?:is|was|are|were)) called`,
);
