/** One export, whole: filtered for its audience, written in its format, named without a name; and the preview of what would leave. */
import type { ExportFormat, ExportPreview } from '#graph/contract/exports.ts';
import { connectionsRegister } from './connections-register.ts';
import { drawGenogram } from './draw-genogram.ts';
import { type ExportInput, leavingNetwork } from './export-request.ts';
import { bannerFor, exportFileName } from './export-words.ts';

export interface ExportFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

const formats = {
  'genogram-svg': { what: 'genogram', extension: 'svg', mediaType: 'image/svg+xml' },
  'genogram-png': { what: 'genogram', extension: 'png', mediaType: 'image/png' },
  'genogram-pdf': { what: 'genogram', extension: 'pdf', mediaType: 'application/pdf' },
  'register-csv': { what: 'register', extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  'register-docx': {
    what: 'register',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
} as const satisfies Record<ExportFormat, object>;

/** The same input gives the same bytes. */
export async function buildExport(format: ExportFormat, input: ExportInput): Promise<ExportFile> {
  const { mediaType } = formats[format];
  return { bytes: await bytesOf(format, input), mediaType, fileName: fileNameOf(format, input) };
}

export function previewOf(format: ExportFormat, input: ExportInput): ExportPreview {
  const leaving = leavingNetwork(input);
  const staying = new Set(leaving.people.map((person) => person.id));
  const held = input.network.people.filter((person) => !staying.has(person.id));
  return {
    people: leaving.people
      .filter((person) => !person.implied)
      .map(({ id, name, relations }) => ({
        id,
        name,
        labels: [...new Set(relations.map((one) => one.label).filter(Boolean))],
      })),
    ties: leaving.relationships.length,
    leftOut: leftOutWords(held.filter((person) => person.category === 'professional').length > 0, input.audience),
    banner: bannerFor(input.audience) ?? null,
    fileName: fileNameOf(format, input),
  };
}

function leftOutWords(professionals: boolean, audience: ExportInput['audience']): string[] {
  return [
    ...(professionals ? ['Professionals'] : []),
    'Addresses, telephone numbers and e-mail addresses, masked inside quotes',
    'People and facts whose handling says so',
    'Words of records with restricted reading',
    ...(audience === 'working' ? [] : ['Everything that nobody has confirmed']),
    ...(audience === 'family' ? ["Quotes, dates, decisions and the child's words"] : []),
  ];
}

function fileNameOf(format: ExportFormat, { caseFile, audience, drawnOn }: ExportInput): string {
  const { what, extension } = formats[format];
  return exportFileName(caseFile.reference, what, audience, drawnOn, extension);
}

/** A format's library is loaded with its first export, so that an idle service does not hold them all. */
async function bytesOf(format: ExportFormat, input: ExportInput): Promise<Uint8Array> {
  switch (format) {
    case 'genogram-svg':
      return Buffer.from(drawGenogram(input), 'utf8');
    case 'genogram-png':
      return (await import('./genogram-png.ts')).genogramPng(drawGenogram(input)).bytes;
    case 'genogram-pdf':
      return (await import('./genogram-pdf.ts')).genogramPdf(drawGenogram(input), input.drawnOn);
    case 'register-csv':
      return (await import('./register-csv.ts')).registerCsv(connectionsRegister(input), input);
    case 'register-docx':
      return (await import('./register-docx.ts')).registerDocx(connectionsRegister(input), input);
  }
}
