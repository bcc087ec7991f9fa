/** Who must not tell, or learn, where somebody is. */
import { inSequence } from '#services/pattern-source.ts';
import { inOrder, within, type Row } from './in-order.ts';
import { negated, forbids, tells, learns, keptFrom, unaware } from './telling-words.ts';
import { child, whereClause, inPassing, presence, whereabouts, hasLeft } from './whereabouts-words.ts';

export const forbiddenTelling: readonly Row[] = [
  // "Do not tell Gary which school she is at", "promised I wouldn't say where we live".
  inOrder(forbids, within(24, tells), within(50, whereabouts)),
  inOrder(forbids, within(24, tells), within(30, presence)),
  inOrder(forbids, within(24, String.raw`\b(?:know|find out|learn|hear|discover)\b`), within(6, presence)),
  inOrder(String.raw`\bso (?:that )?`, within(12, whereabouts), within(4, negated), within(8, tells)),
  inOrder(
    String.raw`\b(?:no|neither|nothing)\b`,
    within(24, whereabouts),
    within(50, String.raw`\b(?:should|must|may|is to|are to)\b`),
    within(12, tells),
  ),
  inOrder(
    String.raw`\b(?:refus(?:e|ing)|declin(?:e|ing)|ignor(?:e|ing))\b`,
    within(20, String.raw`\b(?:requests?|enquir\p{L}+|questions|calls)\b`),
    within(60, keptFrom),
  ),
  // "The address is not to be shared", "her new address must not go to him".
  inOrder(whereabouts, within(50, forbids), within(24, tells)),
  // "He must not learn where she is", "does not want her ex to have her number".
  inOrder(forbids, within(24, learns), within(30, whereabouts)),
  // "Do not tell Gary about the placement", "keep the placement from the father"; to "discuss the placement" at contact tells of no place.
  inOrder(
    forbids,
    within(24, String.raw`\b(?:tell|told|inform(?:ed)?|know|learn|hear|find out)\b`),
    within(24, String.raw`\b(?:about|of) the (?:new |current )?placement\b`),
  ),
  inOrder(
    String.raw`\b[Kk]eep(?:ing)? the (?:new |current )?placement (?:secret |hidden )?from\b`,
    within(8, keptFrom),
  ),
  inOrder(
    String.raw`\b(?:do(?:es)?|did)(?: not|n['’]?t) (?:want|wish|like)`,
    within(24, keptFrom),
    within(16, learns),
    within(30, whereabouts),
  ),
  inOrder(
    `${whereabouts}|${hasLeft}`,
    within(24, String.raw`\bdo(?:es)?(?: not|n['’]?t) want\b(?! to\b)`),
    within(30, String.raw`\b(?:knowing|to know|told|finding out|to find out)\b`),
  ),
  inOrder(
    String.raw`\bno (?:disclosure|sharing|information)\b`,
    within(12, String.raw`\b(?:to|with)\b`),
    within(8, keptFrom),
  ),
  inOrder(
    String.raw`\bonly\b`,
    within(40, String.raw`\b(?:has|have|holds?|with)\b`),
    within(
      16,
      inSequence(
        String.raw`(?:\b(?:the|her|his|their|our|my|this)|['’]s) (?:new |current |contact |phone |mobile |home ){0,2}(?:address|number|whereabouts)\b`,
        String.raw`(?! (?:for|of) (?:the|an?) (?!placement|refuge|carers?|family|children|house|flat|home)\p{L})`,
      ),
    ),
  ),
  inOrder(
    keptFrom,
    within(2, String.raw`\b(?:must|should|may|is|are)(?: not|n['’]?t| never)(?: to)?`),
    within(2, String.raw`\b(?:find out|learn|discover|be told|know)\b`),
    within(2, String.raw`\b(?:that|where|who|we|they|she)\b`),
  ),
  inOrder(
    String.raw`\b(?:if|when)\b`,
    within(24, String.raw`\b(?:comes?|rings?|asks?|calls?|turns? up|phones?)\b`),
    within(
      24,
      String.raw`(?:n['’]?t|not|never) (?:seen|heard (?:from|of)) (?:(?:the|my|our|your|her|his|their) (?:\p{L}+ )?${child}\b|(?!(?:the|an?|any|back|it|this|that|my|our|your|his|their|about|anything)\b)\p{L})`,
    ),
  ),
  // "Only the manager knows which hostel she is in".
  inOrder(String.raw`\bonly\b`, within(40, String.raw`\bknows?\b`), within(8, whereabouts)),
  inOrder(
    String.raw`(?:['’]s (?:new )?|\b(?:the|this|our|my|her) (?:new )?)(?:place|house|flat|home|school|street|town)(?: is|['’]s) (?:an? |our |top |big ){0,2}secret\b(?! (?:passage|garden))`,
  ),
  // "He does not know where we live", "his family are unaware that they have moved".
  inOrder(keptFrom, within(8, unaware), within(24, `${whereClause}|${hasLeft}`)),
  inOrder(
    String.raw`\b(?:nobody|no ?one|none)\b`,
    within(30, String.raw`\b(?:told|informed|knows?|aware)\b`),
    within(2, whereClause),
  ),
  inOrder(String.raw`\b(?:somewhere|a (?:place|town|house))\b`, within(6, keptFrom), within(2, unaware)),
  inOrder(String.raw`\bnot been (?:given|told|shown)\b`, within(12, String.raw`\bidentifying\b`)),
  inOrder(String.raw`\badopt\p{L}*`, within(24, String.raw`${forbids}[^.!?;\n]{0,12}?${tells}|\banonymous\b`)),
  inOrder(String.raw`\bcan(?:not|['’]?t) (?:say|tell)\b`, within(8, String.raw`\bwhere (?:we|i)\b(?!${inPassing})`)),
  // "We have not told Gary where Eve is", "do not confirm Ruby's attendance to anyone who rings".
  inOrder(
    String.raw`\b(?:has|have)(?: not|n['’]?t) told\b`,
    within(24, String.raw`\bwhere\b(?= \p{L}+ (?:is|lives|stays|went|has gone)\b)`),
  ),
  inOrder(
    forbids,
    within(4, String.raw`\bconfirm\b`),
    within(24, String.raw`(?:['’]s|\b(?:her|his|their)) attendance\b`),
    within(1, String.raw`\b(?:to|with) (?:any|callers?|${keptFrom})`),
  ),
  inOrder(
    whereabouts,
    within(
      1,
      String.raw`\bis (?:only )?for (?:the |her |your )?(?:social worker|team|court|police|office|school|solicitor|guardian|cafcass)s?(?:['’]s?)? (?:eyes )?only\b`,
    ),
  ),
  inOrder(String.raw`\b[cC]8\b`, within(40, whereabouts)),
];
