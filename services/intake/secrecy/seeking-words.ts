/** How somebody is sought or feared, and what whoever hides does about it. Sources of regular expressions, read without regard to case. */
import { child, whereClause } from './whereabouts-words.ts';

const hunted = String.raw`(?:(?:her|him|them|us|me)(?: and (?:the|her|my) \p{L}+)?(?: (?:again|here|there|now|down|if|when|before|from|with|through|via|and (?:kill|hurt|harm|take|the)|or)\b|(?= ?(?:[.,;:!?)"”’\n]|$)))|(?:the|her|his|my|our) (?:${child}|kids)|mum\b|mam\b)`;

/** Goes after somebody. */
export const seeks = String.raw`\b(?:(?:find|finds|finding|trac(?:e|es|ing)|track(?:s|ing)?|locat(?:e|es|ing)|hunt(?:s|ing)?) ${hunted}(?: down)?|(?:trac(?:e|ing)|track(?:ing)?|hunt(?:ing)?) down ${hunted}|(?:com(?:e|ing)|go(?:ing)?|be|turn up|keep(?:s)?) (?:out )?(?:looking for|after|searching for) ${hunted}|catch(?:es)? up with ${hunted}|get (?:at|to) ${hunted}|look ${hunted}? ?up|(?:bring|brings|bringing|take|drag) ${hunted}? ?back)`;

/** Goes on looking; a child missed from home is looked for by those whom nobody fears. */
export const isSeeking = String.raw`\b(?:(?:keeps?|kept) (?:finding|following|tracing|turning up (?:at|outside) where) ${hunted}|(?:trying|tried|tries|attempt(?:s|ed|ing)?|managed) to (?:discover|trace|track)[^.!?;\n]{0,12}?(?:${whereClause}|${hunted})|(?:was|is|been|keeps) (?:tracking|tracing) ${hunted}|(?:is|was|been|keeps?|kept) asking [^.!?;\n]{0,20}?(?:where [^.!?;\n]{1,20}? (?:liv|stay|moved)|\b(?:which|what) (?:school|town|street|area)\b)|uses? (?:it|this|that|them) to see ${whereClause}|g[eo]ts? hold of (?:this|the|her|our|their|my) (?:new )?(?:address|number)|(?:is|are|has been|have been|keeps?|still|was|were|been) (?:out |still )?(?:looking|searching|hunting|asking a?round) (?:for|about|after) ${hunted}(?![^.!?;\n]*\b(?:missing|police)\b)|(?:hired|paid|got|asked|paying) [^.!?;\n]{2,30} to (?:find|trace|track|locate) ${hunted}|(?:follow(?:s|ed|ing)?) ${hunted}?(?:her|him|them|us|me) home|tried to follow|(?:is|are|been|keeps) (?:trying|desperate|determined) to (?:find out|get|discover|work out)[^.!?;\n]{0,24}?${whereClause})`;

/** From whom a child hides for an hour. */
const creature = String.raw`(?:dogs?|puppy|cats?|wasps?|bees?|spiders?|monsters?|ghosts?|dinosaurs?|witch(?:es)?|zombies?|clowns?|tooth fairy|santa)`;

/** Fear of what follows, or a wish that it never be. */
export const fears = String.raw`\b(?:terrified|frightened|scared|afraid|worr(?:y|ied|ies)|fear(?:s|ful|ed|ing)?|petrified|believes?|thinks?|sure|convinced|expects?|risk(?: that| of)?|concern(?:ed|s)?(?: that)?|anxious|panick(?:ing|ed)|nightmares|paranoid|in case|lest|before|if|threaten(?:s|ed|ing)?|vow(?:s|ed)?|swore|(?:says|said|saying|pls|please|dont|texted|shouted|told)(?=[^.!?;\n]{1,30}\b(?:he|they)(?:['’]ll| will| is going to| gonna)))\b(?! (?:(?:that|of|in case|if) )?(?:(?:the|an?|his|her|their|our|my) )?(?:\p{L}{1,20} )?${creature}\b)`;

/** A name, a home or a life that is not the true one. */
export const disguise = String.raw`\b(?:under an?(?:other| different| new|n assumed| false) (?:sur)?name|(?:false|fake|made-up|dummy) (?:home )?address|secret (?:house|home|flat|place|address|town|school)\b(?! (?:books?|santa)\b)|not (?:her|his|their|my|our) real names?|(?:have|has|had|['’]ve|say|you) never heard of (?:her|him|them|us)|gone to ground|in (?:an?other|a different|an assumed|a false) (?:sur)?name|(?:goes by|going by|uses|using) a false (?:sur)?name|(?:in|by|with) fear of being (?:found|traced|tracked)|(?:has|have|had|granted|given) anonymity|(?<!\bkeep(?:s|ing)? (?:an? )?)(?:an? )?(?:big )?secret from (?:dad(?:dy)?|him|her|them|the father|his|mum(?:my)?)|need[- ]to[- ]know basis|no ?one (?:of|by) that name (?:here|there)|(?:had|has|have|having) to (?:disappear|vanish|go into hiding)|(?:lying|laying) low)\b`;

export const newIdentity = String.raw`\b(?:(?:new|different|another|other|false|assumed|changed)(?: (?:her|his|their))?(?: (?:sur|first |last )?names?| identit(?:y|ies))|changed (?:her|his|their|the) [^.!?;\n]{0,24}(?:sur)?names?|deed poll|(?:out of|away from) (?:force|the area|area|county|borough)|relocat\w+|rehoused|mov(?:e|ed|ing)(?! (?:the|a|some) )|placed|gone)\b`;

/** Danger is why they went. */
export const forSafety = String.raw`\b(?:for (?:her|his|their|the (?:family|children|kids)(?:['’]s|['’])?|everyone['’]s) (?:own )?(?:safety|protection)|for safety(?: reasons)?|due to (?:the )?(?:risk|threat)s?|because of (?:the |his |her |their )?(?:threats|violence|stalking|abuse))\b`;

/** A school's or a carer's: who comes without it gets no child. */
export const password = String.raw`\b(?:pass ?words?|pass ?code|safe ?word|code ?word)\b(?! (?:for|to) (?:(?:the|her|his|their|an?) )?(?:\p{L}+ )?(?:portal|tablet|laptop|computer|ipad|wi-?fi|app|account|e-?mail|website|system|zoom|meeting|log-?in)\b)`;

export const collects = String.raw`\b(?:collect(?:s|ed|ion|ing)?|pick(?:s|ed|ing)? (?:[\p{L}'’]+ )?up|pick-?ups?|gate|hand(?:s|ed)? over|home time|releas(?:e|ed)|take (?:him|her|them))\b`;
