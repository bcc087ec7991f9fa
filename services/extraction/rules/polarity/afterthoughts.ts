/** What a later sentence takes back: "He's not." after a claim, "he isn't blood" of somebody put down as a grandparent. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { saysElsewhere, shouldRead, untrueReport } from './says-elsewhere.ts';
import { addClaims, putClaim } from '../reference/claim-log.ts';
import type { Discourse } from '../reference/discourse.ts';
import { type ClaimDraft, withoutTitle } from '../reference/drafts.ts';
import type { Referent, Sentence, Token } from '../parsed-document.ts';
import { sentenceWords } from './sentence-words.ts';
import { flatDispute, goesOn, laterDispute, provedOtherwise, theyAreNot } from './disputes.ts';

const such = String.raw`(?: such thing)?`;
const ofCourse = String.raw`(?: ?,? ?(?:of course|at all|though|whatever (?:he|she|they|the|it|anybody|anyone)\b[^.;]*))?`;
const isWrong = anyOf(
  'neither (?:of these |of them )?(?:is|was) (?:correct|right|true|so)',
  inSequence(
    "(?:(?:that|this|it|which|both) (?:is|was|are|were|'s|(?:has |have )?(?:since )?(?:turned out|turns out|proved|proves|proven) to be|proved) )?",
    '(?:an? |my |our |their |entirely |quite |simply )*',
    anyOf(
      'wrong|incorrect|mistaken|untrue|inaccurate|rubbish|nonsense|lies?|made up|gossip',
      'not (?:correct|accurate|right)|error|mistake|entered in error|recorded in error',
    ),
  ),
);
const saysNo = inSequence(
  String.raw`(?:\S+ ){0,2}`,
  anyOf(
    'says|said|reckons|confirms|confirmed|insists|insisted|states|stated|told me|tells me',
    '(?:is|was) (?:quite |very |absolutely )?(?:clear|adamant|certain|sure|firm|emphatic)',
  ),
  '(?: that)?(?: ?,? ?["“]? ?no)? ?,? ?["“]? ?',
);
const flatDenial = new RegExp(
  String.raw`^["“]?(?<speaker>${saysNo})?(?:no+ ?,? ?)?${theyAreNot}(?: true| so| right| the case| correct)?${such}${ofCourse} ?${goesOn}`,
);
const laterDenial = new RegExp(
  anyOf(
    String.raw`(?:[,;–—]|\b(?:but|and)) ?${theyAreNot} ?${goesOn}`,
    String.raw`\bbut (?:he |she )?(?:is|was|are|were) ?(?:not|n't)(?= ?(?:[.;!)"”]|$))`,
    String.raw`[,;(–—-] ?["“'‘]? ?(?:but )?not (?:an? |the |my |her |his |their )?(?:real|proper|actual|blood) one\b`,
  ),
);
/** "I put her right.", "I have corrected this." */
const putRight = new RegExp(
  inSequence(
    '^["“]?(?:i|we) (?:have |had )?',
    anyOf('(?:put|set) (?:her|him|them|it|this|that) (?:right|straight)', 'corrected (?:her|him|them|it|this|that)'),
    '(?: on (?:this|that|it))?(?: ?[.;!]|$)',
  ),
);
const fixThis = String.raw`(?:so |and |,? )*(?:please |can you |could you |to )?(?:fix|correct|amend|change|delete|remove|ignore|strike out) (?:that|this|it|the entry)(?: please)?`;
const toBeFixed = String.raw`(?:this|that|it|which|the entry) (?:should|must|ought to|needs to|is to|has to)(?: now| please)? be (?:deleted|removed|corrected|amended|changed|ignored|disregarded|struck out|put right)`;
const struckOut = '(?:deleted|removed|(?:struck|crossed|scored) (?:out|through|off))';
const iWasWrong = String.raw`(?:(?:i|we) (?:was|were|am) (?:wrong|mistaken)|(?:i|we|they|he|she|you|the \S+|\S+) (?:have |has |had |'ve |'s )?(?:got |had |have |has )?(?:it|this|that|her|him|them) wrong)`;
/** The whole sentence, so that it is not of a date or an address beside the tie. */
const verdict = new RegExp(String.raw`^[-("“]? ?${isWrong} ?[.;!)"”]*$`);
const flatCorrection = new RegExp(String.raw`^[-("“]? ?(?:(?:${isWrong}|${iWasWrong}|${toBeFixed})\b|no ?[.!]["”]?$)`);
/** A note on the words before, in an amended record. */
const struck = /^[([]? ?(?:struck|crossed|scored) (?:through|out)\b/;
const laterCorrection = new RegExp(
  anyOf(
    String.raw`[,;:(–—-] ?(?:but )?(?:${isWrong}|${toBeFixed})\b|[,;–—-] ?${fixThis}(?= ?[.;!)]|$)`,
    `(?:[,;(–—-]|["”]) ?(?:(?:has been|had been|have been|was|is|to be|should be|now|since) )*${struckOut}(?= ?[:;,.)]|$)`,
    ' (?:in error|by mistake|mistakenly|erroneously)(?= ?[.,;)]|$)',
  ),
);
const noBlood =
  /\b(isn't|is not|not|no|aren't|never) (a |any |by |actually |really |through )*(blood|related|dna)\b|\bno relation\b|\b(isn't|is not|aren't|not|no) (?:really )?family\b/i;

/** What a sentence says of the claims before it: that they do not hold, that somebody says they do not, or that an entry elsewhere is wrong. */
type Afterthought = 'denial' | 'dispute' | 'correction' | 'verdict';

/** How the sentence begins, where it takes back the one before: "He's not.", "He is not, you've only to look.", "Mum says he isn't.", "This is wrong." */
export function afterthoughtOf(sentence: Sentence): Afterthought | undefined {
  const words = sentenceWords(sentence);
  const denial = flatDenial.exec(words);
  if (denial?.groups?.['speaker'] || flatDispute.test(words)) return 'dispute';
  const isProved = provedOtherwise.exec(words)?.index === 0;
  if (denial || isProved || struck.test(words) || putRight.test(words)) return 'denial';
  if (verdict.test(words)) return 'verdict';
  return flatCorrection.test(words) ? 'correction' : undefined;
}

/** Where in the sentence what it said so far is taken back: "says we're brothers but we're not", "has her as MGM, that is wrong". */
export function takenBackIn(sentence: Sentence): { readonly what: Afterthought; readonly before: number } | undefined {
  const words = sentenceWords(sentence);
  const dispute = laterDispute.exec(words);
  const disputed = dispute && sentence.tokens[words.slice(0, dispute.index).split(' ').length - 1];
  if (disputed) return { what: 'dispute', before: disputed.end };
  const denial = laterDenial.exec(words) ?? provedOtherwise.exec(words);
  const report = denial ? undefined : untrueReport.exec(words);
  const amended = shouldRead.exec(words);
  const written = amended && sentence.tokens[words.slice(0, amended.index).split(' ').length - 1];
  if (written) return { what: 'denial', before: written.start };
  if (report) return { what: 'denial', before: lastTokenOf(sentence, words, report)?.start ?? sentence.end };
  const found = denial ?? laterCorrection.exec(words);
  const token = found && sentence.tokens[words.slice(0, found.index).split(' ').length - 1];
  const isOwnEntry = /in error$|(?:deleted|removed|out|through|off)$/i.test(found?.[0] ?? '');
  return token ? { what: denial || isOwnEntry ? 'denial' : 'correction', before: token.end } : undefined;
}

/** The last word of what was found. */
function lastTokenOf({ tokens }: Sentence, words: string, { index, 0: found }: RegExpExecArray): Token | undefined {
  return tokens[words.slice(0, index + found.length).split(' ').length - 1];
}

/** "Al is the father. Mum says he is not.": both are said, and neither is settled. */
export function disputeClaims(discourse: Discourse, from: number, { start, end }: Sentence, before = Infinity): void {
  const { claims } = discourse;
  const meant = saidLast(discourse, from, before);
  for (const [at, claim] of [...claims.entries()].slice(from)) {
    if (claim.polarity === 'denied' || claim.from !== meant?.from || claim.kind !== meant.kind) continue;
    if ((claim.saidAt ?? 0) >= before) continue;
    putClaim(claims, at, { ...claim, polarity: 'reported' });
    addClaims(claims, { ...claim, polarity: 'denied', start, end });
  }
}

/** "So Al is her dad?" "Yes.": what was only asked is so. */
export function confirmClaims({ claims }: Discourse, from: number): void {
  for (const [at, claim] of [...claims.entries()].slice(from))
    if (claim.polarity === 'reported' && !claim.entry) putClaim(claims, at, { ...claim, polarity: 'stated' });
}

/** Turns claims, from the one at `from`, into denials; within a sentence those said last before the words that take them back. A correction is of what is recorded elsewhere; what this record says itself stands. */
export function denyClaims(discourse: Discourse, what: Afterthought, from: number, before = Infinity): void {
  const { claims, record } = discourse;
  const earlier = claims.slice(from).flatMap(({ saidAt = 0 }) => (saidAt < before ? saidAt : []));
  const last = before === Infinity ? 0 : Math.max(...earlier);
  const latest = claims.findLast(({ saidAt = 0 }, at) => at >= from && saidAt === last);
  const meant = before === Infinity && what === 'denial' ? saidLast(discourse, from) : undefined;
  if (before === Infinity && what === 'denial' && !meant) return;
  for (let at = from; at < claims.length; at += 1) {
    const claim = claims[at];
    const saidAt = claim?.saidAt ?? 0;
    if (!claim || claim.polarity === 'denied' || saidAt >= before || saidAt < last) continue;
    // "That he is her father's brother is wrong" leaves the father alone.
    if (before !== Infinity && (claim.kind !== latest?.kind || (claim.from !== latest.from && claim.to !== latest.to)))
      continue;
    if (before !== Infinity && /: ?["“]/.test(record.text.slice(saidAt, before))) continue;
    if (meant && (claim.from !== meant.from || claim.kind !== meant.kind || (meant.entry && !claim.entry))) continue;
    const isElsewhere =
      (what === 'verdict' || before !== Infinity) && saysElsewhere.test(record.text.slice(claim.start, claim.end));
    if (what !== 'denial' && !isPutRight(claims, claim, isElsewhere)) continue;
    putClaim(claims, at, { ...claim, polarity: 'denied' });
  }
}

/** What "she is not" is said of: "Ann's aunt Fay described herself as his nan. She is not.": she is Ann's aunt. */
function saidLast({ claims, record }: Discourse, from: number, before = Infinity): ClaimDraft | undefined {
  const open = claims
    .slice(from)
    .filter((claim) => claim.polarity !== 'denied' && (claim.saidAt ?? 0) < before && !isOnlyCalled(record, claim));
  const entries = open.filter(({ entry }) => entry);
  return (entries.length > 0 ? entries : open).toSorted((a, b) => (b.saidAt ?? 0) - (a.saidAt ?? 0))[0];
}

/** "Ann says Mum is in hiding. She is not.": nobody was said to be their mother, and nothing of that is denied. */
function isOnlyCalled({ text }: Discourse['record'], { from, term, saidAt }: ClaimDraft): boolean {
  if (saidAt === undefined || from.names.length > 0 || !/^\p{Lu}/u.test(text.slice(saidAt))) return false;
  if (text.slice(saidAt, saidAt + term.length).toLowerCase() !== term.toLowerCase()) return false;
  return !/(?:\b(?:is|was|are|were|be|being|as|not|called)|['’](?:s|m|re)|["“:])\s*$/i.test(
    text.slice(0, saidAt).slice(-12),
  );
}

/** Only an entry or hearsay is wrong when the record says so. */
function isPutRight(claims: readonly ClaimDraft[], claim: ClaimDraft, isElsewhere: boolean): boolean {
  const others = claims.filter((other) => other !== claim);
  return (claim.polarity === 'reported' || claim.entry === true || isElsewhere) && !isSaidAgain(others, claim);
}

/** "Had her as MGM, that is wrong, she is his PGM": she is his grandmother all the same. */
export function isSaidAgain(claims: readonly ClaimDraft[], { from, to, kind }: ClaimDraft): boolean {
  return claims.some(
    (claim) => claim.polarity === 'stated' && claim.from === from && claim.to === to && claim.kind === kind,
  );
}

/** Where the words say that somebody is no blood relative; `undefined` where they do not. */
export function saysNoBlood(text: string): number | undefined {
  return noBlood.exec(text.replaceAll('’', "'"))?.index;
}

/** A grandparent, uncle or cousin who "isn't blood" is one by marriage: the step tie stays, the blood tie is denied by those words. */
export function makeStep(
  discourse: Discourse,
  person: Referent,
  place: { readonly start: number; readonly end: number },
  to?: readonly Referent[],
): void {
  const { claims } = discourse;
  for (const [at, claim] of claims.entries()) {
    if (claim.byTitle && claim.from === person && claim.kind === 'aunt-uncle')
      putClaim(claims, at, { ...withoutTitle(claim), polarity: 'denied', ...place });
  }
  const blood = claims.filter(
    (claim) =>
      claim.from === person &&
      (to?.includes(claim.to) ??
        (claim.to.childId !== undefined || (claim.start >= place.start && claim.end <= place.end))) &&
      claim.polarity !== 'denied' &&
      isBlood(claim),
  );
  for (const claim of blood) {
    const last = claim.path.length - 1;
    const path = claim.path.map((step, at) => (at === last ? { ...step, nature: 'step' as const } : step));
    putClaim(claims, claims.indexOf(claim), { ...claim, path });
    addClaims(claims, { ...claim, polarity: 'denied', ...place });
  }
}

function isBlood({ kind, path }: ClaimDraft): boolean {
  return kind === 'grandparent' && path.every((step) => step.nature === undefined);
}
