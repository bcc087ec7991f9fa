/** Finds kin terms and role nouns in a sentence: at a token, the longest stretch of words that the vocabulary reads. Readings are remembered. */
import { foldWords } from '#graph/kinship/fold-words.ts';
import { prefixes } from '#graph/kinship/kin-modifiers.ts';
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import { vocabularyWords } from '#graph/kinship/vocabulary.ts';
import type { Token } from '../../parsed-document.ts';
import { droppedPrefixes } from './everyday-words.ts';
import { isForeign, usableHere } from './kin-term-use.ts';
import { isChildren, isShorthand } from './shorthand.ts';

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
/** Whether a word may begin a kin term. */
const begins = new Map<string, boolean>();

function collectBeginnings(): ReadonlySet<string> {
  const words = [...vocabularyWords, ...prefixes.keys()].map((word) => foldWords(word).split(' ')[0] ?? '');
  return new Set([...words.filter((word) => !droppedPrefixes.has(word)), 'other']);
}

/** The longest kin term that begins at token `at`, or `undefined`. `kinCell`: only kin words stand here, so "tia" is no English word. */
export function kinTermAt(tokens: readonly Token[], at: number, kinCell = false): KinSpan | undefined {
  const first = tokens[at];
  const isKnown = first && (mayBegin(first) || isChildren(tokens, at, at + 1) || isModifierLetter(tokens, at));
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
  const usable = readings.filter((reading) => usableHere(reading, { text: term, tokens, from, to, kinCell }));
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
  remember(remembered, text, readings);
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

/** "P/Aunt", "h/sister": the letter of a modifier, with a stroke to the word that it goes with. */
function isModifierLetter(tokens: readonly Token[], at: number): boolean {
  const [letter, stroke, word] = tokens.slice(at, at + 3);
  const isTouching = letter?.end === stroke?.start && stroke?.end === word?.start;
  return /^[mphsf]$/i.test(letter?.text ?? '') && stroke?.text === '/' && isTouching && (word?.text.length ?? 0) > 2;
}

function mayBegin({ text }: Token): boolean {
  const known = begins.get(text);
  if (known !== undefined) return known;
  const stem = foldWords(text).split(' ')[0] ?? '';
  const may =
    beginnings.has(stem) ||
    beginnings.has(stem.replace(/(ie)?s$/, '')) ||
    beginnings.has(stem.replace(/ies$/, 'y')) ||
    beginnings.has(stem.replace(/es$/, '')) ||
    /^(children|grandchildren|wives|(step|half|great|grand|ex|god)\p{L}{3,})$/u.test(stem);
  remember(begins, text, may);
  return may;
}

function remember<Value>(memory: Map<string, Value>, text: string, value: Value): void {
  if (memory.size > 20_000) memory.clear();
  memory.set(text, value);
}
