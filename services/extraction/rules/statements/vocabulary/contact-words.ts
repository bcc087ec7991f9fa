/** How records say how often somebody is in touch with a child. Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const day = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const span = anyOf(
  String.raw`day|(?:school ?|week ?)day|week|wk|weekend|wkend|w\/end|fortnight|month|year|night|evening|morning`,
  `afternoon|(?:lunch|tea|bed|dinner)[- ]?time|holiday|birthday|half[- ]term|term|christmas|easter|${day}`,
  `(?:other|second|third|alternate) (?:day|week|weekend|${day})`,
);

export const howOften = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      String.raw`(?:every|each|most|alternate|alt) ${span}s?(?: mornings?| afternoons?| evenings?)?(?: \+ half the hol(?:iday)?s| and half the holidays)?`,
      String.raw`(?:once|twice|three times|\d+ ?x|\dx) (?:a|per|each|every) ${span}`,
      'one (?:week-?end|day|week|night) in (?:two|three|four)',
      String.raw`(?:weekly|fortnightly|monthly|nightly|daily|yearly)|(?:x ?\d|\d ?x) ?\/ ?wk|on (?:a )?${day}s?`,
      `${day} (?:mornings?|afternoons?|evenings?|teas?)|${day}s|at weekends`,
      '(?:at|every|each) christmas(?: and (?:on )?birthdays?)?',
      "on (?:(?:his|her|their|my|each other['’]s) )?birthdays?(?: and (?:at |on )?christmas)?",
      String.raw`first \p{L}+day of (?:the|each|every) month`,
      `(?:first|second|third|last) (?:week-?end|${day}) (?:of|in) (?:the|each|every) month`,
      String.raw`(?:once|twice|three times|four times|\d+ times) (?:weekly|monthly|yearly|annually)`,
      'most (?:days|weekends|nights|evenings)|(?:4|6|six|four|three|five|twice)[- ]weekly|once a yr|regularly',
      'all the time|now and (?:again|then)|from time to time|occasionally|sometimes',
      'when(?:ever)? (?:he|she|they) (?:can|feels? like it|likes?|remembers?|wants?|chooses?|fancies|is (?:home|sober|out|about))',
      'at bed-?time|before bed|after school|a couple of times a (?:week|month|year)',
      String.raw`(?:two|three|four|five|six|\d) (?:times|days|nights|afternoons|evenings|hours|mornings) (?:a|per|each|every) (?:day|week|fortnight|month|term|year)`,
      '(?:once|twice) a (?:term|holiday)|quarterly|annually',
      '(?:at|on|for) (?:birthdays?|christmas|eid|easter|diwali|vaisakhi)(?: and (?:at |on |for )?(?:birthdays?|christmas|eid|easter|diwali|vaisakhi))?',
      'half the (?:school )?holidays|(?:in|during) the (?:school |summer )?holidays',
    ),
    String.raw`\b`,
  ),
  'giu',
);

/** What somebody does again and again without its being said how often: "writes to her", "keeps in touch". */
export const keepsUp = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'keeps (?:up|in (?:touch|contact))',
      inSequence(
        '(?:is|are) in (?:regular |close |constant |daily |good |telephone |phone |text )?(?:touch|contact)',
        String.raw`(?= (?:with (?:the (?:children|kids|boys?|girls?)|both|them|her|him|(?<touched>\p{L}+))|by|on|through)\b|[.,;]|$)`,
      ),
      String.raw`(?:writes|sends (?:\p{L}+ )?(?:letters|cards|postcards|presents|voice notes))(?= to\b|[.,;]|$| (?:from|through|via|at)\b)`,
      String.raw`face-?times(?= \p{L})|video[- ]calls(?= \p{Ll})`,
      String.raw`can (?:only )?see (?=(?:him|her|them|the (?:children|kids|boys|girls)|\p{L}+) (?:in the presence|when|if|with a|at the (?:contact|family) centre))`,
    ),
  ),
  'giu',
);

