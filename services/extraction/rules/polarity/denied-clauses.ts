/** Clauses that the words before them take back: "denies that he is her father", "it was recorded in error that …", "has withdrawn the claim that …". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { putClaim } from '../reference/claim-log.ts';
import type { Discourse } from '../reference/discourse.ts';
import type { Sentence } from '../parsed-document.ts';
import { sentenceWords } from './sentence-words.ts';

const adverbs = String.raw`(?:(?:always|since|now|later|also|firmly|strongly|flatly|repeatedly|both|all|previously|initially|consistently) )*`;
const told = String.raw`(?:claims?|allegations?|statements?|suggestions?|rumours?|story|account|assertion|entry|belief|idea|talk)`;
/** "Nobody disputes", "neither of them denies", "no party has ever denied". */
const nobodyOf = String.raw`\b(?:nobody|no one|no-one|none|neither|no \S+)(?: of (?:us|them|the \S+))? (?:has |have |had |now |ever )*`;
/** What takes back the clause after it. */
const leads = new RegExp(
  [
    inSequence(
      String.raw`\b(?<!n't |not |never |nor |neither |${nobodyOf})${adverbs}`,
      anyOf(
        'den(?:y|ies|ied|ying)|disputes?|disputed|disputing|refutes?|refuted|rejects?|rejected',
        "(?:does|do|did|will)(?: not|n't| n't) accept",
      ),
      ` ${adverbs}(?:(?:the|any|a|this) ${told} )?that`,
    ),
    String.raw`(?:retracts?|retracted|withdrew|withdraws?|withdrawn|took back|taken back) (?:\S+ ){0,3}?${told} that`,
    String.raw`(?:recorded|noted|entered|stated|written|logged|minuted|reported|put down) (?:in error|wrongly|incorrectly|by mistake|mistakenly)(?: (?:in|on|by) (?:\S+ ){1,4}?)? ?that`,
    String.raw`(?:wrongly|incorrectly|mistakenly|falsely|erroneously) (?:recorded|noted|entered|stated|states|written|logged|minuted|reported|claimed|claims|said|says|assumed|believed|told(?: \S+)?) that`,
    inSequence(
      String.raw`(?:ignore|disregard|delete|remove|strike out|withdraw)(?:s|d|n)? (?:the|any|that|this|my|our) (?:\S+ ){0,2}?`,
      `(?:entry|note|line|statement|record|claim|reference|comment|mention|words?|phrase) ?(?:that|of|to|:|(?=["“'‘]))`,
    ),
    String.raw`wrong (?:in that|in (?:saying|stating|recording|claiming|suggesting) that|to (?:say|state|record|claim|suggest) that|in (?:naming|describing|recording|listing|showing|giving))`,
    String.raw`(?:lied|lies|lying|pretend(?:s|ed|ing)?|falsely) (?:to \S+ )?that`,
    String.raw`(?:ignore|disregard) (?:what|anything|everything|whatever) (?:\S+ ){1,4}?(?:said|says|wrote|writes|told \S+) (?:about|of|that)`,
    String.raw`(?:no truth|nothing) (?:in|to) (?:the|any|this|that) (?:\S+ )?${told} that`,
    String.raw`(?:is|was|'s)(?: simply| just| quite)? (?:not (?:true|correct|the case|right|so)|untrue|incorrect|wrong|false|nonsense|a mistake|a lie)(?: to say| to suggest)? that`,
    inSequence(
      anyOf(
        'correct(?:s|ed|ing)?|amend(?:s|ed|ing)?|challeng(?:es|ed|ing)|object(?:s|ed|ing) to',
        'complain(?:s|ed|ing) (?:of|about)',
      ),
      String.raw` (?:the|our|my|your|an?|that) (?:\S+ ){0,2}?\S+ ?,? (?:which|that|where)`,
      String.raw`(?= (?:\S+ ){0,2}?(?:had|has|have|said|says|gave|gives|named?s?|listed|lists|showed?s?|described|describes|put|puts) )`,
    ),
    String.raw`(?:(?:it|that|this) ?(?:is|was|'s) |^)(?:all |just |pure |utter |complete |absolute )*(?:nonsense|rubbish|lies|a lie|gossip|tosh|untrue) (?:about|that)`,
    String.raw`(?:isn't|wasn't|is n't|was n't) (?:true|correct|the case|right|so) that`,
  ].join('|'),
);

/** Claims since `from` that stand in a clause which the sentence takes back become denials: those of what the clause itself says, and not of who somebody in it is beside that. */
export function denyClause({ claims, record }: Discourse, sentence: Sentence, from: number): void {
  const { tokens } = sentence;
  const words = sentenceWords(sentence);
  const lead = leads.exec(words);
  if (!lead) return;
  const at = words.slice(0, lead.index + lead[0].length).split(' ').length;
  const after = tokens[at - 1]?.end ?? Infinity;
  const end = tokens.find(({ start, text }) => start > after && /^[.;!?]$/.test(text))?.start ?? Infinity;
  const inside = ({ saidAt = 0 }: (typeof claims)[number], place: number) =>
    place >= from && saidAt >= after && saidAt < end;
  const said = claims.find(
    (claim, place) => inside(claim, place) && isPredicate(record.text, after, claim.saidAt ?? 0),
  );
  for (const [place, claim] of claims.entries())
    if (said && inside(claim, place) && claim.saidAt === said.saidAt && claim.kind === said.kind)
      // "It is not true that he is not her father" says that somebody holds him for it.
      putClaim(claims, place, { ...claim, polarity: claim.polarity === 'denied' ? 'reported' : 'denied' });
}

/** A verb of being, marrying or having, or the "as" of an entry, stands between the "that" and the words, or they are quoted. */
function isPredicate(text: string, after: number, at: number): boolean {
  return /\b(?:is|was|are|were|be|been|being|married|has|had|fathered|have|as)\b|['’]s\b|^ ?["“'‘]/.test(
    text.slice(after, at),
  );
}
