/** What the words around a name say of a death, and whether it is the bearer's own: "Ann, mother of Bea, d. 2019" tells nothing of Bea. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Referent, Token } from '../parsed-document.ts';

export interface Death {
  readonly deceased: boolean;
  readonly diedOn?: string;
}

const alive: Death = { deceased: false };

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const year = '(?:.{0,20}?\\b((?:19|20)\\d\\d)\\b)?';

/** "Died", "dead" and the like, where they are said of a life. */
const died = String.raw`died(?! (?:the|laughing|for|twice|in act)\b| \w+ times\b)|dead(?= ?[.,;:)!?”\"]|$| (?:and|but|since|by|now|from|at|in|too|before|when|as|years?|on arrival|this|these|long|for (?!all)|\d+)\b)|deceased(?! ?['’]s)|passed (?:away\b(?! the\b)|on(?! (?:the|an?|his|her|their|my|our|this|that|these|it|to|some|all)\b))|passed(?= (?:in|last|this|suddenly|peacefully)\b| ?[.,;]|$)|drowned(?= (?:in|at|off|on|as|aged)\b| ?[.,;)]|$)`;

/** What may follow "killed" where it was done to somebody: not "Al, killed a man". */
const bySomething = String.raw`(?= (?:in|by|at|on|when|while|near|outside|during|instantly|aged|last|(?:18|19|20)\d\d)\b| ?[.,;)]|$)`;

/** "Dies", as a chronology tells it in the present: not "dies her hair", "dies a little". */
const dies = inSequence(
  '(?:dies|passes away)(?= ',
  anyOf(
    'in|at|on|from|of (?!shame|embarrassment|boredom)|by|aged|after|before|during',
    String.raw`suddenly|unexpectedly|peacefully|there|abroad|(?:18|19|20)\d\d|${months}`,
  ),
  String.raw`\b| ?[.,;)]|$)`,
);

/** "d. 2019", "died in 2020", "is dead", "passed away", "passed in May", "found dead", "until he died", "since killed". */
const straightAfter = new RegExp(
  inSequence(
    `^(?:[,(] ?|has |had |was |is |'s |who |sadly |since |also |been |found |then |until s?he |before s?he |, )*`,
    anyOf(
      `d \\.?(?! of\\b)|d$|${died}|dec ?['’]? ?d\\b|decd|(?<=was |been |since |who )(?:killed|murdered)\\b`,
      `(?<=[,(] )(?:killed|murdered)${bySomething}`,
      dies,
      'rip|† ?',
    ),
    `${year}`,
  ),
);

/** What may stand between, and speaks of nobody else: not "whose mother died". */
const aside = '(?:(?!\\b(?:whose|when|until|after|before|if|because|that)\\b)[^.;:()?!]){1,90}?';

/** "Stan, a stoker, died 2003", "Al, who had the shop, passed in 2012", "Jo who came off his bike and died". */
const afterAnAside = new RegExp(
  inSequence(
    `^(?:(?:, )?who ${aside}(?:,|,? and)|, ${aside},(?: who| and)?) (?:has |had |since |sadly |later |also )*`,
    anyOf(
      `died|d \\.(?! of\\b)|passed (?:away\\b|in (?:(?:19|20)\\d\\d|${months})|(?=\\d{4}))|was killed`,
      'drowned(?= (?:in|at|off|as|aged)\\b| ?[.,;)]|$)',
    ),
    `${year}`,
  ),
);