/** What a plan of contact says right after a name: "each Sunday, unsupervised", "by video". */
export const regime = new RegExp(
  String.raw`^["“*\s]*(?:to be |now |still )?(?:(?:(?:once|twice|three times|four times|\d+ ?x|x ?\d) (?:(?:a|per|each|every) )?(?:${span}|weekly|monthly|wk)|(?:every|each|alternate|alt|most) ${span}s?|weekly|fortnightly|monthly|daily|six-weekly|${day}s?|week-?ends?|by (?:video|phone|letter)|(?:un)?supervised)\b)`,
  'i',
);
/** A heading, or words, that say a line is of contact and not of an offer. */
export const contactHeading = /\b(?:contact|family time|supervised|unsupervised|visits?)\b/i;

/** Being in touch, directly or not. */
export function isInTouch(words: string): boolean {
  return beingInTouch.test(words) || havingThemByName.test(words);
}

const havingThemByName = /\b(?:[Hh]a(?:s|ve)|[Tt]ook|[Tt]akes?) \p{Lu}\p{Ll}+/u;

const beingInTouch = new RegExp(
  inSequence(
    String.raw`\b(sees?|seeing|saw|visit(?:s|ed|ing)?|contact|family time|supervised|(?:has|have|had|took|takes?) (?:(?:him|her|them)(?= (?:every|each|on|for|at|most|alternate|over|to|in|once|twice|all|weekly|overnight|\p{L}+days?|there|here|round|out)\b|[.,;]|$)|the (?:kids|children|bairns|girls?|boys?))|video|face-?tim(?:e|es|ing)|(?:tele)?ph?ones?|speaks?|talks?|comes?(?= (?:to|every|each|on|once|twice|most|alternate|at|for|over|down|up|round|back)\b)|viber|messenger|rings?|calls?|texts?|writes?|letters?|cards?|letterbox|sends?|in (?:regular |close |daily |weekly )?touch|stays? (?:with|at|over)|sleeps? over|minds?|looks? after|collects?|picks? [^.;,]{2,16} up|meets?(?: up)?|comes? (?:round|over)|pops? (?:round|over|in)|drops? in|calls? (?:round|in)|plays?(?= (?:online |football |games )?with\b)|takes? (?=[^.;,]{2,16} (?:to|out|swimming|fishing|for))|keeps? in touch)`,
    String.raw`\b`,
  ),
  'iu',
);

export const indirectWords =
  /\b(video|face-?tim\w+|(?:tele)?phon(?:e|es|ed|ing|ecalls?)|rings?|calls?|texts?|letters?|cards?|letterbox|indirect|skype|whatsapp|zoom|viber|messenger|online)\b/i;
export const supervisedWords = /\bsupervised\b/i;
export const unsupervisedWords = /\b(unsupervised|not supervised)\b/i;

