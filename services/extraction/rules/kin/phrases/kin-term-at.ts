/** Finds kin terms and role nouns in a sentence: at a token, the longest stretch of words that the vocabulary reads. Readings are remembered. */
import { foldWords } from '#graph/kinship/fold-words.ts';
import { prefixes } from '#graph/kinship/kin-modifiers.ts';
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import { vocabularyWords } from '#graph/kinship/vocabulary.ts';
import type { Token } from '../../parsed-document.ts';
import { openers } from '../../names/not-a-name.ts';
import { droppedPrefixes, everydayWords } from './everyday-words.ts';
import { saysMy, saysMyAfter } from './foreign-possessives.ts';
import { isChildren, isLover, isShorthand } from './shorthand.ts';

export interface KinSpan {
  readonly from: number;
  readonly to: number;
  /** The words as written. */
  readonly term: string;
  readonly readings: readonly KinReading[];
  /** True for words of other languages and for letters, which mean kin only where something beside them says so. */
  readonly foreign: boolean;
}

const longest = 5;
const beginnings = collectBeginnings();
const remembered = new Map<string, readonly KinReading[]>();

function collectBeginnings(): ReadonlySet<string> {
  const words = [...vocabularyWords, ...prefixes.keys()].map((word) => foldWords(word).split(' ')[0] ?? '');
  return new Set([...words.filter((word) => !droppedPrefixes.has(word)), 'other']);
}

/** The longest kin term that begins at token `at`, or `undefined`. `kinCell`: only kin words stand here, so "tia" is no English word. */
export function kinTermAt(tokens: readonly Token[], at: number, kinCell = false): KinSpan | undefined {
  const first = tokens[at];
  const isKnown = first && (mayBegin(first) || isChildren(tokens, at, at + 1));
  if (!isKnown || first.kind !== 'word' || isAtWork(tokens, at) || (!kinCell && isWhereOneLives(tokens, at)))
    return undefined;
  for (let to = Math.min(at + longest, tokens.length); to > at; to -= 1) {
    const last = tokens[to - 1];
    if (!last || !joins(tokens, at, to)) continue;
    const readings = readTerm(tokens, at, to);
    if (readings.length > 0) return spanOf(tokens, at, to, readings, kinCell);
  }
  return undefined;
}

/** "I have lived next door to Ann": a place, and nobody. */
function isWhereOneLives(tokens: readonly Token[], at: number): boolean {
  const [live, just] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  const [here, door] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const isAfterLive = lives.test(just) || (lives.test(live) && /^(?:right|just|still|all)$/.test(just));
  return here === 'next' && door === 'door' && isAfterLive;
}

const lives = /^(?:live|lives|lived|living)$/;

/** "His business partner", "a sparring partner", "Al's partner at the garage". */
function isAtWork(tokens: readonly Token[], at: number): boolean {
  const [before, here, prep, article, place] = tokens.slice(Math.max(0, at - 1), at + 4);
  const [word, own] = at === 0 ? [before, undefined] : [here, before];
  if (!/^partners?$/.test(word?.lower ?? '')) return false;
  const kinds = /^(?:business|trading|training|sparring|dance|dancing|law|agency|multi-agency|sponsoring)$/.test(
    own?.lower ?? '',
  );
  const isThere =
    at > 0 && /^(?:at|in)$/.test(prep?.lower ?? '') && /^(?:the|a|his|her|their)$/.test(article?.lower ?? '');
  return kinds || (isThere && workplaces.test(place?.lower ?? ''));
}

const workplaces =
  /^(?:business|firm|company|shop|garage|depot|yard|tyre|practice|salon|barber\p{L}*|restaurant|takeaway|café|cafe|pub|bakery|workshop|farm|band|law|taxi|building|gym|office|stall|market|trade)$/u;

function spanOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  readings: readonly KinReading[],
  kinCell: boolean,
): KinSpan | undefined {
  const term = textOf(tokens, from, to);
  const usable = readings.filter((reading) => usableHere(reading, tokens, from, to, kinCell));
  if (usable.length === 0) return undefined;
  return { from, to, term, readings: usable, foreign: usable.every((reading) => isForeign(reading)) };
}

