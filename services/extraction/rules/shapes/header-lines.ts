/** The `Key: value` lines that a record begins with. */
import type { Part } from '../parsed-document.ts';
import type { Line } from './record-lines.ts';

export const headerKey =
  /^\s*(type|date|author|record type|written by|completed by|author's role|role|service|time|subject|re|from|to|cc|sent|worker|team|location|venue)\s*:/i;

/** How many of the first lines are `Key: value` lines before the first empty line. */
export function headerLength(lines: readonly Line[]): number {
  let at = 0;
  while (at < Math.min(lines.length, 12) && headerKey.test(lines[at]?.text ?? '')) at += 1;
  return at;
}

/** Only an author's line is read for people; the others are dates and types. */
export function headerPart(line: Line): Part[] {
  const found = /^\s*([^:]+):\s*/.exec(line.text);
  if (!found || !/^(author|written by|completed by|worker|from|to|cc)$/i.test(found[1]?.trim() ?? '')) return [];
  return [{ shape: 'header', start: line.start + found[0].length, end: line.end, label: found[1]?.trim() ?? '' }];
}
