/**
 * Who is told of by initials alone where a place is kept secret: "K.M. is at a refuge; do not disclose". A record names nobody so to keep somebody safe,
 * and what else the case holds of them must be kept as well.
 */
import type { PersonName } from '#graph/model/mention.ts';
import type { NameSpan, Sentence, Token } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';
import { isEverydayWord } from './everyday-english.ts';
import { isAbbreviation, openers } from './not-a-name.ts';

const hiding =
  /\b(?:refuge|shelter|safe (?:house|address|location|accommodation|place)|in(?:to)? hiding|witness protection|whereabouts|undisclosed|confidential address|new identity)\b/i;
const doing =
  /^(?:is|was|are|has|now|remains?|moved|relocated|rehoused|placed|fled|accepted|lives|living|stays|staying|in|at|['’]s)$/;

export function withInitialsInHiding(sentences: readonly Sentence[], text: string): readonly Sentence[] {
  return sentences.map((sentence) => {
    if (!hiding.test(text.slice(sentence.start, sentence.end))) return sentence;
    const added = sentence.tokens.flatMap((_, at) => initialsAt(sentence, at, sentences) ?? []);
    if (added.length === 0) return sentence;
    return { ...sentence, names: [...sentence.names, ...added].toSorted((a, b) => a.from - b.from) };
  });
}

function initialsAt({ tokens, names }: Sentence, at: number, sentences: readonly Sentence[]): NameSpan | undefined {
  const letters = lettersAt(tokens, at);
  const next = letters && tokens[letters.to];
  if (!letters || !next || names.some(({ from, to }) => from < letters.to && at < to)) return undefined;
  if (!doing.test(next.lower) && !(next.text === ')' && tokens[at - 1]?.text === '(')) return undefined;
  const [given = '', family] = letters.initials;
  const [start, end] = [tokens[at]?.start ?? 0, tokens[letters.to - 1]?.end ?? 0];
  const known = bearers(sentences, given, family);
  const name: PersonName = known ?? { given: [given], ...(family && { family }), former: [], nicknames: [] };
  return { from: at, to: letters.to, start, end, surface: [given, family ?? ''].join(''), name, sex: 'unknown' };
}

/** "KM", "K.M.", "K.": the letters, and the token after them. */
function lettersAt(tokens: readonly Token[], at: number): { initials: readonly string[]; to: number } | undefined {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (tokens[at - 1]?.text === '.' && /^\p{Lu}$/u.test(tokens[at - 2]?.text ?? '')) return undefined;
  if (/^\p{Lu}{2}$/u.test(text))
    return isAbbreviation(lower) || openers.has(lower) || isEverydayWord(lower)
      ? undefined
      : { initials: [...text], to: at + 1 };
  if (!/^[B-HJ-Z]$/.test(text)) return undefined;
  if (tokens[at + 1]?.text !== '.') return { initials: [text], to: at + 1 };
  const second = tokens[at + 2]?.text ?? '';
  if (!/^\p{Lu}$/u.test(second)) return { initials: [text], to: at + 2 };
  return { initials: [text, second], to: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 };
}

/** The one person whom the record names with these initials. */
function bearers(sentences: readonly Sentence[], given: string, family: string | undefined): PersonName | undefined {
  const found = new Map<string, PersonName>();
  for (const { names } of sentences)
    for (const { name } of names)
      if ((name.given[0] ?? '').length > 1 && name.given[0]?.startsWith(given))
        if (family === undefined || name.family?.startsWith(family))
          found.set(foldName(`${name.given[0]} ${family === undefined ? '' : name.family}`), name);
  return found.size === 1 ? [...found.values()][0] : undefined;
}
