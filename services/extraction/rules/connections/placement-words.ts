/** How notes tell with whom children were placed. Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** "Placed with Orla and Bram Finch", "placed tonight by EDT with …": a couple, or somebody of whom the line says that they foster. */
export const placedBefore = new RegExp(
  String.raw`\bplaced(?: ${anyOf(
    'today|tonight|overnight|for the night|there|both|together|them|him|her|in (?:an )?emergency',
    'by (?:the )?(?:edt|(?:emergency )?duty(?: team)?|out[ -]of[ -]hours|police|social (?:services|workers?|care)|local authority|council|placements? team|fostering(?: team)?)',
    String.raw`(?:since|on|from) [\d/.]+`,
  )})*(?: with| w\/|:) $`,
  'iu',
);
/** "Duty bed: Orla and Bram Finch", "Respite placement identified. Orla and Bram Finch": from the beginning of the line to the name. */
export const bedBefore = new RegExp(
  inSequence(
    String.raw`\b(?:duty|emergency|out[ -]of[ -]hours|edt|respite|bridging|short[ -]term)(?: foster(?:ing)?)? `,
    String.raw`(?:bed|placement|carers?)(?: (?:is|has been|now|identified|found|secured|confirmed|available|agreed|offered|located))*`,
    '(?:[:.;,]| with| at| –| -) $',
  ),
  'i',
);
/** "Sleeps at foster carers, Orla and Bram Finch." */
export const carersBefore = /\bfoster carers, $/i;
export const fosters = /\b(?:foster\w*|approved carers?|f\/c(?:are)?)\b/i;
