/**
 * Whom it is kept from, by name: "Eve is staying with Jo. Gary must not find out". A name is told by its capital, or by all of the words being in capitals or
 * in none. Sources of regular expressions, read with regard to case; beside a place alone they keep anything.
 */
const notAName = String.raw`(?!(?:The|This|That|It|He|She|They|We|You|And|But|So|There|Who|What|Year|Staff|Children|Pupils|School|Everyone|THE|THIS|THAT|IT|YOU|US|ME|HIM|HER|THEM)\b)`;
const name = String.raw`${notAName}\p{Lu}[\p{L}'’-]+`;
const mustNot = String.raw`(?:(?:must|should|may)(?: not|n['’]?t| never)|is (?:not|never) to|isn['’]t to|can(?:not|['’]t)) (?:ever )?`;
const notOfIt = String.raw`(?! (?:off|to|how|why|what|if|about|(?:that )?(?:the|his|an?)\b))`;

/** Orders that somebody with a name is not to hear of it. */
export const namedSilences = [
  String.raw`(?<!\p{L})${name} (?:${mustNot}(?:find out|be told|be informed|learn|know|discover|hear)\b|is (?:unaware|not aware|oblivious)\b|is none the wiser\b)${notOfIt}`,
  String.raw`\b(?:[Dd]o not|[Dd]on['’]?t|[Nn]ever|[Nn]ot to) (?:ever )?tell \p{Lu}\p{Ll}{2,}\b(?! (?:off|to|if|s?he|about|that (?:s?he|I|we))\b)`,
  String.raw`\b(?:DO NOT|DON['’]?T|NEVER|NOT TO) (?:EVER )?TELL ${notAName}\p{Lu}{3,}\b(?! (?:OFF|TO|IF|ABOUT)\b)`,
  String.raw`\bdon['’]?t tell (?!(?:him|her|them|anyone|lies|tales|fibs|jokes)\b)\p{Ll}{3,}(?= ?(?:[.,;!\n]|$))`,
  String.raw`\b(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he) (?:ex-?)?(?:husband|partner|boyfriend|father|ex) (?:is|are) none the wiser\b`,
].join('|');

const stays = String.raw`(?:['’]s| is| lives| stays)(?: now| staying| living| back| safe| hiding| stopping){0,2}`;

/** Somebody with a name is with, or at the home of, another: "Eve is staying with Jo", "eve is with jo". */
export const namedPlaces = [
  String.raw`(?<!\p{L})${name}${stays} (?:with ${name}|at \p{Lu}[\p{L}-]+['’]s)\b`,
  String.raw`(?<!\p{L})\p{Lu}{3,} (?:IS|LIVES|STAYS)(?: NOW| STAYING| LIVING| BACK| SAFE){0,2} (?:WITH|AT|IN) (?!(?:THE|AN?|YEAR|CLASS|COURT)\b)\p{Lu}{2,}`,
  String.raw`(?<!\p{L})\p{Ll}{3,} (?:is|lives|stays)(?: now| staying| living| back| safe){0,2} (?:with|at) (?!(?:the|an?|his|her|it|that|this)\b)\p{Ll}{2,}(?= don['’]?t tell)`,
].join('|');
