/** Whether words that may be kin words are meant so where they stand: letters with other meanings, words of other languages that are English ones, "her man". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { isCommonSurname } from '../../names/common-surnames.ts';
import { givenNameSex } from '../../names/given-names.ts';
import { traditionsOfName } from '../../names/name-traditions.ts';
import { openers } from '../../names/not-a-name.ts';
import type { Token } from '../../parsed-document.ts';
import { everydayWords, kinTitles } from './everyday-words.ts';
import { saysMy, saysMyAfter } from './foreign-possessives.ts';
import { isLover, isShorthand } from './shorthand.ts';
import { isKinsTrade } from './trades.ts';

/** A term as it is written from one token to another. */
interface Written {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** Only kin words stand here. */
  readonly kinCell: boolean;
}

export function isForeign(reading: KinReading): boolean {
  return !['english', 'casework'].includes(reading.tradition);
}

/** "Parents/carers: Ann Low": the carers of a form's label who may be parents are no foster carers. */
function isParentOrCarer(tokens: readonly Token[], at: number): boolean {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]];
  return /^(?:carers?)$/.test(tokens[at]?.lower ?? '') && sign?.text === '/' && /^parents?$/.test(before?.lower ?? '');
}

/** "HV to Ann", "unannounced HV", "HV – Ann in": a home visit; the health visitor visits, and is "our HV". */
function isHomeVisit(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'HV') return false;
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (
    /^(?:announced|unannounced|joint|planned|statutory|stat|attempted|failed|initial|first|second|last|next|follow-up|late|early)$/.test(
      before?.lower ?? '',
    )
  )
    return true;
  const begins = before === undefined || /^[.;•–-]$/.test(before.text);
  if (!begins) return false;
  return /^[–—-]$/.test(next?.text ?? '') || (/^(?:to|at|with)$/.test(next?.lower ?? '') && isVisited(after));
}

/** "To Ann", "to the mum's", "at the home address"; a health visitor is there "to weigh baby". */
function isVisited(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.capital !== 'none' ||
      /^(?:the|home|family|address|both|mum|dad|nan|gran|mother|father|maternal|paternal)$/.test(token.lower))
  );
}

/** "Is with a lorry driver called Al", "married a nurse named Bea": what the other of a couple does for a living, and no role in the case. */
function isLoversTrade({ text, tokens, from, to }: Written): boolean {
  if (!isKinsTrade(text) || !/^(?:called|named)$/.test(tokens[to]?.lower ?? '')) return false;
  const before = tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ lower }) => lower)
    .join(' ');
  return coupled.test(before);
}

/** "Is with a", "is married to a long-distance"; who has spoken, met or come with somebody is no couple with them. */
const coupled = new RegExp(
  inSequence(
    '(?:^| )',
    anyOf(
      String.raw`(?<!\b(?:sp[eo]a?k\p{L}*|talk\p{L}*|me[et]t?\p{L}*|c[ao]me|coming|work\p{L}*|visit|call|appointment|liais\p{L}*|discuss\p{L}*) )with`,
      '(?:married|engaged) to|married|marries|marrying|seeing|dating',
    ),
    String.raw` an?(?: [\p{L}-]+){0,2}$`,
  ),
  'u',
);

/** Letters must be capitals; words of other languages must not be everyday English ones. */
export function usableHere(reading: KinReading, written: Written): boolean {
  const { text, tokens, from, to, kinCell } = written;
  if (isParentOrCarer(tokens, from) || isHomeVisit(tokens, from) || isLoversTrade(written)) return false;
  if (/^(?:bf|gf)$/.test(text)) return reading.kind === 'partner' && isLover(tokens, from);
  if (reading.register === 'abbreviation') return usableLetters(written) && !areOwnLetters(written);
  if (reading.register !== 'role' && /^\p{Lu}{1,3}$/u.test(text) && !(text.length > 2 && isShouted(tokens)))
    return false;
  if (/^man$/i.test(text) && !isHerMan(tokens, from)) return false;
  const everyday = to - from === 1 && everydayWords.has(text.toLowerCase()) && isForeign(reading);
  if (everyday && (saysMy(tokens[from - 1]) || saysMyAfter(tokens[to]))) return true;
  if (everyday && kinTitles.has(text.toLowerCase()) && isTitleAmongThem(reading, written)) return true;
  return !everyday || (kinCell && text.length > 2 && !openers.has(text.toLowerCase()));
}

