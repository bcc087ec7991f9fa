/** How alike two folded name words are, from 0 to 1: equal, sounding alike, nickname, initial, or a slip of the pen. */
import { isCutShort, isNicknameOf } from './nicknames.ts';

export type Likeness = {
  readonly likeness: number;
  readonly how: 'equal' | 'nickname' | 'initial' | 'sound' | 'spelling' | 'different';
};

const different: Likeness = { likeness: 0, how: 'different' };

export function wordLikeness(a: string, b: string): Likeness {
  if (a === b) return { likeness: 1, how: a.length === 1 ? 'initial' : 'equal' };
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? { likeness: 0.6, how: 'initial' } : different;
  if (isNicknameOf(a, b) || isCutShort(a, b)) return { likeness: 0.85, how: 'nickname' };
  if (readByEye(a) === readByEye(b)) return { likeness: 0.9, how: 'sound' };
  const edits = editDistance(a, b);
  const likeness = 1 - edits / Math.max(a.length, b.length);
  if (beginAlike(a, b) && likeness >= 0.6 && Math.min(a.length, b.length) > 3 && soundOf(a) === soundOf(b))
    return { likeness: Math.max(likeness, 0.9), how: 'sound' };
  return edits <= slipsIn(Math.min(a.length, b.length)) ? { likeness, how: 'spelling' } : different;
}

/** Omar and Umar may begin alike by ear, and Eman and Iman; Owain and Iwan do not. */
function beginAlike(a: string, b: string): boolean {
  const [dark, light] = [/^[ou]/, /^[eiy]/];
  return !(dark.test(a) && light.test(b)) && !(light.test(a) && dark.test(b));
}

/** Letters that a scanner takes for one another: "Irnogen" for "Imogen". */
function readByEye(word: string): string {
  return word.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');
}

/** How many slips a word of so many letters may hold and still be the same word. */
function slipsIn(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Letters that are often written for one another across languages and by ear, in order; vowels count as one. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?:ck|kh|q|c(?![eihyz]))/g, 'k'],
  [/(?:tsch|tch|cz|ch|sch|sh|sz|zh|j|dj)/g, 'x'],
  [/(?:z|ts|c)/g, 's'],
  [/(?:w|v)/g, 'v'],
  [/(?:gh|dd|th)/g, 'd'],
  [/h/g, ''],
  [/[aeiouy]+/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** One code for words that sound alike: Mohamed and Muhammad, Schultz and Shults. */
export function soundOf(word: string): string {
  const code = sounds.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
  return code.length > 2 ? code.replace(/a$/, '') : word;
}

/** Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let [before, above] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
