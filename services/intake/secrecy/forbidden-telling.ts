/** Who must not tell, or learn, where somebody is. */
import { inOrder, type Row } from './in-order.ts';
import { negated, forbids, tells, learns, keptFrom, unaware } from './telling-words.ts';
import { child, whereClause, inPassing, presence, whereabouts, hasLeft } from './whereabouts-words.ts';

export const forbiddenTelling: readonly Row[] = [
  // "Do not tell Gary which school she is at", "promised I wouldn't say where we live".
  inOrder(forbids, 24, tells, 50, whereabouts),
  inOrder(forbids, 24, tells, 30, presence),
  inOrder(forbids, 24, String.raw`\b(?:know|find out|learn|hear|discover)\b`, 6, presence),
  inOrder(String.raw`\bso (?:that )?`, 12, whereabouts, 4, negated, 8, tells),
  inOrder(
    String.raw`\b(?:no|neither|nothing)\b`,
    24,
    whereabouts,
    50,
    String.raw`\b(?:should|must|may|is to|are to)\b`,
    12,
    tells,
  ),
  inOrder(
    String.raw`\b(?:refus(?:e|ing)|declin(?:e|ing)|ignor(?:e|ing))\b`,
    20,
    String.raw`\b(?:requests?|enquir\p{L}+|questions|calls)\b`,
    60,
    keptFrom,
  ),
  // "The address is not to be shared", "her new address must not go to him".
  inOrder(whereabouts, 50, forbids, 24, tells),
  // "He must not learn where she is", "does not want her ex to have her number".
  inOrder(forbids, 24, learns, 30, whereabouts),
  // "Do not tell Gary about the placement", "keep the placement from the father"; to "discuss the placement" at contact tells of no place.
  inOrder(
    forbids,
    24,
    String.raw`\b(?:tell|told|inform(?:ed)?|know|learn|hear|find out)\b`,
    24,
    String.raw`\b(?:about|of) the (?:new |current )?placement\b`,
  ),
  inOrder(String.raw`\b[Kk]eep(?:ing)? the (?:new |current )?placement (?:secret |hidden )?from\b`, 8, keptFrom),
  inOrder(
    String.raw`\b(?:do(?:es)?|did)(?: not|n['’]?t) (?:want|wish|like)`,
    24,
    keptFrom,
    16,
    learns,
    30,
    whereabouts,
  ),
  inOrder(
    `${whereabouts}|${hasLeft}`,
    24,
    String.raw`\bdo(?:es)?(?: not|n['’]?t) want\b(?! to\b)`,
    30,
    String.raw`\b(?:knowing|to know|told|finding out|to find out)\b`,
  ),
  inOrder(String.raw`\bno (?:disclosure|sharing|information)\b`, 12, String.raw`\b(?:to|with)\b`, 8, keptFrom),
  inOrder(
    String.raw`\bonly\b`,
    40,
    String.raw`\b(?:has|have|holds?|with)\b`,
    16,
    String.raw`(?:\b(?:the|her|his|their|our|my|this)|['’]s) (?:new |current |contact |phone |mobile |home ){0,2}(?:address|number|whereabouts)\b(?! (?:for|of) (?:the|an?) (?!placement|refuge|carers?|family|children|house|flat|home)\p{L})`,
  ),
  inOrder(
    keptFrom,
    2,
    String.raw`\b(?:must|should|may|is|are)(?: not|n['’]?t| never)(?: to)?`,
    2,
    String.raw`\b(?:find out|learn|discover|be told|know)\b`,
    2,
    String.raw`\b(?:that|where|who|we|they|she)\b`,
  ),
  inOrder(
    String.raw`\b(?:if|when)\b`,
    24,
    String.raw`\b(?:comes?|rings?|asks?|calls?|turns? up|phones?)\b`,
    24,
    String.raw`(?:n['’]?t|not|never) (?:seen|heard (?:from|of)) (?:(?:the|my|our|your|her|his|their) (?:\p{L}+ )?${child}\b|(?!(?:the|an?|any|back|it|this|that|my|our|your|his|their|about|anything)\b)\p{L})`,
  ),
  // "Only the manager knows which hostel she is in".
  inOrder(String.raw`\bonly\b`, 40, String.raw`\bknows?\b`, 8, whereabouts),
  inOrder(
    String.raw`(?:['’]s (?:new )?|\b(?:the|this|our|my|her) (?:new )?)(?:place|house|flat|home|school|street|town)(?: is|['’]s) (?:an? |our |top |big ){0,2}secret\b(?! (?:passage|garden))`,
  ),
  // "He does not know where we live", "his family are unaware that they have moved".
  inOrder(keptFrom, 8, unaware, 24, `${whereClause}|${hasLeft}`),
  inOrder(String.raw`\b(?:nobody|no ?one|none)\b`, 30, String.raw`\b(?:told|informed|knows?|aware)\b`, 2, whereClause),
  inOrder(String.raw`\b(?:somewhere|a (?:place|town|house))\b`, 6, keptFrom, 2, unaware),
  inOrder(String.raw`\bnot been (?:given|told|shown)\b`, 12, String.raw`\bidentifying\b`),
  inOrder(String.raw`\badopt\p{L}*`, 24, String.raw`${forbids}[^.!?;\n]{0,12}?${tells}|\banonymous\b`),
  inOrder(String.raw`\bcan(?:not|['’]?t) (?:say|tell)\b`, 8, String.raw`\bwhere (?:we|i)\b(?!${inPassing})`),
  // "We have not told Gary where Eve is", "do not confirm Ruby's attendance to anyone who rings".
  inOrder(
    String.raw`\b(?:has|have)(?: not|n['’]?t) told\b`,
    24,
    String.raw`\bwhere\b(?= \p{L}+ (?:is|lives|stays|went|has gone)\b)`,
  ),
  inOrder(
    forbids,
    4,
    String.raw`\bconfirm\b`,
    24,
    String.raw`(?:['’]s|\b(?:her|his|their)) attendance\b`,
    1,
    String.raw`\b(?:to|with) (?:any|callers?|${keptFrom})`,
  ),
  inOrder(
    whereabouts,
    1,
    String.raw`\bis (?:only )?for (?:the |her |your )?(?:social worker|team|court|police|office|school|solicitor|guardian|cafcass)s?(?:['’]s?)? (?:eyes )?only\b`,
  ),
  inOrder(String.raw`\b[cC]8\b`, 40, whereabouts),
];
