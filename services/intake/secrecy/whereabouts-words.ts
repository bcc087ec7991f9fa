/** How a record tells where somebody is: a place of theirs, a clause, that they are there at all, that they went. Sources of regular expressions, read without regard to case. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** Whoever is kept safe, and those who keep them. */
export const child = anyOf(
  '(?:girl|boy|kid|child|twin|son|daughter|lad|lass|little one|bairn)s?|children|baby|babies|family',
  'sisters?|aunt(?:ie|y)?|mum|mam|mom|mother|nan|gran|lady|woman|client|victim|witness|carers?|adopters',
  'placement',
);

/** Somebody who is, lives or went somewhere; not "the keys", "it". */
const somebody = String.raw`(?:(?:the|my|our|her|his|their|these|those) (?:\p{L}+ )?${child}|(?!(?:the|an?|it|its|this|that|these|those|my|your|our|his|her|their|all|things?|everything)\b)[\p{L}'’-]+(?:(?: and)? [\p{L}'’-]+)?)`;

const isSomewhere = anyOf(
  String.raw`['’](?:s|re|m|ve)\b`,
  inSequence(
    '(?: (?:now|both|all))? ',
    anyOf(
      'is|are|am|r|sleeps?|goes to|go to|was moved|were moved|lives?|living|stays?|staying|moved|went|goes',
      'has gone|have gone|has moved|have moved|attends?|works?|been placed|has been|have been',
    ),
    String.raw`\b`,
  ),
);

/** Whoever is gone from there needs no secret kept of it. */
const former = String.raw`(?<!\b(?:old|previous|former|wrong|earlier)(?: (?:home|postal|e-?mail|phone))? )`;

const place = inSequence(
  `${former}`,
  anyOf(
    inSequence(
      '(?:post|e-?mail |home |placement |new |current |contact |work |exact |full ){0,3}',
      anyOf(
        String.raw`address(?:es)?(?! books?\b| labels?\b)|location|whereabouts|postcode|postmark|contact (?:details|number)`,
        "(?:phone|telephone|mobile) numbers?|(?:placement|personal|her|his|their|carer['’]s|carers['’]) details",
      ),
    ),
  ),
);

const lodging = String.raw`(?:towns?|cit(?:y|ies)|area|county|street|road|estate|village|schools?|nursery|hostel|hotel|refuge|house|flat|placement|address)`;

const kindOfPlace = String.raw`(?:${lodging}|part|surname|name)`;

/** What is no home of anybody's: "their school trip", "her address book", "which school year". */
const ofOrdinaryLife = String.raw`(?: (?:work|runs?|days?|uniform|trips?|reports?|life|visits?|books?|years?|plays?|clubs?|teams?|bus|dinners?|plans?|orders?|meetings?|portal)\b)`;

/** Where somebody spends an hour, or how far they have come: "where she goes to Brownies", "where we are on a map". */
export const inPassing = anyOf(
  String.raw`(?:['’](?:s|re|m)| is| are| am) (?:on (?:an?|the) (?:maps?|lists?|charts?|pages?)|up to|in the (?:book|story|queue))\b`,
  inSequence(
    ' (?:goes|go) (?:to |for )?',
    anyOf(
      'brownies|cubs|beavers|scouts|guides|rainbows|swimming|football|rugby|dance|dancing|drama|karate|judo',
      'gymnastics|ballet|choir|youth club|after-school club',
    ),
    String.raw`\b`,
  ),
);

/** Where somebody is, as a clause or as a thing. */
export const whereClause = anyOf(
  String.raw`\bwhere ?(?! ?\p{L}{1,20}(?: \p{L}{1,20})?${inPassing})${somebody}${isSomewhere}`,
  String.raw`\bwhere (?:${child}|they(?:re)?|we(?:ve)?|shes?|hes?|i(?:m|ve)?|u)\b(?!${inPassing})(?! ?(?:left off|stand|stood|can|could|will|would|do|did)|['’]d)`,
  inSequence(
    String.raw`\b(?:which|what|wot|wich) (?:(?:his|her|their|our|my|the) )?(?:new )?${kindOfPlace}\b(?!${ofOrdinaryLife})`,
    String.raw`(?= ?(?:(?:s?hes?|they(?:['’]?re)?|we(?:['’]?re)?|i|u|you)\b|${somebody}${isSomewhere}|the (?:flat|house|placement|refuge|home)\b|in\b|[.,;!?\n]|$))`,
  ),
);

/** That somebody is there at all: "let on that she works there". */
export const presence = anyOf(
  inSequence(
    String.raw`(?<!\bhow )\b(?:s?hes?|they(?:re)?|we|im?)(?:['’](?:s|re|m)| is| are| am| r)?(?: (?:now|back|still|all|both|safe|living|staying)){0,3} `,
    anyOf(
      'here|resident|back with|works? (?:here|there|at|for)|lives? (?:here|there|in|at|with)',
      '(?<=(?:s|re|m|is|are|am|r|back|now|living|staying) )(?:in|at|with|there)',
    ),
    String.raw` ?\b`,
  ),
  String.raw`\babout [\p{L}'’]+ being (?:in|at|with|here|there|back)\b`,
);

export const whereabouts = anyOf(
  String.raw`${whereClause}|\b${place}\b`,
  String.raw`(?:\b(?:her|his|their|our|my|whose)|['’]s) (?:new |present |current |own ){0,2}(?:${lodging}|home|number)\b(?!${ofOrdinaryLife})`,
  String.raw`\b(?:which|what) (?:end|side) of\b|\bnew (?:sur)?names?\b|['’]s numbers?\b`,
  inSequence(
    String.raw`\b`,
    anyOf(
      'presence|identifying (?:information|details)',
      '(?:the )?names? of the (?:town|school|placement|(?:foster )?carers?)',
    ),
    String.raw`\b`,
  ),
);

/** Somebody went. */
export const hasLeft = inSequence(
  String.raw`\b`,
  anyOf(
    inSequence(
      `(?:s?he|they|we|i|(?:the |her |his |their )?${child})(?:['’]?(?:s|ve)| has| have| had)?(?: both| now| all)? `,
      anyOf(
        inSequence(
          'moved(?!',
          anyOf(
            String.raw` the| my| it| on\b`,
            String.raw` (?:up )?(?:in)?to (?:(?:the|an?|her|his|their) )?(?:(?!house|flat)\p{L}+ ){0,2}(?:groups?|class|sets?|tables?|stage|level|band|year|reception)\b`,
          ),
          ')',
        ),
        String.raw`relocated|fled|gone|left(?! (?:the|my|his|her) \p{L}+ (?:on|in)\b)|ran away`,
        'been (?:moved|placed|rehoused)',
      ),
    ),
    'new (?:home|house|flat|school|address|surname|identity)|location|whereabouts',
    '(?:her|their|our|my) (?:present |new |current |home )?(?:address|number)',
  ),
  String.raw`\b`,
);

/** What papers hold: not to be read by somebody. */
export const papers = String.raw`\b(?:files?|records?|entry|details|case notes|profile)\b`;
