/** Cuts a part's tokens into sentences: at full stops, question and exclamation marks, semicolons between clauses are kept. */
import type { Token } from '../parsed-document.ts';

const abbreviations = new Set(
  'mat pat gt grt dau dtr husb w mr mrs ms miss dr rev revd fr sr st prof hon sgt insp supt approx no nos nr c ca b d m née nee aka dob tel ext ref re vs v etc inc ltd dept prev poss ?poss jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun jnr jr snr i.e e.g p pp para paras husb dau daus ptnr neph yrs yr mths wks cllr capt lt col maj'.split(
    ' ',
  ),
);

/** No writer goes on for so many words and marks: what runs on longer is a list or a scan without stops, and is cut so that reading stays linear. */
const longestSentence = 400;

/** Groups of tokens, in order, each a sentence of the part. */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    current.push(token);
    if (!endsSentence(tokens, at) && current.length < longestSentence) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return attachClosingMarks(sentences);
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, here, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!here || !/^[.!?…]$/.test(here.text)) return false;
  if (!after) return true;
  // "Fa = ? Al Marsh": a doubt about what comes next.
  if (here.text === '?' && /^[=:(–-]$/.test(before?.text ?? '')) return false;
  // "Her parents (separated?): Al and Bea."
  if (after.text === ')' && /^[:,;]$/.test(tokens[at + 2]?.text ?? '')) return false;
  const gap = after.start > here.end;
  if (!gap && !/^["”'’)]$/.test(after.text)) return false;
  if (here.text !== '.') return !/^[.!?]$/.test(after.text);
  if (isThatIs(tokens, at)) return false;
  if (before && before.end === here.start && (isAbbreviation(before, after) || isWithinBracket(tokens, at)))
    return false;
  return after.capital !== 'none' || after.kind !== 'word' || gap;
}

/** "Mrs Pike's husband i.e. Ron", "e.g. Ron". */
function isThatIs(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 3), at + 1).map(({ lower }) => lower);
  return /^(?:i\.e|e\.g)\.$/.test(words.join(''));
}

/** "(arr. marriage)": within a short bracket a stop that goes on in small letters cuts a word short. */
function isWithinBracket(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isOpen =
    tokens.slice(Math.max(0, at - bracketReach), at).findLast(({ text }) => /^[()]$/.test(text))?.text === '(';
  return isOpen && next?.kind === 'word' && next.capital === 'none' && isClosedNear(tokens, at);
}

const bracketReach = 4;

function isClosedNear(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + bracketReach).some(({ text }) => text === ')');
}

/** "No. 5" is a number, "Bl. 5" the fifth year at a Welsh school, "she said no. Ann came" an answer; "Pat. grandfather" a side, "I rang Pat. Ann came" a name. */
function isAbbreviation(token: Token, next: Token): boolean {
  if (/^(?:no|bl)$/.test(token.lower)) return /^[\d#]/.test(next.text);
  if (/^[MP]at$/.test(token.text) && next.capital !== 'none') return false;
  return (
    (token.text.length === 1 && token.capital === 'all') ||
    (token.text.length === 1 && token.capital === 'first') ||
    abbreviations.has(token.lower)
  );
}

/** A sentence that is only a closing quotation mark or bracket belongs to the one before. */
function attachClosingMarks(sentences: Token[][]): Token[][] {
  const joined: Token[][] = [];
  for (const sentence of sentences) {
    const previous = joined.at(-1);
    const first = sentence[0];
    if (previous && first && /^["”’)\]]$/.test(first.text) && previous.at(-1)?.end === first.start) {
      previous.push(first);
      sentence.shift();
    }
    if (sentence.length > 0) joined.push(sentence);
  }
  return joined;
}
