/** What stands between two phrases of a sentence, if it ties them: a copula, an apposition, "married", "has", "born to". */
import { isApposed, isSigned } from './apposed.ts';
import { coupleBetween, neverTogether, parted, type CoupleSaid } from './couple-words.ts';
import { titleOf } from '../names/titles.ts';
import type { Item } from './items.ts';
import { afterCalling } from './names-beside.ts';
import type { NounPhrase } from './noun-phrase.ts';

export interface Link {
  readonly type: 'is' | 'apposed' | 'couple' | 'has' | 'born';
  /** For a couple: how they are one, or that they were. */
  readonly couple?: CoupleSaid;
  readonly negated: boolean;
  readonly hearsay: boolean;
  /** "Like a sister", "thought he was my dad": said of somebody who is not that. */
  readonly unreal: boolean;
  /** "Asked whether he is his dad", "Is Bea his aunt?", "talks like she is my mum": neither said nor denied. */
  readonly open: boolean;
  /** "The minutes had him as MGF": what stands elsewhere, often so as to be put right. */
  readonly entry: boolean;
  /** "Was", and nothing else: what somebody may be no longer. */
  readonly past?: boolean;
}

export interface Between {
  readonly words: readonly string[];
  readonly items: readonly Item[];
  readonly left: NounPhrase;
  readonly right: NounPhrase;
}

