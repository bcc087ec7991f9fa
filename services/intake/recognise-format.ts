/** The format of a file by what is in it, and by its name only where text alone cannot tell. Throws `IntakeFailure` for what Kith does not read. */
import type { RecordFormat } from '#graph/model/record.ts';
import { decodeText } from './decode-text.ts';
import { IntakeFailure } from './intake-failure.ts';

const BY_EXTENSION: Readonly<Record<string, RecordFormat>> = {
  '': 'txt',
  txt: 'txt',
  text: 'txt',
  log: 'txt',
  md: 'md',
  markdown: 'md',
  csv: 'csv',
  html: 'html',
  htm: 'html',
  eml: 'eml',
  vtt: 'vtt',
  srt: 'srt',
  // Text under the name of a binary format is still text.
  pdf: 'txt',
  docx: 'txt',
};

const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** `path` may be a bare file name. */
export function recogniseFormat(path: string, bytes: Uint8Array): RecordFormat {
  if (bytes.length === 0) throw new IntakeFailure('empty-file');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, ZIP)) {
    if (buffer.includes('word/') || extension(path) === 'docx') return 'docx';
    throw new IntakeFailure('unsupported-format');
  }
  if (startsWith(bytes, OLE)) {
    // A .docx with a password is an OLE file that holds this stream; other OLE files are .doc, .xls and .msg.
    throw new IntakeFailure(
      buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted-file' : 'unsupported-format',
    );
  }
  if (PICTURES.some((signature) => startsWith(bytes, signature))) throw new IntakeFailure('image-only-file');
  if (buffer.subarray(0, 5).toString('latin1') === '{\\rtf') throw new IntakeFailure('unsupported-format');
  return formatOfText(path, bytes);
}

function formatOfText(path: string, bytes: Uint8Array): RecordFormat {
  const named = BY_EXTENSION[extension(path)];
  // E-mail bodies may hold any encoding, so an .eml is never decoded as a whole.
  if (named === 'eml') return 'eml';
  const opening = decodeOpening(path, bytes).trimStart();
  if (opening.startsWith('WEBVTT')) return 'vtt';
  if (/^\d+\n\d{1,2}:\d{2}:\d{2},\d{3} --> /.test(opening)) return 'srt';
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i.test(opening)) return 'html';
  if (isInternetMessage(opening)) return 'eml';
  if (named === undefined) throw new IntakeFailure('unsupported-format');
  return named;
}

function decodeOpening(path: string, bytes: Uint8Array): string {
  try {
    return decodeText(bytes.subarray(0, 65_536));
  } catch (error) {
    throw BY_EXTENSION[extension(path)] === undefined
      ? new IntakeFailure('unsupported-format', undefined, error)
      : error;
  }
}

/** Headers that only a mail program writes; `From: … Sent: …` alone is an e-mail pasted into a note and stays as it is. */
function isInternetMessage(opening: string): boolean {
  const headers = opening.split('\n\n', 1)[0] ?? '';
  return (
    /^[A-Za-z-]+: /.test(headers) &&
    /^From: /im.test(headers) &&
    /^(?:Message-ID|MIME-Version|Received|Return-Path|DKIM-Signature): /im.test(headers)
  );
}

function extension(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
