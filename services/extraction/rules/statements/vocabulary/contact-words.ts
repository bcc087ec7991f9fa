/** How records say how often somebody is in touch with a child. Data only. */
const day = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const span = String.raw`(?:day|week|wk|weekend|wkend|w\/end|fortnight|month|year|night|holiday|half[- ]term|term|${day}|(?:other|second|third|alternate) (?:day|week|weekend|${day}))`;

export const howOften = new RegExp(
  String.raw`\b(?:(?:every|each|most|alternate|alt) ${span}s?(?: mornings?| afternoons?| evenings?)?(?: \+ half the hol(?:iday)?s| and half the holidays)?|(?:once|twice|three times|\d+ ?x|\dx) (?:a|per|each|every) ${span}|one (?:week-?end|day|week|night) in (?:two|three|four)|(?:weekly|fortnightly|monthly|nightly|daily|yearly)|(?:x ?\d|\d ?x) ?\/ ?wk|on (?:a )?${day}s?|${day} (?:mornings?|afternoons?|evenings?|teas?)|${day}s|at weekends|(?:4|6|six|four)[- ]weekly|once a yr|regularly|all the time|half the (?:school )?holidays)\b`,
  'gi',
);

/** What a plan of contact says right after a name: "each Sunday, unsupervised", "by video". */
export const regime = new RegExp(
  String.raw`^["“*\s]*(?:to be |now |still )?(?:(?:(?:once|twice|three times|four times|\d+ ?x|x ?\d) (?:(?:a|per|each|every) )?(?:${span}|weekly|monthly|wk)|(?:every|each|alternate|alt|most) ${span}s?|weekly|fortnightly|monthly|daily|six-weekly|${day}s?|week-?ends?|by (?:video|phone|letter)|(?:un)?supervised)\b)`,
  'i',
);
/** A heading, or words, that say a line is of contact and not of an offer. */
export const contactHeading = /\b(?:contact|family time|supervised|unsupervised|visits?)\b/i;

/** Being in touch, directly or not. */
export const inTouch =
  /\b(sees?|seeing|saw|visit(?:s|ed|ing)?|contact|family time|supervised|has (?:him|her|them|the (?:kids|children|bairns|girls?|boys?)|[A-Z][a-z]+)|have (?:him|her|them|[A-Z][a-z]+)|took (?:him|her|them)|takes? (?:him|her|them)|had (?:him|her|them)|video|face-?tim(?:e|es|ing)|ph?ones?|rings?|calls?|texts?|letters?|cards?|letterbox|stays? (?:with|at|over)|sleeps? over|minds?|collects?|picks? (?:him|her|them) up|comes? (?:round|over))\b/i;

export const indirectWords =
  /\b(video|face-?tim\w+|phon(?:e|es|ed|ing|ecalls?)|rings?|calls?|texts?|letters?|cards?|letterbox|indirect|skype|whatsapp|zoom)\b/i;
export const supervisedWords = /\bsupervised\b/i;
export const unsupervisedWords = /\b(unsupervised|not supervised)\b/i;

export const lastSeenWords =
  /\b(?:last (?:saw|seen|had contact|visited|contact)|not seen|hasn'?t seen|haven'?t seen|has not seen|have not seen|not been seen|(?<=\b(?:has|have|had|having) )no contact|no contact(?= (?:since|for)\b)|not to have (?:any )?contact|no contact(?= with (?:either|the|any|both) (?:child|children|of them)\b)|never seen|hasn'?t had contact)\b/gi;
export const contactOrder =
  /\b(?:contact order|child arrangements order|no contact order|EPO|ICO|section 34|s\.?34)\b/i;

/** A contact note's own heading: "supervised, mum". */
export const sessionWords = /\b(?:supervised|unsupervised|indirect|direct)\b/gi;
