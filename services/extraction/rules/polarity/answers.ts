/** Questions about kinship and the answer "no": "I asked if they were sisters. Both laughed.", "“Is Bea his aunt?” “No.”" */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Polarity } from '#graph/model/relationship-kind.ts';
import type { Reading } from '../kin/reading.ts';
import type { Sentence } from '../parsed-document.ts';
import { addClaims, replaceClaims, startClaims } from '../reference/claim-log.ts';
import type { ClaimDraft } from '../reference/drafts.ts';
import { isOtherThan } from './corrected-later.ts';

const speaks = String.raw`(?:\p{Lu}[\p{L}', ]{0,40}: ?|[\p{L}' ]{1,30} (?:said|says|replied|answered|told (?:me|us|him|her)|tells me)[ ,:]*)?`;
/** "Ew, no", "Him? No!". */
const startled = String.raw`(?:(?:ew+|er+m?|um|oh|him|her|them|me|what|god|lord|well|ha)[ ,.!?:;–—-]+(?=n))?`;
const noWords = `${startled}(?:${[
  'no+|nope|nah+|naw|never|not at all|as if|not (?:me|him|her|them|us|so)',
  "(?:don't|do n't) be (?:daft|silly|stupid|ridiculous)",
  "you(?:'re| are| must be) (?:joking|kidding|having a laugh)",
  '(?:absolutely|definitely|certainly|of course|god|lord|heavens|good lord) (?:no|not)',
  'not (?:a chance|likely|in a million years|that i know of)',
  'no (?:way|chance)|no he|nothing of the (?:sort|kind)',
].join('|')})`;
const no = new RegExp(
  String.raw`^(?:[-–—•*] ?)?["\u201c\u2018'(]?${speaks}["\u201c\u2018']? ?${noWords}\b(?! (?:one|body|idea|doubt|longer|more|contact|answer|reply|response|concerns?)\b)`,
  'iu',
);
const laughs =
  /^["\u201c[(]?(?:[\p{L}']+ ){0,3}(?:laugh(?:s|ed)|snort(?:s|ed)|scoff(?:s|ed)|sh(?:ook|akes|ook|aking) (?:(?:his|her|their) )?heads?)\b/iu;

/** How many sentences an answer may come after its question. */
const reach = 2;

/** The reading whose claims are only asked about: they are kept for the answer. */
export function asAsked(reading: Reading): Reading {
  return kept(reading, false);
}

/** The reading whose claims say what somebody is called: they are kept for words that they are not so. */
export function asCalled(reading: Reading): Reading {
  return kept(reading, true);
}

function kept(reading: Reading, isCalled: boolean): Reading {
  const { asked } = reading.discourse;
  if (asked.sentence !== reading.sentence) {
    asked.sentence = reading.sentence;
    asked.claims = startClaims();
  }
  asked.isCalled = isCalled;
  return { ...reading, discourse: { ...reading.discourse, claims: asked.claims } };
}

/** "No relation.", "but there's no relation", "not a real one". */
const noKin = new RegExp(
  anyOf(
    inSequence(
      String.raw`(?:^|[,;:(–—-]|\bbut|\bthough|\bthat) ?(?:there(?:'s| is| was) )?(?:(?:he|she|they)(?:'s| is| are| was) )?(?:no|not)`,
      String.raw`(?: (?:a|any|actual|actually|really|real|blood|family))*(?: (?:relations?|relationship|relatives?|related|kin|blood|family|one))\b`,
      String.raw`(?! to (?!(?:them|either|any|us|me|her|him|(?:the|these|both|her|his) (?:children|kids|boys|girls|child|family))\b))`,
    ),
    String.raw`\b(?:he|she|they) ?(?:is|'s|are|'re)? ?(?:n't|not) (?:really |actually )?(?:theirs|hers|mine|ours|(?:his|her|their|my|our) (?:real )?one)\b`,
    String.raw`\b(?:out of respect|as a (?:courtesy|(?:mark|sign|term|title) of respect)|in name only)\b`,
  ),
  'i',
);

/** The words are a "no" to what was asked, or deny what somebody was just called. */
export function answersCall({ discourse: { asked }, sentence, text }: Reading, { start, end }: Sentence): boolean {
  return (
    asked.isCalled && sentence - asked.sentence <= 1 && noKin.test(text.slice(start, end).replaceAll('\u2019', "'"))
  );
}

/** "No, I married her father.", "They told me no.", "Both laughed." */
export function answersNo({ text, discourse }: Reading, { start, end }: Sentence): boolean {
  if (discourse.asked.isCalled) return false;
  const words = text.slice(start, end).replaceAll('\u2019', "'");
  return no.test(words) || laughs.test(words);
}

/** "I had Al down as her dad. No: her uncle.", but not "No further action". */
export function isPlainNo({ text }: Reading, { start, end }: Sentence): boolean {
  return /^["\u201c(]?(?:no+|nope|nah) ?(?:[.,:;!–—-]|(?:he|she|it|they|that)(?:['’]s| is| was)\b)/i.test(
    text.slice(start, end),
  );
}

/** "Yes.", "Aye, he is.", "She said yes." */
export function answersYes({ text, discourse }: Reading, { start, end }: Sentence): boolean {
  return !discourse.asked.isCalled && yes.test(text.slice(start, end).replaceAll('\u2019', "'"));
}

const doubted = String.raw`(?:but|and|so|the|i (?:heard|think|thought|know|believe|guess)|maybe|probably|apparently)\b`;
const itIs = String.raw`(?:it|he|she|that|they|we|i)(?:'s| is| was| are|'re|'m| am)(?: (?:my|her|his|their|your|our|the)\b| ?[.,;!"\u201d])`;
const andSo = String.raw`["\u201d]?(?: ?[.!;]|$)|["\u201d]?,(?! ?["\u201c]?${doubted})| ${itIs}`;
/** A "yes" that stands alone or goes on to bear it out: not "yes he had been at the house", "Yes, I think so". */
const yes = new RegExp(
  String.raw`^["\u201c(]?${speaks}["\u201c]? ?(?:(?:yes|yeah|yep|yea|aye|correct|that's right)(?=${andSo})|(?:he|she|they) (?:is|was|are|were) ?[.,;!"\u201d])`,
  'iu',
);

/** Whether what stands before is a question: "So he is the dad?" */
export function followsQuestion({ text }: Reading, { start }: Sentence): boolean {
  return /\?!*["\u201d)]?\s*(?:[\p{L}]{1,20}:\s*)?["\u201c]?$/u.test(text.slice(Math.max(0, start - 40), start));
}

/** "Asked whether he is the father, she said no.": the answer stands in the sentence that asks. */
export function answersItself({ text }: Reading, { start, end }: Sentence): boolean {
  const words = text.slice(start, end).replaceAll('\u2019', "'");
  return saidNo.test(words) || isOtherAfterAll.test(words);
}

/** "I took him for her brother but he is her cousin": so he is not. */
const isOtherAfterAll = new RegExp(
  inSequence(
    String.raw`\b(?:took|taken|mistook|mistaken) [^.;]{1,60}? (?:for|to be) [^.;]{1,60}?(?:\b(?:but|when|and|whereas|though)\b|[;,–—-]) `,
    String.raw`(?:he|she|they|it|that)(?:'s|'re| is| was| are| were| isn't| wasn't| turned out)\b`,
  ),
  'i',
);

const saidNo = new RegExp(
  anyOf(
    inSequence(
      String.raw`(?:,["\u201d]?|\b(?:and|but)| \p{Lu}[\p{L}']+) (?:\S+ ){0,3}(?:said|says|answered|replied|told me|told us)(?: that)?[ ,:]*["\u201c]?`,
      String.raw`(?:${noWords}|not|(?:he|she|they|it) (?:is|was|are|were)(?: ?n't| not))["\u201d]?[.!;]`,
    ),
    String.raw`\b(?:shook|shaking) (?:his|her) head`,
  ),
  'iu',
);

/** "Asked whether he is the father and she said yes." */
export function answersItselfYes({ text, discourse }: Reading, { start, end }: Sentence): boolean {
  return !discourse.asked.isCalled && saidYes.test(text.slice(start, end).replaceAll('\u2019', "'"));
}

const saidYes =
  /(?:,["\u201d]?|\b(?:and|but)) (?:\S+ ){0,3}(?:said|says|answered|replied|told me|told us)(?: that)?[ ,:]*["\u201c]?(?:yes|(?:he|she|they|it) (?:is|was|are|were))["\u201d]?[.!;]/i;

/** "I asked if he was her dad. He is her uncle.": what they are answers what was asked of them, in the claims from `before` on. */
export function denyAsked({ discourse, sentence }: Reading, before: number): void {
  const { asked, claims } = discourse;
  if (asked.claims.length === 0 || sentence - asked.sentence !== 1) return;
  const now = claims.slice(before).filter(({ polarity }) => polarity === 'stated');
  const isAnswered = (question: ClaimDraft) => {
    const asEntry: ClaimDraft = { ...question, entry: true, polarity: 'reported' };
    return now.some(
      (claim) => (claim.to === question.to || claim.path.length <= question.path.length) && isOtherThan(asEntry, claim),
    );
  };
  const answered = asked.claims.filter(isAnswered);
  replaceClaims(
    asked.claims,
    0,
    asked.claims.filter((question) => !answered.includes(question)),
  );
  addClaims(claims, ...answered);
}

/** Claims as denied, or after a "yes" as said, what was asked just before; false where nothing was. */
export function takeAnswer({ discourse, sentence }: Reading, polarity: Polarity = 'denied'): boolean {
  const { asked } = discourse;
  if (asked.claims.length === 0 || sentence - asked.sentence > reach) return false;
  const isTaken = polarity === 'denied' || asked.ofChild !== asked.sentence;
  const claims = isTaken ? asked.claims.map((claim) => ({ ...claim, polarity })) : [];
  asked.claims = startClaims();
  addClaims(discourse.claims, ...claims);
  if (polarity === 'denied') asked.answered = { sentence, claims };
  return true;
}
