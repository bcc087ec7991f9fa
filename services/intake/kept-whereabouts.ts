/**
 * Where somebody is, told in pronouns and to be kept from another: "She's at her sister's in Leeds now, don't tell him". Nobody is named whom the case
 * could hide, so the record itself is restricted. What tells a place and what orders silence may stand either way round, some words apart.
 */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { namedPlaces, namedSilences } from './secrecy/named-hearer.ts';
import { isLesson, isPlay, secretsIn } from './secrecy/secrecy.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Most code units between the two. */
const reach = 120;

const him = String.raw`(?:him|her|them|(?:(?:his|her|their) )?dad(?:dy)?|(?:the |her |their )?(?:father|ex|perpetrator|husband)|his (?:family|mum|mother|brothers?|mates|side|lot)|any(?:one|body|1)|no ?(?:one|body|1)|a soul)`;
const he = String.raw`(?:he|she|dad(?:dy)?|(?:the |her |their )?(?:father|ex|perpetrator|husband)|his (?:family|mum|mother|side|brothers?))`;
const thing = String.raw`(?:address(?:es)?|street|area|town|city|county|postcode|postmark|school|nursery|gp|surgery|phone|number|house|flat|estate|location|whereabouts)`;
const modal = String.raw`(?:(?:must|should|may|is|are)(?:n['’]?t| not| never)|can(?:not|['’]?t| never)|not|never)`;
const dont = String.raw`(?:do not|don['’]?t|dont|never|not to|${modal})`;
const toKnow = anyOf(
  String.raw`(?:find out|be told|learn|discover|get wind|be given (?:the|her|their|his|my|any) (?:new )?${thing})\b(?! (?:off|how|why)\b)`,
  String.raw`find (?:her|him|them|us|me)\b|know\b(?! (?:the (?!${thing}|place|name)|how|what|why|about|if)\b)`,
  String.raw`(?:get|have) (?:the|her|their|his|my|it)\b`,
);

