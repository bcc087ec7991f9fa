/** How records say who lives with whom. Data only. */

/** Before whom somebody lives with. */
export const livesWith =
  /\b(?:lives?|living|lived|resid(?:es|ing)|res|stays?|staying|stopp?(?:s|ing)|lodg(?:es|ing)|moved(?: back)?(?: in)?|moves(?: back)?(?: in)?|moving(?: back)?(?: in)?|sleep(?:s|ing)|back|home|placed|cohabit(?:s|ing)|come to live|coming to live)(?: (?:at home|there|now|still|alone|together|\w+ly))? (?:with|w\/|w\.|in with|alongside)(?=\s)|\b(?:lives?|living|lived|resid(?:es|ing)|stays?|staying)\b[^.;:()]{1,40}? (?:with|w\/)(?=\s)|\bshar(?:es|ing) (?:a|the) (?:house|flat|home|room|caravan|tenancy)\b[^.;:()]{0,20} (?:with|w\/)(?=\s)/gi;

/** "lives at Derek's", "lives in Ola's front room", "in her uncle's flat". */
export const livesAt =
  /\b(?:lives?|living|resid(?:es|ing)|stays?|staying|stopp?(?:s|ing)|sleep(?:s|ing)|lodg(?:es|ing)|stops) (?:at|in|over at|round|above|below)(?=\s)/gi;

/** "K. moves in": with whoever lives there already. */
export const movesIn =
  /\b(?:mov(?:es|ed|ing)|has moved|have moved) (?:back )?in\b(?! (?:with|to|on|a|the|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\b(?:living|lives?|resid(?:es?|ing)) together\b|\b(?:living|lives?|resid(?:es?|ing)|staying|stays?|sleeping) (?:there|here|at (?:the|this) (?:property|address|house|flat|family home|home address))\b(?! with)/gi;

/** "Lives alone in a flat": a household of one. */
export const livesAlone =
  /\b(?:lives|living|resid(?:es|ing)) (?:alone|on (?:his|her|their) own|by (?:him|her)self)\b/gi;

/** Form labels and table headings for those who live together. */
export const householdLabel =
  /^\W*(?:occupants|household(?: (?:composition|members|is))?|others? in (?:the )?(?:home|household|house)|also in (?:the )?(?:home|household|house)|(?:who )?lives? (?:with|at (?:the )?(?:address|home))|members of (?:the )?household|people in (?:the )?(?:home|household)|at home|home composition|family composition at (?:the )?address|household consists of|children at home|who's in (?:the|her|his) house|in the (?:home|house|household)|living at (?:the )?address|(?:at|in) (?:the )?(?:home|household) address)\b[^:]{0,40}:/i;

export const householdInline = /\bhousehold\b[^:.]{0,40}:/gi;

/** It was so, and is no more. */
export const usedTo =
  /\b(?:lived|stayed|slept|used to (?:live|stay)|had (?:lived|stayed)|was (?:living|staying|sleeping))\b/i;

/** Received there, though not said to live there. */
export const eatsHere =
  /\b(?:eats|sleeps|stays|stops|(?:has|gets) (?:his|her|their) (?:[a-z]+ )?(?:tea|dinner|meals|breakfast|post)|comes? (?:here|round) for (?:his|her|their) (?:[a-z]+ )?(?:tea|dinner|meals))(?: here| there| most \w+| every \w+)*\b(?<=here|there|tea|dinner|meals)/gi;
