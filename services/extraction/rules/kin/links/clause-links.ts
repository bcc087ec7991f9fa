/** What stands between two phrases of a sentence, if it ties them: a copula, an apposition, "married", "has", "born to". */
import { isApposed, isKinOfNamed, isSigned } from './apposed.ts';
import { isExplained, isOwnFamily } from './clause-colon.ts';
import { doubt, inError, isCopula, mistaken } from './copula-links.ts';
import { deniesUnion, parted } from './couple-words.ts';
import { isDeniedAs, saysNone } from './denied-as.ts';
import { isByMistake, isEntry, isForbidden, isPutRight, isRecordedAs, wasWritten } from './entry-links.ts';
import { isHeldSo, isInsteadOf, isOneOfSeveral, isOther } from './before-subject.ts';
import type { Item } from '../phrases/items.ts';
import { believedBy, isImagined, isLeftOpen, isOnlyDoubted, isWondered } from './left-open.ts';
import { isByDegree, isCompared, isTakenFor } from './likened.ts';
import type { Between, Link } from './link.ts';
import { isNoMore } from './no-longer.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { countsOut, isNegating } from '../phrases/negation.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isBorn, isHaving } from './parent-links.ts';
import { speechVerbs } from '../../reference/quoted-speech.ts';
import { coupleOf, isMarried } from './wedding-links.ts';
import {
  withoutAsides,
  withoutAudience,
  withoutMerely,
  withoutParticulars,
  withoutRelative,
  withoutSince,
  withoutSource,
  withoutThisIs,
} from './words-passed-over.ts';

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
  const all = wordsBetween(items, left, right);
  if (!mayLink(items, left, right, all)) return undefined;
  const isDenying = all.some(isNegating);
  // "Cannot be her father"; "can be her sister if she likes" is a wish.
  const words = all.filter((word) => !isNegating(word) && !(isDenying && /^(?:can|ca)$/.test(word)));
  const place: Between = { words, items, left, right };
  const said = coupleOf(items, left, right, words, all);
  const isOver = said !== undefined && isNoMore(all, items.slice(right.to, right.to + 3));
  const couple = isOver ? parted : said;
  const isDescribed = isBeside(items, left, right);
  const isAsked = (all.length === 0 && !isDescribed) || isTakenFor(items, left, all);
  const isDenied = !isDenying && isDeniedAs(place);
  const plain = couple ? 'couple' : readers.find(([, reads]) => reads(place))?.[0];
  const type = isDescribed ? 'apposed' : isAsked || isDenied || isByDegree(place) ? 'is' : plain;
  if (!type) return undefined;
  const isEntered = isEntry(place) || wasWritten(items, left.from) || (type === 'apposed' && isPutDown(place));
  const isHeld = isHeldSo(items, left);
  const matrix = items.slice(Math.max(0, left.from - 2), left.from).map(({ lower }) => lower);
  const believer = believedBy(matrix);
  return {
    type,
    ...(couple ? { couple } : {}),
    negated:
      isDenied ||
      (couple !== undefined && deniesUnion(all.join(' '))) ||
      (!isOver && isDenying && !isOnlyDoubted(all) && !isOneOfSeveral(items, right)) ||
      (isEntered && (isByMistake(items, left) || isPutRight(items, left, all))) ||
      (type !== 'apposed' && (countsOut(items, left) || countsOut(items, right))) ||
      isNotSo(place),
    hearsay:
      isHeld ||
      believer === 'others' ||
      words.some((word) => doubt.test(word)) ||
      (type === 'is' && isWondered(items, right)),
    unreal: isCompared(place) || believer === 'children' || (!isHeld && isImagined(matrix)),
    open: isAsked || isByDegree(place) || (type !== 'apposed' && isLeftOpen(items, left.from)),
    entry: isEntered,
    recorded: isRecordedAs(words),
    past: all.join(' ') === 'was' && (left.head.type === 'names' || left.head.type === 'pronoun'),
  };
}

