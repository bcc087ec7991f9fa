/** Finds the names in a sentence by grammar: runs of capitalised words, titles, initials, particles, police style; evidence decides the doubtful ones. */
import type { PersonName } from '#graph/model/mention.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import { isEastAsianFamily, readFamilyFirst } from '#graph/network/identity/names/family-first.ts';
import { kinTermAt } from '../kin/kin-term-at.ts';
import type { NameSpan, Token } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { nameEvidence } from './name-evidence.ts';
import { ambiguousNames, isCapitalsWord, neverPeople, openers, placeOrBodyEndings, surnamesToo } from './not-a-name.ts';
import { shareSurnames } from './shared-surnames.ts';
import { capitalsOrder, ownOrder } from './name-order.ts';
import type { RecordNames } from './record-names.ts';
import { titleOf } from './titles.ts';

const particles = new Set(
  'bin bint ibn ben al el de da do dos das del della di du la le van von der den ap ab ferch y e'.split(' '),
);
const addressKin = new Set(['reference', 'address']);

/** The names of a sentence, in order. `learn` adds what is accepted to the record's names, for the sentences read after it. */
export function findNames(tokens: readonly Token[], known: RecordNames): NameSpan[] {
  const names: NameSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = runAt(tokens, at);
    const small = run === undefined ? smallName(tokens, at, known) : undefined;
    if (small) {
      names.push(small);
      at = small.to;
      continue;
    }
    if (run === undefined) {
      at += 1;
      continue;
    }
    const name = readRun(tokens, run.from, run.to, known);
    if (name) {
      names.push(name);
      learn(name, known);
      learnOrder(tokens.slice(name.from, name.to), known);
      at = name.to;
    } else {
      at = run.to;
    }
  }
  return shareSurnames(tokens, names);
}

/** "my dad marek", "denise's sister": a known given name written small, right after a kin word or before a possessive and one. */
function smallName(tokens: readonly Token[], at: number, known: RecordNames): NameSpan | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (
    !token ||
    token.kind !== 'word' ||
    token.capital !== 'none' ||
    token.text.length < 3 ||
    openers.has(token.lower) ||
    ambiguousNames.has(token.lower)
  )
    return undefined;
  const folded = foldName(token.text);
  const sex = givenNameSex(token.text);
  if ((sex === undefined && !known.given.has(folded)) || kinTermAt(tokens, at)) return undefined;
  const owner =
    known.given.has(folded) &&
    after?.kind === 'possessive' &&
    (kinTermAt(tokens, at + 2) !== undefined || kinTermAt(tokens, at + 3) !== undefined);
  const kin = before?.kind === 'word' ? kinTermAt(tokens, at - 1) : undefined;
  const beside = kin !== undefined && kin.to === at && kin.readings.some((reading) => reading.register !== 'role');
  if (!owner && !beside) return undefined;
  const given = token.text.charAt(0).toUpperCase() + token.text.slice(1);
  return {
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end,
    surface: token.text,
    name: { given: [given], former: [], nicknames: [] },
    sex: sex ?? 'unknown',
  };
}

function learn({ name }: NameSpan, known: RecordNames): void {
  const [first] = name.given;
  if (first !== undefined && first.length > 1) known.given.add(foldName(first));
  for (const nickname of name.nicknames) known.given.add(foldName(nickname));
  if (name.family !== undefined) known.family.add(foldName(name.family));
}