const silences = [
  String.raw`\b(?<!\byou (?=can['’]?t tell them))${dont} (?:ever )?tell ${him}\b(?!\s(?:apart|off|to|if|about (?:the|his|her|a))\b)`,
  String.raw`\b${him} (?:is|are|be|was) not (?:to be )?(?:informed|told|notified|made aware)\b|\bnot (?:to )?be informed\b|\bno right to (?:this|the|any|that|such) information\b`,
  String.raw`\bif (?:he|dad|(?:the |her |their )?(?:father|ex|husband|perpetrator)|his (?:family|mum|brothers?)) (?:ever )?(?:finds? out|found out|finds (?:her|them|us)|knew|hears|gets to know)\b`,
  String.raw`\b(?:never|not|n['’]t|cannot) (?:ever )?finds? (?:her|them|us|me)\b|\b(?:worried|scared|afraid|frightened|terrified|fears?)(?: that)? ${he} (?:will|might|may|could) (?:hear|find|come|trace|track)\b`,
  anyOf(
    String.raw`\b(?:never|did not|didn['’]?t) hear(?:d)? (?:it|this|that) from me\b|\bnot to go (?:any )?further\b`,
    String.raw`\b(?:goes|(?:can|must|should|may)(?:not|n['’]?t|['’]?t| not) go) (?:no|any) further\b`,
    String.raw`\bunder no circumstances\b[^.\n]{0,30}\b(?:told|given|provided|disclosed|shared|know)\b`,
  ),
  String.raw`\b${dont} (?:ever )?let ${him} (?:know|find|see where|get (?:it|hold|the|her))\b`,
  String.raw`\b${dont} (?:ever )?(?:give|show|send|hand|text) ${him} (?:the |her |their |this |any |it\b|anything\b)(?:new )?(?:name|details|${thing})?\b`,
  String.raw`\b${dont} (?:ever )?(?:let on|let (?:it )?slip|say a word|breathe a word|(?:say|mention|repeat|pass) (?:owt|nowt|anything|this|it|that)(?: on)? to|say to ${him}|confirm)\b`,
  String.raw`\bkeep (?:it|this|that) (?:to|between) (?:yoursel(?:f|ves)|oursel(?:f|ves)|us)\b(?! (?:until|till))`,
  String.raw`\b${he}(?:['’]?s)? (?:is |are )?(?:${modal}|not) (?:(?:to|allowed|supposed|meant|permitted) )*(?:ever )?${toKnow}`,
  String.raw`\b(?:and|but) (?:is|are) not to (?:know|be told|find out)\b`,
  String.raw`\b(?:does|do)(?:n['’]?t| not) (?:find out|discover|learn|get wind)\b`,
  String.raw`\bn(?:o ?one|obody)(?:['’]?s| is)? (?:to|must|should|can) (?:ever )?(?:know|find out|be told|learn)\b|\btell (?:no ?one|nobody)\b|\bno ?one is to be told\b`,
  String.raw`\bfor your eyes only\b|\bnot for (?:him|her|dad|father|the father)\b|\bnot for (?:onward )?(?:release|disclosure|sharing)\b|\bneed[- ]to[- ]know (?:only|basis)\b`,
  String.raw`\btold (?:him|her|them|dad) nothing\b|\bnot (?:telling|saying)\b|\byou know nothing\b|(?<=(?:^|[.!?;:,\n] ?|please |pls ))say nothing\b`,
  String.raw`\b(?:won['’]?t|will not|wont) (?:be )?(?:tell(?:ing)?|say(?:ing)?)(?: ${him})?(?= ?[.,;!\n]|$)(?<!\bhe (?:won['’]?t|will not) say)`,
  String.raw`\blet (?:him|her|them) (?:carry on|keep|go on) thinking\b|\bpromised (?:(?:i['’]?d|i would|her|to|him) )*(?:not|never)(?: to)? (?:say|tell|let on)\b`,
  String.raw`(?:['’]ll|\bwill|\bwould) (?:kill|hurt|harm|come after|go for) (?:her|him|them|us|me) if (?:s?he|they) (?:finds?|found|knew|knows)\b`,
  String.raw`\b(?:is|['’]s|keeps|still|been) (?:out )?looking for (?:her|them|us|me)(?= ?[.,;!\n]|$| (?:and|everywhere|again))`,
  String.raw`\bthat['’]?s how it (?:stays|should stay|must stay|is staying)\b|\byou (?:do not|don['’]?t|dont) know where (?:s?he|they|we|i)\b|\bsh{2,}\b`,
  anyOf(
    String.raw`\b(?:not|n['’]?t) (?:supposed|meant|allowed) to (?:say|tell|be telling)\b`,
    String.raw`\bshouldn['’]?t (?:be telling|say|tell)\b|\bbetween (?:you and me|ourselves)\b`,
    String.raw`\byou (?:have ?n[o'’]t|haven['’]?t|havent|never|have not) (?:seen|heard from) (?:her|him|them|us|me)\b`,
    String.raw`\blips are sealed\b|\bmum['’]s the word\b|\bstrictly (?:private|confidential)\b`,
  ),
].join('|');

