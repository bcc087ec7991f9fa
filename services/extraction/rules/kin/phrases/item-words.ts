/** The words of a stretch of a sentence, small and with a space between. */
import type { Item } from './items.ts';

export function wordsOf(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

/** The words of a sentence with NAME for every name, for patterns that ask where names stand. */
export function namelessWords(items: readonly Item[]): string {
  return items.map(({ type, lower }) => (type === 'name' ? 'NAME' : lower)).join(' ');
}
