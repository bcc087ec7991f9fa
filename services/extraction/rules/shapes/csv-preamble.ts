/** The lines that an export writes above its table: "Type,contact list", "Author: Kim Low (worker),,,". They say what the file is and are no rows of it. */
import type { Part } from '../parsed-document.ts';

const key = /^"?(type|date|author|record type|written by|completed by|exported by|source|title)"?\s*[:,;\t]\s*/i;
const authors = /^(?:author|written by|completed by)$/i;

export interface Preamble {
  /** Who wrote it, as headers are. */
  readonly parts: readonly Part[];
  /** Where the table begins. */
  readonly end: number;
}

export function csvPreamble(text: string): Preamble {
  const parts: Part[] = [];
  let end = 0;
  while (end < text.length) {
    const line = text.slice(end, (text.indexOf('\n', end) + 1 || text.length + 1) - 1);
    const filled = line.split(/[,;\t]/).filter((cell) => cell.trim() !== '');
    const found = key.exec(line);
    const said = found ? line.slice(found[0].length).replace(/[,;\t"\s]+$/, '') : '';
    const isWhole = line.includes(':') ? line.indexOf(':') < (found?.[0].length ?? 0) : filled.length < 3;
    if (filled.length > 0 && !(found && isWhole)) break;
    if (found && said !== '' && authors.test(found[1] ?? '')) {
      const start = end + found[0].length;
      parts.push({ shape: 'header', start, end: start + said.length, label: found[1] ?? '' });
    }
    end += line.length + 1;
  }
  return end > text.length ? { parts: [], end: 0 } : { parts, end };
}