function learnOrder(tokens: readonly Token[], known: RecordNames): void {
  if (tokens.some((token) => token.text === ',')) return;
  const order = ownOrder(
    tokens.filter((token) => token.kind === 'word'),
    known,
  );
  if (order === 'family-first') known.capitals.familyFirst += 1;
  else if (order !== undefined) known.capitals.givenFirst += 1;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Capitalised words that stand together, with particles and initials between them; a comma ends a run except in "SURNAME, Forename". */
function runAt(tokens: readonly Token[], at: number): Run | undefined {
  const first = tokens[at];
  if (!first || first.kind !== 'word' || first.capital === 'none') return undefined;
  let to = at + 1;
  while (to < tokens.length) {
    const [before, next, after] = [tokens[to - 1], tokens[to], tokens[to + 1]];
    if (!before || !next || !sameLine(before, next) || (before.capital === 'all' && isCapitalsWord(next))) break;
    if (/^(née|nee|known|aka|dob|born)$/.test(next.lower)) break;
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
    else if (
      particles.has(next.lower) &&
      next.kind === 'word' &&
      after?.kind === 'word' &&
      after.capital !== 'none' &&
      after.start - next.end < 2
    )
      to += 1;
    else if (next.text === ',' && policeComma(tokens, at, to)) to += 1;
    else if (
      next.kind === 'number' &&
      titleOf(before.text)?.office === 'police' &&
      after?.capital !== 'none' &&
      after?.kind === 'word'
    )
      to += 1;
    else if (/^(snr|jnr|senior|junior)$/.test(next.lower) && to - at > 1) return { from: at, to: to + 1 };
    else if (/^["“'‘(]$/.test(next.text) && nicknameInside(tokens, to)) to += 3;
    else break;
  }
  return { from: at, to };
}

function sameLine(before: Token, next: Token): boolean {
  return next.start - before.end <= 1;
}

/** "Fay T. Mrs Hope", "Mrs G. Baz": an initial that ends a name, before a title or, after a title, before a first name. */
function beginsAnother(tokens: readonly Token[], from: number, stop: number): boolean {
  const [before, after] = [tokens[stop - 1], tokens[stop + 1]];
  if (!before || !after || !/^\p{Lu}$/u.test(before.text)) return false;
  if (titleOf(after.text) !== undefined) return true;
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

/** "COLEMAN, Barry", "BLAKE, ODETTE, FLAT 5": the forename is known, or stands where a line in capitals names somebody. */
function policeComma(tokens: readonly Token[], from: number, comma: number): boolean {
  const [before, after, next] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  if (before?.capital !== 'all' || before.text.length < 3 || after?.kind !== 'word') return false;
  if (tokens.slice(from, comma).some((token) => token.capital !== 'all')) return false;
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

function readRun(tokens: readonly Token[], from: number, to: number, known: RecordNames): NameSpan | undefined {
  let start = from;
  while (start < to && dropsFromFront(tokens, start, to, known)) start += 1;
  if (start >= to) return undefined;
  const cut = cutBeforeKin(tokens, start, to);
  if (cut.to <= cut.from) return undefined;
  const span = readName(tokens, cut.from, cut.to, known);
  return span && asChild(withoutPossessive(tokens, span, known), known);
}

/** "Mr Khans brother": an s that makes the name one the record knows, before a kin word, is a possessive. */
function withoutPossessive(tokens: readonly Token[], span: NameSpan, known: RecordNames): NameSpan {
  const word = span.name.family ?? span.name.given.at(-1) ?? '';
  const stem = word.slice(0, -1);
  const folded = foldName(stem);
  if (
    !/[^s]s$/i.test(word) ||
    !kinTermAt(tokens, span.to) ||
    !(known.family.has(folded) || known.given.has(folded) || givenNameSex(stem) !== undefined)
  )
    return span;
  const name = span.name.family
    ? { ...span.name, family: stem }
    : { ...span.name, given: [...span.name.given.slice(0, -1), stem] };
  return { ...span, end: span.end - 1, surface: span.surface.slice(0, -1), name, possessive: true };
}

/** A child's pet name carries the child's own name too, so that it is linked. */
function asChild(span: NameSpan, known: RecordNames): NameSpan {
  const [first] = span.name.given;
  const full = first === undefined ? undefined : known.shortForms.get(foldName(first));
  return full === undefined || first === undefined
    ? span
    : { ...span, name: { ...span.name, given: [full, ...span.name.given.slice(1)], nicknames: [first] } };
}

/** Openers, labels and headings before the name; a lower-case twin in the record shows an opener that is no known name. */
function dropsFromFront(tokens: readonly Token[], at: number, to: number, known: RecordNames): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind !== 'word') return true;
  if (token.lower === 'god') return true;
  if (/^[xX]$/.test(token.text) && tokens[at - 1]?.kind === 'number') return true;
  if (particles.has(token.lower) && token.capital === 'none') return true;
  const folded = foldName(token.text);
  const isGiven = givenNameSex(token.text) !== undefined || known.given.has(folded);
  if (at + 1 < to && isGiven && !openers.has(token.lower)) return false;
  if (titleOf(token.text) !== undefined && at + 1 < to) return false;
  if (openers.has(token.lower) && !(isGiven && nextIsSurname(tokens, at, known))) return true;
  return at + 1 < to && !isGiven && known.small.has(folded) && !known.family.has(folded) && token.capital === 'first';
}

function nextIsSurname(tokens: readonly Token[], at: number, known: RecordNames): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.capital !== 'none' && known.family.has(foldName(next.text));
}

/** A kin word inside or before the run ("MGM Moira Foyle", "Bro Derek") is no part of the name, unless it is a title ("Auntie Fay"). */
function cutBeforeKin(tokens: readonly Token[], from: number, to: number): Run {
  let start = from;
  for (let at = from; at < to; at += 1) {
    const kin = kinTermAt(tokens, at);
    if (!kin || kin.to > to || titleOf(tokens[at]?.text ?? '') !== undefined) continue;
    if (kin.foreign && !isKinTitle(tokens, at, to)) continue;
    if (at > start && kin.readings.every((reading) => reading.register === 'role')) return { from: start, to: at };
    if (isKinTitle(tokens, at, to) && kin.to < to) continue;
    if (givenNameSex(tokens[at]?.text ?? '') !== undefined && at > start) continue;
    if (at > start) return { from: start, to: at };
    start = kin.to;
    at = kin.to - 1;
  }
  return { from: start, to };
}

/** A kin word one is addressed by, written with a capital straight before a name: "Nana Vi", "Tanti Ana". */
export function isKinTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (!here || !next || at + 1 >= to || here.capital !== 'first' || next.kind !== 'word' || next.capital === 'none')
    return false;
  const kin = kinTermAt(tokens, at);
  return (
    kin !== undefined &&
    kin.to === at + 1 &&
    kin.readings.some((reading) => addressKin.has(reading.register) && isTitleKin(here.lower))
  );
}

const neverTitles = new Set(
  'mother father parent child son daughter husband wife partner girlfriend boyfriend spouse sibling stepmother stepfather brother sister bro sis parents children twins twin kid baby ex widow widower girl boy lad lass godfather godmother niece nephew grandson granddaughter grandmother grandfather fiancé fiancée cousin'.split(
    ' ',
  ),
);

function isTitleKin(lower: string): boolean {
  return !neverTitles.has(lower);
}

function readName(tokens: readonly Token[], from: number, to: number, known: RecordNames): NameSpan | undefined {
  const words = trimEnd(tokens, from, to);
  if (words <= from) return undefined;
  const parsed = parseName(tokens, from, words, known);
  if (!parsed || !accepted(tokens, from, words, parsed, known)) return undefined;
  const [first, last] = [tokens[from], tokens[words - 1]];
  if (!first || !last) return undefined;
  const surface = tokens
    .slice(from, words)
    .reduce((text, token, at) => text + gapBefore(tokens, from + at, from) + token.text, '');
  return { from, to: words, start: first.start, end: last.end, surface, name: parsed.name, sex: parsed.sex };
}

function gapBefore(tokens: readonly Token[], at: number, from: number): string {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return at > from && before && here && here.start > before.end ? ' ' : '';
}

/** Days, months, case-work words at the end of a run are not part of the name. */
function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const token = tokens[end - 1];
    if (!token) break;
    const day = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower) && end - 1 > from;
    const sexLetter = end - 1 > from && /^[FM]$/.test(token.text) && tokens[end]?.kind === 'number';
    const drop =
      sexLetter ||
      day ||
      token.kind !== 'word' ||
      (token.capital === 'none' && !/^(snr|jnr|senior|junior)$/.test(token.lower)) ||
      (end - 1 > from &&
        (openers.has(token.lower) || neverPeople.has(token.lower)) &&
        givenNameSex(token.text) === undefined);
    if (!drop) break;
    end -= 1;
  }
  return end;
}

