/** One file → its record and those of its attachments, each with the bytes it came from; what cannot be read becomes a named failure. */
import { createHash } from 'node:crypto';
import { EdtfDate } from '#graph/model/edtf-date.ts';
import type { HandlingCue, KithRecord, RecordFormat } from '#graph/model/record.ts';
import { decodeText } from './decode-text.ts';
import { IntakeFailure, type IntakeCode } from './intake-failure.ts';
import { INTAKE_LIMITS } from './intake-limits.ts';
import type { AttachedFile } from './read-email.ts';
import { recogniseFormat } from './recognise-format.ts';
import { recogniseHandling } from './recognise-handling.ts';
import { recogniseHeading } from './recognise-heading.ts';

/** A record that has no number yet. */
export interface ReadRecord {
  readonly record: Omit<KithRecord, 'number'>;
  readonly original: Uint8Array;
}

/** `path` may hold names: for those who may see it, never for logs. `message` says what to do. */
export interface UnreadableFile {
  readonly path: string;
  readonly code: IntakeCode;
  readonly message: string;
  readonly original: Uint8Array;
}

export interface FileReading {
  readonly records: readonly ReadRecord[];
  readonly unread: readonly UnreadableFile[];
}

/** `path` is relative, with `/`. Never throws for what a file holds. Records and failures come in the order of the file and its attachments. */
export async function readFile(path: string, bytes: Uint8Array, depth = 0): Promise<FileReading> {
  try {
    if (bytes.length > INTAKE_LIMITS.fileBytes || depth > INTAKE_LIMITS.messageDepth)
      throw new IntakeFailure('too-large');
    const format = recogniseFormat(path, bytes);
    const { text, attachments } = await read(format, bytes);
    const own: FileReading = { records: [toRecord(path, format, text, bytes)], unread: [] };
    return await withAttachments(path, own, attachments, depth);
  } catch (error) {
    const failure = error instanceof IntakeFailure ? error : new IntakeFailure('unreadable-file', undefined, error);
    return { records: [], unread: [{ path, code: failure.code, message: failure.message, original: bytes }] };
  }
}

interface TextAndAttachments {
  readonly text: string;
  readonly attachments: readonly AttachedFile[];
}

/** A format's reader is loaded with its first file: together they hold more memory than the rest of the service. */
async function read(format: RecordFormat, bytes: Uint8Array): Promise<TextAndAttachments> {
  const reading =
    format === 'eml'
      ? await (await import('./read-email.ts')).readEmail(bytes)
      : { text: await textOf(format, bytes), attachments: [] };
  if (reading.text.length > INTAKE_LIMITS.textLength) throw new IntakeFailure('too-large');
  if (reading.text.trim() === '' && reading.attachments.length === 0) throw new IntakeFailure('empty-file');
  return reading;
}

async function textOf(format: Exclude<RecordFormat, 'eml'>, bytes: Uint8Array): Promise<string> {
  switch (format) {
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes);
    case 'html':
      return (await import('./html-to-record-text.ts')).htmlToRecordText(decodeText(bytes));
    case 'txt':
    case 'md':
    case 'csv':
    case 'vtt':
    case 'srt':
      return decodeText(bytes);
  }
}

function toRecord(path: string, format: RecordFormat, text: string, original: Uint8Array): ReadRecord {
  const { writtenOn, ...heading } = recogniseHeading(text, format);
  const sha256 = createHash('sha256').update(original).digest('hex');
  const date = EdtfDate.safeParse(writtenOn);
  const record = {
    path,
    format,
    text,
    sha256,
    ...heading,
    ...(date.success && { writtenOn: date.data }),
    handling: recogniseHandling(text),
  };
  return { record, original };
}

async function withAttachments(
  path: string,
  own: FileReading,
  attachments: readonly AttachedFile[],
  depth: number,
): Promise<FileReading> {
  const sorted = attachments.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const readings = [own];
  for (const { name, bytes } of sorted) readings.push(await readFile(`${path}/${name}`, bytes, depth + 1));
  const markings = own.records.flatMap(({ record }) => record.handling.filter((cue) => cue.level === 'restricted'));
  return {
    records: readings.flatMap((reading) =>
      reading.records.map((one) => (reading === own ? one : marked(one, markings))),
    ),
    unread: readings.flatMap((reading) => reading.unread),
  };
}

/** What came with a restricted mail is restricted as the mail is: the marking's words stand there, so the attachment has none to show. */
function marked(attached: ReadRecord, markings: readonly HandlingCue[]): ReadRecord {
  const inherited = markings.map(({ cue }) => ({ cue, level: 'restricted' as const, quote: '', start: 0, end: 0 }));
  return { ...attached, record: { ...attached.record, handling: [...attached.record.handling, ...inherited] } };
}