const kin = String.raw`(?:girls?|boys?|kids|children|family|babies|daughters?|sons?|sister|aunt|mum|mam|mother|nan)`;
const they = String.raw`(?:[Ss]?[Hh]e|[Tt]hey|[Ww]e|[Mm]u?a?m|[Mm]ummy|[Mm]other|[Nn]an|[Kk]ids|(?:[Tt]he|[Mm]y|[Hh]er|[Hh]is|[Tt]heir|[Oo]ur) ${kin})`;
const notAPlace = inSequence(
  '(?!',
  anyOf(
    'Year|Reception|Class|Key|Care|Foster|Court|Brownies|Cubs|Scouts|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan',
    'Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Christmas|Easter|English|Maths|Room|Group|Block|Ward',
    'Zoom|Teams|Stage|Level|Monopoly',
  ),
  String.raw`\p{Ll}*\b`,
  ')',
);
const somewhere = String.raw`(?:${notAPlace}\p{Lu}\p{Ll}{2,}|(?:her|his|their|a|my|our|the) (?:sister|mum|mam|friend|mate|cousin|aunt(?:ie|y)?|nan|flat|house|hostel|hotel|place|new)\b)`;
const street = String.raw`\d+[a-z]?,? \p{Lu}\p{Ll}+ (?:Close|Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Crescent|Way|Court|Terrace|Place|Gardens|Grove|Walk|Row|Hill|Rise|View)\b`;
const places = [
  String.raw`(?<![\p{L}'’])\p{Lu}[\p{L}'’-]+(?:['’]s| is| lives)(?: \p{Ll}+){0,5},? (?:in|at|to|near) ${somewhere}`,
  String.raw`\b${street}|(?<=(?:^|\n|[.!?:] ))${notAPlace}\p{Lu}\p{Ll}{3,}(?=[.,] (?:[Tt]ell|[Kk]eep|[Dd]on|[Tt]hat|[Ss]ay|[Nn]obody|[Nn]o one))`,
  String.raw`(?<!\p{L})${they}(?:['’]?(?:s|re|ve))?(?: \p{Ll}+){0,5},? (?:in|at|to|with|near) ${somewhere}`,
  String.raw`\b(?:[Mm]oved|[Dd]rove|[Tt]ook|[Bb]rought|[Gg]ot|[Pp]ut|[Hh]oused|[Cc]ollected) (?:her|them|him)\b[^.\n]{0,40} (?:in|to|near) ${notAPlace}\p{Lu}\p{Ll}{2,}`,
  anyOf(
    String.raw`\b[Nn]ew (?:address|number|phone|school|house|flat|nursery|place)\b`,
    String.raw`\b[Ww]here ?(?:s?he|they|we)(?:['’]?(?:s|re))?\b|\b[Ww]hich (?:town|school|area|city|street)\b`,
    String.raw`\bit(?:['’]s| is) \p{Lu}\p{Ll}{2,}|\b(?:[Dd]ifferent|[Aa]nother|[Nn]ew) school\b`,
    String.raw`\b(?:[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) (?:new |current )?(?:address|location|whereabouts)\b`,
    String.raw`\b[Pp]laced in \p{Lu}\p{Ll}{2,}|\b(?:[Hh]er|[Tt]heir) \p{L}+ is in \p{Lu}\p{Ll}{2,}|^\p{Lu}\p{Ll}{3,}\.`,
    String.raw`\b(?:rang|called|texted|wrote) from ${notAPlace}\p{Lu}\p{Ll}{2,}|\bat my (?:place|house|flat)\b`,
    String.raw`\b(?:[Ii]|[Ww]e|[Ss]he|[Tt]hey)(?:['’]?(?:ve|s)| have| has)? (?:just |now |had to )?(?:moved?|relocated?)\b`,
  ),
  inSequence(
    String.raw`(?<!\p{L})(?:[Ss]?[Hh]e|[Tt]hey|[Ww]e)(?:['’]?s|['’]?re| r)?(?: (?:is|are|now|live|lives|living|staying|moved|gone))* `,
    String.raw`(?:in|at|to|with) \p{Ll}{3,}(?=[^\p{Lu}\n]{0,160}(?:\n|$))(?<=(?:^|\n)[^\p{Lu}\n]{0,160})`,
  ),
  namedPlaces,
].join('|');

