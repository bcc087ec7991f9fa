/** Words by which somebody else takes back what was said: "Mum denies this", "but she is adamant he is not", "but DNA proved otherwise". */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** "He is not", "it never was": a denial of what was said before. */
export const theyAreNot = String.raw`(?:he|she|they|it|that|this|we|i) ?(?:'s|is|are|was|were|'re|am|'m)? ?(?:not|n't|nae|no|never|neither|nothing of the (?:sort|kind))`;
/** "She is not, her doctor says, able to come", "is not, and never has been, a risk": what is not is still to come. */
const isToCome = String.raw`(?!(?:\S+ ){1,3}(?:says|said|thinks|feels|felt|adds|added|tells me|told me) ,(?! ?(?:he|she|it|they|that) ?(?:is|was|are|'s|'re)\b))`;
const neverElse = String.raw`never(?! (?:has|had|have|was|will) (?:been|be) ,)`;
/** "She is not, despite the surname.", but not "is not, despite her record", which may be of anything. */
const forAllThat = inSequence(
  ',? ?(?:despite|in spite of|notwithstanding|for all) (?:the |her |his |their |a )?',
  '(?:(?:same|shared|similar|family) )?(?:surnames?|last names?|names?|likeness|resemblance)(?: ?[.;!"”]|$)',
);
/** What may follow a denial that says nothing more. */
export const goesOn = anyOf(
  forAllThat,
  String.raw`[.!;"”]|$|(?:,|and|, and) ${isToCome}(?:you|he|she|they|it|we|i|his|her|their|just|only)\b`,
  String.raw`, and (?:the|a|this|that|${neverElse})\b`,
  "and (?:never )?(?:has|had|have|was|will)(?: ?n't| not)?(?: been| be)? ?[.,;!]",
);
const refutes = String.raw`(?:den(?:y|ies|ied)|disputed?|disputes|reject(?:s|ed)?|refutes?|refuted|contest(?:s|ed)?)`;
const itAll = anyOf(
  '(?:all |any )?(?:of )?(?:it|this|that)(?: (?:strongly|flatly|firmly|completely|utterly))?',
  '(?:the|his|her|any|all|every) (?:claims?|allegations?|suggestions?|relationship|connection|tie|such thing)',
  'everything|paternity|all',
);
const itIsUntrue = String.raw`(?:this|that|it) ?(?:is|was|'s) (?:all |just |complete |absolute |total )?(?:rubbish|nonsense|lies|a lie|untrue|not true|n't true|false|wrong|incorrect)`;
const disputes = `(?:${[
  String.raw`(?:has )?(?:always |strongly |firmly )?${refutes} ${itAll}`,
  String.raw`(?:says|said|states|stated|insists|insisted|maintains|maintained)(?: that)? ${itIsUntrue}`,
  '(?:says|said|thinks|insists|insisted|maintains|maintained) (?:not|otherwise)',
].join('|')})(?= ?(?:[.,;!"”)]|$))`;
/** "Mum denies this.", "Ms Hay says that is rubbish." */
export const laterDispute = new RegExp(
  String.raw`(?:[,;–—]|\b(?:but|and|although|though)) ?(?:\S+ ){1,3}(?:${disputes}|(?:says|said|insists|insisted|is adamant|is clear|is certain|is sure)(?: that)? ${theyAreNot} ?${goesOn})`,
);
export const flatDispute = new RegExp(String.raw`^["“]?(?:(?!\S*[.,;:]$)\S+ ){1,6}${disputes}`);
/** "Was named as the father but DNA proved otherwise". */
export const provedOtherwise = new RegExp(
  inSequence(
    String.raw`(?:^|[,;–—]|\b(?:but|however|although|until|before)) ?(?:an? |the )?(?:dna|paternity|test|tests|testing|results?)(?: \S+)? `,
    '(?:has |have |had |since |later )*(?:proved|proves|proven|showed|shows|shown|said|says|found|established|turned out) ',
    anyOf(
      'otherwise|differently|different|not|(?:to be )?(?:wrong|untrue|false)',
      String.raw`(?:that )?(?:he|she|this|that|it) (?:is|was|could) ?(?:not|n't)(?= ?(?:[.,;!)]|be\b|$))`,
    ),
    String.raw`\b`,
  ),
);
