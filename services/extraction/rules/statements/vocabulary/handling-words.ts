/** The words that limit who may know, be told or make contact (practice §2 and §4). Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { FieldsOf } from '../statement-draft.ts';

type Reason = FieldsOf<'handling'>['reason'];

const refuge = inSequence(
  "(?:(?:women['’]?s|domestic (?:abuse|violence)|DV|DA) )?",
  anyOf(
    String.raw`refuges?\b(?! (?:where|for (?:\p{L}+ )?(?:animals?|donkeys|dogs|cats|horses|birds|wildlife)|shop|charity|coffee|fundrais\w+|event|party|open day|helpline|number)\b)`,
    String.raw`(?<=(?:women['’]?s|abuse|violence|DV|DA) )(?:shelter|hostel)\b`,
    String.raw`(?:hostel|shelter) for (?:battered |abused )?(?:women|mothers|victims)\b|sanctuary accommodation\b`,
  ),
);
/** "Moved to", and "moved Eve to". */
const goneTo = String.raw`(?:gone|went|go|going|relocated|rehoused|moved|move|moving|taken|brought|fled|flee|fleeing|ran|run|running|escaped|admitted|transferred|accommodated|housed|placed|returned|travelled|arrived)(?: \p{L}+ly)? (?:back |over |away |off )?(?:to|in|at)|(?<=\b(?:rang|phoned|called|wrote|writing|texted|e-?mailed|speaking)(?: \p{L}+){0,3} )from|(?<=\b(?:gone|went|go|going|fled|flee|fleeing|ran|left|leaving|escaped|travelled|arrived) (?:together |along |off )?with (?:[\p{L}'’]+ ){1,4})to|(?<=\b(?:moved?|moving|took|taken|taking|brought|sent|got|transferred|drove|driven|escorted|accompanied|relocated|helped) (?:[\p{L}'’]+,? ){1,8})(?:to|into)`;

