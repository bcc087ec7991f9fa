/** Lines of an export or a typed table whose cells are parted by semicolons, by strokes, by commas without a space, or by wide space: "04;Marsh;Ted;uncle", "02.16 / HV / seen", "Ted Marsh    uncle". */
import type { Part } from '../parsed-document.ts';

const marks: readonly (readonly [string, RegExp])[] = [
  [';', /;/g],
  ['/', /\s\/\s/g],
  [',', /,(?=\S)/g],
];
const wide = ' ';
/** After a stop, a colon or a bullet wide space parts no columns. */
const wideSpace = /(?<=[\p{L}\p{N})\]'’"])(?: {2,}|[ \t]*\t[ \t]*)(?=\S)/gu;
/** Which lines are rows of such a table, and what parts their cells: at least three together with as many of the mark, two or more. */
export function delimitedLines(lines: readonly string[]): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const [mark, pattern] of marks) {
    const counts = lines.map((line) => plain(line).match(pattern)?.length ?? 0);
    for (const [at, count] of counts.entries()) {
      if (count < 2 || rows.has(at)) continue;
      const near = counts
        .slice(Math.max(0, at - 2), at + 3)
        .filter((other) => Math.abs(other - count) < 2 && other > 1);
      if (near.length > 2) rows.set(at, mark);
    }
  }
  for (const at of columnLines(lines)) if (!rows.has(at)) rows.set(at, wide);
  return rows;
}

/** Which lines stand in columns: short cells parted by wide space, without labels of their own, and two more such lines near. */
function columnLines(lines: readonly string[]): readonly number[] {
  const inColumns = lines.map(
    (line) =>
      !/\||\p{L}\s*:(?:\s|$)/u.test(line) &&
      line.trim().split(wideSpace).length > 1 &&
      line.split(wideSpace).every((cell) => cell.trim().length < longestCell),
  );
  return inColumns.flatMap((is, at) => {
    const near = lines.slice(Math.max(0, at - 3), at + 4).filter((_, other) => inColumns[Math.max(0, at - 3) + other]);
    return is && near.length > 2 && near.some((line) => /\S {3,}\S|\t/.test(line)) ? [at] : [];
  });
}

/** What is longer is prose, which goes on in the next line. */
const longestCell = 48;

/** The line with other letters for what stands in quotation marks: marks inside them part nothing. */
function plain(line: string): string {
  return line.replaceAll(/"[^"\n]*"/g, (quoted) => `"${'x'.repeat(quoted.length - 2)}"`);
}

/** The cells of one such line that begins at `start`, quotation marks and spaces around them left out. */
export function delimitedCells(line: string, start: number, mark: string): Part[] {
  const found: Part[] = [];
  let from = 0;
  const borders = [...plain(line).matchAll(patternOf(mark)), undefined];
  for (const [column, border] of borders.entries()) {
    const cell = line.slice(from, border?.index ?? line.length);
    const text = cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim();
    const begin = start + from + cell.indexOf(text);
    if (text !== '') found.push({ shape: 'table-row', row: start, column, start: begin, end: begin + text.length });
    from = (border?.index ?? line.length) + (border?.[0].length ?? 0);
  }
  return found;
}

function patternOf(mark: string): RegExp {
  return mark === wide ? wideSpace : (marks.find(([one]) => one === mark)?.[1] ?? /$/g);
}