interface ParsedName {
  readonly name: PersonName;
  readonly sex: Sex;
  readonly titled: boolean;
  readonly knownGiven: boolean;
  readonly police: boolean;
  readonly words: readonly Token[];
}

function parseName(tokens: readonly Token[], from: number, to: number, known: RecordNames): ParsedName | undefined {
  let at = from;
  const first = tokens[at];
  if (!first) return undefined;
  const kinTitle = isKinTitle(tokens, at, to);
  const title = titleOf(first.text);
  let titleText: string | undefined;
  let sex: Sex = 'unknown';
  while (
    at + 1 < to &&
    (titleOf(tokens[at]?.text ?? '') ||
      tokens[at]?.text === '.' ||
      tokens[at]?.kind === 'number' ||
      (at === from && kinTitle) ||
      (at > from && /^(Constable|Inspector|Sergeant)$/.test(tokens[at]?.text ?? '')))
  ) {
    const here = tokens[at];
    if (here?.kind === 'word') {
      titleText = titleText === undefined ? here.text : `${titleText} ${here.text}`;
      sex = sex === 'unknown' ? (titleOf(here.text)?.sex ?? sexOfKin(tokens, at)) : sex;
    }
    at += 1;
  }
  const rest = tokens.slice(at, to);
  if (rest.length === 0 || (rest.length === 1 && titleOf(rest[0]?.text ?? '') !== undefined)) return undefined;
  return shapeName(
    rest,
    { titleText, sex, titled: title !== undefined || kinTitle, plainTitle: title !== undefined },
    known,
  );
}

