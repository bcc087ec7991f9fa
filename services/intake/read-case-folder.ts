/** A folder on disk → the case, its numbered records, the files that could not be read, and the bytes of each. Reads nothing outside the folder. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { readCaseFile } from './read-case-file.ts';
import { listRecordFiles, readInside } from './list-record-files.ts';
import { readFile, type FileReading, type UnreadableFile } from './read-file.ts';
import { readRelationships } from './read-relationships.ts';
import { AppError } from '../errors.ts';

export interface CaseFolder {
  readonly caseFile: CaseFile;
  readonly records: readonly KithRecord[];
  readonly unread: readonly UnreadableFile[];
  /** By record number. */
  readonly originals: ReadonlyMap<number, Uint8Array>;
}

/** What has been done after each file. */
export interface FolderProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * `relationships.csv` is record 0; the others are numbered from 1 in the order of their paths, an e-mail's attachments after it. The same bytes
 * are one record, under the first path. Throws `AppError` (`invalid-request`, `too-large`) where the folder or its `case.json` cannot be used.
 */
export async function readCaseFolder(
  folder: string,
  onProgress: (progress: FolderProgress) => void = () => {},
): Promise<CaseFolder> {
  if (!(await isFolder(folder))) throw new AppError('invalid-request', 'The folder is not there, or is not a folder.');
  const caseFile = await readCaseFile(folder);
  const gathering = startGathering();
  const relationships = await readRelationships(folder);
  if (relationships !== undefined) gathering.add(relationships, 0);
  for await (const { reading, progress } of readRecordFiles(join(folder, 'records'))) {
    gathering.add(reading);
    onProgress(progress);
  }
  return { caseFile, ...gathering.result() };
}

/** One file at a time, so that a folder larger than memory can be stored as it is read. */
export async function* readRecordFiles(
  root: string,
): AsyncGenerator<{ readonly reading: FileReading; readonly progress: FolderProgress }> {
  const paths = await listRecordFiles(root);
  for (const [index, path] of paths.entries()) {
    const file = await readInside(root, path);
    const reading = 'bytes' in file ? await readFile(path, file.bytes) : { records: [], unread: [file] };
    yield { reading, progress: { done: index + 1, total: paths.length } };
  }
}

function startGathering() {
  const records: KithRecord[] = [];
  const unread: UnreadableFile[] = [];
  const originals = new Map<number, Uint8Array>();
  const known = new Set<string>();
  let next = 1;
  const add = (reading: FileReading, number?: number): void => {
    unread.push(...reading.unread);
    for (const { record, original } of reading.records) {
      if (known.has(record.sha256)) continue;
      known.add(record.sha256);
      const numbered = { number: number ?? next++, ...record };
      records.push(numbered);
      originals.set(numbered.number, original);
    }
  };
  return { add, result: () => ({ records, unread, originals }) };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