/** "Kaka Harish", "Balwant mama": beside a given name of those whose word it is; "zia Carla" beside any; "her imo" without one. */
function isTitleAmongThem({ tradition }: KinReading, { text, tokens, from, to }: Written): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  const isTheirs = (name: Token | undefined) =>
    name?.capital === 'first' && traditionsOfName(name.text).has(tradition) && !isCommonSurname(name.text);
  if (isTheirs(next) || isTheirs(before)) return true;
  if (englishToo.test(text)) return false;
  const isOwned = before?.kind === 'possessive' || /^(?:my|his|her|their|our)$/.test(before?.lower ?? '');
  return isOwned || (!/^\p{Lu}/u.test(text) && next?.capital === 'first' && givenNameSex(next.text) !== undefined);
}

const englishToo = /^(?:mama|papa|nana|mam|ate|ba|baa|dai|dada|prima)$/i;

/** "Her man Al", "my man", "Gail's new man": whose he is must be said. */
function isHerMan(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[/^(?:new|own)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1];
  return owner?.kind === 'possessive' || /^(?:my|ma|her)$/.test(owner?.lower ?? '');
}

const shouted = new WeakMap<readonly Token[], boolean>();

/** A line written in capitals, where "NAN" is no abbreviation. */
function isShouted(tokens: readonly Token[]): boolean {
  const known = shouted.get(tokens);
  if (known !== undefined) return known;
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1);
  const capitals = words.filter(({ capital }) => capital === 'all').length;
  const isIt = words.length > 3 && capitals >= words.length * 0.8;
  shouted.set(tokens, isIt);
  return isIt;
}

const otherMeanings = new Set(['GP', 'DA', 'PA', 'PC', 'MC', 'SP', 'SF', 'SM', 'FA', 'MO', 'BM', 'BF', 'CP', 'FC']);

/** "MGM", "PU": letters are kin only in capitals; those with another everyday meaning, and single letters, only as a label before a colon, a foster carer also as "Ann Low (FC)". */
function usableLetters({ text, tokens, from, to, kinCell }: Written): boolean {
  if (isShorthand(tokens, from, to)) return true;
  if (!/^\p{Lu}/u.test(text)) return text.length > 3 || /^(?:dau|dtr)$/.test(text);
  if (text.length > 2) return true;
  const labelled = from === 0 && tokens[to]?.text === ':';
  if (text === 'FC' && tokens[from - 1]?.text === '(' && /^[),;]$/.test(tokens[to]?.text ?? '')) return true;
  if (/^[MF]$/.test(text) && (kinCell || isParentLetter(tokens, from) || isParentsLetter(tokens, from))) return true;
  return labelled || (text.length === 2 && !otherMeanings.has(text));
}

/** "Fay Marsh (FM)", "FM = Fay Marsh": letters that stand for the name they begin, and for no kin. */
function areOwnLetters({ text, tokens, from, to }: Written): boolean {
  const [sign, mark] = [tokens[from - 1]?.text, tokens[to]?.text ?? ''];
  const isBegun = (names: readonly Token[]) =>
    names.length === text.length &&
    names.every(({ capital, text: name }, at) => capital === 'first' && name.startsWith(text.charAt(at)));
  if (text.length < 2 || !/^\p{Lu}+$/u.test(text)) return false;
  if (sign === '(' && /^[),;]$/.test(mark)) return isBegun(tokens.slice(Math.max(0, from - 1 - text.length), from - 1));
  return /^[=(]$/.test(mark) && isBegun(tokens.slice(to + 1, to + 1 + text.length));
}

/**
 * "Ann Low (M)", "Al (F of Ivy)", "F - Al": the letter that goes with a mother or father of that name. The "M" of "Al Low (M)" is his sex.
 */
function isParentsLetter(tokens: readonly Token[], at: number): boolean {
  const [before, here, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const sex = here?.text === 'M' ? 'female' : 'male';
  if (at === 0 && /^[–—=-]$/.test(after?.text ?? '')) return givenNameSex(next?.text ?? '') === sex;
  if (before?.text !== '(' || !/^(?:[),;]|of)$/.test(after?.lower ?? '')) return false;
  const first = tokens.slice(0, at - 1).findLastIndex(({ capital }) => capital === 'none') + 1;
  return after?.lower === 'of' || tokens.slice(first, at - 1).some(({ text }) => givenNameSex(text) === sex);
}

/** "M + Pike split", "F's brother", "M and Mr Low separate": the chronologist's mother and father, where no sex and no initial is meant. */
function isParentLetter(tokens: readonly Token[], at: number): boolean {
  const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const begins =
    before === undefined ||
    before.kind === 'number' ||
    /^(?:[.;:(–-]|and|&|\+|with|to|by|of|from|between|that|told|saw)$/.test(before.lower);
  const owns = after?.kind === 'possessive';
  const isJoined = /^(?:and|&|\+)$/.test(after?.lower ?? '') && (next?.text.length ?? 0) > 1;
  return begins && (owns || (isJoined && before?.kind !== 'word'));
}
