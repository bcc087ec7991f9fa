/** Runs of capitalised words that may be a name: where one begins and what carries it on. */
import type { Token } from '../parsed-document.ts';
import { isEverydayWord } from './everyday-english.ts';
import { givenNameSex } from './given-names.ts';
import { isAbbreviation, isCapitalsWord, openers } from './not-a-name.ts';
import { particles } from './particles.ts';
import { titleOf } from './titles.ts';

export interface Run {
  readonly from: number;
  readonly to: number;
}

const suffix = /^(snr|jnr|senior|junior)$/;

/** Capitalised words that stand together, with particles and initials between them; a comma ends a run except in "SURNAME, Forename". */
export function runAt(tokens: readonly Token[], at: number): Run | undefined {
  const first = tokens[at];
  if (!first || first.kind !== 'word' || first.capital === 'none') return undefined;
  let to = at + 1;
  while (to < tokens.length) {
    const [before, next, after] = [tokens[to - 1], tokens[to], tokens[to + 1]];
    if (!before || !next || !sameLine(before, next) || (before.capital === 'all' && isCapitalsWord(next, before)))
      break;
    if (/^(née|nee|known|aka|dob|born)$/.test(next.lower)) break;
    // "PIKE ANN SON OF THE VICTIM".
    if (next.text === 'SON' && /^(of|to)$/.test(after?.lower ?? '')) break;
    // "Al IS her father".
    if (before.capital === 'first' && /^(?:IS|WAS|NOT|HAS)$/.test(next.text)) break;
    if (next.kind === 'word' && next.capital !== 'none') to += 1;
    else if (
      next.text === '.' &&
      !beginsAnother(tokens, at, to) &&
      isInitialOrTitle(before) &&
      next.start === before.end &&
      after?.kind === 'word' &&
      after.capital !== 'none'
    )
      to += 1;
    else if (joinsByParticle(tokens, to)) to += 1;
    else if (next.text === ',' && policeComma(tokens, at, to)) to += 1;
    else if (
      next.kind === 'number' &&
      titleOf(before.text)?.office === 'police' &&
      after?.capital !== 'none' &&
      after?.kind === 'word'
    )
      to += 1;
    else if (suffix.test(next.lower) && (to - at > 1 || isOfTwo(tokens, to))) return { from: at, to: to + 1 };
    else if (next.text === '(' && suffix.test(after?.lower ?? '') && tokens[to + 2]?.text === ')' && to - at > 1)
      return { from: at, to: to + 3 };
    else if (/^["“'‘(]$/.test(next.text) && nicknameInside(tokens, to)) to += 3;
    else break;
  }
  return { from: at, to };
}

/** "Al senior and his wife", "Bob jnr": which of two who have one first name; "Al senior carer" says what he does. */
function isOfTwo(tokens: readonly Token[], at: number): boolean {
  return /^[sj]nr$/.test(tokens[at]?.lower ?? '') || goesOn.test(tokens[at + 1]?.lower ?? '.');
}

const goesOn =
  /^(?:[.,;:)!?"”’]|['’]s|and|&|or|is|was|has|had|will|would|did|said|says|came|rang|lives|lived|died|who|with|in|at|to|on)$/;

/** "van der Berg", "de la Cruz": particles that lead to a capitalised word; "al-Karim" holds both. */
function joinsByParticle(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  if (here?.kind !== 'word') return false;
  if (/^(al|el|ar|as|ash|at|ul)-\p{Lu}/u.test(here.text)) return true;
  if (!particles.has(here.lower)) return false;
  const next = tokens[particles.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1];
  return next?.kind === 'word' && next.capital !== 'none' && next.start - here.end < 7;
}

function sameLine(before: Token, next: Token): boolean {
  return next.start - before.end <= 1;
}

/** "Fay T. Mrs Hope", "Fay T. Fay's", "Mrs G. Baz": an initial that ends a name, before a title or the name again, or, after a title, before a first name. */
function beginsAnother(tokens: readonly Token[], from: number, stop: number): boolean {
  const [before, after] = [tokens[stop - 1], tokens[stop + 1]];
  if (!before || !after || !/^\p{Lu}$/u.test(before.text)) return false;
  if (titleOf(after.text) !== undefined || tokens.slice(from, stop).some(({ text }) => text === after.text))
    return true;
  return (
    stop - from === 2 &&
    titleOf(tokens[from]?.text ?? '')?.office === undefined &&
    titleOf(tokens[from]?.text ?? '') !== undefined &&
    givenNameSex(after.text) !== undefined
  );
}

function isInitialOrTitle(token: Token): boolean {
  return /^\p{Lu}$/u.test(token.text) || titleOf(token.text) !== undefined || /^(St|Jr|Sr)$/.test(token.text);
}

/** "COLEMAN, Barry", "BLAKE, ODETTE, FLAT 5": the forename is known, or stands where a line in capitals names somebody. "BLAKE, SAID HE WAS" is no Said. */
function policeComma(tokens: readonly Token[], from: number, comma: number): boolean {
  const [before, after, next] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  if (before?.capital !== 'all' || before.text.length < 3 || after?.kind !== 'word') return false;
  // "MGM, Maud Low" is no Maud of the name of MGM.
  if (isAbbreviation(before.lower)) return false;
  // "AT HIS MOTHERS, ANN LOW": the apostrophe was left out.
  if (openers.has(before.lower) || openers.has(before.lower.replace(/s$/, '')) || isEverydayWord(before.lower, true))
    return false;
  if (tokens.slice(from, comma).some((token) => token.capital !== 'all')) return false;
  if (after.lower === 'said' && (next?.kind !== 'word' || openers.has(next.lower))) return false;
  if (givenNameSex(after.text) !== undefined)
    return after.capital === 'first' || (after.capital === 'all' && givenNameSex(before.text) === undefined);
  const labelled = from === 0 || /^[:/]$/.test(tokens[from - 1]?.text ?? '');
  const ends = next === undefined || /^([,./;(]|dob|born|aged?|[mf])$/.test(next.lower) || next.kind === 'number';
  return (
    labelled && ends && comma - from === 1 && after.capital === 'all' && after.text.length > 2 && !isCapitalsWord(after)
  );
}

/** `Thomas "Tam" Evans`: a quoted or bracketed word between two capitalised ones. */
function nicknameInside(tokens: readonly Token[], at: number): boolean {
  const [inside, closing, after] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return (
    inside?.kind === 'word' &&
    inside.capital === 'first' &&
    /^["”'’)]$/.test(closing?.text ?? '') &&
    after?.kind === 'word' &&
    after.capital !== 'none' &&
    titleOf(inside.text) === undefined
  );
}
