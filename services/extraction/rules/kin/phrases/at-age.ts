/** An age or a year after a child's name that tells of the birth. Pure grammar. */
import type { Item } from './items.ts';

/** "Had Amy when she was nineteen", "in 2012", "at 17": so it is said of a birth. */
export function isAtAge(items: readonly Item[], at: number): boolean {
  const words = items.slice(at, at + 6).map(({ lower }) => lower);
  return /^(?:when (?:she|he|they|i) (?:was|were) (?:only |just |still |very )*(?:\d\d|\p{L}+teen|twenty|young|a teenager|in h(?:er|is) (?:teens|twenties))|at (?:the age of )?(?:\d\d|\p{L}+teen|twenty)\b|in (?:19|20)\d\d\b|together\b|already\b|from before\b|from (?:an?|his|her) (?:previous|earlier|former|first|last) (?:relationship|marriage|partner)\b|before (?:she|he|they) met\b)/u.test(
    words.join(' '),
  );
}