/** Words that say a person's whereabouts or identity are kept from somebody, with why. */
export const protectiveWords: readonly (readonly [Reason, RegExp])[] = [
  [
    'refuge',
    new RegExp(
      [
        inSequence(
          String.raw`\b(?:in|into|at|entered|joined|reached|given|c/o|care of|from one refuge to another|${goneTo}) `,
          '(?:one of (?:them|those|the|their|our|its) |(?:an?|the|another|this|that|her|their|our) )?',
          `(?:(?:local|different|new|safe|out[- ]of[- ]area|specialist|nearby|second|third|other) )*${refuge}`,
        ),
        String.raw`\bfrom one refuge to another\b|\b(?:c/o|care of|housed by|sheltered by|put up by|taken in by|staying with|living with|(?:taken|took) refuge with) (?:the )?Women['’]?s Aid\b`,
        String.raw`\b(?:address|accommodation|placement|location|residence|lives|living at|residing at)\s?[:|–—-]\s?(?:in |at )?(?:an? |the )?(?:women['’]?s )?refuge\b|(?<=[\p{L})] ?[,–—|-] ?)refuge(?= ?(?:$|[.,;(|–—-]))`,
        String.raw`\b(safe (?:house|accommodation|address|location)|place of safety)\b|\bin hiding(?: from)?\b|\b(?:is|are|been|still|now) hiding from (?!me\b|us\b|the \p{Ll}|school\b|work\b|(?:his|her|their) (?:creditors|debts?|bailiffs|responsibilit|homework))|\b(?:go|gone|went|going|fled|driven|forced) into hiding\b|\bon the run from (?:her|his|their) (?:husband|partner|ex|family|brothers?|father)\b`,
        String.raw`\b(?:live|lives|living|lived|staying|stays|is|are) (?:now )?(?:with [^.;,]{2,20} )?(?:in|at) (?:an?|the|our) (?:secret|hidden|undisclosed) (?:house|home|flat|place|accommodation)\b|\b(?:house|home|flat) is (?:an? |our |top )?secret\b|['’]s (?:new )?(?:house|home|flat)['’]s an? secret\b`,
        String.raw`\b(?:moved|relocated|rehoused|left)\b[^.;]{0,40}\bfor (?:(?:her|his|their|the (?:children|family)['’]s?) )?(?:own )?(?:safety|protection)\b|\b(?:relocated|rehoused|moved out of (?:the )?(?:area|county|borough))\b[^.;]{0,24}\b(?:due to|because of|owing to|as a result of|given) (?:the )?(?:ongoing |continued |high )?(?:risks?|threats?|danger)\b`,
        String.raw`\b(?:accept(?:ed|s)|took up|taken up|taking up|got|secured|obtained|found|(?:has|have|been) (?:now )?allocated|(?<!not )given) (?:her |him |them |us )?an? (?:women['’]?s )?refuge (?:space|place|bed|room)\b|\brefuge (?:space|place|bed|room) (?:(?:has been|was|is) )?(?:now )?(?:found|secured|obtained|allocated|confirmed|taken up)(?= (?:for|by) )`,
        String.raw`\brefuge where\b|(?:(?:\bnot|n['’]t) (?:allowed|able|permitted) to|\bcannot|\bcan['’]?t) (?:say|tell|tell (?:us|me|anyone|anybody)) where (?:the refuge|s?he|they|it)(?=['’ ](?:s|is|are|re|now|living|lives)\b)|(?<=['’]s )refuge (?:key ?)?worker\b|(?<=['’]s )(?:key ?worker|support worker|worker) (?:at|from) (?:the|her) refuge\b|\bsupported (?:by|in) (?:a|the|her) refuge\b|\b(?:emergency|temporary|alternative) accommodation (?:after|having|since|following|because of) (?:fleeing|fled|domestic (?:abuse|violence)|threats)\b`,
      ].join('|'),
      'giu',
    ),
  ],
  [
    'witness-protection',
    new RegExp(
      anyOf(
        String.raw`\bwitness protection\b|\b(protected|prosecution) witness\b|\bprotected person\b`,
        String.raw`\b(?:lives?|living) under (?:another|a different|a new|an assumed)(?: name| identity)?\b`,
        String.raw`\b(?:lives?|living) under the name\b|\bprotected (place|address|location|identity)\b`,
        String.raw`\b(under|with|given) (a |an )?(new|another|different|assumed) (names?|identit(y|ies))\b`,
        String.raw`\b(?:has|have|had|got|took|taken|assumed) (?:a |an )?(?:new|assumed|different) identit(?:y|ies)\b`,
        String.raw`\b(?:arranged|provided|set up|found|sorted) (?:an? )?(?:new|fresh|different) identit(?:y|ies)\b`,
        inSequence(
          String.raw`\b(?:took|taken|taking|given|got|have|has|under) (?:on |all )?(?:new|different|false|fresh|assumed) names\b`,
          '(?! (?:for|at|on|in|to) (?:the|a|their|this) (?:play|game|list|class|story|register|dog|cat|pets?|kittens|puppies))',
        ),
        String.raw`\b(?:start(?:ed|ing)? (?:again|over|afresh)|liv(?:es?|ing)|gone|moved)(?: \p{L}+){0,2} (?:with|under) (?:an? )?(?:new|different|another|false|assumed|other) names?\b`,
        String.raw`\buses? an? (?:false|different|assumed|made-up) name\b`,
        String.raw`\bgoes by (?:something else|another name|a different name)(?: now| there)?\b`,
        String.raw`\bno longer uses (?:the|her|his) (?:sur)?name\b[^.;]{0,24}\b(?:because|so|as)\b[^.;]{0,24}\b(?:find|trace|safe)\b`,
        String.raw`\bhad (?:her|his|their) (?:sur)?names? changed so(?: that)? [^.;]{1,24}? (?:cannot|can['’]t|couldn['’]t|could not|won['’]t) (?:find|trace|track)\b`,
        String.raw`\b(?:is|are)(?: not|n['’]t) (?:called|known as) [^.;,]{2,24} any ?more\b`,
        String.raw`\b(?:changed|changing|(?<=\bhad to )change) (?:her|his|their) identit(?:y|ies)\b`,
        inSequence(
          String.raw`\b(?:changed|changing|(?<=\bhad to )change) (?:her|his|their) (?:sur)?names?\b[^.;]{0,40}?\b`,
          anyOf(
            "so(?: that)? [^.;]{1,24}? (?:cannot|can['’]t|could not|couldn['’]t|will not|won['’]t|does not|doesn['’]t) (?:find|trace)",
            'to (?:keep|be|stay) safe|to hide from|by deed poll (?:so|to stop|after (?:fleeing|leaving))',
            'for (?:her|his|their) (?:own )?(?:safety|protection)',
          ),
          String.raw`\b`,
        ),
        String.raw`\bidentit(?:y|ies) (?:has|have|had) been changed\b|\b(?:under|by|in) (?:the |a )?witness scheme\b`,
        String.raw`\bmoved [\p{L} ]{2,30} and changed (?:her|his|their) names?\b|\bprotected by (?:the )?police\b`,
        String.raw`\bsubject (?:to|of) an? non-disclosure order\b|\b(gave|given|giving|gives) evidence against\b|\bUKPPS\b`,
        String.raw`\bunder (?:armed )?police protection\b`,
        String.raw`\b(?:under|into|by|in) (?:the |a )?(?:UK )?(?:protected persons?|witness protection|protection) (?:service|scheme|programme|unit)\b`,
      ),
      'giu',
    ),
  ],
  [
    'adoption',
    new RegExp(
      inSequence(
        String.raw`\b(placed for adoption|placed with [^.;,]{2,40} for adoption|freed for adoption|(?:with|to) (?:(?:the|an?|her|his|their) )?(?:adopters|adoptive (?:famil(?:y|ies)|parents|home|couple))|(?:was |were |is |been |being )adopted(?! by (?:his|her|their) (?:step|grand|aunt|uncle))|adopted(?= (?:in )?\d{4}| out\b| at (?:birth|two|three|four|five|six|seven|eight|\d|the age)| (?:as|when) (?:an? |s?he |they )|\s*[.,;)]|\s*$)|adoption order(?: (?:was )?(?:made|granted))?|letterbox (?:contact|only)|the (?<adopters>[\p{L}'’-]+s)(?: family)?,? (?:who )?(?:have |had )?adopted(?= )|(?:went|gone|placed|moved) to the (?<placed>[\p{L}'’-]+s) for adoption)`,
        String.raw`\b`,
      ),
      'giu',
    ),
  ],
  [
    'court-order',
    new RegExp(
      anyOf(
        String.raw`\b(subject (?:to|of)|protected by|has|under|granted|holds|with) (an? |the )?(?:interim )?(forced marriage protection order|FMPO)\b`,
        String.raw`\b(?:forced marriage protection|FMPO|non-disclosure order)(?: order)?(?: (?:is|was|has been|in place|made|granted))*(?= (?:for|in respect of|to protect|protecting)\b)`,
      ),
      'gi',
    ),
  ],
  [
    'other',
    new RegExp(
      anyOf(
        String.raw`\bentry on (?:the )?\p{L}+ (?:is|has been) hidden\b`,
        String.raw`\b(?:sealed|locked|suppressed|redacted) [^.;]{2,30}['’]s (?:details|file|records?|address)\b`,
        String.raw`\b(?:files?|records?) (?:is|are|has been|have been) (?:marked|flagged)(?: as)? (?:sensitive|restricted|confidential)\b`,
        String.raw`\bflagged so(?: that)? (?:her|his|their) address (?:does|will|do)(?: not|n['’]t) (?:come up|show|appear)\b`,
        String.raw`\b(?:files?|records?|details) (?:is|are) only (?:open|visible|available|accessible) to\b`,
        String.raw`\bnothing about [^.;]{2,30}['’]s (?:location|address|whereabouts)\b`,
        String.raw`\baddress (?:is )?(?:must not|not to|never to|should not) be (?:put|entered|held|kept|stored) (?:on|in)\b`,
        inSequence(
          String.raw`\b(?:files?|records?|details|entry|profile) (?:is|are|was|were|has been|have been)(?: (?:now|all|also|both))* `,
          anyOf(
            'locked(?: down)?|sealed|hidden|suppressed|ring-?fenced|password[- ]protected',
            "kept in (?:a sealed envelope|the (?:manager['’]s )?safe)",
          ),
          String.raw`\b`,
        ),
        String.raw`(?<=['’]s )(?:case|file|record) is (?:password[- ]protected|locked|sealed|restricted)\b`,
        String.raw`(?<=['’]s )(?:contact |address )?details (?:are )?(?:suppressed|withheld|redacted)\b`,
        String.raw`(?<=['’]s )(?:record|file) (?:is|has been) restricted\b`,
        inSequence(
          String.raw`\b(?:is|are)(?: now)? `,
          anyOf(
            'restricted|locked(?: down)?|hidden',
            '(?:flagged|marked)(?: as)? (?:a )?(?:sensitive|restricted|confidential)',
          ),
          String.raw` on (?:the )?(?:system|database|NHS Spine|Spine|Mosaic|Liquid ?Logic|LCS|SystmOne|EMIS|Care ?First)\b`,
        ),
        String.raw`\bregistered anonymously\b|\banonymous(?:ly)? (?:elector|registration|voter|registered)\b`,
        String.raw`\bno address (?:for [^.;]{2,30} )?(?:is to|may|must|can|should) be (?:held|recorded|kept|put|written)\b`,
        String.raw`\b(?:locked|sealed|restricted) (?:record|file)(?= ?[:–-] ?)`,
        inSequence(
          String.raw`\b(whereabouts|address|location)\b[^.]{0,30}\b`,
          '(protected|confidential|withheld|redacted|restricted|sensitive|secret|known only to|only known (?:to|by)|known (?:to|by) [^.;]{2,24} (?:only|alone)|held (?:only by|by [^.;]{2,24} only)|hidden|not (?:to be )?(?:disclosed|shared|for (?:disclosure|sharing))|not to be (?:known|recorded)|not recorded (?:here|at (?:her|his|their)|for (?:her|his|their) (?:own )?(?:safety|protection))|not known to [^.;]{2,24} (?:but|except|other than|apart from))',
          String.raw`\b`,
        ),
        String.raw`\b(?:only|(?:no ?one|nobody|no-one)(?: else)? (?:but|except|other than|apart from)) [^.;]{2,30} knows? where\b`,
        String.raw`\b(?:no ?one|nobody|no-one) (?:else )?knows where(?=[^.;]{2,40} (?:but|except|other than|apart from)\b)`,
        inSequence(
          String.raw`\b(?:address|place|location) (?:which |that )?(?:for (?:her|his|their) (?:own )?(?:safety|protection) )?(?:we|i)`,
          String.raw`(?: are|['’]re| am|['’]m| will| shall) not (?:be )?(?:record|writ|shar|nam|disclos|giv)\w*`,
        ),
        inSequence(
          String.raw`\b(?:in|at|to) (?:an? |some )(?:new |safe |different )?(?:place|location|address|town)(?: that| which)? `,
          String.raw`(?:he|they|(?:the |her |his )?(?:father|mother|dad|mum|husband|ex|family|perpetrator)) (?:do|does)(?: not|n['’]t) know\b`,
        ),
        String.raw`\b(?:being|been) (?:kept )?hidden(?: away)? by\b`,
        String.raw`\b(confidential|undisclosed|withheld|secret) (whereabouts|address|location)\b(?! books?\b)`,
        String.raw`\bC8 (?:form|address|applies|is|was|filed|on file|in place)\b`,
        String.raw`\b(?:has|have|had|filed|completed|lodged|made|under|on) (?:an? |the )?(?:form )?C8\b`,
        String.raw`\bC8(?: form)?(?: (?:is|was|has been|in place|on file|filed|completed|lodged|made|confidential|contact|details))*(?= ?(?:for|by|in respect of|[:–—-]) )`,
        String.raw`\bliving under arrangements\b`,
        String.raw`\b(is|are|subject of) [^.]{0,24}(sealed|separate confidential|confidential) (note|annex|file)\b`,
      ),
      'giu',
    ),
  ],
];

