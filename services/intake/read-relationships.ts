/** FOLDER/relationships.csv, what the council's system already holds, as the case's record 0. */
import { parse } from 'csv-parse/sync';
import { AppError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { readInside } from './list-record-files.ts';
import { readFile, type FileReading } from './read-file.ts';

const PATH = 'relationships.csv';
const COLUMNS = ['person_name', 'relationship_to_child', 'child_name'];

/** `undefined` where there is none. Throws `AppError` `invalid-request` where it is no table with the three columns. */
export async function readRelationships(folder: string): Promise<FileReading | undefined> {
  const file = await readInside(folder, PATH);
  if (!('bytes' in file)) {
    if (file.missing) return undefined;
    throw new AppError('invalid-request', `${PATH} cannot be read.`);
  }
  checkColumns(file.bytes);
  const { records, unread } = await readFile(PATH, file.bytes);
  return {
    records: records.map(({ record, original }) => ({
      record: { ...record, format: 'csv', type: 'council-system' },
      original,
    })),
    unread,
  };
}

function checkColumns(bytes: Uint8Array): void {
  let header: readonly string[];
  try {
    header = parse(decodeText(bytes), { to: 1, skip_empty_lines: true, trim: true })[0] ?? [];
  } catch (error) {
    throw new AppError('invalid-request', `${PATH} is not a table of comma-separated values.`, {}, error);
  }
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new AppError('invalid-request', `${PATH}, line 1: no column ${missing.join(', ')}.`);
}
