/** The words that limit who may know, be told or make contact (practice §2 and §4). Data only. */
import type { FieldsOf } from '../statement-draft.ts';

type Reason = FieldsOf<'handling'>['reason'];

/** Words that say a person's whereabouts or identity are kept, with why. */
export const handlingWords: readonly (readonly [Reason, RegExp])[] = [
  [
    'refuge',
    /\b(in|to|at|from) (a |the )?(women'?s )?refuge\b|\brefuge (address|place|space)\b|\bfled (to|with|from|her|domestic)\b|\bsafe house\b/gi,
  ],
  [
    'witness-protection',
    /\bwitness protection\b|\bprotected (place|address|location|person|witness|identity)\b|\b(under|with|has|given) (a |an )?(new|another|different|assumed) (names?|identit(y|ies))\b|\bgave evidence against\b[^.]{0,80}\banother name\b|\bUKPPS\b|\bPPS\b/gi,
  ],
  [
    'adoption',
    /\b(adopters?|adoptive (family|parents?|mother|father|placement|name|home)|placed for adoption|adopted (in|by|out|away)|was adopted|adopted \d{4}|adoption order|letterbox (contact|once))\b/gi,
  ],
  [
    'own-request',
    /\b(asks?|asked|wants?|wishes|prefers?) (that )?(not |nobody |no one |no-one )(to be told|be told|is told|to be contacted|knows?|should know)\b|\b(leave|kept?|keep) (it |this |that |her |him )?(out of|from) the family\b|\bdoes(?: not|n't) want (the family|anyone|anybody|them|her|him|his family|her family) (to know|told|knowing)\b/gi,
  ],
  [
    'police-request',
    /\b(police|DC|DS|DI|PC)\b[^.]{0,40}\b(ask|asks|asked|request|requests|requested) that (no ?one|nobody)\b/gi,
  ],
  [
    'other',
    /\bwhereabouts\b[^.]{0,30}\b(protected|confidential|not (to be )?(known|disclosed|shared)|withheld)\b|\b(protected|confidential|undisclosed|withheld) (whereabouts|address)\b|\b(address|whereabouts|location) (is |are |to be )?(confidential|withheld|protected|not (to be )?(disclosed|shared|recorded|known))\b|\bliving under arrangements\b|\b(do not|don't|must not|please don't|please do not|never) (record|write down|share|disclose|reveal|guess at|say|ask|tell)\b[^.;]{0,25}\b(town|address|where|location|whereabouts|name|postcode|family|anyone|anybody|member)\b|\bnot to be (named|told|disclosed|shared|identified)\b|\b(do|does|must|should) not know where\b|\bnot know where (she|he|they) (is|are|lives?)\b|\b(sealed|separate confidential|confidential) (note|annex|file|statement)\b/gi,
  ],
  [
    'other',
    /\b(all|any|anything|any contact|all contact|contact|letters?|post|cards?|communication|messages?)\b[^.;:]{0,40}\b(via|through|c\/o)\b|\bpost goes (via|through)\b|\bgo through (the |DC |DS |PC |me\b|her |his )|\bcontact for this\b|\b(only|solely) (via|through)\b|\bc\/o (the )?(IDVA|solicitor|post-adoption)\b|\bthrough me\b|\bme only\b/gi,
  ],
];

export const nobodyTold =
  /\b(no ?one|nobody|not (be )?(told|named|shared|disclosed)|do not tell|don't tell|must not (know|be told)|do not know where|not to be (named|told)|without police agreement|not for (the )?family|never say|don't say|nobody guesses|do not (share|disclose|record|upload)|don't (share|disclose|record|write))\b/i;
export const courtTold = /\b(court|judge|separate confidential note)\b/i;
export const throughSomebody = /\b(?:via|through|c\/o|care of)\s+/i;
export const noContact =
  /\b(no contact|must not be (approached|contacted)|not to be (approached|contacted)|never (to )?(contact|approach))\b/i;

/** In the past, or somebody else's story: no handling now. */
export const overNow =
  /\b(while|when|was|were|had|previously|formerly|in the past|years ago|mths?|months|stayed|spent|lived)\b/i;
