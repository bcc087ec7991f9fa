/** Which words of a name are the given ones and where the family name begins: "Maria da Luz" is one first name, "van Dyke" one family name. */
import { isEastAsianFamily } from '#graph/network/identity/names/family-first.ts';
import type { Token } from '../parsed-document.ts';
import { devotions, particles } from './particles.ts';

/** Where the family name begins: at the last word, or at a particle before it; the Van of "Duc Van Tran" is no particle. */
export function familyStart(words: readonly Token[]): number {
  if (isEastAsianFamily(words.at(-1)?.text ?? '')) return words.length - 1;
  for (let at = 1; at < words.length - 1; at += 1) {
    if (isDevotion(words, at)) {
      if (at + 2 === words.length) return words.length;
      at += 1;
    } else if (
      particles.has(words[at]?.lower ?? '') ||
      /^(O|Ó|Ní|Ni|Nic|Uí|Mac|Mc|St)$|^(al|el|ar|as|ash|at|ul)-/u.test(words[at]?.text ?? '')
    )
      return at;
  }
  return words.length - 1;
}

/** The "da" of "Maria da Luz Antunes". */
function isDevotion(words: readonly Token[], at: number): boolean {
  return /^d[aeo]s?$/.test(words[at]?.text ?? '') && devotions.has(words[at + 1]?.lower ?? '');
}

/** "Maria da Luz" is one first name. */
export function givenWords(words: readonly Token[]): readonly string[] {
  const given: string[] = [];
  for (const [at, { text }] of words.entries()) {
    if (isDevotion(words, at) || isDevotion(words, at - 1)) given.push(`${given.pop() ?? ''} ${tidy(text)}`.trim());
    else given.push(tidy(text));
  }
  return given;
}

/** "GRIMSHAW" → "Grimshaw", "ANNE-MARIE" → "Anne-Marie"; initials and mixed case stay as they are. */
export function tidy(text: string): string {
  if (text.length < 3 || text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
