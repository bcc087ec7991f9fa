/** What else is told of a relative before their name: "a girl of six, Amy", "a lad Joe's age, Al", "a son still at home, Al", "two kids by different dads, Amy and Al". */
import { inSequence } from '#services/pattern-source.ts';
import { namelessWords } from './item-words.ts';
import type { Item } from './items.ts';
import { isTrade } from './trades.ts';

const number = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen)`;
const age = String.raw`${number}(?: (?:months?|weeks?|years?|yrs?))?(?: old)?(?: now)?`;
const details: readonly RegExp[] = [
  // "Of six", "aged 6", "(6)", ", 14 months".
  new RegExp(String.raw`^(?:,? ?(?:of|aged?|who is|who 's) |, )${age}`, 'u'),
  new RegExp(String.raw`^\( ${age} \)`, 'u'),
  // "Of school age", "by adoption".
  /^(?:of (?:(?:primary|secondary|pre|nursery) )?(?:- )?school age|of school - age|by adoption(?: already)?)/,
  // "Leo's age", "about his age", "the same age as Leo".
  /^(?:(?:about|around|nearly|roughly|exactly|just|of) )*(?:NAME '?s|his|her|their|my|our|the same) age(?: as (?:NAME|him|her|me))?/,
  // "A year older than Leo".
  /^(?:(?:a (?:bit|year|little)|\w+ years?|much|slightly|just) )?(?:older|younger|bigger) than (?:NAME|him|her|me)/,
  /^(?:(?:still|also|now|away|back|over|just) )*(?:(?:at|in) (?:home|school|college|university|uni|nursery|work|sea|prison|care|foster care|hospital)|on the way)/,
  /^(?:last|this|earlier this|in) (?:year|month|week|spring|summer|autumn|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december)/,
  /^(?:a|two|three|a few|some) (?:weeks|months|month|year|years) (?:ago|back|since)/,
  // "From her first marriage", "by a previous partner", "to different dads".
  /^(?:from|by|with|to) (?:an?|his|her|their|another|the|two|three)? ?(?:\w+ )?(?:partners?|relationships?|marriages?|man|men|woman|women|dads?|fathers?|mothers?|mums?|ex)/,
  /^from (?:before|way back)/,
  // "Who fosters", "she never sees".
  new RegExp(
    inSequence(
      "^,? ?(?:who|that|(?:she|he|they|i|we) (?:never|hardly|rarely|seldom|no longer|only|once|don't|doesn't|didn't)) ",
      String.raw`(?!(?:is|was|are|were|has|have|had|got|also|then|said|says)\b)(?:[\p{Ll}'’-]+ ){0,4}[\p{Ll}'’-]+(?= ,)`,
    ),
    'u',
  ),
];
/** "Who is a nurse", ", a retired taxi driver". */
const trade = /^(?:,? ?(?:who (?:is|was|'s|works as)|working as)|,) an? (?:[\p{L}'’-]+ ){0,2}([\p{L}'’-]+)(?= [,:(–])/u;
/** What the sentence goes on with once a name has said who it is. */
const goesOn = /^(?:[.,;:()–—-]|and|who|is|was|has|had|aged|with|by)$/;
const farthest = 16;

/** Past the details that stand at item `at`, where a comma, colon, bracket or "called" and a name follow that says who was meant; else undefined. */
export function pastDetails(items: readonly Item[], at: number): number | undefined {
  let rest = namelessWords(items.slice(at, at + farthest));
  let to = at;
  for (let found = detailAt(rest); found !== undefined; found = detailAt(rest)) {
    to += found.split(' ').length;
    rest = rest.slice(found.length).trimStart();
  }
  if (to === at) return undefined;
  if (/^(?:called|named) NAME/.test(rest)) return to;
  const after = items[to + 2];
  return /^[,:(–—] NAME/.test(rest) && (after === undefined || goesOn.test(after.lower)) ? to : undefined;
}

function detailAt(words: string): string | undefined {
  for (const detail of details) {
    const found = detail.exec(words)?.[0];
    if (found !== undefined && /^(?:$| )/.test(words.slice(found.length))) return found;
  }
  const calling = trade.exec(words);
  return calling && isTrade(calling[1] ?? '') ? calling[0] : undefined;
}