/** What else says so in a note that those write who keep people safe: "Una and her girl are with us". */
export const sheltered = new RegExp(
  anyOf(
    String.raw`\b(?:is|are) (?:safe |here |now )*with us\b`,
    String.raw`\b(?:is|has|have|are|been) (?:now )?(?:settl(?:ed|ing)|arrived)\b|\barrived safely\b`,
    String.raw`\b(?:is|are) (?:doing|getting on|coping) (?:very |really )?(?:well|fine|ok|okay)\b`,
    String.raw`\bsign(?:s|ed|ing)? (?:her|him|them)sel(?:f|ves)\b|\bleft the area\b|\bmy client\b`,
  ),
  'gi',
);
export const sheltering =
  /\b(IDVA|IDSVA|women['’]s (?:aid|service|centre)|refuge|domestic abuse|modern slavery|advocate)\b/i;
/** "The refuge manager said", "Refuge worker rang:": what follows is told by them. */
export const shelterTells = new RegExp(
  inSequence(
    String.raw`^\W*(?:the |her |his |their )?(?:refuge|women['’]s aid|IDVA)(?: (?:manager|worker|key ?worker|staff|support worker))?`,
    anyOf(
      '[^.:;]{0,40}:',
      String.raw` (?:(?:has|have) )?(?:said|says|say|reports?|reported|confirms?|confirmed|told (?:me|us)|rang to say|advised)\b`,
    ),
  ),
  'i',
);

const place = String.raw`(?:town|address|where|location|whereabouts|placement|ward|postcode|county|country|city|area)`;
const unsaid = String.raw`(?:address|town|county|country|city|school|phone|number|name|photo|mention|card|hint|invitation|genogram)`;

/** Who may not fetch a child: a school's or nursery's list is the first that somebody tries. */
export const notToCollect = new RegExp(
  anyOf(
    String.raw`\bnot authorised\b`,
    String.raw`\b(?:not|never) (?:to|allowed to|permitted to|be allowed to|authorised to) (?:collect|pick (?:(?:him|her|them|the \p{L}+|[\p{L}'’-]+) )?up|take (?:him|her|them) (?:out|home|from))\b`,
    String.raw`\b(?:must|may|should|can)(?: not|not|n['’]t|n['’]?t) (?:collect|pick (?:him|her|them) up)\b`,
    String.raw`\b(?:do not|don['’]t|never) let (?=[^.;]{2,40} (?:collect|pick|take) )`,
    String.raw`\bnot on the (?:collection|authorised|pick-?up) list\b`,
    inSequence(
      String.raw`\b(?:do not|don['’]t|never|not to) (?:release|hand|give)`,
      String.raw`(?: (?:him|her|them|either|the \p{L}+|(?<given>(?!(?:if|to|with)\b)[\p{L}'’-]+)(?: (?:and|or) (?<other>[\p{L}'’-]+))?))?`,
      String.raw`(?: over| out| up)?,? (?:to|if|with)\b(?! (?:any(?:one|body|who)|strangers?|others?)\b)`,
    ),
  ),
  'giu',
);

/** Of somebody in hiding it is for their safety; of others it is said because of what they did (a concern). */
export const notToApproach = /\b(?:must|should|is|are) not (?:to )?be (?:invited|approached|contacted|assessed)\b/gi;

/** Words that limit telling and contact; whom they are about is said before them. */
export const restrictiveWords = new RegExp(
  [
    String.raw`\b(?:do not|don['’]t|must not|never) (?:record|write down|share|disclose|reveal|tell|name|pass on|give out)\b[^.;]{0,25}\b(?:${place}|family|anyone|anybody|member|(?:she|he|they) (?:is|are|lives?))\b`,
    String.raw`\b(?:not to|must not|should not) be (?:named|disclosed|shared|identified|traced|looked (?:for|up)|written down|asked[^.;]{0,30}written)\b`,
    String.raw`\b(?:i|we)(?:['’]ll| will| shall)(?: not|n['’]t)? (?:not )?(?:be )?(?:giv(?:e|ing)|say(?:ing)?|tell(?:ing)?)\b[^.;]{0,16}\b(?:which|${place})\b`,
    String.raw`\bno ${unsaid}\b[^.;]{0,24}\b(?:no|nor|or) ${unsaid}\b`,
    String.raw`\bno step is to be taken to (?:identify|approach|trace|find)\b`,
    String.raw`\b(?:asks?|asked|wants?|wishes|prefers?) not to be (?:named|identified|quoted|put down as)\b|\b(?:asks?|asked|wants?|wishes|wished) to (?:remain|stay|be kept) anonymous\b`,
    String.raw`\b(?:do not|don['’]t|never) (?:leave (?:an? |any )?(?:voicemails?|messages?)|(?:post|send) (?:anything|letters?|cards?|mail))\b`,
    String.raw`\b(?:everything|only|and only)(?: (?:comes|goes|is))? (?:via|through) me\b|\ball contact (?:via|through) me\b`,
    String.raw`\bnobody (?:in the family )?(?:has (?:it|the (?:town|address))|is to discuss)\b`,
    String.raw`\b(?:adoptive (?:family|parents)|adopters)\b[^.;]{0,24}\b(?:not(?: to)?|must not|never(?: to)?) be (?:approached|contacted|traced|told|identified)\b`,
    inSequence(
      String.raw`\b(?:adoptive (?:family|parents|details|name|address)|adopters|new family)\b[^.;]{0,30}\b`,
      anyOf(
        String.raw`left (?:\p{L}+ )?alone|(?:is|are|be|remain|stay) (?:kept )?(?:sealed|confidential|protected|withheld)`,
        '(?:is|are) not(?: to be)? (?:minuted|recorded|written|shared|given|sought|named)',
      ),
      String.raw`\b`,
    ),
    String.raw`\bno (?:approach|enquir(?:y|ies)|inquir(?:y|ies)|attempt|search) (?:is|are|was|has been|have been|should|must|may|can|will)(?: to)?(?: be)? ?made\b`,
    String.raw`\b(?:nobody|no ?one|not|never|do not|don['’]t)(?: is| are)?(?: to| should| must)? (?:go(?:es)? looking|look(?:s)? (?:him|her|them) up|search(?:es)? for (?:him|her|them)|try to (?:find|trace) (?:him|her|them))\b|\bnot to be (?:sought|searched for)\b`,
    String.raw`\b(?:do|does|must|should|did) not know where (?:she|he|they) (?:is|are|lives?)\b`,
    String.raw`\b(?:contact|write to|ring|phone|approach|invite)(?:ed)?\b[^.;:]{2,30}? only (?:through|via|by way of)\b|\bto be (?:approached|contacted) (?:only (?:through|via|by)|by (?:nobody|no one|no-one) (?:but|except))\b`,
    inSequence(
      String.raw`\b(?:letters?|post|mail|cards?|calls?|correspondence|contact) (?:for|to|with|from) [^.;:]{2,40}? `,
      anyOf(
        'only (?:through|via)|(?:through|via) [^.;:]{2,30} only',
        String.raw`(?:go|goes|to go|to be sent|must be sent|are sent) (?:through|via|to this office|c\/o)`,
      ),
      String.raw`\b`,
    ),
    inSequence(
      String.raw`\b(?:do not|don['’]t|never|not to) (?:contact|ring|phone|call|write to|visit|text|e-?mail)\b[^.;:]{0,30}?\b`,
      String.raw`(?:at home|at work|at the house|by post|by letter|by phone|on (?:that|this|the) (?:number|phone|landline))\b`,
    ),
    String.raw`\b(?:indirect )?contact\b[^.;:]{0,30}?\bthrough the (?:adoption|post-adoption|letterbox) (?:team|agency|service)\b`,
    inSequence(
      String.raw`\b(?:anything|any contact|all contact|contact|letters?|post|cards?|communication|messages?)\b[^.;:]{0,40}?\b(?:via|through|c\/o)\s+`,
      String.raw`(?=(?:the )?(?:me\b|solicitor|police|idva|adviser|advisor|social worker|legal|agency|(?<through>\p{L})))`,
      '(?!the (?:phone|door|letterbox))',
    ),
    String.raw`\bpost goes (?:via|through)\b|\bnot allowed (?:to )?(?:know|say) where\b|\bgo through (?:me\b|her\b|his\b|(?:the )?(?<goThrough>\p{L}))|\bcontact for this\b`,
    String.raw`\b(?:no ?one|no ?body|no (?:party|member|relative))\b[^.;]{0,40}\b(?:is|to be|should be|must be) told\b`,
    String.raw`\basks? (?:that )?(?:nobody|no one|no-one)\b[^.;]{0,30}\b(?:told|knows?)\b`,
  ].join('|'),
  'giu',
);

export const nobodyTold = new RegExp(
  inSequence(
    String.raw`\b(no ?one|nobody|no (?:party|member|relative)|(?:not|never)(?: to)? (be )?(told|named|shared|disclosed|informed)|do not tell|don't tell|must not (know|be told)|do not know where|not to be (named|told)|without police agreement|not for (the )?family|never say|don't say|do not (share|disclose|record|upload|write|read)|don't (share|disclose|record|write))`,
    String.raw`\b`,
  ),
  'i',
);
export const courtTold = /\b(court|judge|separate confidential note)\b/i;
export const throughSomebody = /\b(?:via|through|c\/o|care of)\s+/i;
export const noContact =
  /\b(no contact|must not be (approached|contacted|invited)|(?:not|never) to be (approached|contacted)|never (to )?(contact|approach))\b/i;

/** In the past: no handling of today. */
export const overNow = new RegExp(
  inSequence(
    String.raw`\b(while|when|grew up|brought up|(?:was|were) (?:born|raised)|(?:was|were|had)(?! (?:been )?(?:moved|relocated|rehoused|taken|helped|placed|gone|fled|brought|transferred|escorted|driven|sent|to (?:go|move|flee|leave|run|change|start|be moved)|given|granted|admitted|accommodated|supported)\b)|previously|formerly|years ago|stayed|spent|lived)`,
    String.raw`\b`,
  ),
  'i',
);
