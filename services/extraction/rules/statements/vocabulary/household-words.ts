/** How records say who lives with whom. Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** Before whom somebody lives with. */
export const livesWith = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b`,
      anyOf(
        'lives?|living|lived|resid(?:es|ing)|res|stays?|staying|stopp?(?:s|ing)|lodg(?:es|ing)',
        'moved(?: back)?(?: in)?|moves(?: back)?(?: in)?|moving(?: back)?(?: in)?|sleep(?:s|ing)|back|home',
        'kip(?:s|ping)|doss(?:es|ing)|crash(?:es|ing)|board(?:s|ing)|bid(?:es|ing)|sofa-?surf(?:s|ing)|placed',
        'cohabit(?:s|ing)|(?:come|coming|came|went|gone|moved|moving|returned|back) to (?:live|stay)',
      ),
      String.raw`(?: (?:at home|there|now|still|alone|together|\w+ly))? (?:with|w\/|w\.|in with|alongside)(?=\s)`,
    ),
    String.raw`\b(?:lives?|living|lived|resid(?:es|ing)|stays?|staying)\b[^.;:()]{1,40}? (?:with|w\/)(?=\s)`,
    String.raw`\bshar(?:es|ing) (?:a|the|his|her|their) (?:house|flat|home|room|bedroom|caravan|tenancy|bungalow)\b[^.;:()]{0,20} (?:with|w\/)(?=\s)`,
  ),
  'gi',
);

/** "lives at Derek's", "lives in Ola's front room", "in her uncle's flat". */
export const livesAt = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b`,
      anyOf(
        'lives?|living|resid(?:es|ing)|stays?|staying|stopp?(?:s|ing)|sleep(?:s|ing)|lodg(?:es|ing)|kip(?:s|ping)',
        'doss(?:es|ing)|crash(?:es|ing)|bid(?:es|ing)|sofa-?surf(?:s|ing)|stops',
        String.raw`(?:has|have|rents?|got) (?:a|the|his own|her own) (?:\p{L}+ )?(?:room|bed|bedroom)`,
      ),
      String.raw` (?:on (?:the|a) (?:sofa|settee|couch|floor) )?(?:at|in|over at|round|above|below)(?=\s)`,
    ),
    String.raw`\b(?:been (?:living|staying)|(?:has|have) lived) (?:at|in)(?=\s)`,
  ),
  'giu',
);

/** "K. moves in": with whoever lives there already. */
export const movesIn = new RegExp(
  anyOf(
    String.raw`\b(?:mov(?:es|ed|ing)|has moved|have moved) (?:back )?in\b(?! (?:with|to|on|a|the|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
    String.raw`\b(?:living|lives?|resid(?:es?|ing)) together\b`,
    String.raw`\bshares? (?:a|one|the same) (?:bed)?room\b(?! with| w\/)|\b(?:also )?lives? there (?:too|as well)\b`,
    String.raw`\bunder (?:the same|one) roof\b`,
    String.raw`\b(?:living|lives?|resid(?:es?|ing)|staying|stays?|sleeping) (?:there|here|at (?:the|this) (?:property|address|house|flat|family home|home address))\b(?! with)`,
  ),
  'gi',
);

/** "Lives alone in a flat": a household of one. */
export const livesAlone =
  /\b(?:lives|living|resid(?:es|ing)) (?:alone|on (?:his|her|their) own|by (?:him|her)self)\b/gi;

/** Form labels and table headings for those who live together. */
export const householdLabel = new RegExp(
  inSequence(
    String.raw`^\W*`,
    anyOf(
      'occupants|household(?: (?:composition|members|is))?|others? in (?:the )?(?:home|household|house)',
      'also in (?:the )?(?:home|household|house)|(?:who )?lives? (?:with|at (?:the )?(?:address|home))',
      'members of (?:the )?household|people in (?:the )?(?:home|household)|at home|home composition',
      'family composition at (?:the )?address|household consists of',
      '(?:own )?(?:kids|children|adults|others?) (?:living )?(?:at|in) (?:the )?(?:home|house|household|property|address)',
      "who(?:['’]s| is| lives?)? (?:else )?(?:at|in) (?:the )?(?:home|house|household|property)",
      "who's in (?:the|her|his) house|in the (?:home|house|household)|living at (?:the )?address",
      '(?:at|in) (?:the )?(?:home|household) address',
    ),
    String.raw`\b[^:?]{0,40}[:?](?=.)`,
  ),
  'i',
);

const dwelling = String.raw`(?:home|house|flat|trailer|caravan|chalet|bungalow|household|property|address|cottage|farmhouse)`;
const people = String.raw`(?=[\p{L}’' ]{0,24}(?:\p{Lu}|\b(?:me|her|him|them|my)(?:self|selves)?\b))`;

/** "The household consists of A and B", "In her flat there are A, B", "At home are A and B", "There are four of us: A, B …". */
export const householdInline = new RegExp(
  [
    String.raw`\bhousehold\b[^:.]{0,40}:`,
    String.raw`\b(?:the )?(?:household|family|home) (?:comprises|consists of|is made up of|includes)${people}`,
    String.raw`\b(?:(?:they|we) (?:all )?live (?:here |there )?together|(?:we are|there are|there['’]s|there is)? ?(?:two|three|four|five|six|seven|eight|nine) (?:here|in (?:the|that|this) ${dwelling}|at home))\s*:`,
    String.raw`\b(?:people|adults|of (?:us|them)) (?:(?:live |living )?(?:in|at) (?:the |that |this )?(?:it|home|${dwelling})|here|there|altogether|now)?\s*:`,
    inSequence(
      String.raw`\b(?:at|in) (?:(?:the|that|this|his|her|their|our) )?(?:\p{L}+['’]?s? ){0,2}?${dwelling}(?: now| currently)? `,
      `(?:are|is|live|lives|there (?:are|is|was|were|lives?))(?: now| currently| also| just| only)?${people}`,
    ),
    String.raw`\bliving (?:at home|there|here|together|in (?:the|this) ${dwelling})(?: are)?\s*:`,
  ].join('|'),
  'giu',
);

/** It was so, and is no more. */
export const usedTo =
  /(?<!\b(?:has|have|['’]ve|['’]s) (?:\p{L}+ )?)\b(?:lived|stayed|slept)\b|\bused to (?:live|stay)\b|\bhad (?:lived|stayed)\b|\bwas (?:living|staying|sleeping)\b|\b(?:moved|mov(?:es|ing)) out\b/iu;

/** Received there, though not said to live there. */
export const eatsHere = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'eats|sleeps|stays|stops|(?:has|gets) (?:his|her|their) (?:[a-z]+ )?(?:tea|dinner|meals|breakfast|post)',
      'comes? (?:here|round) for (?:his|her|their) (?:[a-z]+ )?(?:tea|dinner|meals)',
    ),
    String.raw`(?: here| there| most \w+| every \w+)*\b(?<=here|there|tea|dinner|meals)`,
  ),
  'gi',
);