const wishedRest = /\b(?:god rest|rest in peace|may s?he rest|rest (?:his|her) soul)\b/;
const ofTheDead =
  /^['’]s (?:funeral|death|wake|burial|grave(?! concern)|ashes|inquest|headstone)\b(?! (?:threats?|business|plan|wish|cover|parlour|director|face|concerns?|mistake|tattoo)\b)/;
const beforeTheDead = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      String.raw`(?<!\b(?:running|was|is|were|be|being|arrived|arriving|came|so|too|very|bit|little|up|stay\w*|until) )late`,
      'deceased|buried|burying|mourning|mourned|(?:funeral|death|ashes|grave|loss) of',
      'lost (?:my|his|her|their|our) (?:dear |poor |beloved )?(?:husband|wife|partner|mum|mam|mom|mother|dad|father|brother|sister|nan|gran|granny|grandad|granda)(?: ,)?',
    ),
    '$',
  ),
);
/** "The funeral of Al's friend", "lost her husband Al in the crowd": he lives. */
const goesOnOtherwise = /^(?:['’]s\b|,? ?(?:in|at|on) (?:the|a) )/;

const near = 7;
const far = 18;

const yetToCome = /\b(?:dies|passes)\b/;
/** "When Nan dies", "the day that her mum dies". */
const isSomeTime =
  /\b(?:when(?:ever)?|once|until|till|before|after|day|time|moment|case|soon|say|suppose|how|what)\b[^.:;]*$/;

/** The present tells of a death where a chronology dates it: a plan and a story have no date. */
function isChronicled(before: string, { 1: year }: RegExpExecArray): boolean {
  return !isSomeTime.test(before) && (year !== undefined || dated.test(before));
}

const dated = new RegExp(`\\b(?:(?:18|19|20)\\d\\d|\\d{1,2} ?[./-] ?\\d|${months})`);

/** What is told of the bearer of the name; `next`: the name after it, beyond which the words are another's. */
export function deathOf(tokens: readonly Token[], name: NameSpan, next: NameSpan | undefined): Death {
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ lower }) => lower)
      .join(' ');
  const after = words(name.to, Math.min(name.to + far, next?.from ?? Infinity));
  const nearby = words(name.to, Math.min(name.to + near, next?.from ?? Infinity));
  if (/^(was|is|has)? ?(not|n't)/.test(nearby)) return alive;
  if (isSupposedDeath(words(name.from - 9, name.from), nearby)) return alive;
  const found = straightAfter.exec(nearby) ?? afterAnAside.exec(after);
  if (found && yetToCome.test(found[0]) && !isChronicled(words(name.from - 9, name.from), found)) return alive;
  if (found) return { deceased: true, ...(found[1] ? { diedOn: found[1] } : {}) };
  const isTold =
    ofTheDead.test(nearby) ||
    wishedRest.test(after) ||
    (!goesOnOtherwise.test(nearby) && beforeTheDead.test(words(name.from - 6, name.from)));
  return isTold ? { deceased: true } : alive;
}

/** "Has since died", "are both dead", "took his own life", "is no longer alive": what a clause says of its subject. Who only "passed" may have passed a test. */
const saidOfSubject = new RegExp(
  inSequence(
    `^(?:(?:[,(]|has|have|had|was|were|is|are|'s|'ve|'re|who|sadly|since|also|both|all|now|been|then|later|long|recently|suddenly|unexpectedly|peacefully) ?)*`,
    '(?!passed(?! (?:away|on)\\b))',
    anyOf(
      `${died}|(?<=was |were |been )(?:killed|murdered)\\b|(?:took|taken) (?:his|her|their) own li(?:fe|ves)\\b`,
      'killed (?:himself|herself|themselves)\\b|committed suicide\\b|no longer alive\\b(?! (?:to|at)\\b)',
      `(?:no longer|not|n't) with us any ?(?:more|longer)\\b`,
    ),
    `${year}`,
  ),
);

/** Words of a clause in which a death is only supposed, feared, denied or played: "if Al died", "is it true that Al is dead". */
const supposed = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b`,
      anyOf(
        String.raw`if|whether|wish\w*|thought|believed?|pretend\w*|imagin\w*|dream\w*|threat\w*|fear\w*|worr\w*|unless`,
        String.raw`rumou?r\w*|nearly|almost|asked|asks|true|untrue|would|might|could|may|(?:not|n't) know\w*`,
        'in (?:the|a) (?:game|play|story|film|book)',
      ),
      String.raw`\b`,
    ),
    String.raw`\bany(?:one|body) (?:who|that)\b|^had\b`,
  ),
);

/** `before`: the words before whoever is told of; `after`: those after them, which begin with the verb. */
export function isSupposedDeath(before: string, after: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1).trimStart();
  return supposed.test(clause) || (/^(?:is|are) /.test(after) && /\buntil\b/.test(clause));
}

/** The death that the words after a subject tell of it; undefined where they tell of none. */
export function deathSaid(words: string): Death | undefined {
  const found = saidOfSubject.exec(words);
  return found ? { deceased: true, ...(found[1] ? { diedOn: found[1] } : {}) } : undefined;
}

/** Marks people who are no children of the case as dead, and when. */
export function noteDeath(people: readonly Referent[], diedOn: string | undefined): void {
  for (const person of people) {
    if (person.childId === undefined) person.deceased = true;
    if (diedOn) person.diedOn ??= diedOn;
  }
}

/** "Mother of Ann and of BEA": the name only says whose mother is meant. */
export function isWhoseKin(tokens: readonly Token[], { from }: NameSpan): boolean {
  const before = tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ lower }) => lower)
    .join(' ');
  const [, kin] = /(\S+) of(?: \S+ (?:,|and|, and)(?: of)?)?$/.exec(before) ?? [];
  return kin !== undefined && kinTerm(kin).length > 0;
}
