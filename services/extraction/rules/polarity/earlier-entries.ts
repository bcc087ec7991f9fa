/** "My last message said that Rosa's grandfather, Mr Pike, had signed": what an earlier record said is an entry, as a rule told so as to be put right. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Sentence } from '../parsed-document.ts';
import { putClaim } from '../reference/claim-log.ts';
import type { Discourse } from '../reference/discourse.ts';

const earlier = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b(?:my|our|the|an|his|her|their) (?:last|previous|earlier|first|original|initial) (?:\w+ )?`,
      String.raw`(?:message|e-?mail|note|report|letter|entry|record|minutes|referral|chronology|version)(?: of [\w ]{1,20})? `,
      String.raw`(?:said|says|stated|states|described|describes|named|names|gave|had|has|listed|showed|recorded)\b`,
    ),
    inSequence(
      String.raw`\bin (?:my|our|the) (?:last|previous|earlier|first|original) (?:\w+ )?`,
      '(?:message|e-?mail|note|report|letter|entry|record|minutes|referral|chronology|version)s?,? (?:i|we|it) (?:had )?',
      String.raw`(?:wrote|written|put|said|stated|recorded|noted)\b`,
    ),
  ),
  'i',
);

/** Marks the claims of the sentence, those from `from` on. */
export function markEntries({ claims, record }: Discourse, { start, end }: Sentence, from: number): void {
  if (!earlier.test(record.text.slice(start, end))) return;
  for (const [at, claim] of claims.entries())
    if (at >= from && claim.polarity === 'stated')
      putClaim(claims, at, { ...claim, polarity: 'reported', entry: true });
}

const correction = /^[\s"“([*-]*(?:correction|erratum|amendment)\b[^:]{0,20}:/i;

/** "Correction: the school has Ann as a cousin.": what stands elsewhere is named so as to be put right; what is said of it here as well stands. */
export function denyPutRight({ claims, record }: Discourse, { start, end }: Sentence, from: number): void {
  if (!correction.test(record.text.slice(start, end))) return;
  for (const [at, claim] of claims.entries())
    if (at >= from && claim.entry && claim.polarity === 'reported')
      putClaim(claims, at, { ...claim, polarity: 'denied' });
}
