/** Words between two phrases that make a couple of them: "married", "m. (2) 1998", "is in a relationship with". */
import { inSequence } from '#services/pattern-source.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import { awayTogether } from './away-together.ts';
import { coupleBetween, type CoupleSaid, neverTogether, together } from './couple-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Between } from './link.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isTrade } from '../phrases/trades.ts';

const wed = /^(married|marries|marry|marrying|wed|wedded|m|remarried|remarries|remarrying|engaged|partnered)$/;

const wedFiller = new RegExp(
  inSequence(
    String.raw`^(to|with|on|=|:|later|since|in|,|\(|who|first|second|secondly|\d{4}|\.|get|gets|getting|got|off|is|was|are|were|been|being|has|had|have|now|then|also|again|recently|just|went|goes|gone|going|he|she|'s|'ve|'d|'re|below|above)`,
    '$',
  ),
);

/** Between two people by name or pronoun; one's relationship with a brother is no couple's. */
export function coupleOf(
  items: readonly Item[],
  left: NounPhrase,
  right: NounPhrase,
  words: readonly string[],
  all: readonly string[],
): CoupleSaid | undefined {
  const { head } = right;
  // "She ended her relationship with …": the possessor is one of the two.
  const owned = left.head.type === 'pronoun' && left.head.pronoun.possessive;
  const ended = /^(ended|ending)$/.test(items[left.from - 1]?.lower ?? '');
  const wedding = /(?:marriage|engagement|wedding) (?:(?:was|is|had been) )?to$/.test(words.join(' '));
  const verb = owned && ended ? ['ended', 'her'] : owned && wedding ? ["'s"] : [];
  if (isChildBeside(words, right)) return withLover(words, items, right);
  const person =
    (head.type === 'names' && head.names.length === 1) ||
    (head.type === 'pronoun' && !head.pronoun.possessive && !isSubject(right)) ||
    (head.type === 'kin' &&
      (/^married$/.test(words.at(-2) ?? '') ||
        head.kin.readings.every((reading) => reading.path?.[0]?.step !== 'sibling')));
  return person
    ? (withLover(words, items, right) ??
        awayTogether(words, items, left, right) ??
        neverTogether(all) ??
        coupleBetween(
          [...verb, ...withoutStranger(words)],
          items.slice(right.to, right.to + 4).map(({ type, lower }) => (type === 'name' ? 'NAME' : lower)),
        ))
    : undefined;
}

/** Said of one's child, where "a lad" may be a lover. */
const isOwn = /^(?:sons?|daughters?|child|children|kids?|baby|babies|twins)$/i;

/** "Is married with a daughter, Amy", "remarried (Bea), one child, Cy": no wife. */
function isChildBeside(words: readonly string[], { head }: NounPhrase): boolean {
  const isAlone = words.at(-1) === 'with' || (words.at(-1) === ',' && head.type === 'kin' && !head.anchor);
  return isAlone && head.type === 'kin' && isOwn.test(head.kin.term);
}

