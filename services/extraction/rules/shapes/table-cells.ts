/** The cells of a table row as parts of their own, empty ones left out. */
import type { Part } from '../parsed-document.ts';

export function tableCells(text: string, row: Part): Part[] {
  const cells: Part[] = [];
  let start = row.start;
  for (const cell of text.slice(row.start, row.end).split('|')) {
    const lead = cell.length - cell.trimStart().length;
    const end = start + cell.trimEnd().length;
    if (cell.trim() !== '') cells.push({ shape: 'table-row', start: start + lead, end, row: row.start });
    start += cell.length + 1;
  }
  return cells;
}
