/** Words between a name and another of the same person. Data only. */

const be = String.raw`(?:is|are|was|were|has been|have been|had been|will be|being|be)`;
const whose = String.raw`(?:the |a |an |her |his |their |my |our )?`;
const naming = String.raw`(?:known (?:to \p{L}+ )?(?:as|by)|called|named|renamed|going by|styled)`;
const name = String.raw`(?:(?:new|assumed|different|other|false|adoptive|married|first|full|middle) )*(?:sur|last |first )?(?:names?|identity|alias)`;

const leadToNewName = [
  String.raw`(?:[(,] ?now|\b(?:became|becomes|has become|will become|to become))`,
  String.raw`\b(?:now|since|currently|also|henceforth)(?: (?:been|being|be))? ${naming}`,
  String.raw`\b${be} (?:now|since|to be|currently) (?:been |be )?(?:${naming} )?`,
  String.raw`\b${be} (?:(?:legally|formally) )?(?:known (?:there |here |at school |locally )?(?:as|by)|renamed)`,
  String.raw`\b(?:goes|going|gone|go|went|known) (?:now |there )?by(?: ${whose}${name}(?: of)?)?`,
  String.raw`\b(?:chang(?:ed|es|ing)|has had) ${whose}${name}(?: changed)?(?: by deed poll)? to`,
  String.raw`\b(?:us(?:es|ed|ing)|tak(?:es|en|ing)|took|adopted|given|has|have|bears|under|with|by) ${whose}${name}(?: of| is| as|:)?`,
  String.raw`\b${whose}${name}(?: ${be})?(?: now)?(?: changed)?(?: by deed poll)? to`,
  String.raw`\b(?:re-?named|re-?christened|re-?registered as)`,
  String.raw`\b(?:calls|calling|styles|signs|signing) (?:herself|himself|themselves|myself)(?: now| as)?`,
  String.raw`\bsign(?:s|ed|ing) (?:(?:her|his|their) \p{L}+|it|off)(?: now)?(?: as)?`,
  String.raw`\b(?:know|knows|have|has) (?:her|him|them)(?: there| down)? as|\bin (?:hiding|(?:a |the )?refuge) as|\b(?:come|comes|go|goes|is|are|post|parcels?)(?: \p{L}+)? in the name of`,
  String.raw`\b(?:answers to|living as|lives as|lives under|living under)(?: ${whose}${name}(?: of)?)?`,
];

/** The name that is used now follows these words. */
export const calledNow = new RegExp(String.raw`(?:${leadToNewName.join('|')}) ?["“'‘]?$`, 'iu');

/** The name that was used before follows these words. */
export const calledOnce =
  /\b(?:formerly|previously|once|then|was|were|used to be|born|née|nee)(?: (?:known as|called|named))? ?["“'‘(]?$/iu;

/** Said of nobody in the words: "The new name is Jo Field", "New name: Jo Field". */
export const nameGiven =
  /\b(?:new|assumed|adoptive) (?:sur|first |last )?(?:names?|identity|alias)(?: (?:is|will be|of|was)|[:,])? ?["“'‘]?$/iu;