function sexOfKin(tokens: readonly Token[], at: number): Sex {
  return kinTermAt(tokens, at)?.readings[0]?.sex ?? 'unknown';
}

interface Before {
  readonly titleText: string | undefined;
  readonly sex: Sex;
  readonly titled: boolean;
  readonly plainTitle: boolean;
}

function shapeName(rest: readonly Token[], before: Before, known: RecordNames): ParsedName {
  const nicknames = rest.flatMap((token, at) =>
    /^["“'‘(]$/.test(token.text) && rest[at + 1] ? [rest[at + 1]?.text ?? ''] : [],
  );
  const words = rest.filter((token, at) => token.kind === 'word' && !/^["“'‘(]$/.test(rest[at - 1]?.text ?? ''));
  const suffix =
    words.length > 1 && /^(jr|jnr|sr|snr|junior|senior|ii|iii|iv)$/i.test(words.at(-1)?.text ?? '')
      ? words.at(-1)?.text
      : undefined;
  const core = suffix === undefined ? words : words.slice(0, -1);
  const [first, last] = [core[0], core.at(-1)];
  const isGiven = (token: Token | undefined) =>
    token !== undefined && (givenNameSex(token.text) !== undefined || known.given.has(foldName(token.text)));
  const police =
    (core.length > 1 && rest.some((token) => token.text === ',')) ||
    capitalsOrder(core, known) === 'family-first' ||
    (core.length > 1 && first?.capital === 'all' && first.text.length > 1 && last?.capital === 'first');
  const ordered = police ? [...core.slice(1), first as Token] : (eastAsianOrder(core, known) ?? core);
  const single = ordered.length === 1;
  const surnameOnly =
    single &&
    ((before.plainTitle &&
      !/^(miss|coach|rev|revd|reverend|pastor|sister|brother|imam|dr|fr)$/i.test(before.titleText ?? '')) ||
      (!isGiven(ordered[0]) && (known.family.has(foldName(ordered[0]?.text ?? '')) || before.plainTitle)));
  const given = surnameOnly
    ? []
    : (single ? ordered : ordered.slice(0, familyStart(ordered))).map((token) => tidy(token.text));
  const family = surnameOnly
    ? tidy(ordered[0]?.text ?? '')
    : single
      ? undefined
      : ordered
          .slice(familyStart(ordered))
          .map((token) => tidy(token.text))
          .join(' ');
  const name: PersonName = {
    ...(before.titleText === undefined ? {} : { title: before.titleText }),
    given,
    ...(family ? { family } : {}),
    former: [],
    nicknames: nicknames.map(tidy),
    ...(suffix === undefined ? {} : { suffix }),
  };
  const sex =
    before.sex !== 'unknown' ? before.sex : given[0] === undefined ? 'unknown' : (givenNameSex(given[0]) ?? 'unknown');
  return { name, sex, titled: before.titled, knownGiven: isGiven(ordered[0]), police, words: core };
}

/** "Tran Van Duc" as Duc Van Tran, "Wang Jianhong" as Jianhong Wang. */
function eastAsianOrder(core: readonly Token[], known: RecordNames): readonly Token[] | undefined {
  const byText = new Map(core.map((token) => [token.text, token]));
  const order = readFamilyFirst([...byText.keys()], (word) => known.family.has(foldName(word)));
  return order && [...order.given, order.family].flatMap((word) => byText.get(word) ?? []);
}

/** Where the family name begins: at the last word, or at a particle before it; the Van of "Duc Van Tran" is no particle. */
function familyStart(words: readonly Token[]): number {
  if (isEastAsianFamily(words.at(-1)?.text ?? '')) return words.length - 1;
  for (let at = 1; at < words.length - 1; at += 1) {
    if (particles.has(words[at]?.lower ?? '') || /^(O|Mac|Mc|St)$/.test(words[at]?.text ?? '')) return at;
  }
  return words.length - 1;
}

/** "GRIMSHAW" → "Grimshaw", "ANNE-MARIE" → "Anne-Marie"; initials and mixed case stay as they are. */
function tidy(text: string): string {
  if (text.length < 3 || text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** "Fupu", "Bunica" alone are kin words one calls somebody by, not names. */
function isAddressWord(tokens: readonly Token[], from: number, to: number): boolean {
  const kin = to - from === 1 ? kinTermAt(tokens, from) : undefined;
  return (
    kin !== undefined &&
    kin.to >= to &&
    givenNameSex(tokens[from]?.text ?? '') === undefined &&
    kin.readings.some((reading) => reading.register !== 'role')
  );
}

function accepted(tokens: readonly Token[], from: number, to: number, parsed: ParsedName, known: RecordNames): boolean {
  const { words } = parsed;
  const last = words.at(-1);
  const [first] = words;
  if (!first || !last) return false;
  if (words.some((word) => neverPeople.has(word.lower) && !known.given.has(foldName(word.text))) && !parsed.titled)
    return false;
  if (words.length > 6 || isAddressWord(tokens, from, to)) return false;
  if (
    words.length > 1 &&
    placeOrBodyEndings.has(last.lower) &&
    !(parsed.knownGiven && surnamesToo.has(last.lower)) &&
    !(parsed.titled && words.length === 1) &&
    !known.family.has(foldName(last.text))
  )
    return false;
  const next = tokens[to];
  // "St Anne's": a church, a school or a hospital.
  if (first.lower === 'st' && next?.kind === 'possessive') return false;
  if (next?.kind === 'word' && next.capital !== 'none' && placeOrBodyEndings.has(next.lower)) return false;
  const folded = foldName(first.text);
  const ambiguous = ambiguousNames.has(first.lower) && (known.small.has(folded) || !known.given.has(folded));
  return nameEvidence({ tokens, from, to, parsed, known, ambiguous }) > 0;
}
