/** Cuts from a run of capitalised words what is no part of the name: openers and labels before it, kin words, days and sex letters after it. */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import { endsWithKin } from './after-kin.ts';
import { isCommonSurname } from './common-surnames.ts';
import { isEverydayWord } from './everyday-english.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { isKinTitle } from './kin-titles.ts';
import type { Run } from './name-run.ts';
import { isAbbreviation, openers, saidOfPeople, surnamesToo } from './not-a-name.ts';
import { ownerBeforeKin } from './owner-in-capitals.ts';
import { isPriest } from './priests.ts';
import { particles } from './particles.ts';
import type { RecordNames } from './record-names.ts';
import { isSpeaking, partyLabel } from './name-surroundings.ts';
import { titleOf } from './titles.ts';
import { beforeSecond } from './two-people.ts';
import { isVirtueNamed } from './virtue-names.ts';

/** The part of a run that a name may be; `undefined` where nothing is left. */
export function trimRun(tokens: readonly Token[], { from, to }: Run, known: RecordNames): Run | undefined {
  let start = from;
  while (start < to && dropsFromFront(tokens, start, to, known)) start += 1;
  const cut = cutBeforeKin(tokens, start, to, known);
  const end = beforeSecond(tokens, cut.from, trimEnd(tokens, cut.from, cut.to), known);
  return end > cut.from ? { from: cut.from, to: end } : undefined;
}

/** Openers, labels and headings before the name; a lower-case twin in the record shows an opener that is no known name. */
function dropsFromFront(tokens: readonly Token[], at: number, to: number, known: RecordNames): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind !== 'word') return true;
  if (token.lower === 'god') return true;
  // "T/C Ann Low", "H/V Bea Marsh": the visit or the call, not the person.
  if (/^\p{Lu}\/\p{L}{1,2}$/u.test(token.text)) return true;
  if (isLetters(tokens, at) || isPostscript(tokens, at)) return true;
  if (token.capital === 'all' && at + 1 < to && saidOfPeople.has(token.lower)) return true;
  // "12/03/2019, M. Wil": the sex after a date is no initial.
  if (/^[FM]$/.test(token.text) && tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'number') return true;
  if (/^[xX]$/.test(token.text) && tokens[at - 1]?.kind === 'number') return true;
  if (particles.has(token.lower) && token.capital === 'none') return true;
  const folded = foldName(token.text);
  const isGiven = givenNameSex(token.text) !== undefined || known.given.has(folded);
  if (at + 1 < to && isGiven && !openers.has(token.lower)) return false;
  if (titleOf(token.text) !== undefined && at + 1 < to) return false;
  if (at + 1 < to && (isBeforeTitle(tokens, at, to) || isEndOfSentence(tokens, at, to, known))) return true;
  if (isPartySurname(tokens, at) || isPriest(tokens, at, known) || isVirtueNamed(tokens.slice(at, to), known))
    return false;
  const isCalled = () =>
    nextIsSurname(tokens, at, known) ||
    isGreeted(tokens, at) ||
    isNamedAsMonth(tokens, at, to, known) ||
    isRelativesName(tokens, at);
  if (openers.has(token.lower) && !(isGiven && isCalled())) return true;
  const isWord =
    (known.small.has(folded) && token.capital === 'first') || isEverydayWord(token.lower, tokens[at + 1]?.text === ',');
  return at + 1 < to && !isGiven && isWord && !known.family.has(folded) && !endsWithKin(tokens, at);
}

/** "Midweek Ms Low": a name begins with the title of a grown-up; "Option C Ivy and Al": a letter that counts. */
function isBeforeTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (
    /^[A-H]$/.test(token?.text ?? '') &&
    /^(?:plan|option|part|group|appendix|annex)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return true;
  return at + 2 < to && token?.capital === 'first' && /^(?:Mrs?|Ms|Miss|Mx|Dr)$/.test(next?.text ?? '');
}

/** "The van went to K. Ivy's bike did not": an initial and a dot before what the record knows for a first name alone. */
function isEndOfSentence(tokens: readonly Token[], at: number, to: number, known: RecordNames): boolean {
  const last = tokens[to - 1];
  if (!last || last.kind !== 'word' || !/^\p{Lu}\.?$/u.test(tokens[at]?.text ?? '')) return false;
  const between = tokens
    .slice(at, to - 1)
    .map(({ text }) => text)
    .join('');
  const folded = foldName(last.text);
  const isFirstAlone = known.given.has(folded) && !known.family.has(folded) && !isCommonSurname(last.text);
  return isFirstAlone && /^(?:\p{Lu}\.)+$/u.test(between) && !surnamesToo.has(last.lower);
}

/** "TC Ann Low": letters that case notes write, before a name that is not all in capitals. */
function isLetters(tokens: readonly Token[], at: number): boolean {
  const [letters, next] = [tokens[at], tokens[at + 1]];
  return (
    letters?.capital === 'all' && letters.text.length > 1 && isAbbreviation(letters.lower) && next?.capital === 'first'
  );
}

/** "P.S. Gemma sends her love". */
function isPostscript(tokens: readonly Token[], at: number): boolean {
  const opening = tokens.slice(0, 3).map(({ text }) => text);
  return at < opening.length && /^(?:p\.s|n\.b)$/i.test(opening.join(''));
}

