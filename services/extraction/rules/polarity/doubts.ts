/** What is said of somebody and left open at once: "Bo is her uncle (not confirmed)", "his dad is Al – tbc". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Sentence } from '../parsed-document.ts';
import { putClaim } from '../reference/claim-log.ts';
import type { Discourse } from '../reference/discourse.ts';

const doubt = new RegExp(
  inSequence(
    '[,;(–—-] ?(?:but |although |though )?(?:(?:this|that|it|which|paternity|parentage) )?(?:is |was |has |yet |still |currently |as )*',
    anyOf(
      'not (?:yet |been |fully |independently )*(?:confirmed|verified|established|proven|proved|evidenced)',
      'not (?:certain|sure|clear|known for (?:sure|certain))|unconfirmed|unverified|unproven|uncertain|unclear',
      'disputed|contested|query|tb[cd]|to be (?:confirmed|verified|checked|established|clarified|determined)',
      '(?:needs?|requires?) (?:checking|confirming|confirmation|verifying|verification|clarifying|clarification)',
      '(?:awaiting|pending) (?:dna|confirmation|verification|paternity|results?)',
      'dna (?:test )?(?:pending|awaited|to follow)|allegedly|if (?:he|she|they) (?:is|are) to be believed',
    ),
    '(?= ?(?:[,;).]|$|by|as yet|at this))',
  ),
);

/** Reports, of the claims since `from`, those of the words that the doubt follows with nothing but names between. */
export function doubtClaims({ claims, record }: Discourse, { start, end }: Sentence, from: number): void {
  const found = doubt.exec(record.text.slice(start, end).toLowerCase());
  if (!found) return;
  const before = start + found.index;
  const latest = Math.max(...claims.slice(from).flatMap(({ saidAt = 0 }) => (saidAt < before ? saidAt : [])));
  if (latest < start || goesOn.test(record.text.slice(latest, before))) return;
  for (const [at, claim] of claims.entries())
    if (at >= from && claim.saidAt === latest && claim.polarity === 'stated')
      putClaim(claims, at, { ...claim, polarity: 'reported' });
}

/** The doubt is of something said since: where somebody lives, when they were born. */
const goesOn = /[,;(–—]\s*\p{Ll}|\b(?:and|who|lives?|lived|born|works?|dob|DOB|d\.o\.b)\b/u;
