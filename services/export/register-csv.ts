/** The register as CSV: UTF-8 with a byte-order mark, so that spreadsheets read accents; no cell can be taken for a formula. */
import { stringify } from 'csv-stringify/sync';
import type { RegisterRow } from './connections-register.ts';
import { bannerFor, notComplete } from './export-words.ts';
import type { ExportInput } from './export-request.ts';

export const registerColumns: readonly (readonly [keyof RegisterRow, string])[] = [
  ['person', 'Person'],
  ['relation', 'Relation'],
  ['child', 'To'],
  ['saidBy', 'Who said so'],
  ['quote', 'Words'],
  ['record', 'Record'],
  ['date', 'Date'],
  ['decision', 'Decision'],
];

export function registerCsv(rows: readonly RegisterRow[], { audience }: Pick<ExportInput, 'audience'>): Uint8Array {
  const notes = [bannerFor(audience), notComplete].flatMap((note) => (note === undefined ? [] : [[note]]));
  const head = registerColumns.map(([, title]) => title);
  const cells = rows.map((row) => registerColumns.map(([column]) => row[column]));
  // OWASP, CSV injection: spreadsheets run a cell that begins with one of these; csv-stringify puts an apostrophe before it.
  const text = stringify([...notes, head, ...cells], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
  return Buffer.from(text, 'utf8');
}
