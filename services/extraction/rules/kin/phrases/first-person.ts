/** Phrases in which whoever speaks speaks of themselves. Pure grammar. */
import type { NounPhrase } from './noun-phrase.ts';

/** "I", "me", "my", "mine". */
export function isOneself({ head }: NounPhrase): boolean {
  return head.type === 'pronoun' && head.pronoun.who === 'first';
}

/** "We", "us", "our", "ours". */
export function isOurselves({ head }: NounPhrase): boolean {
  return head.type === 'pronoun' && head.pronoun.who === 'first-plural';
}
