/** Words of place that make a neighbour of whom they stand beside: "Mrs Oben next door", "Bram, two doors up", "from the flat opposite". Data only. */

const where = String.raw`(?:(?:the )?(?:other |same )?(?:next[ -]door|nextdoor)|(?:just |a few |two |three |four |\d )(?:doors?|houses) (?:up|down|away|along)|(?:just )?(?:over|across) the (?:road|street|landing|way|hall|fence|wall)|over the back|through the wall|(?:at|of|in) (?:no\.?|number|nos?|flat|plot|apartment) ?\d{1,3}[a-z]?)`;

/** After the name. */
export const placeAfter = new RegExp(
  String.raw`^(?:, (?:no\.? ?)?\d{1,4}[a-z]? (?:[\p{L}'.]+ ){1,3}?[\p{L}'.]+)?(?:,)?(?: who)?(?: (?:lives|living|is|stays|used to live|(?:has )?lived))?(?: (?:just|right|still))? ${where}(?![\w-])(?! (?:to|of|from)\b)|^,? (?:who )?lives (?:in the (?:flat|house) )?(?:below|above|opposite|upstairs|downstairs)(?![\w-])(?! (?:the|an?)\b)|^'s(?: house)? next door(?![\w-])`,
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

/** Before the name: "the next-door lady, Mrs Oben", "next door to Bram Oben (no. 20)". */
export const placeBefore =
  /\b(?:next[ -]door|through the wall|over the road|across the landing|opposite|upstairs|downstairs)(?: (?:lady|man|woman|lad|couple|family|chap|girl|bloke),?|(?<=\b(?:lady|man|woman|lad|couple|family|chap|girl|bloke|people|neighbours?) (?:from |at |in )?(?:next[ -]door|over the road|across the landing|opposite|upstairs|downstairs)),(?: an?)?| (?:the other way )?(?:\([^)]*\) )?to) $/i;

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

/** "Placed with Orla and Bram Finch": a couple, or somebody of whom the line says that they foster. */
export const placedBefore =
  /\bplaced(?: (?:today|tonight|overnight|for the night|there|both|together|them|him|her|in (?:an )?emergency))?(?: with| w\/|:) $/i;
export const fosters = /\b(?:foster\w*|approved carers?|f\/c(?:are)?)\b/i;
