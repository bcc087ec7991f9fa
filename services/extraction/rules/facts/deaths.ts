/** What the words around a name say of a death, and whether it is the bearer's own: "Ann, mother of Bea, d. 2019" tells nothing of Bea. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Token } from '../parsed-document.ts';

export interface Death {
  readonly deceased: boolean;
  readonly diedOn?: string;
}

const alive: Death = { deceased: false };

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const year = '(?:.{0,20}?\\b((?:19|20)\\d\\d)\\b)?';

/** "Died", "dead" and the like, where they are said of a life. */
const died = String.raw`died(?! (?:the|laughing)\b)|dead(?= ?[.,;:)!?”\"]|$| (?:and|but|since|by|now|from|at|in|too|before|when|as|years?|on arrival|this|these|long|for (?!all)|\d+)\b)|deceased(?! ?['’]s)|passed (?:away\b|on(?! (?:the|an?|his|her|their|my|our|this|that|these|it|to|some|all)\b))|passed(?= (?:in|last|this|suddenly|peacefully)\b| ?[.,;]|$)|drowned(?= (?:in|at|off|on|as|aged)\b| ?[.,;)]|$)`;

/** "d. 2019", "died in 2020", "is dead", "passed away", "passed in May", "found dead", "until he died", "since killed". */
const straightAfter = new RegExp(
  `^(?:[,(] ?|has |had |was |is |'s |who |sadly |since |also |been |found |then |until s?he |before s?he |, )*(?:d \\.?(?! of\\b)|d$|${died}|dec ?['’]? ?d\\b|decd|(?<=was |been |since |who |, )(?:killed|murdered)\\b|rip|† ?)${year}`,
);

/** What may stand between, and speaks of nobody else: not "whose mother died". */
const aside = '(?:(?!\\b(?:whose|when|until|after|before|if|because|that)\\b)[^.;:()?!]){1,90}?';

/** "Stan, a stoker, died 2003", "Al, who had the shop, passed in 2012", "Jo who came off his bike and died". */
const afterAnAside = new RegExp(
  `^(?:(?:, )?who ${aside}(?:,|,? and)|, ${aside},(?: who| and)?) (?:has |had |since |sadly |later |also )*(?:died|d \\.(?! of\\b)|passed (?:away\\b|in (?:(?:19|20)\\d\\d|${months})|(?=\\d{4}))|was killed|drowned(?= (?:in|at|off|as|aged)\\b| ?[.,;)]|$))${year}`,
);

const wishedRest = /\b(?:god rest|rest in peace|may s?he rest|rest (?:his|her) soul)\b/;
const ofTheDead =
  /^['’]s (?:funeral|death|wake|burial|grave(?! concern)|ashes|inquest|headstone)\b(?! (?:threats?|business|plan|wish|cover|parlour|director|face|concerns?|mistake|tattoo)\b)/;
const beforeTheDead =
  /\b(?:late|deceased|buried|burying|mourning|mourned|(?:funeral|death|ashes|grave|loss) of|lost (?:my|his|her|their|our) (?:dear |poor |beloved )?(?:husband|wife|partner|mum|mam|mom|mother|dad|father|brother|sister|nan|gran|granny|grandad|granda)(?: ,)?)$/;
/** "The funeral of Al's friend", "lost her husband Al in the crowd": he lives. */
const goesOnOtherwise = /^(?:['’]s\b|,? ?(?:in|at|on) (?:the|a) )/;

const near = 7;
const far = 18;

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
  const found = straightAfter.exec(nearby) ?? afterAnAside.exec(after);
  if (found) return { deceased: true, ...(found[1] ? { diedOn: found[1] } : {}) };
  const isTold =
    ofTheDead.test(nearby) ||
    wishedRest.test(after) ||
    (!goesOnOtherwise.test(nearby) && beforeTheDead.test(words(name.from - 6, name.from)));
  return isTold ? { deceased: true } : alive;
}

/** "Has since died", "are both dead", "took his own life", "is no longer with us": what a clause says of its subject. */
const saidOfSubject = new RegExp(
  `^(?:(?:[,(]|has|have|had|was|were|is|are|'s|'ve|'re|who|sadly|since|also|both|all|now|been|then|later|long|recently|suddenly|unexpectedly|peacefully) ?)*(?:${died}|(?<=was |were |been )(?:killed|murdered)\\b|(?:took|taken) (?:his|her|their) own li(?:fe|ves)\\b|killed (?:himself|herself|themselves)\\b|committed suicide\\b|(?:no longer|not|n't) (?:alive\\b|(?:here|with us)(?= ?[.,;]|$| any ?more)))${year}`,
);

/** The death that the words after a subject tell of it; undefined where they tell of none. */
export function deathSaid(words: string): Death | undefined {
  const found = saidOfSubject.exec(words);
  return found ? { deceased: true, ...(found[1] ? { diedOn: found[1] } : {}) } : undefined;
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
