/** Weighs whether a run of capitalised words is a person: what it is made of, and the words around it. Above zero it is taken for a name. */
import { isEastAsianFamily, readFamilyFirst } from '#graph/network/identity/names/family-first.ts';
import { isNameOrPetForm } from '#graph/network/identity/names/nicknames.ts';
import { endsWithKin } from './after-kin.ts';
import { isCommonSurname } from './common-surnames.ts';
import { isEverydayWord } from './everyday-english.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex, isEnglishName } from './given-names.ts';
import { isNeverAPerson, openers, placeOrBodyEndings } from './not-a-name.ts';
import { particles } from './particles.ts';
import type { RecordNames } from './record-names.ts';
import { around, partyLabel } from './name-surroundings.ts';
import type { Token } from '../parsed-document.ts';
import { isVirtueNamed } from './virtue-names.ts';

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

export function nameEvidence(candidate: Candidate): number {
  const { tokens, from, to, parsed, known, ambiguous } = candidate;
  const { words } = parsed;
  // A comma is inside a name only where a line in capitals names somebody.
  if (tokens.slice(from, to).some((token) => token.text === ',')) return 2;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return 0;
  // Nothing but people has a nickname in quotes, or a particle within.
  if (parsed.titled || tokens.slice(from + 1, to).some((token) => isPersonal(token))) return 2;
  if (words.length === 1 && !parsed.knownGiven && (placeOrBodyEndings.has(first.lower) || /-\p{Ll}/u.test(first.text)))
    return 0;
  if (words.length === 1 && first.capital === 'all' && first.text.length < shortestInCapitals(first, candidate))
    return 0;
  const opensSentence = opensAt(tokens, from);
  let weight = around({ tokens, from, to, known, single: words.length === 1 });
  if (parsed.knownGiven) weight += words.length > 1 ? 2 : ambiguous ? (opensSentence ? -1 : 0.5) : 2;
  else if (words.length > 1) weight += unknownRun(words, known, parsed.police);
  else
    weight +=
      unknownWord(first, known, opensSentence) +
      (isVirtue(tokens, from, opensSentence) || isPetForm(first, known) ? 1.5 : 0);
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

/** "His wife Comfort": an everyday word with a capital straight after a kin word, in the midst of a sentence. */
function isVirtue(tokens: readonly Token[], from: number, opensSentence: boolean): boolean {
  const { lower, capital } = tokens[from] as Token;
  return capital === 'first' && !opensSentence && isEverydayWord(lower) && endsWithKin(tokens, from);
}

/** "Becs", "Kev": what nobody writes small, and no word of the language. */
function isPetForm({ text, lower, capital }: Token, known: RecordNames): boolean {
  const folded = foldName(text);
  return (
    capital === 'first' &&
    text.length > 2 &&
    isNameOrPetForm(folded) &&
    !known.small.has(folded) &&
    !isEverydayWord(lower) &&
    !isNeverAPerson(lower)
  );
}

/** "FATHER OF MIA": three letters are a name where the record knows it, an English one in any text all in capitals. */
function shortestInCapitals({ text, lower }: Token, { tokens, parsed, known, ambiguous }: Candidate): number {
  const amongSmall = isAmongSmall(tokens);
  const isName = known.given.has(foldName(text)) || (isEnglishName(text) && !amongSmall);
  if (isName && !ambiguous && !isNeverAPerson(lower) && !partyLabel.test(text)) return 3;
  return amongSmall && !parsed.knownGiven ? 5 : 4;
}

/** A sentence not written in capitals: "rang ESAT" is no name in it. */
function isAmongSmall(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.filter(({ capital }) => capital === 'all').length * 2 < words.length;
}

/** At the beginning, or after what may begin a sentence, though not after "Children:"; asterisks around a word in the midst of one do not. */
function opensAt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === ':' && endsWithKin(tokens, at)) return false;
  let before = at - 1;
  while (/^\*+$/.test(tokens[before]?.text ?? '')) before -= 1;
  return before < 0 || /^["“'‘:(-]$|^[-–—•>]$/.test(tokens[before]?.text ?? '');
}

/** "Tola Bankole", "COLEMAN Barry": two unknown words are a name unless they look like a heading or a place. */
function unknownRun(words: readonly Token[], known: RecordNames, police: boolean): number {
  const second = words[1];
  const texts = words.map(({ text }) => text);
  const isFamilyFirst = isEastAsianFamily(texts[0] ?? '') || readFamilyFirst(texts) !== undefined;
  if (isFamilyFirst && !words.some((word) => known.small.has(foldName(word.text)))) return 1.5;
  if (police && second && (givenNameSex(second.text) !== undefined || known.given.has(foldName(second.text)))) return 2;
  const lastKnown = known.family.has(foldName(words.at(-1)?.text ?? ''));
  if (lastKnown && words.length <= 3) return 1;
  if (words.every((word) => word.capital === 'all')) {
    return words.some((word) => givenNameSex(word.text) !== undefined) &&
      !words.some((word) => openers.has(word.lower) || placeOrBodyEndings.has(word.lower))
      ? 1
      : -3;
  }
  if (isVirtueNamed(words, known)) return 1;
  if (
    words.some((word) => known.small.has(foldName(word.text)) || openers.has(word.lower) || isEverydayWord(word.lower))
  )
    return -2;
  const last = words.at(-1)?.text ?? '';
  // "Baz Orrell": a pet form before whatever surname.
  if (words.length === 2 && isNameOrPetForm(foldName(words[0]?.text ?? '')) && words[0]?.capital === 'first') return 1;
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