/** Words that need no place beside them. */
const outright = new RegExp(
  [
    String.raw`\b(?:[Dd]o not|[Dd]on['’]?t|[Nn]ever|not to|must not) mention \p{Lu}\p{Ll}{2,} (?:in front of|to|around|near) (?:[Dd]ad(?:dy)?|[Ff]ather|${him})\b`,
    inSequence(
      String.raw`(?<!\p{L})(?:[Hh]e|[Ss]he|[Dd]ad(?:dy)?|(?:[Tt]he )?[Ff]ather|[Mm]um) (?:${modal}|is not|not) (?:(?:to|allowed) )*(?:ever )?`,
      anyOf(
        String.raw`(?:learn|know|no|find out|discover|be told|be given) (?:which ${thing}|where\b|what ${thing})`,
        String.raw`(?:know|be told|be given|get|have) (?:the|her|their|his|my) (?:new )?${thing}\b`,
      ),
    ),
    String.raw`\b[Uu]nder no circumstances\b[^.\n]{0,30}\b(?:told|given|know)\b[^.\n]{0,20}\b${thing}\b`,
    String.raw`\b[Mm]ust not appear on\b[^.\n]{0,40}\b(?:father|mother|dad|mum|him|her)\b|\b(?:moved|drove|took|got) (?:her|them|him)\b[^.\n]{0,60}\bfor (?:her|his|their) (?:own )?safety\b`,
    String.raw`\b(?:[Tt]ake|[Ll]eave|[Cc]ut|[Rr]emove|[Bb]lank|[Ss]trike|[Dd]elete) \p{Lu}?\p{L}+ (?:out|off)\b[^.\n]{0,40}\b(?:minutes|report|notes|papers|letter|statement|chronology)\b[^.\n]{0,30}\bbefore\b`,
    String.raw`\b[Rr](?:emove|edact) before (?:sending|sharing|giving|it goes)\b[^.\n]{0,30}\b(?:father|mother|dad|mum|him|her|family)\b`,
    String.raw`\bwhere (?:he|she|they|his family|her family|the father) (?:won['’]?t|can['’]?t|cannot|will (?:not|never)|could never) (?:ever )?find (?:her|them|him|us)\b`,
    anyOf(
      String.raw`\b${notAPlace}\p{Lu}\p{Ll}{2,} (?:${modal}) (?:to )?be (?:mentioned|referred to)\b`,
      String.raw`\b(?:[Ee]nsure|[Mm]ake sure)(?: that)? \p{Lu}\p{Ll}{2,} (?:is not|isn['’]t) (?:mentioned|referred to|named|shown|included)\b`,
      String.raw`\b(?:must|should|is|are)(?: not|n['’]t) (?:to )?(?:show|give|include|mention|state|reveal)\b[^.\n]{0,24}\b(?:postmark|postcode|address|whereabouts|location)\b`,
    ),
    anyOf(
      String.raw`\b(?:[Gg]ive|[Gg]iving|[Gg]ave|[Gg]ives) away (?:where|\p{Lu}\p{Ll}{2,}|the (?:town|address|location|area))`,
      String.raw`\b(?:blanked|taken|crossed|struck|left|kept) (?:out|off)\b[^.\n]{0,16}\b(?:[Dd]ad['’]s|[Ff]ather['’]s|[Mm]um['’]s|[Mm]other['’]s|his|her) (?:copy|report|minutes|letter)`,
    ),
    inSequence(
      String.raw`(?<!\p{L})(?:[Hh]e|[Ss]he|[Dd]ad|(?:[Tt]he )?[Ff]ather|[Hh]er ex) (?:has been told|was told|thinks|believes) (?:that )?(?:they|she|we)`,
      String.raw`(?:['’](?:s|re)| is| are) (?:still )?in \p{Lu}\p{Ll}{2,}\W{1,3}(?:but |In fact )?(?:[Tt]hey|[Ss]he|[Ww]e)(?:['’](?:s|re)| is| are) `,
      String.raw`(?:really |actually )?in \p{Lu}`,
    ),
    String.raw`\b[Kk]eep [^.\n]{2,30}\b(?:to|in) \p{Lu}\p{Ll}{2,} (?:off|out of) (?:all|any|every|the) (?:letters?|papers?|paperwork|reports?|minutes|correspondence|documents?)\b`,
    String.raw`\b[Kk]eep(?:ing)? (?:schtum|shtum|stumm|mum|quiet|silent) (?:about|on) (?:where\b|${notAPlace}\p{Lu}\p{Ll}{2,})`,
    String.raw`\bwhereabouts (?:is |are )?(?:known|held)(?: only)? (?:to|by) [^.\n]{2,30} alone\b`,
  ].join('|'),
  'gu',
);

/** Spans that hold both the place and the order, in ascending order. */
export function keptWhereabouts(text: string): readonly Span[] {
  const orders = [...spansOf(new RegExp(silences, 'giu'), text), ...spansOf(new RegExp(namedSilences, 'gu'), text)];
  const told = orders.length === 0 ? [] : spansOf(new RegExp(places, 'gu'), text);
  let first = 0;
  const both = orders
    .toSorted((a, b) => a.start - b.start)
    .flatMap((order) => {
      while ((told[first]?.end ?? Infinity) < order.start - reach) first += 1;
      const place = told.slice(first, first + 4).find((one) => areNear(order, one, text));
      return place ? [{ start: Math.min(order.start, place.start), end: Math.max(order.end, place.end) }] : [];
    });
  return [...both, ...spansOf(outright, text), ...secretsIn(text).filter((span) => !isHarmless(around(text, span)))];
}

function isHarmless(words: string): boolean {
  return isPlay(words) || isLesson(words);
}

function areNear(a: Span, b: Span, text: string): boolean {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  const between = text.slice(from, to);
  return to - from <= reach && !/\n\s*\n/.test(between) && !(saysWhat(a, text) && /[.!?]/.test(between));
}

/** "He must not be told where Una is. …": the order says whose place it keeps, no other sentence does. */
function saysWhat({ end }: Span, text: string): boolean {
  return /^ (?:where|which \p{L}+) \p{L}+/iu.test(text.slice(end, end + 60));
}

function around(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - 60), end) + (text.slice(end, end + 60).split(/[.!?\n]/, 1)[0] ?? '');
}

function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
