/** The words that limit who may know, be told or make contact (practice §2 and §4). Data only. */
import type { FieldsOf } from '../statement-draft.ts';

type Reason = FieldsOf<'handling'>['reason'];

/** Words that say a person's whereabouts or identity are kept from somebody, with why. */
export const protectiveWords: readonly (readonly [Reason, RegExp])[] = [
  [
    'refuge',
    /\b(in|into|at|entered|gone to|moved to) (a |the )?(women'?s )?refuge\b|\bsafe house\b|\bfled to (a |the )?refuge\b/gi,
  ],
  [
    'witness-protection',
    /\bwitness protection\b|\bprotected (place|address|location|witness|identity)\b|\b(under|with|given) (a |an )?(new|another|different|assumed) (names?|identit(y|ies))\b|\b(gave|given|giving|gives) evidence against\b|\bUKPPS\b/gi,
  ],
  [
    'adoption',
    /\b(placed for adoption|(?:was |were |is |been )adopted(?! by (?:his|her|their) (?:step|grand|aunt|uncle))|adopted (?:in )?\d{4}|adoption order|letterbox contact)\b/gi,
  ],
  ['court-order', /\b(subject to|protected by|has) (a |an )?(forced marriage protection order|FMPO)\b/gi],
  [
    'other',
    /\b(whereabouts|address|location)\b[^.]{0,30}\b(protected|confidential|withheld|not (to be )?(known|disclosed|shared|recorded))\b|\b(confidential|undisclosed|withheld|secret) (whereabouts|address|location)\b|\bliving under arrangements\b|\b(is|are|subject of) [^.]{0,24}(sealed|separate confidential|confidential) (note|annex|file)\b/gi,
  ],
];

/** Words that limit telling and contact; whom they are about is said before them. */
export const restrictiveWords =
  /\b(do not|don't|must not|please don't|please do not|never) (record|write down|share|disclose|reveal|tell|name|pass on|give out)\b[^.;]{0,25}\b(town|address|where|location|whereabouts|placement|ward|postcode|family|anyone|anybody|member|(?:she|he|they) (?:is|are|lives?))\b|\b(?:not to|must not|should not) be (?:named|told|given (?=(?:this|any|updates|details|the (?:address|date|statement|town)))|disclosed|shared|identified|traced|written down|asked[^.;]{0,12}written)\b|\bno (?:party|member|relative) is to be told\b|\bno step is to be taken to (?:identify|approach|trace|find)\b|\b(?:everything|only|and only)(?: (?:comes|goes|is))? (?:via|through) me\b|\ball contact (?:via|through) me\b|\bnobody (?:in the family )?(?:has (?:it|the (?:town|address))|is to discuss)\b|\b(?:adoptive (?:family|parents)|adopters)\b[^.;]{0,24}\b(?:not(?: to)?|must not|never(?: to)?) be (?:approached|contacted|traced|told|identified)\b|\b(do|does|must|should|did) not know where (she|he|they) (is|are|lives?)\b|\b(anything|any contact|all contact|contact|letters?|post|cards?|communication|messages?)\b[^.;:]{0,40}\b(via|through|c\/o)\s+(?=(?:the )?(?:[A-Z]|me\b|solicitor|police|idva|adviser|advisor|social worker|legal|agency))(?!the (?:phone|door))|\bpost goes (via|through)\b|\bnot allowed (?:to )?(?:know|say) where\b|\bgo through (?:(?:the )?\p{Lu}|me\b|her\b|his\b)|\bcontact for this\b|\bno ?(?:one|body)\b[^.;]{0,40}\b(?:is|to be|should be|must be) told\b|\basks? (?:that )?(?:nobody|no one|no-one)\b[^.;]{0,30}\b(?:told|knows?)\b/giu;

export const nobodyTold =
  /\b(no ?one|nobody|not (be )?(told|named|shared|disclosed)|do not tell|don't tell|must not (know|be told)|do not know where|not to be (named|told)|without police agreement|not for (the )?family|never say|don't say|do not (share|disclose|record|upload|write)|don't (share|disclose|record|write))\b/i;
export const courtTold = /\b(court|judge|separate confidential note)\b/i;
export const throughSomebody = /\b(?:via|through|c\/o|care of)\s+/i;
export const noContact =
  /\b(no contact|must not be (approached|contacted)|not to be (approached|contacted)|never (to )?(contact|approach))\b/i;

/** In the past: no handling of today. */
export const overNow = /\b(while|when|was|were|had|previously|formerly|years ago|stayed|spent|lived)\b/i;
