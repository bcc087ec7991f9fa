/** How somebody is sought or feared, and what whoever hides does about it. Sources of regular expressions, read without regard to case. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { child, whereClause } from './whereabouts-words.ts';

const hunted = anyOf(
  inSequence(
    String.raw`(?:her|him|them|us|me)(?: and (?:the|her|my) \p{L}+)?`,
    anyOf(
      String.raw` (?:again|here|there|now|down|if|when|before|from|with|through|via|and (?:kill|hurt|harm|take|the)|or)\b`,
      String.raw`(?= ?(?:[.,;:!?)"”’\n]|$))`,
    ),
  ),
  String.raw`(?:the|her|his|my|our) (?:${child}|kids)|mum\b|mam\b`,
);

/** Goes after somebody. */
export const seeks = inSequence(
  String.raw`\b`,
  anyOf(
    `(?:find|finds|finding|trac(?:e|es|ing)|track(?:s|ing)?|locat(?:e|es|ing)|hunt(?:s|ing)?) ${hunted}(?: down)?`,
    `(?:trac(?:e|ing)|track(?:ing)?|hunt(?:ing)?) down ${hunted}`,
    `(?:com(?:e|ing)|go(?:ing)?|be|turn up|keep(?:s)?) (?:out )?(?:looking for|after|searching for) ${hunted}`,
    `catch(?:es)? up with ${hunted}|get (?:at|to) ${hunted}|look ${hunted}? ?up`,
    `(?:bring|brings|bringing|take|drag) ${hunted}? ?back`,
  ),
);

/** Goes on looking; a child missed from home is looked for by those whom nobody fears. */
export const isSeeking = inSequence(
  String.raw`\b`,
  anyOf(
    `(?:keeps?|kept) (?:finding|following|tracing|turning up (?:at|outside) where) ${hunted}`,
    String.raw`(?:trying|tried|tries|attempt(?:s|ed|ing)?|managed) to (?:discover|trace|track)[^.!?;\n]{0,12}?(?:${whereClause}|${hunted})`,
    `(?:was|is|been|keeps) (?:tracking|tracing) ${hunted}`,
    String.raw`(?:is|was|been|keeps?|kept) asking [^.!?;\n]{0,20}?(?:where [^.!?;\n]{1,20}? (?:liv|stay|moved)|\b(?:which|what) (?:school|town|street|area)\b)`,
    `uses? (?:it|this|that|them) to see ${whereClause}`,
    'g[eo]ts? hold of (?:this|the|her|our|their|my) (?:new )?(?:address|number)',
    String.raw`(?:is|are|has been|have been|keeps?|still|was|were|been) (?:out |still )?(?:looking|searching|hunting|asking a?round) (?:for|about|after) ${hunted}(?![^.!?;\n]*\b(?:missing|police)\b)`,
    String.raw`(?:hired|paid|got|asked|paying) [^.!?;\n]{2,30} to (?:find|trace|track|locate) ${hunted}`,
    `(?:follow(?:s|ed|ing)?) ${hunted}?(?:her|him|them|us|me) home|tried to follow`,
    String.raw`(?:is|are|been|keeps) (?:trying|desperate|determined) to (?:find out|get|discover|work out)[^.!?;\n]{0,24}?${whereClause}`,
  ),
);

/** From whom a child hides for an hour. */
const creature = String.raw`(?:dogs?|puppy|cats?|wasps?|bees?|spiders?|monsters?|ghosts?|dinosaurs?|witch(?:es)?|zombies?|clowns?|tooth fairy|santa)`;

/** Fear of what follows, or a wish that it never be. */
export const fears = inSequence(
  String.raw`\b`,
  anyOf(
    'terrified|frightened|scared|afraid|worr(?:y|ied|ies)|fear(?:s|ful|ed|ing)?|petrified|believes?|thinks?',
    'sure|convinced|expects?|risk(?: that| of)?|concern(?:ed|s)?(?: that)?|anxious|panick(?:ing|ed)',
    'nightmares|paranoid|in case|lest|before|if|threaten(?:s|ed|ing)?|vow(?:s|ed)?|swore',
    String.raw`(?:says|said|saying|pls|please|dont|texted|shouted|told)(?=[^.!?;\n]{1,30}\b(?:he|they)(?:['’]ll| will| is going to| gonna))`,
  ),
  String.raw`\b(?! (?:(?:that|of|in case|if) )?(?:(?:the|an?|his|her|their|our|my) )?(?:\p{L}{1,20} )?${creature}\b)`,
);

/** A name, a home or a life that is not the true one. */
export const disguise = inSequence(
  String.raw`\b`,
  anyOf(
    'under an?(?:other| different| new|n assumed| false) (?:sur)?name',
    '(?:false|fake|made-up|dummy) (?:home )?address',
    String.raw`secret (?:house|home|flat|place|address|town|school)\b(?! (?:books?|santa)\b)`,
    'not (?:her|his|their|my|our) real names?',
    "(?:have|has|had|['’]ve|say|you) never heard of (?:her|him|them|us)|gone to ground",
    'in (?:an?other|a different|an assumed|a false) (?:sur)?name',
    '(?:goes by|going by|uses|using) a false (?:sur)?name',
    '(?:in|by|with) fear of being (?:found|traced|tracked)|(?:has|have|had|granted|given) anonymity',
    String.raw`(?<!\bkeep(?:s|ing)? (?:an? )?)(?:an? )?(?:big )?secret from (?:dad(?:dy)?|him|her|them|the father|his|mum(?:my)?)`,
    'need[- ]to[- ]know basis|no ?one (?:of|by) that name (?:here|there)',
    '(?:had|has|have|having) to (?:disappear|vanish|go into hiding)|(?:lying|laying) low',
  ),
  String.raw`\b`,
);

export const newIdentity = inSequence(
  String.raw`\b`,
  anyOf(
    '(?:new|different|another|other|false|assumed|changed)(?: (?:her|his|their))?(?: (?:sur|first |last )?names?| identit(?:y|ies))',
    String.raw`changed (?:her|his|their|the) [^.!?;\n]{0,24}(?:sur)?names?|deed poll`,
    String.raw`(?:out of|away from) (?:force|the area|area|county|borough)|relocat\w+|rehoused`,
    'mov(?:e|ed|ing)(?! (?:the|a|some) )|placed|gone',
  ),
  String.raw`\b`,
);

/** Danger is why they went. */
export const forSafety = inSequence(
  String.raw`\b`,
  anyOf(
    "for (?:her|his|their|the (?:family|children|kids)(?:['’]s|['’])?|everyone['’]s) (?:own )?(?:safety|protection)",
    'for safety(?: reasons)?|due to (?:the )?(?:risk|threat)s?',
    'because of (?:the |his |her |their )?(?:threats|violence|stalking|abuse)',
  ),
  String.raw`\b`,
);

/** A school's or a carer's: who comes without it gets no child. */
export const password = inSequence(
  String.raw`\b(?:pass ?words?|pass ?code|safe ?word|code ?word)\b`,
  String.raw`(?! (?:for|to) (?:(?:the|her|his|their|an?) )?(?:\p{L}+ )?(?:portal|tablet|laptop|computer|ipad|wi-?fi|app|account|e-?mail|website|system|zoom|meeting|log-?in)\b)`,
);

export const collects = String.raw`\b(?:collect(?:s|ed|ion|ing)?|pick(?:s|ed|ing)? (?:[\p{L}'’]+ )?up|pick-?ups?|gate|hand(?:s|ed)? over|home time|releas(?:e|ed)|take (?:him|her|them))\b`;
