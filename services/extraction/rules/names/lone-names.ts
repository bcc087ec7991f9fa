/** A sentence of one word with a capital after one that speaks of somebody's relative is what the relative is called: "That's my brother's wife. Zelmira." */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { NameSpan, Sentence, Token } from '../parsed-document.ts';
import { isEverydayWord } from './everyday-english.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { isNeverAPerson, openers } from './not-a-name.ts';
import type { RecordNames } from './record-names.ts';

/** The sentences with the names that only the sentence before makes names of. */
export function withLoneNames(sentences: readonly Sentence[], known: RecordNames): readonly Sentence[] {
  return sentences.map((sentence, at) => {
    const before = sentences[at - 1];
    const isNext = before !== undefined && before.part === sentence.part && before.part.row === undefined;
    const name = isNext && sentence.names.length === 0 && tellsOfOne(before) ? loneName(sentence, known) : undefined;
    return name ? { ...sentence, names: [name] } : sentence;
  });
}

function loneName({ tokens }: Sentence, known: RecordNames): NameSpan | undefined {
  const from = tokens.findIndex(({ kind }) => kind === 'word');
  const token = tokens[from];
  if (!token || tokens.some(({ kind }, at) => kind !== 'punctuation' && at !== from)) return undefined;
  if (token.text.length < 3 || kinTermAt(tokens, from) || !mayName(token, known)) return undefined;
  return {
    from,
    to: from + 1,
    start: token.start,
    end: token.end,
    surface: token.text,
    name: { given: [token.text.charAt(0).toUpperCase() + token.text.slice(1)], former: [], nicknames: [] },
    sex: givenNameSex(token.text) ?? 'unknown',
  };
}

/** An unknown word with a capital, or a given name typed small. */
function mayName({ text, lower, capital }: Token, { small }: RecordNames): boolean {
  if (capital === 'none') return givenNameSex(text) !== undefined && !openers.has(lower) && !isEverydayWord(lower);
  const isWord =
    interjection.test(lower) ||
    small.has(foldName(text)) ||
    openers.has(lower) ||
    isEverydayWord(lower) ||
    isNeverAPerson(lower);
  return !isWord && /^\p{Lu}[\p{Ll}\p{M}'’-]+(?<!ed|ing|ly)$/u.test(text);
}

/** What people say between two sentences. */
const interjection =
  /^(enough|bless|gosh|god|jesus|christ|blimey|anyway|cheers|nope|yep|yeah|nah|aye|amen|whatever|hurrah|bravo|ouch|alas|eh|innit)$/;

/** "My brother would.", "Her mum's in Leeds": one relative of somebody's; not "Ann is her mum", who has a name. */
function tellsOfOne({ tokens, names: [name] }: Sentence): boolean {
  if (name?.from === 0 && tokens[name.to]?.kind !== 'possessive') return false;
  return tokens.some((token, at) => {
    const kin = kinTermAt(tokens, at);
    if (!kin || kin.foreign) return false;
    const owned =
      tokens[at - 1]?.kind === 'possessive' ||
      /^(mum|mam|mom|dad|nan)s$/.test(tokens[at - 1]?.lower ?? '') ||
      /^(my|his|her|their|our|the|a|an)$/.test(wordBefore(tokens, at));
    return (
      owned && token.kind === 'word' && kin.readings.every(({ plural, register }) => !plural && register !== 'role')
    );
  });
}

/** The word before the kin word, adjectives left out. */
function wordBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.lower ?? '';
  return /^(big|little|wee|old|new|older|younger|elder|own|late|first|second|other|real)$/.test(before)
    ? (tokens[at - 2]?.lower ?? '')
    : before;
}
