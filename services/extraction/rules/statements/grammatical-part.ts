/** The part a reference has in its clause, told from the words around it: subject, object, possessor, or after a preposition. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Reference } from '../parsed-document.ts';
import { wordsAfter, wordsBefore, wordsOf, type Passage } from './passage.ts';

/** Words after which a person is not the subject of what follows. */
const preposition =
  /\b(with|to|from|of|by|re|about|for|against|at|on|via|through|like|than|near|as|called|told|asked)\s+(the\s+|his\s+|her\s+)?["“'‘]?$/i;
/** Verbs that people stand after as objects: "Sees Ruby", "has the boy". */
const transitive = new RegExp(
  inSequence(
    String.raw`\b(sees?|saw|has|had|have|having|takes?|took|taken|visit(s|ed)?|minds?|collect(s|ed)?|rings?|rang|phones?|texts?|fetch(es|ed)?|picks?|picked|drops?|dropped|brings?|brought|drives?|drove|walks?|walked|sends?|sent|gives?|gave|loves?|raised|keep|kept|fostered|supports?|helps?|helped|met|knows?)`,
    String.raw`\s+(the\s+|his\s+|her\s+)?["“'‘]?$`,
  ),
  'i',
);

/** "Charged with s47 assault Ann Low, bailed": whom the harm was done to; in "following assault Al Low was bailed" he begins the sentence. */
const harmedRight = new RegExp(
  inSequence(
    String.raw`(?<!\b(?:the|this|that|an?|his|her|alleged) )\b`,
    anyOf(
      'assault(?:s|ed|ing)?|battery|wounding|ABH|GBH|rap(?:e|ed|ing)|strangl(?:es|ed|ing)|harass(?:es|ed|ing|ment)',
      'stalk(?:s|ed|ing)|threaten(?:s|ed|ing)|punch(?:es|ed|ing)|hit|kick(?:s|ed|ing)|slap(?:s|ped|ping)',
    ),
    String.raw`\s+(?:the |his |her |ex[- ]?(?:partner|ptnr) |partner )?$`,
  ),
  'i',
);

export function isHarmedRight(passage: Passage, { start, end }: Reference): boolean {
  return (
    harmedRight.test(wordsBefore(passage, start)) && !/^ (?:was|is|has|had|\w+ed)\b/i.test(wordsAfter(passage, end, 20))
  );
}

export function isSubject(passage: Passage, reference: Reference, cue: number): boolean {
  // "As she is in refuge".
  if (/^(?:he|she|they|i|we)$/i.test(wordsOf(passage, reference))) return true;
  const before = wordsBefore(passage, reference.start);
  if (isHarmedRight(passage, reference)) return false;
  return !preposition.test(before) && !transitive.test(before) && !isPossessor(passage, reference, cue);
}

/** "her", "them": never the subject, save right before what is theirs ("his heart", "their offer"). */
export function isPossessor(passage: Passage, reference: Reference, cue: number): boolean {
  return /^(his|her|their|my|our|him|them|me|us)$/i.test(wordsOf(passage, reference)) && cue - reference.end > 6;
}

/** "It was a quiet house": the clause has a subject, and it is nobody. */
export function hasOtherSubject(passage: Passage, from: number, cue: number): boolean {
  const words = passage.text.slice(from - passage.start, cue - passage.start);
  if (/^\W*(?:and |but )?(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}\p{Ll}/u.test(words)) return true;
  return /^\W*(and |but )?(it|that|this|there|these|those|nobody|no one|everyone|police|someone|somebody|the (\w+ ){0,2}(man|woman|person|male|female|one|team|school|nursery|authority|council|hub|agency|court|judge|department|hospital|ward|clinic|charity|service|panel|meeting|conference|centre|worker|workers|office|family)|social (care|services|work)|CAMHS|EDT|agreed|actions?)\b/i.test(
    words,
  );
}

/** "I'd", where nobody knows who speaks. */
export function hasUnknownSpeaker(passage: Passage, from: number, cue: number): boolean {
  const words = passage.text.slice(from - passage.start, cue - passage.start);
  return /\b(i|we|they|he|she)\b[^.;]{0,12}$|^\W*(and |but )?(i|we|they|he|she)\b/i.test(words);
}

/** Nobody unknown stands before the cue: no verb with a subject, no capitalised word that could be a name which was not read. */
export function isElliptical(passage: Passage, cue: number): boolean {
  const before = wordsOutside(passage, cue);
  const label = /^[^:]{0,30}:\s*/.exec(before)?.[0] ?? '';
  const rest = before.slice(label.length);
  if (isOfStranger(passage, rest, cue)) return false;
  if (!/\p{Ll}/u.test(passage.text)) return !/\p{Lu}{3}/u.test(rest.replace(policeWords, ' '));
  if (/\S\s+(is|was|has|had|are|were|have|said|says)\b/i.test(rest)) return false;
  return (
    rest.length < 60 && !/\S\s+\p{Lu}\p{Ll}+/u.test(rest) && !(label !== '' && /^\p{Lu}\p{Ll}+\s*[(,]/u.test(rest))
  );
}

/** "CT arrested", "Male arrested"; not where the words go on to say who it is: "Male arrested is Al Low", or whom it was done to: "PO arrested him". */
function isOfStranger(passage: Passage, before: string, cue: number): boolean {
  const after = wordsAfter(passage, cue, 200);
  if (/^\S+ (?:him|her|them)\b|\b(?:is|was|named) \p{Lu}\p{L}/u.test(after)) return false;
  return isUnreadInitials(passage, before) || /^\W*(?:(?:fe)?male|man|woman) \p{L}+ed\b/iu.test(before + after);
}

/** "CT arrested", "DP DETAINED": initials that nobody read, and no short name that stands before a surname elsewhere: "Ed Low", "DJ Low". */
function isUnreadInitials({ reading }: Passage, words: string): boolean {
  const opening = /^\W*(\p{Lu}{1,2}\d?)\s+(?!\d)/u.exec(words)?.[1];
  if (opening === undefined || smallWords.test(opening)) return false;
  return !new RegExp(
    String.raw`\b(?:${opening}|${opening.charAt(0)}${opening.slice(1).toLowerCase()}) \p{Lu}\p{Ll}`,
    'u',
  ).test(reading.document.record.text);
}

const smallWords =
  /^(?:A|I|IN|ON|AT|TO|OF|BY|NO|IS|AS|OR|IT|AN|HV|TC|RE|UP|DV|DA|OD|AA|SO|IF|BE|DO|GO|WE|MY|HE|NB|CP)$/;

/** What a police line says of somebody without naming them. */
const policeWords = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'CAUTIONED|CONVICTED|ARRESTED|CHARGED|DETAINED|INTERVIEWED|RELEASED|BAILED|SUMMONSED|REPORTED|PNC',
      'PREVIOUS(?:LY)?|RESEARCH|INTEL|HISTORY|CHECKS?|SHOWS?|RECORDS?|TRACE|FOR|AND|ALSO|THE|COMMON|UNDER',
      'SUSPICION|SUSP|HELD|KNOWN|WITH|LOCAL|DISPOSAL|OFFENCES?|MARKERS?|WARNING|CURRENTLY|NOW|SUBJECT|FROM',
      'POSSESSION',
    ),
    String.raw`\b`,
  ),
  'g',
);

/** The words before an offset that stand for nobody known. */
function wordsOutside(passage: Passage, offset: number): string {
  let [words, from] = ['', passage.start];
  for (const reference of passage.references) {
    if (reference.end > offset || reference.start < from) continue;
    words += passage.text.slice(from - passage.start, reference.start - passage.start);
    from = reference.end;
  }
  return words + passage.text.slice(from - passage.start, offset - passage.start);
}
