/**
 * Bytes → stored text: UTF-8, UTF-16 (with a byte-order mark, or without where certain) or Windows-1252; the mark removed, CRLF made LF,
 * otherwise exactly as read. Throws `IntakeFailure` for bytes that are no text.
 */
import { IntakeFailure } from './intake-failure.ts';

export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  // A NUL in text that is not UTF-16 is a sign of binary data, and engines disagree about storing it.
  if (text.includes('\0')) throw new IntakeFailure('unreadable-file');
  return text.replaceAll('\r\n', '\n');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return utf16(bytes, unmarked);
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  return utf8(body) ?? decodeLines(body);
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new IntakeFailure('unreadable-file', undefined, error);
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Certain only where one byte of nearly every pair is zero and the other hardly ever: plain Latin text in UTF-16.
 * Reads the first 64 KB.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 65_536) & ~1;
  if (bytes.length % 2 !== 0 || length < 4) return undefined;
  let [zerosFirst, zerosSecond] = [0, 0];
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) zerosFirst++;
    if (bytes[index + 1] === 0) zerosSecond++;
  }
  const pairs = length / 2;
  if (zerosSecond > 0.7 * pairs && zerosFirst < 0.01 * pairs) return 'utf-16le';
  if (zerosFirst > 0.7 * pairs && zerosSecond < 0.01 * pairs) return 'utf-16be';
  return undefined;
}

/** Line by line, because pasted-together files mix encodings: a line that is not UTF-8 is Windows-1252. */
function decodeLines(bytes: Uint8Array): string {
  const windows1252 = new TextDecoder('windows-1252');
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    lines.push(utf8(line) ?? windows1252.decode(line));
    start = end + 1;
  }
  return lines.join('\n');
}