/** "CALLER WINTER JOAN": after what a form calls somebody comes the surname, whatever else it means. */
function isPartySurname(tokens: readonly Token[], at: number): boolean {
  const [label, surname, given] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    partyLabel.test(label?.text ?? '') &&
    surname?.capital === 'all' &&
    !openers.has(surname.lower) &&
    given?.capital === 'all' &&
    givenNameSex(given.text) !== undefined
  );
}

/** "Dear Summer," greets a girl. */
function isGreeted(tokens: readonly Token[], at: number): boolean {
  return /^(?:dear|dearest|hi|hello)$/.test(tokens[at - 1]?.lower ?? '') && /^[,!]$/.test(tokens[at + 1]?.text ?? ',');
}

function nextIsSurname(tokens: readonly Token[], at: number, known: RecordNames): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.capital !== 'none' && known.family.has(foldName(next.text));
}

/** "Her brother Will works", "my sister June is": not "saw his sister May 2014", "IS HER MUM WILL CALL". */
function isRelativesName(tokens: readonly Token[], at: number): boolean {
  const isOpen = tokens[at - 1]?.kind === 'word' && tokens[at]?.capital === 'first';
  return isOpen && tokens[at + 1]?.kind !== 'number' && endsWithKin(tokens, at);
}

/** "June Price", "Will Marsh": not "in June Price rang", "12 May Kelly moved", "Will Marsh be there?". */
function isNamedAsMonth(tokens: readonly Token[], at: number, to: number, known: RecordNames): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (next?.kind !== 'word' || at + 2 !== to || next.capital === 'none') return false;
  const isDated =
    before?.kind === 'number' ||
    /^(?:in|since|until|till|during|by|last|next|this|of|on|from|early|late|mid|st|nd|rd|th)$/.test(
      before?.lower ?? '',
    );
  if (isDated || after?.kind === 'number' || /^(?:be|have|come|go|need|get|do)$/.test(after?.lower ?? '')) return false;
  const isFirstName = givenNameSex(next.text) !== undefined || known.given.has(foldName(next.text));
  return (
    isCommonSurname(next.text) ||
    surnamesToo.has(next.lower) ||
    (!isFirstName && !isEverydayWord(next.lower, true) && !openers.has(next.lower))
  );
}

/** A kin word inside or before the run ("MGM Moira Foyle", "Bro Derek") is no part of the name, unless it is a title ("Auntie Fay"). */
function cutBeforeKin(tokens: readonly Token[], from: number, to: number, known: RecordNames): Run {
  let start = from;
  for (let at = from; at < to; at += 1) {
    // The "da" of "Rosa da Silva" is nobody's da.
    if (at > start && tokens[at]?.capital === 'none' && particles.has(tokens[at]?.lower ?? '')) continue;
    const kin = kinTermAt(tokens, at);
    // "Mat G/mother": the words that look like a name begin a kin word.
    if (kin && at === start && kin.to > to && tokens[to]?.text === '/') return { from: to, to };
    if (kin && at > start && ownerBeforeKin(tokens, at, known)) return { from: start, to: at };
    if (!kin || kin.to > to || titleOf(tokens[at]?.text ?? '') !== undefined) continue;
    if (isPriest(tokens, at, known)) {
      if (at > start) return { from: start, to: at };
      continue;
    }
    // "Yi Ma Susan": a title of several words is none of the name's.
    if (kin.foreign && at === start && kin.to - at > 1 && kin.to < to) {
      start = kin.to;
      at = kin.to - 1;
      continue;
    }
    if (kin.foreign && !isKinTitle(tokens, at, to)) continue;
    if (at > start && kin.readings.every((reading) => reading.register === 'role')) return { from: start, to: at };
    if (isKinTitle(tokens, at, to) && kin.to < to) {
      const isCalled = /^call(?:s|ed|ing)?$/.test(tokens[from - 1]?.lower ?? '');
      if (at > start && (kin.foreign || isCalled) && givenNameSex(tokens[at]?.text ?? '') === undefined)
        return { from: start, to: at };
      continue;
    }
    if (givenNameSex(tokens[at]?.text ?? '') !== undefined && at > start) continue;
    if (at > start) return { from: start, to: at };
    start = kin.to;
    at = kin.to - 1;
  }
  return { from: start, to };
}

/** Days, months, case-work words at the end of a run are not part of the name. */
function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const token = tokens[end - 1];
    if (!token) break;
    // "Al Low (jnr)".
    if (token.text === ')' && /^[js]nr$|^(?:jun|sen)ior$/.test(tokens[end - 2]?.lower ?? '')) break;
    const day = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower) && end - 1 > from;
    const letters = end - 1 > from && /^(JP|OBE|MBE|CBE|BEM|QC|KC|RGN|RMN|RHV|BSc|MSc|BA|MA)$/.test(token.text);
    const sexLetter = end - 1 > from && /^[FM]$/.test(token.text) && tokens[end]?.kind === 'number';
    if (end - 2 >= from && titleOf(tokens[end - 2]?.text ?? '') !== undefined && token.capital !== 'none') break;
    const verb = end - 1 > from && token.capital === 'all' && isSpeaking(token.lower);
    const drop =
      sexLetter ||
      verb ||
      letters ||
      day ||
      token.kind !== 'word' ||
      (token.capital === 'none' && !/^(snr|jnr|senior|junior)$|^\p{Ll}{2,3}-\p{Lu}/u.test(token.text)) ||
      (end - 1 > from &&
        (openers.has(token.lower) || isAbbreviation(token.lower)) &&
        givenNameSex(token.text) === undefined);
    if (!drop) break;
    end -= 1;
  }
  return end;
}
