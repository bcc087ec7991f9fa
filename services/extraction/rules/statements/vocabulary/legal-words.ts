/** Orders and agreements about a child (Children Act 1989, Adoption and Children Act 2002), as records write them. Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { FieldsOf } from '../statement-draft.ts';

type Status = FieldsOf<'legal-status'>['status'];

export const legalWords: readonly (readonly [Status, RegExp])[] = [
  ['interim-care-order', /\b(interim care orders?|ICOs?)\b/g],
  ['interim-care-order', /\binterim care orders?\b/gi],
  ['care-order', /(?<!interim )\b(?:full )?care orders?\b/gi],
  ['placement-order', /\bplacement orders?\b/gi],
  ['supervision-order', /(?<!compulsory )\b(?:sup(?:ervision)?\.? orders?)\b/gi],
  ['emergency-protection-order', /\bemergency protection orders?\b|\bEPOs?\b/g],
  ['emergency-protection-order', /\bemergency protection orders?\b/gi],
  ['police-protection', /\bpolice (?:powers of )?protection\b|\bpolice protection\b/gi],
  ['police-protection', /\bPPOs?\b|\bPPP\b/g],
  ['police-protection', /\bpowers of (?:police )?protection\b|\bs(?:ection)?\.? ?46\b/gi],
  // Scotland's orders (Children's Hearings (Scotland) Act 2011), orders that forbid, and plans made without a court.
  [
    'other',
    new RegExp(
      anyOf(
        String.raw`\bchild protection orders?\b|\bcompulsory supervision orders?\b|\bprohibited steps orders?\b`,
        String.raw`\bwardship\b`,
        String.raw`\b(?:subject (?:to|of)|placed on|(?<=\b(?:is|are|was|were) )on) (?:an? )?(?:child protection|CP) plans?\b`,
        String.raw`\bCP plan(?= from\b)`,
      ),
      'gi',
    ),
  ],
  ['other', /\bCPOs?\b(?= (?:granted|made))|\bCSOs?\b/g],
  ['special-guardianship-order', /\bspecial guardianship(?: orders?)?\b|\bspecial guardian of\b/gi],
  ['special-guardianship-order', /\bSGOs?\b/g],
  ['child-arrangements-order', /\bchild arrangements? orders?\b|\bresidence orders?\b/gi],
  ['child-arrangements-order', /\bCAOs?\b/g],
  [
    'adoption-order',
    /\badoption [o0]rders?\b|\b(?:was |were )?(?:legally )?adopted(?:(?: in)? (?=\d{4}|\d\d)|(?= out of area\b|\s*[.;)]|\s*$))/gi,
  ],
  // Section 76 of the Social Services and Well-being (Wales) Act 2014 is section 20 in Wales.
  ['s20', /\bs(?:ection|ec)?\.? ?76\b|\bs\.? ?2O\b/gi],
  ['s20', /\bs(?:ection|ec)?\.? ?20\b(?!\s*(?:\/|FLRA|of the family|assault|wounding|GBH))/gi],
];

/** Made, whatever was sought before. */
export const wasMade = /(?<!\bnot |\bif |\bbe )\b(?:granted|made)\b/i;

/** Only sought, planned or supposed. */
export const onlySought = new RegExp(
  inSequence(
    String.raw`\b(to be sought|sought|seek(?:s|ing)?|appl(?:y|ication|ications|ied|ying)|recommend\w*|view to|would|want\w*|could|asked for|asks? for|consider\w*|assessment|if|plan(?:ned|s)?|not used|not (?:granted|made)|refused|discharged|not needed|long term|support for|in favour|hearing|listed|whether|towards?|discuss\w*|option|proposed|the plan|difference|explain(?:s|ed|ing)?|means?|fear(?:s|ed|ing)?|threat\w*)`,
    String.raw`\b`,
  ),
  'i',
);
