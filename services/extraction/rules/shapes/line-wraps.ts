/** Where a line of a record goes on in the next: in text wrapped by hand at a width, the next line's first word had no room on this one. */

/** The width a hard-wrapped record was wrapped at; infinite where its paragraphs stand on one line each. */
export function wrapWidth(lines: readonly string[]): number {
  let longest = 40;
  for (const line of lines) if (!line.includes('|')) longest = Math.max(longest, line.length);
  // A line that goes on from the one before mostly begins with a small letter.
  const runsOn = lines.some((line) => /^\s{0,3}\p{Ll}\p{L}/u.test(line));
  return longest > 130 || !runsOn ? Infinity : longest;
}

/** Typists break a little before the width, and lines differ by a few letters. */
const slack = 12;

export function wraps(here: string, next: string, width: number): boolean {
  const first = /^\s*\S+/.exec(next)?.[0].trim() ?? '';
  return here.length + 1 + first.length + slack > width;
}
