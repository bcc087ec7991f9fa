/** The cells of a table row as parts of their own, empty ones left out: parted by bars, tabs, or dots that lead from a name to what it says. */
import type { Part } from '../parsed-document.ts';

/** "Rhian ........ nan", "Rhian | nan". */
const border = /\||\t+|\s[.·_]{3,}\s|\s?…{2,}\s/g;

export function hasLeader(line: string): boolean {
  return /[\p{L})]\s?(?:[.·_]{4,}|…{2,})\s*[\p{L}"“(]/u.test(line) || /\p{L}\s\.{3}\s\p{L}/u.test(line);
}

export function tableCells(text: string, row: Part): Part[] {
  const cells: Part[] = [];
  const line = text.slice(row.start, row.end);
  let from = 0;
  for (const [column, found] of [...line.matchAll(border), undefined].entries()) {
    const to = found?.index ?? line.length;
    const cell = line.slice(from, to);
    const start = row.start + from + (cell.length - cell.trimStart().length);
    if (cell.trim() !== '')
      cells.push({ shape: 'table-row', start, end: start + cell.trim().length, row: row.start, column });
    from = to + (found?.[0].length ?? 0);
  }
  return cells;
}
