/** The cells of a comma-separated record as parts of their own, with the row they stand in; quotation marks around a cell are left out. Linear in the text. */
import type { Part } from '../parsed-document.ts';
import { csvPreamble } from './csv-preamble.ts';

/** One cell and the border after it, by what parts the cells of the first line. */
const cellPatterns = {
  ',': /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/y,
  ';': /("(?:[^"]|"")*"|[^;\n]*)(;|\n|$)/y,
  '\t': /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y,
} as const;

export function csvCells(text: string): Part[] {
  const { parts, end } = csvPreamble(text);
  const cells: Part[] = [...parts];
  let row = end;
  let column = 0;
  const heading = text.slice(end, text.indexOf('\n', end) + 1 || text.length);
  const cell = new RegExp(cellPatterns[([',', ';', '\t'] as const).find((mark) => heading.includes(mark)) ?? ','], 'y');
  cell.lastIndex = end;
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) break;
    const [, written = '', border] = found;
    const quoted = written.startsWith('"') && written.length > 1 ? 1 : 0;
    const inside = written.slice(quoted, written.length - quoted);
    const from = start + quoted + (inside.length - inside.trimStart().length);
    if (inside.trim() !== '')
      cells.push({ shape: 'table-row', start: from, end: from + inside.trim().length, row, column });
    column = border === '\n' ? 0 : column + 1;
    if (border === '\n') row = cell.lastIndex;
  }
  return cells;
}
