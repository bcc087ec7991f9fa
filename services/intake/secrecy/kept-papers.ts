/** What is kept off papers, out of copies and under lock, and which part of them is for some alone. */
import { inOrder, within, type Row } from './in-order.ts';
import { forbids, tells, keptFrom, keptSecret, withheld, part, struckOut, beforeHeReads } from './telling-words.ts';
import { whereabouts, papers } from './whereabouts-words.ts';

/** Not in "did not give permission for the details to be kept private". */
const askedDetails = String.raw`\bdetails\b(?<!\b(?:did|has|have|had|need)(?: not|n['’]?t) (?:give|given|ask|asked|agree|agreed|consent|request)(?:ed)?\b[^.!?;\n]{0,24}details)`;

export const keptPapers: readonly Row[] = [
  // "Address withheld", "details are to remain private", "keep Eve's address off letters to him".
  inOrder(whereabouts, within(30, keptSecret)),
  inOrder(whereabouts, within(60, withheld)),
  inOrder(askedDetails, within(14, keptSecret)),
  inOrder(
    whereabouts,
    within(12, String.raw`\b(?:removed|taken|left|deleted|struck)\b`),
    within(4, String.raw`\b(?:off|out of|from|out)\b`),
  ),
  inOrder(
    String.raw`\bkeep(?:ing)?\b`,
    within(16, String.raw`\b(?:whereabouts|move)\b`),
    within(4, String.raw`\b(?:quiet|secret|private|confidential|hushed)\b`),
  ),
  inOrder(
    String.raw`\b(?:keep|leave|take|withhold|hide|redact|blank|remove)(?:ing)?\b`,
    within(24, whereabouts),
    within(16, String.raw`\b(?:off|out of|from|away from|back|out)\b`),
  ),
  inOrder(String.raw`\b(?:secret|confidential|undisclosed|protected)\b`, within(4, whereabouts)),
  inOrder(
    papers,
    within(24, String.raw`\b(?:is|are|be|been|was|were)\b`),
    within(
      12,
      String.raw`\b(?:locked(?: down)?|sealed|hidden|suppressed|withheld|restricted)\b(?! (?:down )?(?:in|away|under|behind)\b)`,
    ),
  ),
  // "Redact paragraph 14 before serving on Mr Low", "not for the father's bundle".
  inOrder(struckOut, within(24, beforeHeReads)),
  inOrder(String.raw`${whereabouts}|\baddresses\b`, within(40, struckOut)),
  inOrder(
    String.raw`\bnot for\b`,
    within(1, keptFrom),
    within(0, String.raw`['’]?s?['’]? (?:bundle|copy|eyes|report|papers|file|set|solicitors?)`),
  ),
  inOrder(
    String.raw`\bkeep(?:ing)?\b`,
    within(12, whereabouts),
    within(6, String.raw`to (?:yoursel(?:f|ves)|oursel(?:f|ves))\b`),
  ),
  inOrder(String.raw`\bnon-?disclosure (?:direction|order|injunction|flag)\b`),
  inOrder(part, within(4, String.raw`\bconfidential\b`)),
  // "Part 2: not to be circulated to parents".
  inOrder(String.raw`${part}|\bconfidential\b`, within(30, forbids), within(24, tells), within(24, keptFrom)),
];
