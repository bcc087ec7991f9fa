/** Words for those who adopt a child, and for the making of it (Adoption and Children Act 2002: matching, placement, order). Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const toBe = String.raw`(?:prospective|potential|proposed|identified|matched|approved|new|future|forever)`;
const parents = String.raw`(?:parents?|mother|father|mum(?:my)?|dad(?:dy)?|mam|carers?|family|couple)`;

/** "the prospective adopters", "her adoptive mother", "his new mum and dad". */
export const calledAdopters = new RegExp(
  anyOf(
    String.raw`\b(?:${toBe} )*(?:adopters?|adoptive ${parents}(?: and (?:mother|father|mum|dad))?)\b`,
    String.raw`\b(?:new|forever) ${parents}(?: and (?:mother|father|mum(?:my)?|dad(?:dy)?))?\b`,
    String.raw`\b(?:mum(?:my)?|mam|dad(?:dy)?|mother|father|parents) (?:is|are) now\b`,
  ),
  'giu',
);
export const adoptersToBe = /^(?:prospective|potential|proposed|identified|matched|future) adopt/i;

/** Whoever stands after these words is to adopt. */
export const madeAdopters = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b`,
      anyOf(
        'placed(?= with [^.;,]{2,40} for adoption)|placed for adoption|(?:matched|linked) for adoption',
        'adoptive placement|adoption placement',
      ),
      '(?: (?:is|was|since|in|from) [^.;,]{0,20})? (?:with|by)(?= )',
    ),
    String.raw`\b(?:matched|linked) with(?= )|\bmatch(?:ing)? of [^.;,]{2,24} with(?= )`,
    String.raw`\badoption order\b[^.;]{0,48}?(?: to| in favour of)(?= )`,
    String.raw`\badopted(?: [^.;,]{0,24})? by(?! (?:his|her|their|\p{Lu}\p{L}+['’]s|a|an|the) (?:own )?(?:step|grand|great|nan|aunt|uncle|sister|brother|cousin|foster|relative|family))(?= )`,
  ),
  'giu',
);

/** Whoever stands before these words adopts whoever stands after them. */
export const whoAdopt =
  /\b(?:(?:is|are|was|were) (?:now )?adopting|(?:is|are) (?:due |going |about )?to adopt|will (?:be )?adopt(?:ing)?|(?:has|have|had) (?:since |now )?adopted|adopted)(?= )/gi;

/** What may stand between "adopters" and their names. */
export const namesFollow =
  /^(?: (?:in|since|from) [^.;,]{3,16})?\s*(?:[,:(–—-]|(?:who )?(?:is|are|were|was|will be)(?: (?:called|named|now))?|called|named|of)?\s*$/iu;
