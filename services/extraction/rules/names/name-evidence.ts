/** Weighs whether a run of capitalised words is a person: what it is made of, and the words around it. Above zero it is taken for a name. */
import { isEastAsianFamily } from '#graph/network/identity/names/family-first.ts';
import { isCommonSurname } from './common-surnames.ts';
import { isEverydayWord } from './everyday-english.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { isNeverAPerson, openers, placeOrBodyEndings } from './not-a-name.ts';
import { particles } from './particles.ts';
import type { RecordNames } from './record-names.ts';
import { kinTermAt } from '../kin/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';

interface Candidate {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly parsed: {
    readonly titled: boolean;
    readonly knownGiven: boolean;
    readonly police: boolean;
    readonly words: readonly Token[];
  };
  readonly known: RecordNames;
  readonly ambiguous: boolean;
}

const speaking = new Set(
  `said says saying told tells asked asks rang rings phoned called calls replied explained stated reported confirmed denied added agreed wants wanted wished thinks thought feels felt
  has hasn't had is isn't was wasn't will would won't can can't could does doesn't did didn't came comes went goes lives lived stays stayed works worked moved left took takes got gets gave gives
  married met knows knew loves loved looked looks offered attended arrived collected picked brought visited sat stood cried died passed sent wrote signed used helps helped cares cared babysits drove drives`.split(
    /\s+/,
  ),
);
const placing = new Set(
  'in at near outside around across via towards into within throughout north south east west'.split(' '),
);
const titleKin = /^(aunt|aunty|auntie|uncle|nan|nana|nanny|nanna|gran|granny|grandad|grandma|grandpa)$/;
const naming = new Set('called named nicknamed aka known alias née nee neé formerly'.split(' '));

