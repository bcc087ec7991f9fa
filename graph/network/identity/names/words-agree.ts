/** Whether two folded words can be one name: equal, nickname of the other, or a slip of the pen in a word long enough to tell. */
import { isNicknameOf } from './nicknames.ts';

export function wordsAgree(a: string, b: string): boolean {
  return a === b || isNicknameOf(a, b) || isSlip(a, b);
}

/** One edit in words of five letters or more, two in words of nine or more; the first letter stays. */
export function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5 || a[0] !== b[0]) return false;
  const allowed = length >= 9 ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed;
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