export const lastSeenWords = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      String.raw`last (?:saw|seen|had contact|visited|contact)|(?<=\b(?:since|time) [^.;,]{2,30} )saw`,
      String.raw`rang (?=(?:\p{L}+ )?for the first time)`,
      String.raw`(?:the )?first time (?=(?:the|\p{L}+) (?:children |kids |boys |girls )?(?:had |has |have )seen (?:him|her|them)\b)`,
      String.raw`heard (?:from|of)(?= [^.;]{2,30} (?:since|for (?:a|two|three|four|five|\p{L}+) (?:weeks?|months?|years?))\b)`,
      "(?:may|is (?:only )?allowed to|are (?:only )?allowed to|can) only see|not seen|hasn'?t seen",
      String.raw`haven'?t seen|has not seen|have not seen|not been seen|(?<=\b(?:has|have|had|having) )no contact`,
      String.raw`no contact(?= (?:since|for)\b)|not to have (?:any )?contact`,
      String.raw`no contact(?= with (?:either|the|any|both) (?:child|children|of them)\b)|never seen`,
      String.raw`(?:visited|met (?:him|her|them)|came to see (?:him|her|them))(?= (?:\p{L}+ ){0,3}on (?:\d|the \d))`,
      String.raw`(?:visited|came to see (?:him|her|them))(?= (?:\p{L}+ ){0,3}(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})))`,
      "hasn'?t had contact|(?:has|have|had)(?: not|n['’]t) (?:set eyes on|laid eyes on|visited|been to see)",
      'last visited',
      String.raw`(?:does|do)(?: not|n['’]t) (?:see|visit)(?= (?:her|him|them|the (?:children|kids|boys?|girls?)|either|\p{L}+)(?: (?:any ?more|much|now|at all|at the moment))?\s*(?:[.,;]|$))`,
      'no longer (?:sees|visits)|(?:lost (?:touch|contact)|out of touch) with',
      'stopped (?:seeing|visiting|ringing|coming to see)',
      String.raw`(?:attended|came to|arrived (?:late |early |on time |promptly )?(?:for|at)|turned up (?:late )?for|late for) (?=(?:the |her |his |their |supervised )*(?:contact|family time)\b)`,
      "(?:did not|didn['’]t|failed to) (?:attend|turn up for|come to|show up for)(?= (?:the |her |his |their |any )?(?:contact|family time|session))",
      "(?:has|have)(?: not|n['’]t) been in (?:contact|touch)|(?:is|are)(?: not|n['’]t) in (?:contact|touch)",
      String.raw`(?:ha(?:s|d) had |ha(?:s|d) |having )(?:nothing to do|no dealings) with(?= (?:the (?:children|kids|boys?|girls?)|either|(?<shunned>\p{L}+)))`,
      "(?:has|have|had)(?: not|n['’]t) heard from",
      "(?:has|have|had)(?: not|n['’]t) been allowed to (?:see|visit|speak to)",
      '(?:has )?chosen not to (?:see|have contact|visit)',
      String.raw`(?:did not|didn['’]t|does not|doesn['’]t|has not|hasn['’]t) (?:come|turned? up|visit(?:ed)?|ring|rung|write|written)(?= (?:since|for|to see|at all|any ?more|to contact)\b)`,
      String.raw`(?:nothing|not a (?:word|card|call|letter)) (?:from|off) (?:him|her|them|his|dad|mum)(?= (?:since|for|in)\b)`,
      inSequence(
        String.raw`(?:saw|seen|sees|met) (?:him|her|them|the (?:children|kids|boys|girls|bairns)|\p{L}+)`,
        String.raw`(?= (?:briefly |once |only )?(?:on (?:boxing day|christmas|new year|his|her|their|\d|the \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|at (?:christmas|easter|eid|the (?:funeral|wedding))|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})))`,
      ),
    ),
    String.raw`\b`,
  ),
  'giu',
);
/** How much of what was arranged somebody came to. */
export const keptSessions = new RegExp(
  inSequence(
    String.raw`\b(?:attended|attends|came to|come to|comes to|turned up (?:to|for)|kept|missed|cancelled) (?:(?:his|her|the|family) )?`,
    String.raw`(?:(?:contact|family time) (?:on |for )?)?(?:all|every|each|most|none|half|every|\d+|one|two|three|four|five|six|seven|eight|nine|ten)`,
    String.raw`(?: of| out of)?(?: (?:the|her|his|their|last|\d+|one|two|three|four|five|six|seven|eight|nine|ten))*(?: \p{L}+)? `,
    String.raw`(?:contacts?|family times?|sessions?|visits?|occasions|weeks)\b`,
  ),
  'giu',
);
export const contactOrder =
  /\b(?:contact order|child arrangements order|no contact order|EPO|ICO|section 34|s\.?34)\b/i;

/** A contact note's own heading: "supervised, mum". */
export const sessionWords = /\b(?:supervised|unsupervised|indirect|direct)\b/gi;