/** "Is living with a Leanne", "is in Hull with a lass called Sue", "moved to Leeds with a florist called Al". */
function withLover(
  words: readonly string[],
  items: readonly Item[],
  { head, from }: NounPhrase,
): CoupleSaid | undefined {
  const where =
    /^(?:, (?=in |over |up |down |out |near |living |now ))?(?:(?:is|was|'s|are|who|now|then|later|since|living|lives|lived|gone|went|moved|left|off|away|back|over|has|had|been|still|set up home|settled) )*(?:(?:in|at|to|near|on|off|for|up in|down in|over in|out in) [\p{L}'-]+(?: [\p{L}'-]+){0,2} )?with (?:an?|some|another) (?:\p{L}+ ){0,2}(?:man|woman|lady|guy|bloke|fella|feller|lad|girl|lass|chap|soldier|barman|barmaid|(?<trade>\p{L}+)) (?:called|named|by the name of)$/u;
  // "A lass" is a word for kin too.
  const isAnybody =
    head.type === 'kin' &&
    head.determiner === 'a' &&
    !head.anchor &&
    head.names.length === 1 &&
    head.kin.readings.every(({ kind }) => !bondKinds.has(kind)) &&
    head.kin.readings.every(({ path, register }) => register === 'role' || path?.[0]?.step === 'child') &&
    !isOwn.test(head.kin.term);
  const isStranger = head.type === 'names' && words.at(-1) === 'with' && hasArticle(items, from);
  const met = where.exec([...words, ...(isAnybody ? ['a', 'lass', 'called'] : [])].join(' '));
  const trade = met?.groups?.['trade'];
  if (met && (trade === undefined || (isTrade(trade) && !caring.test(trade)))) return together;
  return isStranger && where.test(`${words.join(' ')} a lass called`) ? { ...together, loose: true } : undefined;
}

/** With whom one is for what they do, or to look after them. */
const caring =
  /^(?:worker|officer|teacher|carer|minder|childminder|helper|supporter|mentor|tutor|doctor|solicitor|counsellor|teenager|youngster|toddler|foster|stranger|lodger|prisoner)$/;

/** "With a Leanne", "with a Ms Low": the article says that nobody knew them. It is not among the items; only the gap before the name shows that one stood there. */
function hasArticle(items: readonly Item[], at: number): boolean {
  const gap = (items[at]?.start ?? 0) - (items[at - 1]?.end ?? 0);
  return gap >= ' a '.length && gap <= ' an '.length;
}

/** "Has been seeing a man called Al", "left her for another woman, Jo": that nobody knew them says nothing of the couple. */
export function withoutStranger(words: readonly string[]): readonly string[] {
  const stranger =
    /(?<=\S) (?:an?|another|some|this)(?: \p{L}+)? (?:man|woman|lady|guy|bloke|fella|lad|lass|girl|chap|male|female)(?: (?:from|off|at|in) [\p{L}'-]+(?: [\p{L}'-]+){0,2}?)?(?: ,)?(?: called| named| by the name of)?$/u.exec(
      words.join(' '),
    );
  const calling = stranger ? null : /(?<=\S) an?(?: \p{L}+){0,2} (\p{L}+) ,$/u.exec(words.join(' '));
  const told = calling && isTrade(calling[1] ?? '') ? calling : stranger;
  const before = told ? words.slice(0, words.length - told[0].trim().split(' ').length) : words;
  return before.at(-1) === 'got' ? words : before;
}

const calling = /^(the|a|an|fellow|british|english|local)$/;

/** "married", "is married to", "m. (2) 1998", "married the actress". */
export function isMarried({ words, items, left, right }: Between): boolean {
  const at = words.findLastIndex((word) => wed.test(word));
  if (words[at] === 'm' && items.slice(left.to, right.from).some(isSexLetter)) return false;
  // "B = Jan, M = Mo": letters that stand for names; "Wed: Ann Low" is a day.
  const isLetter = words[at]?.length === 1 && words[at + 1] === '=';
  const isDay = words[at] === 'wed' && words[at + 1] === ':';
  if (at === -1 || isLetter || isDay || isSubject(right) || isChildBeside(words, right)) return false;
  const [before, after] = [words.slice(0, at), withoutNaming(withoutStranger(words.slice(at + 1)))];
  const clause = before.slice(before.lastIndexOf(',') + 1);
  const plain = (word: string) => wed.test(word) || wedFiller.test(word);
  const whom = /^(?:to|a)$/.test(after[0] ?? '') && calling.test(after[1] ?? '') ? after.slice(1) : after;
  const named = whom.at(-1) === ',' && endsApposition(items, right) ? whom.slice(0, -1) : whom;
  const called = calling.test(named[0] ?? '') && named.length < 6 && named.every((word) => /^[\p{L}-]+$/u.test(word));
  return clause.every(plain) && (called || after.every(plain));
}

/** "Is married to a local man, Al Low, with whom": what comes after the name goes on about something else. */
function endsApposition(items: readonly Item[], { to, head }: NounPhrase): boolean {
  const next = items[to]?.lower;
  return head.type === 'names' && (next === undefined || /^(?:[.,;:()–—-]|and|with|who|but)$/.test(next));
}

/** "12/03/2019, M": a column's letter; whoever married is "m." */
function isSexLetter(item: Item): boolean {
  return item.type === 'word' && item.token.text === 'M';
}

/** "Married a lady called Ann", "by the name of Ann". */
function withoutNaming(words: readonly string[]): readonly string[] {
  const naming = /(?:^| ),? ?(?:called|named|by the name of)$/.exec(words.join(' '));
  return naming ? words.slice(0, words.length - naming[0].trim().split(' ').length) : words;
}

/** "I", "he", "they" begin a clause of their own and are nobody's husband or child here. */
function isSubject({ head }: NounPhrase): boolean {
  return (
    head.type === 'pronoun' && !head.pronoun.possessive && head.pronoun.who !== 'male' && head.pronoun.who !== 'female'
  );
}