export function nameEvidence({ tokens, from, to, parsed, known, ambiguous }: Candidate): number {
  const { words } = parsed;
  // A comma is inside a name only where a line in capitals names somebody.
  if (tokens.slice(from, to).some((token) => token.text === ',')) return 2;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return 0;
  // Nothing but people has a nickname in quotes, or a particle within.
  if (parsed.titled || tokens.slice(from + 1, to).some((token) => isPersonal(token))) return 2;
  if (words.length === 1 && !parsed.knownGiven && (placeOrBodyEndings.has(first.lower) || /-\p{Ll}/u.test(first.text)))
    return 0;
  if (words.length === 1 && first.capital === 'all' && first.text.length < 4) return 0;
  const opensSentence = from === 0 || /^["“'‘:(-]$|^[-–—•*>]$/.test(tokens[from - 1]?.text ?? '');
  let weight = around({ tokens, from, to, known, single: words.length === 1 });
  if (parsed.knownGiven) weight += words.length > 1 ? 2 : ambiguous ? (opensSentence ? -1 : 0.5) : 2;
  else if (words.length > 1) weight += unknownRun(words, known, parsed.police);
  else weight += unknownWord(first, known, opensSentence);
  if (
    words.length === 1 &&
    parsed.knownGiven &&
    opensSentence &&
    known.small.has(foldName(first.text)) &&
    !known.given.has(foldName(first.text))
  )
    weight -= 1.5;
  return weight;
}

/** "Tola Bankole", "COLEMAN Barry": two unknown words are a name unless they look like a heading or a place. */
function unknownRun(words: readonly Token[], known: RecordNames, police: boolean): number {
  const second = words[1];
  if (isEastAsianFamily(words[0]?.text ?? '') && !words.some((word) => known.small.has(foldName(word.text))))
    return 1.5;
  if (police && second && (givenNameSex(second.text) !== undefined || known.given.has(foldName(second.text)))) return 2;
  const lastKnown = known.family.has(foldName(words.at(-1)?.text ?? ''));
  if (lastKnown && words.length <= 3) return 1;
  if (words.every((word) => word.capital === 'all')) {
    return words.some((word) => givenNameSex(word.text) !== undefined) &&
      !words.some((word) => openers.has(word.lower) || placeOrBodyEndings.has(word.lower))
      ? 1
      : -3;
  }
  if (
    words.some((word) => known.small.has(foldName(word.text)) || openers.has(word.lower) || isEverydayWord(word.lower))
  )
    return -2;
  const last = words.at(-1)?.text ?? '';
  if (isCommonSurname(last) && !known.given.has(foldName(last))) return 1;
  return isInitial(words[0]) && last.length > 2 ? 0.5 : -0.5;
}

/** "R. Pike": a surname after an initial, whatever the surname. */
function isInitial(word: Token | undefined): boolean {
  return word !== undefined && /^[^\P{Lu}AI]$/u.test(word.text);
}

function unknownWord(word: Token, known: RecordNames, opensSentence: boolean): number {
  const folded = foldName(word.text);
  if (known.given.has(folded)) return 2;
  if (known.family.has(folded)) return opensSentence && known.small.has(folded) ? 0 : 1;
  if (known.small.has(folded) || word.text.length < 3) return -3;
  if (isEverydayWord(word.lower)) return word.capital === 'all' || opensSentence ? -4 : -2.5;
  if (known.likely.has(folded) && !openers.has(word.lower) && !isNeverAPerson(word.lower)) return 1;
  if (word.capital === 'first' && shortens(folded, known)) return 1.5;
  return word.capital === 'all' || opensSentence ? -2 : -1;
}

/** "Gus" where the record also says Gustav. */
function shortens(folded: string, known: RecordNames): boolean {
  return (
    folded.length > 2 && known.given.values().some((name) => name.length > folded.length && name.startsWith(folded))
  );
}

function isPersonal({ text, lower, capital }: Token): boolean {
  return /^["“]$/.test(text) || (capital === 'none' && particles.has(lower) && !/^(y|e|de|la|le|du|the)$/.test(lower));
}

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly known: RecordNames;
  readonly single: boolean;
}

function around({ tokens, from, to, known, single }: Surroundings): number {
  const [before, after] = [tokens[from - 1], tokens[to]];
  let weight = 0;
  if (after?.kind === 'possessive') weight += kinTermAt(tokens, to + 1) || kinTermAt(tokens, to + 2) ? 2.5 : 0.3;
  if (after?.kind === 'word' && speaking.has(after.lower)) weight += 0.8;
  if (/^(is|was)$/.test(after?.lower ?? '') && saysKin(tokens, to + 1)) weight += 1.5;
  if (after?.kind === 'possessive' && saysName(tokens, to + 1)) weight += 2.5;
  if (after && /^[,(]$/.test(after.text) && /^\d{1,2}(yrs?|y)?$/.test(tokens[to + 1]?.text ?? '')) weight += 1.5;
  if (endsWithKin(tokens, from)) weight += titleKin.test(before?.lower ?? '') ? 3 : 2;
  if (
    before &&
    /^(is|was|=|'s)$/.test(before.lower) &&
    (endsWithKin(tokens, from - 1) || tokens[from - 2]?.lower === 'name')
  )
    weight += 2;
  if (after?.text === '(' && kinTermAt(tokens, to + 1) && !single) weight += 1.5;
  if (isAnimal(tokens, from)) weight -= 6;
  if (before && naming.has(before.lower)) weight += 2;
  if (before?.text === '=' && single) weight += 2;
  if (inList(tokens, from, to, known)) weight += 1.1;
  if (/^(and|&|\+)$/.test(before?.lower ?? '') && knownWord(tokens[from - 2], known)) weight += 1.2;
  if (/^(and|&|\+)$/.test(after?.lower ?? '') && knownWord(tokens[to + 1], known)) weight += 1.2;
  if (before && placing.has(before.lower)) weight -= single ? 2.5 : 1;
  if (before && /^(the|a|an)$/.test(before.lower)) weight -= 1.5;
  return weight;
}

/** "is her cousin", "was the father": a determiner and a kin word. */
function saysKin(tokens: readonly Token[], at: number): boolean {
  return (
    /^(his|her|my|their|our|your|the|a|an)$/.test(tokens[at]?.lower ?? '') &&
    [at + 1, at + 2].some((next) => kinTermAt(tokens, next) !== undefined)
  );
}

/** "'s real name", "'s proper name". */
function saysName(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'name' && /^(real|proper|full|birth|legal|given)$/.test(tokens[at]?.lower ?? '');
}

/** Between commas or "and" in a list with a name that is known. */
function inList(tokens: readonly Token[], from: number, to: number, known: RecordNames): boolean {
  const [before, after] = [tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? '.'];
  if (!/^(,|and|&|:)$/.test(before) || !/^(,|and|&|\.|;)$/.test(after)) return false;
  return knownWord(tokens[from - 2], known) || knownWord(tokens[to + 1], known);
}

/** "A dog called Bramble", "their cat, Tibbles": pets have names too. */
function isAnimal(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 3), from)
    .some((token) =>
      /^(dog|dogs|puppy|cat|cats|kitten|horse|pony|rabbit|hamster|budgie|parrot|gerbil|tortoise|goldfish|pig|lurcher|whippet|terrier|staffie|pet)$/.test(
        token.lower,
      ),
    );
}

function knownWord(token: Token | undefined, known: RecordNames): boolean {
  return (
    token?.kind === 'word' &&
    token.capital !== 'none' &&
    (givenNameSex(token.text) !== undefined || known.given.has(foldName(token.text)))
  );
}

/** A kin term, with or without a comma, straight before the run: "her sister Nora", "one daughter, Nell". */
function endsWithKin(tokens: readonly Token[], from: number): boolean {
  const gap = /^[,:–—-]$/.test(tokens[from - 1]?.text ?? '') ? 1 : 0;
  for (let length = 1; length <= 3; length += 1) {
    const start = from - gap - length;
    if (start < 0) break;
    const kin = kinTermAt(tokens, start);
    if (
      kin &&
      kin.to === from - gap &&
      !kin.foreign &&
      kin.readings.some((reading) => (reading.register === 'role' || reading.plural ? gap === 0 : true))
    )
      return true;
  }
  return false;
}
