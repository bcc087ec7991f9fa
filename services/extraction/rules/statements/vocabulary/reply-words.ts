/** How people answer when asked whether they would care for a child. Data only. */
import { anyOf } from '#services/pattern-source.ts';

const says = String.raw`(?:says?|said|saying|answers|answered|replies|replied)`;
const they = String.raw`(?:that )?(?:he|she|they)`;
const ends = String.raw`(?=\s*(?:[.,;:"”)]|$|–|—))`;

export const saysYes = new RegExp(
  anyOf(
    String.raw`(?<!who )\b${says} (?:yes|aye|of course)(?=\s*[.,;:"”]|$| (?:to|but|if|and|straight ?away|at once|immediately|without|before|tonight)\b)`,
    String.raw`^\W*(?:yes|aye),? (?:to )?(?:both|all)\b|\byes to (?:both|having|taking)\b`,
  ),
  'gi',
);
/** "said she would", "said they both could". */
export const saysWould = new RegExp(
  String.raw`\b${says} ${they} (?:both )?(?:would|could|will|can)${ends}|\b(?:agreed|agrees)(?: (?:at once|immediately|straight ?away|readily|without hesitation))${ends}`,
  'gi',
);
export const saysNo = new RegExp(
  anyOf(
    String.raw`(?<!who )\b(?:${says}|(?<=\p{L} )told (?:me|us|her|him|them)) (?:no|nae)(?=\s*[.,;:"”]|$| (?:because|as|but|to)\b)`,
    String.raw`\b${says} ${they} (?:(?:could|would|can|will|did|do)(?: ?n[o'’]t| not)|cannot|can['’]t|won['’]t)(?: (?:feel able|manage(?: it)?|be able to|do it|consider it|possibly))?${ends}`,
  ),
  'giu',
);

/** What they were asked. */
export const careWords =
  /\b(?:have|take|home|live|offer\w*|care|carers?|assess\w*|look after|looked at|both|put\w* forward|bed|placement|house)\b/i;