/** Only words with spaces, hyphens or slashes between them make one term; a comma ends it. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (last?.kind !== 'word') return false;
  for (let at = from; at < to - 1; at += 1) {
    const [here, next] = [tokens[at], tokens[at + 1]];
    if (!here || !next) return false;
    if (here.kind === 'possessive' || here.kind === 'clitic') return false;
    if (here.text === '.' && /^(mat|pat|gt|grt)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    if (here.kind === 'punctuation' && !/^[-‐‑–/]$/.test(here.text)) return false;
    if (here.kind === 'punctuation' && (here.start !== tokens[at - 1]?.end || here.end !== next.start)) return false;
  }
  return true;
}

function readTerm(tokens: readonly Token[], from: number, to: number): readonly KinReading[] {
  const written = textOf(tokens, from, to);
  const short = isShorthand(tokens, from, to) ? written.toUpperCase() : written;
  const text = isChildren(tokens, from, to) ? 'children' : short;
  const known = remembered.get(text);
  if (known) return known;
  const dropped =
    (droppedPrefixes.has(foldWords(tokens[from]?.text ?? '')) && foldWords(text) !== 'other half') ||
    // Whom a form asks for so are not partners.
    foldWords(text) === 'significant others';
  const readings = dropped ? [] : kinTerm(text);
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(text, readings);
  return readings;
}

/** The words without the full stop of "mat. aunt". */
function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && token.text !== '.')
      text += (text !== '' && token.start > (tokens[at - 1]?.end ?? 0) ? ' ' : '') + token.text;
  }
  return text;
}

function mayBegin(token: Token): boolean {
  const word = foldWords(token.text);
  const stem = word.split(' ')[0] ?? word;
  return (
    beginnings.has(stem) ||
    beginnings.has(stem.replace(/(ie)?s$/, '')) ||
    beginnings.has(stem.replace(/ies$/, 'y')) ||
    beginnings.has(stem.replace(/es$/, '')) ||
    /^(children|grandchildren|wives|(step|half|great|grand|ex|god)\p{L}{3,})$/u.test(stem)
  );
}

function isForeign(reading: KinReading): boolean {
  return !['english', 'casework'].includes(reading.tradition);
}

/** "Parents/carers: Ann Low": the carers of a form's label who may be parents are no foster carers. */
function isParentOrCarer(tokens: readonly Token[], at: number): boolean {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]];
  return /^(?:carers?)$/.test(tokens[at]?.lower ?? '') && sign?.text === '/' && /^parents?$/.test(before?.lower ?? '');
}

/** Letters must be capitals; words of other languages must not be everyday English ones. */
function usableHere(
  reading: KinReading,
  tokens: readonly Token[],
  from: number,
  to: number,
  kinCell: boolean,
): boolean {
  const text = textOf(tokens, from, to);
  if (isParentOrCarer(tokens, from)) return false;
  if (/^(?:bf|gf)$/.test(text)) return reading.kind === 'partner' && isLover(tokens, from);
  if (reading.register === 'abbreviation') return usableLetters(text, tokens, from, to, kinCell);
  if (reading.register !== 'role' && /^\p{Lu}{1,3}$/u.test(text) && !(text.length > 2 && isShouted(tokens)))
    return false;
  if (/^man$/i.test(text) && !isHerMan(tokens, from)) return false;
  const everyday = to - from === 1 && everydayWords.has(text.toLowerCase()) && isForeign(reading);
  if (everyday && (saysMy(tokens[from - 1]) || saysMyAfter(tokens[to]))) return true;
  return !everyday || (kinCell && text.length > 2 && !openers.has(text.toLowerCase()));
}

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
function usableLetters(text: string, tokens: readonly Token[], from: number, to: number, kinCell: boolean): boolean {
  if (/^(?:mo|fa)$/i.test(text) && isShorthand(tokens, from, to)) return true;
  if (!/^\p{Lu}/u.test(text)) return text.length > 3 || /^(?:dau|dtr)$/.test(text);
  if (text.length > 2) return true;
  const labelled = from === 0 && tokens[to]?.text === ':';
  if (text === 'FC' && tokens[from - 1]?.text === '(' && /^[),;]$/.test(tokens[to]?.text ?? '')) return true;
  if (/^[MF]$/.test(text) && (kinCell || isParentLetter(tokens, from))) return true;
  return labelled || (text.length === 2 && !otherMeanings.has(text));
}

/** "M + Pike split", "F's brother", "M and Mr Low separate": the chronologist's mother and father, where no sex and no initial is meant. */
function isParentLetter(tokens: readonly Token[], at: number): boolean {
  const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const begins =
    before === undefined ||
    before.kind === 'number' ||
    /^(?:[.;:–-]|and|&|\+|with|to|by|of|from|between|that|told|saw)$/.test(before.lower);
  const owns = after?.kind === 'possessive';
  const isJoined = /^(?:and|&|\+)$/.test(after?.lower ?? '') && (next?.text.length ?? 0) > 1;
  return begins && (owns || (isJoined && before?.kind !== 'word'));
}
