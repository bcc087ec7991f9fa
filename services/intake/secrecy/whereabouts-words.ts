/** How a record tells where somebody is: a place of theirs, a clause, that they are there at all, that they went. Sources of regular expressions, read without regard to case. */

/** Whoever is kept safe, and those who keep them. */
export const child = String.raw`(?:(?:girl|boy|kid|child|twin|son|daughter|lad|lass|little one|bairn)s?|children|baby|babies|family|sisters?|aunt(?:ie|y)?|mum|mam|mom|mother|nan|gran|lady|woman|client|victim|witness|carers?|adopters|placement)`;

/** Somebody who is, lives or went somewhere; not "the keys", "it". */
const somebody = String.raw`(?:(?:the|my|our|her|his|their|these|those) (?:\p{L}+ )?${child}|(?!(?:the|an?|it|its|this|that|these|those|my|your|our|his|her|their|all|things?|everything)\b)[\p{L}'’-]+(?:(?: and)? [\p{L}'’-]+)?)`;

const isSomewhere = String.raw`(?:['’](?:s|re|m|ve)\b|(?: (?:now|both|all))? (?:is|are|am|r|sleeps?|goes to|go to|was moved|were moved|lives?|living|stays?|staying|moved|went|goes|has gone|have gone|has moved|have moved|attends?|works?|been placed|has been|have been)\b)`;

/** Whoever is gone from there needs no secret kept of it. */
const former = String.raw`(?<!\b(?:old|previous|former|wrong|earlier)(?: (?:home|postal|e-?mail|phone))? )`;

const place = String.raw`${former}(?:(?:post|e-?mail |home |placement |new |current |contact |work |exact |full ){0,3}(?:address(?:es)?(?! books?\b| labels?\b)|location|whereabouts|postcode|postmark|contact (?:details|number)|(?:phone|telephone|mobile) numbers?|(?:placement|personal|her|his|their|carer['’]s|carers['’]) details))`;

const lodging = String.raw`(?:towns?|cit(?:y|ies)|area|county|street|road|estate|village|schools?|nursery|hostel|hotel|refuge|house|flat|placement|address)`;

const kindOfPlace = String.raw`(?:${lodging}|part|surname|name)`;

/** What is no home of anybody's: "their school trip", "her address book", "which school year". */
const ofOrdinaryLife = String.raw`(?: (?:work|runs?|days?|uniform|trips?|reports?|life|visits?|books?|years?|plays?|clubs?|teams?|bus|dinners?|plans?|orders?|meetings?|portal)\b)`;

/** Where somebody spends an hour, or how far they have come: "where she goes to Brownies", "where we are on a map". */
export const inPassing = String.raw`(?:(?:['’](?:s|re|m)| is| are| am) (?:on (?:an?|the) (?:maps?|lists?|charts?|pages?)|up to|in the (?:book|story|queue))\b| (?:goes|go) (?:to |for )?(?:brownies|cubs|beavers|scouts|guides|rainbows|swimming|football|rugby|dance|dancing|drama|karate|judo|gymnastics|ballet|choir|youth club|after-school club)\b)`;

/** Where somebody is, as a clause or as a thing. */
export const whereClause = String.raw`(?:\bwhere ?(?! ?\p{L}{1,20}(?: \p{L}{1,20})?${inPassing})${somebody}${isSomewhere}|\bwhere (?:${child}|they(?:re)?|we(?:ve)?|shes?|hes?|i(?:m|ve)?|u)\b(?!${inPassing})(?! ?(?:left off|stand|stood|can|could|will|would|do|did)|['’]d)|\b(?:which|what|wot|wich) (?:(?:his|her|their|our|my|the) )?(?:new )?${kindOfPlace}\b(?!${ofOrdinaryLife})(?= ?(?:(?:s?hes?|they(?:['’]?re)?|we(?:['’]?re)?|i|u|you)\b|${somebody}${isSomewhere}|the (?:flat|house|placement|refuge|home)\b|in\b|[.,;!?\n]|$)))`;

/** That somebody is there at all: "let on that she works there". */
export const presence = String.raw`(?<!\bhow )\b(?:s?hes?|they(?:re)?|we|im?)(?:['’](?:s|re|m)| is| are| am| r)?(?: (?:now|back|still|all|both|safe|living|staying)){0,3} (?:here|resident|back with|works? (?:here|there|at|for)|lives? (?:here|there|in|at|with)|(?<=(?:s|re|m|is|are|am|r|back|now|living|staying) )(?:in|at|with|there)) ?\b|\babout [\p{L}'’]+ being (?:in|at|with|here|there|back)\b`;

export const whereabouts = String.raw`(?:${whereClause}|\b${place}\b|(?:\b(?:her|his|their|our|my|whose)|['’]s) (?:new |present |current |own ){0,2}(?:${lodging}|home|number)\b(?!${ofOrdinaryLife})|\b(?:which|what) (?:end|side) of\b|\bnew (?:sur)?names?\b|['’]s numbers?\b|\b(?:presence|identifying (?:information|details)|(?:the )?names? of the (?:town|school|placement|(?:foster )?carers?))\b)`;

/** Somebody went. */
export const hasLeft = String.raw`\b(?:(?:s?he|they|we|i|(?:the |her |his |their )?${child})(?:['’]?(?:s|ve)| has| have| had)?(?: both| now| all)? (?:moved(?! the| my| it| on\b| (?:up )?(?:in)?to (?:(?:the|an?|her|his|their) )?(?:(?!house|flat)\p{L}+ ){0,2}(?:groups?|class|sets?|tables?|stage|level|band|year|reception)\b)|relocated|fled|gone|left(?! (?:the|my|his|her) \p{L}+ (?:on|in)\b)|ran away|been (?:moved|placed|rehoused))|new (?:home|house|flat|school|address|surname|identity)|location|whereabouts|(?:her|their|our|my) (?:present |new |current |home )?(?:address|number))\b`;

/** What papers hold: not to be read by somebody. */
export const papers = String.raw`\b(?:files?|records?|entry|details|case notes|profile)\b`;
