/** The words and marks of a sentence in one string, small, a space between any two: what the patterns of denial and correction are written for. */
import type { Sentence } from '../parsed-document.ts';

const joined = new WeakMap<Sentence['tokens'], string>();

export function sentenceWords({ tokens }: Sentence): string {
  const words = joined.get(tokens) ?? tokens.map(({ lower }) => lower.replaceAll(' ', '_')).join(' ');
  joined.set(tokens, words);
  return words;
}
