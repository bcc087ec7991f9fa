/** What somebody did that began a couple or ended it: "has been seeing Al", "walked out on him", "left her for Jo", "dumped Al". */
import { toldOtherwise } from './told-otherwise.ts';
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { CoupleSaid } from './couple-words.ts';

/** `loose`: said of kin and friends as well, so that only a woman and a man who are nothing else to one another are meant. */
interface Deed {
  readonly said: RegExp;
  /** What must come before the words, or must not come after the second person. */
  readonly helped?: RegExp;
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  readonly couple: 'begun' | 'over';
  readonly loose?: CoupleSaid['loose'];
}

const errand = new RegExp(
  inSequence(
    '^',
    anyOf(
      'from|at|about|every',
      String.raw`for (?:counselling|support|therapy|help|a \p{L}+ session|an? (?!few|while|bit|couple|time|year|month))`,
      String.raw`on (?:mon|tue|wed|thu|fri|sat|sun)\p{L}*|each|weekly|regularly|today|tomorrow|yesterday|this|next`,
      'again (?:on|at)|off|through|in',
    ),
    String.raw`\b`,
  ),
  'u',
);
/** "Walked out on Mr Pike during the meeting". */
const scene = new RegExp(
  inSequence(
    '^',
    anyOf(
      inSequence(
        String.raw`(?:during|in|at|after|before|mid|halfway through|from) (?:the|a|an|our|this|his|her|today) ?(?:\p{L}+ )?`,
        anyOf(
          'meeting|conference|visit|session|appointment|interview|review|assessment|lesson|class|call|contact',
          'hearing',
        ),
      ),
      String.raw`mid-?\p{L}+|at \p{L}+['’]s`,
    ),
    String.raw`\b`,
  ),
  'u',
);
/** "Took up with Mr Pike the complaint". */
const matter =
  /^(?:the|an?|her|his|their|this|that|these|those|what|how|why|about|at|on)\b(?! (?:the )?(?:same|time|age|day)\b)/;
const span = new RegExp(
  inSequence(
    '^',
    anyOf(
      String.raw`(?:between|from|until|till|in|up to) (?:\p{L}+ )?(?:19|20)\d\d\b`,
      String.raw`for (?:(?:about|around|nearly|almost|over|some) )?(?:(?:\d+|an?|two|three|four|five|six|seven|eight|ten|several|many|a few) )?(?:years?|yrs?|months?|mths?)\b`,
    ),
  ),
  'u',
);
/** "Lived twelve years with". */
const livedYears = /^lived (?:for )?(?:\p{L}+|\d+) (?:years|yrs) with$/u;
/** "Lives in Hull with Bob", "living over in Leeds now with". */
const livesThere =
  /^(?:lives|living|settled) (?:(?:now|over|up|down|out) )*(?:in|at|near|outside) (?:[\p{L}'-]+ ){1,3}(?:now )?with$/u;
/** "Lives just across the lane with Bob", "living three doors down with Bob". */
const livesNear = new RegExp(
  inSequence(
    '^(?:lives|living) (?:just |only )?',
    anyOf(
      'round the corner|around the corner|next door(?: but one)?|nearby|close by',
      String.raw`(?:\p{L}+|\d) doors? (?:up|down|along|away)`,
      '(?:over|across|up|down) the (?:road|street|hill|lane|landing)|opposite|upstairs|downstairs',
    ),
    ' with$',
  ),
  'u',
);

/** "Lives next door with Al, her brother". */
const errandOrKin = new RegExp(`${errand.source}|${toldOtherwise.source}`, errand.flags);

const deeds: readonly Deed[] = [
  { said: /^seeing$/, helped: /\b(?:was|were|had)\b/, notAfter: errand, couple: 'over', loose: true },
  { said: /^(?:seeing|started seeing|began seeing)$/, notAfter: errand, couple: 'begun', loose: true },
  {
    said: /^(?:took up|taken up|got|gone off|went off|ran off|run off|hooked up) with$/,
    notAfter: matter,
    couple: 'begun',
    loose: true,
  },
  { said: /^(?:living|lives) with$/, helped: /\b(?:now|since)\b/, couple: 'begun', loose: true },
  { said: /^(?:living|lives) with$/, after: /^(?:[^.,;]+ ){0,6}now(?: [.,;]|$)/, couple: 'begun', loose: true },
  {
    said: /^(?:begins?|began|begun|starts?|started|beginning) (?:living|cohabiting|staying|going out) with$/,
    couple: 'begun',
    loose: true,
  },
  {
    said: /^(?:living|lived|lives|staying|stayed|stays) (?:on and off|off and on) with$/,
    couple: 'begun',
    loose: true,
  },
  { said: livesNear, notAfter: errandOrKin, couple: 'begun', loose: true },
  { said: livesThere, notAfter: errandOrKin, couple: 'begun', loose: true },
  { said: /^(?:moved|moving|moves) in with$/, notAfter: errand, couple: 'begun', loose: 'one-sex-unknown' },
  { said: /^(?:ended|finished|broke|broken|called) (?:it|things|it all)(?: off)? with$/, couple: 'over' },
  { said: /^(?:dumped|walked out on|cheated on)$/, notAfter: scene, couple: 'over', loose: true },
  {
    said: /^left$/,
    after:
      /^(?:after|when|because|for (?:good|name|another|someone else|somebody else|an? (?:\p{L}+ )?(?:man|woman|girl|lady|bloke|guy))|and (?:moved|went|took|never))\b/iu,
    couple: 'over',
    loose: true,
  },
  { said: /^(?:go|going|gone) out with$/, helped: /\bused to\b/, couple: 'over' },
  { said: /^live with$/, helped: /\bused to\b/, couple: 'over', loose: true },
  { said: /^back with$/, helped: /\b(?:got|gets|getting)\b/, notAfter: errand, couple: 'begun', loose: true },
  {
    said: /^(?:shacked up|settled down|hitched up|set up (?:home|house)|re-?partnered|moved on) with$/,
    notAfter: matter,
    couple: 'begun',
    loose: 'one-sex-unknown',
  },
  { said: /^(?:lived|living) with$/, after: span, couple: 'over', loose: true },
  { said: livedYears, couple: 'over', loose: true },
  {
    said: /^(?:pregnant (?:by|to)|(?:expecting|having) (?:(?:a|another|his|her) (?:baby|child) )?(?:with|by))$/,
    couple: 'begun',
  },
  { said: /^widowed (?:in \d{4} )?(?:when|by the death of)$/, couple: 'begun' },
];

/** What the deed between two people makes of them; `helped`: the helping words before it, `after`: those behind the second person, NAME for a name. */
export function coupleEvent(said: string, helped: string, after: string): CoupleSaid | undefined {
  const deed = deeds.find(
    (one) =>
      one.said.test(said) &&
      (one.helped?.test(helped) ?? true) &&
      (one.after?.test(after) ?? true) &&
      !(one.notAfter?.test(after) ?? false),
  );
  if (!deed) return undefined;
  const isOver = deed.couple === 'over';
  return { state: isOver ? 'separated' : 'relationship', ended: isOver, ...(deed.loose ? { loose: true } : {}) };
}
