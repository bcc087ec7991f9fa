/** Files given by a worker become records of a case: each read by intake, stored with its original; what cannot be read is listed with what to do. */
import type { AddRecordsResponse } from '#graph/contract/records.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { notFound, type Permitted } from '../access/guarded-graph.ts';
import { AppError } from '../errors.ts';
import { INTAKE_LIMITS } from '../intake/intake-limits.ts';
import { IntakeFailure } from '../intake/intake-failure.ts';
import { type FileReading, readFile } from '../intake/read-file.ts';
import { recordSummary } from './record-summary.ts';

export interface GivenFile {
  /** As the worker's computer names it; may hold names. */
  readonly path: string;
  /** `too-large`: more than intake takes was sent and thrown away. */
  readonly bytes: Uint8Array | 'too-large';
}

interface Stored {
  readonly number: number;
  readonly added: boolean;
}

/** One file at a time; the others go on where one cannot be read. */
export async function addFiles(
  permitted: Permitted,
  caseId: string,
  files: AsyncIterable<GivenFile> | Iterable<GivenFile>,
): Promise<AddRecordsResponse> {
  const stored: Stored[] = [];
  const failed: AddRecordsResponse['failed'] = [];
  let seen = 0;
  for await (const { path, bytes } of files) {
    if (++seen > INTAKE_LIMITS.filesInCase) throw new AppError('too-large', 'Too many files at once. Add fewer.');
    const reading = await readGiven(recordPath(path), bytes);
    for (const { record, original } of reading.records) stored.push(await store(permitted, caseId, record, original));
    for (const unread of reading.unread) {
      const audit = permitted.entry();
      await permitted.graph.putUnreadFile(permitted.viewer, caseId, unread, unread.original, audit);
      failed.push({ path: unread.path, code: unread.code, detail: unread.message });
    }
  }
  return answer(permitted, caseId, stored, failed);
}

async function store(
  { graph, viewer, entry }: Permitted,
  caseId: string,
  record: Omit<KithRecord, 'number'>,
  original: Uint8Array,
): Promise<Stored> {
  // What the council's system already holds is record 0, as in a folder (design §7).
  const isBaseline = record.path === 'relationships.csv';
  const numbered = isBaseline
    ? { ...record, number: 0, format: 'csv' as const, type: 'council-system' as const }
    : record;
  return graph.putRecord(viewer, caseId, numbered, original, entry());
}

async function readGiven(path: string, bytes: GivenFile['bytes']): Promise<FileReading> {
  if (bytes !== 'too-large') return readFile(path, bytes);
  const { code, message } = new IntakeFailure('too-large');
  return { records: [], unread: [{ path, code, message, original: new Uint8Array() }] };
}

async function answer(
  { views, viewer }: Permitted,
  caseId: string,
  stored: readonly Stored[],
  failed: AddRecordsResponse['failed'],
): Promise<AddRecordsResponse> {
  const view = await views.view(viewer, caseId);
  if (view === undefined) throw notFound();
  const summaries = (added: boolean) =>
    view.loaded.log.records
      .filter((record) => stored.some((one) => one.number === record.number && one.added === added))
      .map((record) => recordSummary(view, record));
  return { added: summaries(true), alreadyThere: summaries(false), failed };
}

/** Relative, with `/`, as under `records/`: no drive, no way up. */
function recordPath(given: string): string {
  const parts = given
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/') || 'unnamed';
}
