/** Cuts text into tokens in one pass; "Karen's" gives a name and a possessive, "she's" a word and a clitic. Linear in the text. */
import { anyOf } from '#services/pattern-source.ts';
import type { Token } from '../parsed-document.ts';
import { readAs } from './dialect-words.ts';

const pieces = new RegExp(
  anyOf(
    String.raw`\p{L}{1,2}\/\p{L}{0,2}(?![\p{L}/])|\p{L}+[01]\p{Ll}{2,}|[35](?:amm|amt|al)\p{Ll}*(?!\p{L})`,
    String.raw`[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\p{N}+(?:[./,:-]\p{N}+)*(?:st|nd|rd|th|yrs?|y|m)?(?!\p{L})`,
    String.raw`\p{N}+\p{L}*|[^\s]`,
  ),
  'gu',
);
const endings = /^(.+?)(['’](?:s|d|ll|re|ve|m)|n['’]t)$/iu;
/** "isnae", "isna", "isnt": the negation is written on to the verb. "Dona Ana" is a lady. */
const negated =
  /^(?!D(?:o|O)(?:na|NA)$)(is|was|are|were|do|does|did|has|have|had|could|would|should)(nae|na|nt|n['’]t)$/iu;
/** "Cannot" is two words, as "could not" is. */
const cannot = /^([Cc]an|CAN)(not|NOT)$/u;
/** "ain't", "in't", "int", "ay": what is left of "is not" in some mouths. */
const wornNot = /^([Aa]i|[Ii]d|i|e)(n['’]t)$|^([Aa]i|id|i)(nt)$|^(a)(y)$/u;
/** "hes not", "thats my nan": the apostrophe was left out. */
const withoutApostrophe = /^(he|she|that|who|there)(s)$|^(they|you)(re)$/iu;
/** "Im his nan"; letters in capitals are somebody's initials. */
const iAm = /^([Ii])(m)$/u;
const pronouns = new Set([
  'he',
  'she',
  'it',
  'that',
  'who',
  'there',
  'here',
  'what',
  'where',
  'let',
  'how',
  'this',
  'i',
  'you',
  'we',
  'they',
  'one',
]);

/** The tokens of `text.slice(start, end)`, with offsets into `text`. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(start, end);
  for (const found of slice.matchAll(pieces)) addPiece(tokens, found[0], start + found.index);
  markTrailingPossessives(tokens);
  return tokens.map((token, at) => {
    const lower = readAs(tokens, at);
    return lower === undefined ? token : { ...token, lower };
  });
}

function addPiece(tokens: Token[], piece: string, start: number): void {
  const split =
    splitBy(negated, piece, start, { after: "n't" }) ??
    splitBy(cannot, piece, start, { after: 'not' }) ??
    splitBy(wornNot, piece, start, { before: 'is', after: "n't" }) ??
    splitBy(withoutApostrophe, piece, start, {}) ??
    splitBy(iAm, piece, start, {});
  if (split) {
    tokens.push(...split);
    return;
  }
  const ending = /['’]/.test(piece) ? endings.exec(piece) : null;
  if (!ending) {
    tokens.push(makeToken(piece, start));
    return;
  }
  const [, stem = '', tail = ''] = ending;
  tokens.push(makeToken(stem, start));
  const possessive = /^['’]s$/i.test(tail) && !pronouns.has(stem.toLowerCase());
  tokens.push({
    text: tail,
    lower: tail.toLowerCase().replace('’', "'"),
    start: start + stem.length,
    end: start + piece.length,
    kind: possessive ? 'possessive' : 'clitic',
    capital: 'none',
  });
}

/** A verb or pronoun and what is written on to it; `lower`: what the two halves are read as, where not as written. */
function splitBy(
  pattern: RegExp,
  piece: string,
  start: number,
  lower: { readonly before?: string; readonly after?: string },
): readonly Token[] | undefined {
  const [stem, tail] =
    pattern
      .exec(piece)
      ?.slice(1)
      .filter((part) => part !== undefined) ?? [];
  if (stem === undefined || tail === undefined) return undefined;
  const [first, last] = [makeToken(stem, start), makeToken(tail, start + stem.length)];
  return [
    { ...first, lower: lower.before ?? first.lower },
    { ...last, lower: lower.after ?? `'${last.lower}`, kind: 'clitic', capital: 'none' },
  ];
}

/** "Ch0udhury", "Wes1ey": a scan's figures inside a word are the letters they look like. */
function unscanned(piece: string): string {
  return /^\p{L}+[01]/u.test(piece) ? piece.replaceAll('0', 'o').replaceAll('1', 'l') : piece;
}

function makeToken(piece: string, start: number): Token {
  const text = unscanned(piece);
  const kind = /^(?:[\p{L}\p{M}]|[35]a)/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'punctuation';
  return {
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    start,
    end: start + text.length,
    kind,
    capital: capitalOf(text),
  };
}

function capitalOf(text: string): Token['capital'] {
  if (!/^\p{Lu}/u.test(text)) return 'none';
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? 'all' : 'first';
}

/** "the Stones' house", "Miles' mum": an apostrophe glued to a word that ends in s and followed by a space. */
function markTrailingPossessives(tokens: Token[]): void {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const [before, here, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!before || !here || !after || !/^['’]$/.test(here.text)) continue;
    const glued =
      before.end === here.start && after.start > here.end && /[sz]$/i.test(before.text) && before.kind === 'word';
    if (glued && after.kind === 'word') tokens[at] = { ...here, kind: 'possessive' };
  }
}