const sort = String.raw`(?:(?:un)?supervised|direct|indirect|overnight|staying|video|phone|telephone|letterbox|face[- ]to[- ]face|weekend|community|regular|weekly|fortnightly|monthly|sibling)`;

/** Contact as a thing arranged, before whom it is with: "supervised contact with", "Contact between". */
export const contactWith = new RegExp(
  String.raw`\b(?:${sort},? )*(?:contact|family time|visits|video calls|(?:tele)?phone calls|calls|face-?times?)(?: sessions?| arrangements?| plan| visits?)?(?: time)? (?:with|between|for|by|from)(?=\s)`,
  'gi',
);
/** … and after whose it is: "Mum's contact", "father's family time". */
export const contactOf = new RegExp(
  String.raw`(?<=['’]s?) (?:${sort},? )*(?:contact|family time)\b(?! (?:number|details|address|centre))`,
  'gi',
);

/** What is said of contact that is arranged, held or stopped. */
export const contactState = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'none|suspended|stopped|ceased|ended|cancelled|resumed?|restart(?:s|ed)?|continu(?:es|ed|ing)|reduced',
      'increased|limited|tak(?:es|ing) place|took place|is to be|to be|are to be|remains?|agreed|ordered',
      'promoted|reinstated|refused|prohibited|positive|went well|attend(?:s|ed|ing)|missed|observed|supervised',
      'unsupervised|in place|set up|at the (?:contact|family) centre|last(?:ed)?',
    ),
    String.raw`\b`,
  ),
  'i',
);

/** Contact that there is not, or must not be. */
export const noContactWith = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b(?:no|not (?:to )?(?:have|had) any|nor any|without any|never (?:had|have) any) `,
      String.raw`(?:(?:further|direct|indirect|unsupervised|face[- ]to[- ]face|other|more),? (?:or )?)*contact\b(?!ed| details| number)`,
      String.raw`(?:,? (?:direct or indirect|ever|at all|whatsoever|of any (?:kind|sort)),?)*(?: (?:with|by|between|from|for)(?=\s))?`,
    ),
    String.raw`\b(?:must|should|may|can)(?: not|n['’]t|not) have (?:(?:further|direct|indirect|unsupervised) )*contact(?: (?:with|by|between|from|for)(?=\s))?`,
    String.raw`\bnot to (?:contact|approach|go near)(?= (?:the |either |any |both (?:the )?)(?:child|children|kids|boys|girls)\b)`,
  ),
  'gi',
);

/** A child goes to somebody, or they are in touch: whom stands after. */
export const childGoes = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'sees?|visits?|visiting|goes (?:round )?to(?: (?:see|visit|stay (?:with|at)))?',
      '(?:has |have )?(?:stays?|stayed) (?:over )?(?:with|at)|sleeps? (?:over )?at',
      'spends? [^.;,]{2,24} (?:with|at)|(?:speaks?|talks?|chats?) (?:to|with)|rings?|phones?|calls?',
      'face-?times?|texts?|video calls?|writes? to|keeps? in touch with|is in touch with',
      '(?:have|has) (?:contact|family time|tea|sunday lunch) with',
    ),
    String.raw`(?=\s)`,
  ),
  'gi',
);
/** Times that are said only of such visits. */
export const occasions = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'in the (?:school )?holidays|(?:at|every|each) (?:christmas|easter|eid|half[- ]term)',
      'for (?:his|her|their) birthdays?|on birthdays|once|twice|most days',
      '(?:by|on) (?:the )?(?:text|phone|video|letter|whats ?app|messenger|viber|face-?time|zoom|screen|tablet|computer|messages?)',
    ),
    String.raw`\b`,
  ),
  'i',
);

/** Two who never met, of whom one is a child of the case. */
export const neverMet = /\bnever (?:once )?(?:met|seen|laid eyes on)(?=\s)/gi;