const copula = /^(include|includes|included|is|was|are|were|be|been|being|becomes?|became|'s|'re|'m|am|=|means)$/;
const negation = /^(not|n't|never|no|neither|nor)$/;
const doubt =
  /^(\?|allegedly|apparently|supposedly|possibly|maybe|perhaps|reportedly|rumoured|said|believed|thought|claims?|claimed|claiming|might|may|could|alleged|meant|presumed|described)$/;
const filler =
  /^(one|third|fourth|middle|also|actually|really|still|now|then|just|only|both|all|indeed|of|course|certainly|definitely|technically|legally|biologically|always|currently|by|blood|to|be|as|the|her|his|very|much|well|own|once|a|an|known|there|here|rather|even|been|being|registered|recorded|named|listed|down|in|fact|and|who|that|which|got|have|has|had|so|like|more|longer|therefore|thus|any|,|:)$/;
const entry =
  /^(had|has|have|recorded|records?|listed|lists?|showed|shows?|named|names|put|described|describes|entered|gave|gives|registered|introduced|identified|identifies|confirmed)$/;
const mistaken = /^(wrongly|incorrectly|mistakenly|erroneously)$/;
const wed = /^(married|marries|marry|wed|wedded|m|remarried|engaged|partnered)$/;
const wedFiller =
  /^(to|with|on|=|:|later|since|in|,|\(|who|first|second|secondly|\d{4}|\.|get|gets|getting|got|off|is|was|are|were|been|has|had|have|now|then|also|he|she|'s|below|above)$/;
const having = /^(have|has|had|'ve|having)$/;
const havingFiller = /^(got|also|now|only|just|already|another|and)$/;

/** Kinds of link in the order in which they are tried. */
const readers: readonly (readonly [Link['type'], (between: Between) => boolean])[] = [
  ['couple', isMarried],
  ['born', isBorn],
  ['has', isHaving],
  ['is', isCopula],
  ['apposed', isApposed],
];

/** The tie between two neighbouring phrases, `undefined` where the words between them make none. */
export function linkBetween(items: readonly Item[], left: NounPhrase, right: NounPhrase): Link | undefined {
  const all = withoutAsides(items.slice(left.to, right.from).map(({ lower }) => lower)).filter(
    (word) => !/^["“”]$/.test(word),
  );
  if (
    (all.length === 0 && !isInverted(items, left, right)) ||
    all.length > 10 ||
    items[right.to]?.type === 'possessive' ||
    isRelative(right) ||
    isWithOther(items, right)
  )
    return undefined;
  const words = all.filter((word) => !negation.test(word));
  const said = coupleOf(items, left, right, words, all);
  const isOver = said !== undefined && isNoMore(all, items.slice(right.to, right.to + 3));
  const couple = isOver ? parted : said;
  const isAsked = all.length === 0 || isTakenFor(items, left, all);
  const type = isAsked
    ? 'is'
    : couple
      ? 'couple'
      : readers.find(([, reads]) => reads({ words, items, left, right }))?.[0];
  if (!type) return undefined;
  const isEntered =
    isEntry({ words, items, left, right }) ||
    wasWritten(items, left.from) ||
    (type === 'apposed' && isSigned(items, left, right));
  const matrix = items.slice(Math.max(0, left.from - 2), left.from).map((item) => item.lower);
  return {
    type,
    ...(couple ? { couple } : {}),
    negated:
      (!isOver && all.length > words.length) ||
      words.some((word) => mistaken.test(word)) ||
      items[right.from]?.lower === 'no',
    hearsay: words.some((word) => doubt.test(word)),
    unreal:
      words.includes('like') ||
      matrix.some((word) =>
        /^(thought|thinks|assumed|pretends?|pretended|wishes|wished|mistook|imagines?)$/.test(word),
      ),
    open: isAsked || matrix.some((word) => /^(if|whether|like|though)$/.test(word)) || asksTruth(items, left.from),
    entry: isEntered,
    past: all.join(' ') === 'was' && (left.head.type === 'names' || left.head.type === 'pronoun'),
  };
}

/** "Ann Low (she was a Marsh) is": what stands in brackets is passed over. */
function withoutAsides(words: readonly string[]): readonly string[] {
  const open = words.indexOf('(');
  const close = words.indexOf(')', open);
  const isLast = close === words.length - 1;
  return open === -1 || close === -1 || isLast ? words : [...words.slice(0, open), ...words.slice(close + 1)];
}

/** "Is Bea his aunt?": the verb stands before. */
function isInverted(items: readonly Item[], left: NounPhrase, { from, head }: NounPhrase): boolean {
  const verb = items[left.from - 1];
  const begins = items[left.from - 2] === undefined || /^["“(:,]$/.test(items[left.from - 2]?.lower ?? '');
  return (
    from === left.to &&
    /^(is|was|are|were)$/.test(verb?.lower ?? '') &&
    begins &&
    head.type === 'kin' &&
    items.some(({ lower }) => lower === '?')
  );
}

/** "Asked whether it was true that …". */
function asksTruth(items: readonly Item[], at: number): boolean {
  const words = items.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  return /\b(?:if|whether) (?:it|this) (?:is|was|were) (?:true|right|so) that$/.test(words.join(' '));
}

/** "Is no longer with him", "is not with him any more": so it was before. */
function isNoMore(between: readonly string[], following: readonly Item[]): boolean {
  const after = following.map((item) => item.lower).join(' ');
  return (
    between.join(' ').includes('no longer') ||
    (between.some((word) => negation.test(word)) && /^any ?more\b/.test(after))
  );
}

/** "Jan, whose wife …" says nothing of Jan yet. */
function isRelative({ head }: NounPhrase): boolean {
  if (head.type === 'pronoun') return head.pronoun.who === 'relative';
  return head.type === 'kin' && head.anchor !== undefined && isRelative(head.anchor);
}

/** Between two people by name or pronoun; one's relationship with a brother is no couple's. */
function coupleOf(
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
  const wedding = /(?:marriage|engagement|wedding) to$/.test(words.join(' '));
  const verb = owned && ended ? ['ended', 'her'] : owned && wedding ? ["'s"] : [];
  const person =
    (head.type === 'names' && head.names.length === 1) ||
    (head.type === 'pronoun' && !head.pronoun.possessive && !isSubject(right)) ||
    (head.type === 'kin' && head.kin.readings.every((reading) => reading.path?.[0]?.step !== 'sibling'));
  return person
    ? (neverTogether(all) ??
        coupleBetween(
          [...verb, ...words],
          items.slice(right.to, right.to + 4).map((item) => item.lower),
        ))
    : undefined;
}

/** "is friends with Ann": the friend is named after it. */
function isWithOther(items: readonly Item[], { head, to }: NounPhrase): boolean {
  return (
    head.type === 'kin' &&
    items[to]?.lower === 'with' &&
    head.kin.readings.every(({ kind, plural }) => kind === 'friend' && plural)
  );
}

const calling = /^(the|a|an|fellow|british|english|local)$/;

/** "married", "is married to", "m. (2) 1998", "married the actress". */
function isMarried({ words, items, left, right }: Between): boolean {
  const at = words.findLastIndex((word) => wed.test(word));
  if (words[at] === 'm' && items.slice(left.to, right.from).some(isSexLetter)) return false;
  // "B = Jan, M = Mo": letters that stand for names.
  const isLetter = words[at]?.length === 1 && words[at + 1] === '=';
  if (at === -1 || isLetter || isSubject(right)) return false;
  const [before, after] = [words.slice(0, at), withoutNaming(words.slice(at + 1))];
  const clause = before.slice(before.lastIndexOf(',') + 1);
  const plain = (word: string) => wed.test(word) || wedFiller.test(word);
  const called = calling.test(after[0] ?? '') && after.length < 6 && after.every((word) => /^[\p{L}-]+$/u.test(word));
  return clause.every(plain) && (called || after.every(plain));
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

/** "Aiden b. Shane came to the ward": who comes after the birth does something and begins a sentence. */
const acts =
  /^(is|was|has|had|came|comes|went|visited|attended|attends|arrived|rang|called|phoned|said|says|told|present|absent|not|moved|left|returned|denied|denies)$/;

/** "Karen b. to Moira", "was born to", "Aiden b. Karen". */
function isBorn({ words, items, right }: Between): boolean {
  const placed =
    /^(?:(?:,|is|was|the) )*(?:one|eldest|oldest|youngest|middle|second|third|fourth|fifth) of (?:\w+) (?:(?:born )?to|of)$/;
  if (placed.test(words.join(' '))) return true;
  const [first, ...rest] = words.filter((word) => !/^(was|is|who|,|\.)$/.test(word));
  if (first === undefined || !/^(b|born)$/.test(first)) return false;
  return rest.length === 0
    ? words.includes('.') && right.head.type === 'names' && !acts.test(items[right.to]?.lower ?? '')
    : /^(to|of)( the)?$/.test(rest.slice(rest.at(-1) === 'the' ? -2 : -1).join(' ')) && rest.length < 6;
}

function isHaving({ words, right }: Between): boolean {
  if (right.head.type !== 'kin' || right.head.anchor) return false;
  if (words.length === 2 && words[0] === "'s" && words[1] === 'got') return true;
  const said = words.slice(words.findIndex((word) => !/^(?:,|who)$/.test(word)));
  return said.some((word) => having.test(word)) && said.every((word) => having.test(word) || havingFiller.test(word));
}

function isCopula(between: Between): boolean {
  const { items, left, right } = between;
  const words = withoutAge(between.words);
  if (isEntry(between)) return true;
  if (words.length === 1 && words[0] === ':')
    return !isAddressed(items, right) && (left.head.type === 'kin' || labels(items, left, right));
  if (words.some((word) => mistaken.test(word)) && words.at(-1) === 'as') return true;
  // "Ann, who lives next door, is …": the verb of the sentence is the last one.
  const verb = words.findLastIndex((word) => copula.test(word));
  if (verb === 0 && left.head.type === 'kin' && afterCalling(items, left.to + 1) === right.from) return true;
  const aside = /^(who|which)$/.test(words.find((word) => word !== ',') ?? '') && verb > 1;
  if (aside && words.slice(verb + 1).every((word) => filler.test(word))) return true;
  return (
    words.some((word) => copula.test(word)) &&
    words.every((word) => copula.test(word) || filler.test(word) || doubt.test(word))
  );
}

/** "Mum: \"Al, you let him in\"": who is spoken to, not who speaks. */
function isAddressed(items: readonly Item[], { to }: NounPhrase): boolean {
  const next = items[to + 1];
  return items[to]?.lower === ',' && next?.type === 'pronoun' && next.pronoun.who === 'second';
}

/** "Ann, 42, is …", "Ann, aged 42, is …", "Ann (42) is …", "Ann in Y5 is …": the age says nothing of what she is. */
function withoutAge(words: readonly string[]): readonly string[] {
  const age =
    /^(?:, (?:aged )?\d{1,2} ,|\( (?:aged )?\d{1,2} \)|in (?:y\d{1,2}|(?:y|yr|year) \d{1,2}|reception)) /.exec(
      `${words.join(' ')} `,
    );
  return age ? words.slice(age[0].trim().split(' ').length) : words;
}

/** "Minutes had Mr Pike as MGF", "recorded Fay Dunn as \"Leo's aunt\"": an entry of somebody's. */
function isEntry({ words, items, left: { from } }: Between): boolean {
  const said = words.join(' ');
  return (
    shownAs.test(said) ||
    (/^(down )?as$/.test(said) && items.slice(Math.max(0, from - 3), from).some((item) => entry.test(item.lower)))
  );
}

/** "Mr Pike, shown as uncle, …". */
const shownAs =
  /^,? ?(?:wrongly |previously )?(?:shown|recorded|listed|described|introduced|entered|put|registered|given)(?: down)? as$/;

/** "I took him for her uncle", "mistook her for his nan": so it seemed. */
function isTakenFor(items: readonly Item[], { from }: NounPhrase, words: readonly string[]): boolean {
  return (
    /^(?:for|to be)$/.test(words.join(' ')) && /^(?:took|taken|mistook|mistaken)$/.test(items[from - 1]?.lower ?? '')
  );
}

/** "I had written that Nan was MGM": put right by now, or about to be. */
function wasWritten(items: readonly Item[], at: number): boolean {
  const words = items.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  return /\bhad (?:previously |wrongly )?(?:written|recorded|put|noted|entered|typed)(?: down)? that(?: the| a)?(?: \p{L}+)?$/u.test(
    words.join(' '),
  );
}

/** "Derek: uncle." says what Derek is; "DS Foyle: the aunt, Joan, is …" says who told it, and the name after the comma is the aunt. */
function labels(items: readonly Item[], { head }: NounPhrase, right: NounPhrase): boolean {
  const office =
    head.type === 'names' &&
    head.names.some(({ name }) => titleOf(name.title?.split(' ')[0] ?? '')?.office !== undefined);
  const named = items[right.to]?.lower === ',' && items[right.to + 1]?.type === 'name';
  return !office && !named && /^[.,;()]$/.test(items[right.to]?.lower ?? '.');
}