/** The words between two phrases without what makes no difference: asides, sources, ages, quotation marks. */
function wordsBetween(items: readonly Item[], left: NounPhrase, right: NounPhrase): readonly string[] {
  const between = withoutRelative(items.slice(left.to, right.from).map(({ lower }) => lower));
  const isOne = left.head.type === 'names' || (left.head.type === 'kin' && left.head.names.length === 0);
  const spoken = isOne ? withoutParticulars(between) : between;
  const plain = withoutMerely(withoutAudience(withoutSource(withoutAsides(withoutSince(spoken)))), right);
  return withoutThisIs(plain.filter((word) => !/^["“”'‘’]$/.test(word)));
}

/** Whether the words between two phrases may make a tie: some stand there, not too many, and the second is nobody else's. */
function mayLink(items: readonly Item[], left: NounPhrase, right: NounPhrase, words: readonly string[]): boolean {
  if (words.length > 10 || isAskedOf(items, right, words)) return false;
  if (words.length === 0 && !isInverted(items, left, right) && !isBeside(items, left, right)) return false;
  return !(
    isTalk(items, right) ||
    items[right.to]?.type === 'possessive' ||
    isRelative(right) ||
    isOwnedBy(items, left, right) ||
    isExplained(items, left, right) ||
    isOwnFamily(items, left, right) ||
    isWithOther(items, right) ||
    saysNone(items, right)
  );
}

/** "Asked who her father is, Ann said": what was asked ends before her. */
function isAskedOf(items: readonly Item[], { to, head }: NounPhrase, words: readonly string[]): boolean {
  return (
    head.type === 'names' && /^(?:is|was|are|were) ,$/.test(words.join(' ')) && speechVerbs.has(items[to]?.lower ?? '')
  );
}

/** "Mum: \"Bob is my brother\"": she speaks of him. */
function isTalk(items: readonly Item[], { from, head }: NounPhrase): boolean {
  const [colon, mark] = items.slice(Math.max(0, from - 2), from);
  return head.type === 'names' && colon?.lower === ':' && /^["“]$/.test(mark?.lower ?? '');
}

/** Words that without a "not" say that it is not so: "wrongly put down as", "stop recording him as", "is no uncle". */
function isNotSo({ words, items, left, right }: Between): boolean {
  return (
    isOther(items, left, words) ||
    isInsteadOf(items, left, words) ||
    isForbidden(items, left, words) ||
    words.some((word) => mistaken.test(word)) ||
    inError.test(words.join(' ')) ||
    items[right.from]?.lower === 'no'
  );
}

/** "Gave his name as Al Pike, \"uncle\"", "Al Pike (uncle)" under a letter: in somebody's words. */
function isPutDown({ items, left, right }: Between): boolean {
  const isQuoted = /^["“]$/.test(items[right.from - 1]?.lower ?? '') && /^["”]$/.test(items[right.to]?.lower ?? '');
  return isQuoted || isSigned(items, left, right);
}

/** "Is Bea his aunt?": the verb stands before. */
function isInverted(items: readonly Item[], left: NounPhrase, { from, head }: NounPhrase): boolean {
  const verb = items[left.from - 1];
  const begins = items[left.from - 2] === undefined || opensQuestion.test(items[left.from - 2]?.lower ?? '');
  const isAsked = items
    .slice(Math.max(0, left.from - 5), left.from - 1)
    .some(({ lower }) => /^ask(?:s|ed|ing)?$/.test(lower));
  return (
    from === left.to &&
    /^(is|was|are|were)$/.test(verb?.lower ?? '') &&
    head.type === 'kin' &&
    (isAsked || (begins && items.some(({ lower }) => lower === '?')))
  );
}

const opensQuestion = /^(?:["“(:,.–—-]|so|and|but|or|well|then|ok|okay|right|now|oh|is)$/;

/** "Sandra his wife bakes", "Present: Al her brother; Jo her mum": what somebody is, straight after the name that begins the clause. */
function isBeside(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  const { from, head } = right;
  const opens = /^(?:[.,;:("“–—-]|and|&)$/.test(items[left.from - 1]?.lower ?? '.');
  const isOwned =
    head.type === 'kin' && head.names.length === 0 && head.anchor?.head.type === 'pronoun' && head.anchor.from === from;
  if (from === left.to && isKinOfNamed(left, right)) return true;
  if (!opens || from !== left.to || left.head.type !== 'names' || left.head.names.length !== 1) return false;
  return isOwned || isNotified(items, left.head.names[0]?.surface ?? '', right);
}

/** "LOW BOB SON OF PIKE ANN ATTENDED", "LOW BEA AUNT TO CHILDREN": notices in capitals have no commas. */
function isNotified(items: readonly Item[], name: string, { from, to, head }: NounPhrase): boolean {
  if (head.type !== 'kin' || head.names.length > 0) return false;
  const isShouted = head.kin.term === head.kin.term.toUpperCase() && name === name.toUpperCase();
  const isOf = head.anchor !== undefined && head.anchor.from > from;
  return isShouted && (isOf || /^(?:of|to)$/.test(items[to]?.lower ?? ''));
}

/** "Your granny's Bert": no woman is Bert, who is somebody of hers. */
function isOwnedBy(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  if (items[left.to]?.type !== 'possessive' || right.from !== left.to + 1) return false;
  if (left.head.type !== 'kin' || right.head.type !== 'names') return false;
  const [name, ...others] = right.head.names;
  const isOther = ({ sex }: KinReading) => name !== undefined && new Set([sex, name.sex, 'unknown']).size === 3;
  return others.length === 0 && left.head.kin.readings.every(isOther);
}

/** "Jan, whose wife …" says nothing of Jan yet. */
function isRelative({ head }: NounPhrase): boolean {
  if (head.type === 'pronoun') return head.pronoun.who === 'relative';
  return head.type === 'kin' && head.anchor !== undefined && isRelative(head.anchor);
}

/** "is friends with Ann": the friend is named after it. */
function isWithOther(items: readonly Item[], { head, to }: NounPhrase): boolean {
  return (
    head.type === 'kin' &&
    items[to]?.lower === 'with' &&
    head.kin.readings.every(({ kind, plural }) => kind === 'friend' && plural)
  );
}
