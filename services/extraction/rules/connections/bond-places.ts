/** Words of place that make a neighbour of whom they stand beside: "Mrs Oben next door", "Bram, two doors up", "from the flat opposite". Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const where = anyOf(
  '(?:the )?(?:other |same )?(?:next[ -]door|nextdoor)',
  String.raw`(?:just |a few |two |three |four |\d )(?:doors?|houses) (?:up|down|away|along)`,
  '(?:just )?(?:over|across) the (?:road|street|landing|way|hall|fence|wall)|over the back|through the wall',
  String.raw`(?:at|of|in) (?:no\.?|number|nos?|flat|plot|apartment) ?\d{1,3}[a-z]?`,
);

/** After the name. */
export const placeAfter = new RegExp(
  anyOf(
    inSequence(
      String.raw`^(?:, (?:no\.? ?)?\d{1,4}[a-z]? (?:[\p{L}'.]+ ){1,3}?[\p{L}'.]+)?(?:,)?(?: who)?`,
      String.raw`(?: (?:lives|living|is|stays|used to live|(?:has )?lived))?(?: (?:just|right|still))? ${where}(?![\w-])(?! (?:to|of|from)\b)`,
    ),
    String.raw`^,? (?:who )?lives (?:in the (?:flat|house) )?(?:below|above|opposite|upstairs|downstairs)(?![\w-])(?! (?:the|an?)\b)`,
    String.raw`^'s(?: house)? next door(?![\w-])`,
  ),
  'iu',
);

/** "Orla Finch from next door": of one person, for in "Amy and Orla Finch from next door" Amy may live elsewhere. */
export const comesFrom = new RegExp(String.raw`^,? from ${where}(?![\w-])`, 'i');

/** "Orla Finch of 16 Quay Row, neighbour": the address stands between. */
export const addressAfter =
  /^,? (?:of|at) (?:no\.? ?)?\d{1,4}[a-z]? (?:[\p{L}'.]+ ){0,4}?[\p{L}'.]+,? (?:a |the )?(?:next[- ]door )?neighbours?\b/iu;

/** "ORLA FINCH NEIGHBOUR OF 16 QUAY ROW" in a notice. */
export const neighbourAt =
  /^,? (?:\(?f\)? |\(?m\)? )?(?:nxt |next[- ]door )?NEIGHBOUR (?:OF|AT|FROM|IN) (?:NO\.? ?|FLAT ?)?\d{1,4}[A-Z]?\b/;

const dwelling = String.raw`(?:next[ -]door|through the wall|over the (?:road|way)|across(?: the (?:landing|road|street|way|hall))?|opposite|upstairs|downstairs)`;
const houseNumber = String.raw`(?:,? \(?(?:at )?(?:no\.?|number|flat) ?\d{1,3}[a-z]?\)?)?`;
const person = '(?:lady|man|woman|lad|couple|family|chap|girl|bloke)';

/** Before the name: "the next-door lady, Mrs Oben", "the woman across, Mrs Oben", "next door to Bram Oben (no. 20)". */
export const placeBefore = new RegExp(
  anyOf(
    String.raw`\b${dwelling} ${person},?`,
    String.raw`\b${person} (?:from |at |in )?${dwelling},(?: an?)?`,
    String.raw`\bneighbours? (?:from |at |in )?${dwelling},(?: an?)?`,
    String.raw`\b${dwelling} (?:the other way )?(?:\([^)]*\) )?to`,
    // "Next door, number 7: Mrs Oben", "Two doors along, Mrs Oben", "Upstairs, a Mr Oben": the place leads the sentence.
    String.raw`^(?:next[ -]door|(?:two|three|four|a few|\d) doors? (?:up|down|along|away))${houseNumber}[,:](?: an?)?`,
    String.raw`^${dwelling}${houseNumber}[,:] an?`,
  ) + ' $',
  'i',
);

/** A caller to the police gives the number of the house where they live, without a street: theirs is that of the house they call about. */
export const callerAfter = /^,? (?:of )?(?:no\.?|number|flat|plot) \d{1,3}[a-z]?(?= ?(?:[,.;]|$))/i;
export const callerBefore = /\b(?:caller|informant|inft|witness|reporting person|neighbours?)\W{1,3}(?:\w+ )?$/i;

/** "Hears Mr Oben through the wall": the wall is the speaker's. */
export const heardBefore = /\b(?:hears?|heard|hearing) (?:(?:mr|mrs|ms|miss) )?$/i;

/** "Mrs Keane at 12 has a key": the number of her house, after a title. */
export const houseAfter = new RegExp(
  String.raw`^ (?:at|from) \d{1,3}[a-z]?(?= (?!(?:am|pm|days?|weeks?|months?|years?|yrs?|wks?|minutes?|mins|per|o'clock|and|or|to|on|in)\b)\p{Ll}|\)?[,;.]?$)`,
  'u',
);

/** "Mrs Keane (no 12)". */
export const numberAfter = /^ ?\((?:at )?(?:no\.?|number|flat|plot) ?\d{1,3}[a-z]?[,;)]/i;
