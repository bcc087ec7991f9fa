/** Whether what a run of capitalised words holds is a person's name: no place, no body, no kin word, and with evidence enough. */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import { isEverydayWord } from './everyday-english.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { nameEvidence } from './name-evidence.ts';
import type { Run } from './name-run.ts';
import {
  ambiguousNames,
  isAbbreviation,
  isNeverAPerson,
  placeOrBodyEndings,
  saidOfPeople,
  surnamesToo,
} from './not-a-name.ts';
import type { ParsedName } from './parse-name.ts';
import { particles } from './particles.ts';
import { isOfPeople } from './places-and-peoples.ts';
import type { RecordNames } from './record-names.ts';

/** Rules out what cannot be a name, then weighs the evidence. */
export function isAccepted(
  tokens: readonly Token[],
  { from, to }: Run,
  parsed: ParsedName,
  known: RecordNames,
): boolean {
  const { words } = parsed;
  const last = words.at(-1);
  const [first] = words;
  if (!first || !last) return false;
  if (words.some((word) => isNobody(word, words.length === 1, known)) && !parsed.titled) return false;
  if (words.length > 6 || isAddressWord(tokens, from, to)) return false;
  if (words.length === 1 && isPeopleOrFaith(tokens, from)) return false;
  if (isSaidOfPeople(last, words, known) || isOfFamily(tokens[to], words, known)) return false;
  if (
    words.length > 1 &&
    placeOrBodyEndings.has(last.lower) &&
    !(parsed.knownGiven && surnamesToo.has(last.lower)) &&
    !(parsed.titled && words.length === 1) &&
    !known.family.has(foldName(last.text))
  )
    return false;
  if (isOffice(parsed) || areSeveral(tokens, from, parsed, known)) return false;
  if (/^lady$/i.test(parsed.name.title ?? '') && tokens[from - 1]?.lower === 'our') return false;
  const next = tokens[to];
  // "Reg 24", "Art 8": a regulation.
  if (words.length === 1 && next?.kind === 'number' && /^(reg|art|sec)$/.test(first.lower)) return false;
  // "St Anne's": a church, a school or a hospital.
  if (first.lower === 'st' && next?.kind === 'possessive') return false;
  if (next?.kind === 'word' && next.capital !== 'none' && placeOrBodyEndings.has(next.lower)) return false;
  const folded = foldName(first.text);
  const ambiguous = ambiguousNames.has(first.lower) && (known.small.has(folded) || !known.given.has(folded));
  return nameEvidence({ tokens, from, to, parsed, known, ambiguous }) > 0;
}

/** In a name of several words only letters are no part: "Devon Clarke" is somebody. */
function isNobody({ lower, text, capital }: Token, single: boolean, known: RecordNames): boolean {
  if (betweenDays.test(lower)) return true;
  // "Rosa da Silva" has nothing to do with domestic abuse.
  if (!single && capital === 'none' && particles.has(lower)) return false;
  if (known.given.has(foldName(text)) || known.family.has(foldName(text))) return false;
  return single && givenNameSex(text) === undefined
    ? isNeverAPerson(lower)
    : isAbbreviation(lower) || lower.startsWith('non-');
}

/** "He is Muslim", "a German family", "Religion: Muslim"; Christian and German may be whoever "her son is". */
function isPeopleOrFaith(tokens: readonly Token[], at: number): boolean {
  const [word, before, label] = [tokens[at], tokens[at - 1], tokens[at - 2]].map((token) => token?.lower ?? '');
  if (!word || !isOfPeople(word)) return false;
  if (before === ':') return /^(?:religion|faith|language|languages|ethnicity|nationality|heritage)$/.test(label ?? '');
  const isSaid = /^(?:a|an|the|not|non|practising|raised|devout)$/.test(before ?? '');
  return isSaid || (/^(?:is|are|was|were|be|being)$/.test(before ?? '') && !/^(?:christian|german)$/.test(word));
}

/** "Thu-Fri a Mrs Low collects", "Mon-Wed": from one day to another. */
const betweenDays =
  /^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:days?)?s?[-–/](?:tues?|wed|thu(?:rs?)?|fri|sat|sun|mon)(?:days?)?s?$/;

/** "There are two Al Lows": nobody's own name. */
function areSeveral(tokens: readonly Token[], from: number, { words }: ParsedName, known: RecordNames): boolean {
  const [counted, stem] = [tokens[from - 1]?.lower ?? '', words.at(-1)?.text.replace(/s$/i, '') ?? ''];
  return words.length > 1 && /^(?:two|both|three)$/.test(counted) && known.family.has(foldName(stem));
}

/** "Chief Executive", "Judge in Chambers": the title of an office, and nobody's name. */
function isOffice({ titled, words, name }: ParsedName): boolean {
  const [word] = words;
  return (
    titled &&
    words.length === 1 &&
    word !== undefined &&
    /^(chief|judge|coach|sister|captain|master)$/i.test(name.title ?? '') &&
    (isEverydayWord(word.lower, true) || word.lower === 'executive')
  );
}

/** "THE BEARDED MAN", "AN UNTAXED VAN": no name in a line of capitals. */
function isSaidOfPeople({ lower, text, capital }: Token, { length }: readonly Token[], known: RecordNames): boolean {
  return length > 1 && capital === 'all' && saidOfPeople.has(lower) && !known.family.has(foldName(text));
}

/** "Arkle children, results", "the Arkle brothers": a family name, of nobody alone. */
function isOfFamily(next: Token | undefined, [word, ...more]: readonly Token[], known: RecordNames): boolean {
  if (!word || more.length > 0 || givenNameSex(word.text) !== undefined || known.given.has(foldName(word.text)))
    return false;
  return /^(?:children|siblings|brothers|sisters|boys|girls|kids|twins|family|household|clan)$/.test(next?.lower ?? '');
}

/** "Fupu", "Bunica", "Ye Ye" alone are kin words one calls somebody by, not names. */
function isAddressWord(tokens: readonly Token[], from: number, to: number): boolean {
  const kin = kinTermAt(tokens, from);
  const isSeveral = to - from > 1;
  return (
    kin !== undefined &&
    kin.to >= to &&
    (isSeveral ? kin.foreign : givenNameSex(tokens[from]?.text ?? '') === undefined) &&
    kin.readings.some((reading) => reading.register !== 'role')
  );
}
