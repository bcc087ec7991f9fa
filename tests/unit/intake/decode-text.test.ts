import { expect, test } from 'vitest';
import { decodeText } from '#services/intake/decode-text.ts';

const LINE = 'Zoë’s nan is Maud – “the loud one”';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test('a byte-order mark is removed, CRLF becomes LF, and nothing else changes', () => {
  expect(decodeText(Buffer.from('\ufeffone\r\n\ttwo \rthree\n\n'))).toBe('one\n\ttwo \rthree\n\n');
});

test('only one byte-order mark is removed', () => {
  expect(decodeText(Buffer.from('\ufeff\ufeffa'))).toBe('\ufeffa');
});

test.each([
  ['UTF-8', Buffer.from(LINE)],
  ['UTF-16 LE with its mark', Buffer.from('\ufeff' + LINE, 'utf16le')],
  ['UTF-16 BE with its mark', utf16be('\ufeff' + LINE)],
  ['UTF-16 LE without a mark', Buffer.from(LINE, 'utf16le')],
  ['UTF-16 BE without a mark', utf16be(LINE)],
  [
    'Windows-1252',
    Buffer.from(
      LINE.replace(/[’–“”]/g, (c) => ({ '’': '\x92', '–': '\x96', '“': '\x93', '”': '\x94' })[c] ?? ''),
      'latin1',
    ),
  ],
])('%s is read as written', (_, bytes) => {
  expect(decodeText(bytes)).toBe(LINE);
});

test('a file pasted together from two encodings is read line by line', () => {
  const bytes = Buffer.concat([Buffer.from('Łucja\r\n'), Buffer.from('Ren\xe9e\r\n', 'latin1'), Buffer.from('Siân')]);
  expect(decodeText(bytes)).toBe('Łucja\nRenée\nSiân');
});

test('bytes that are no text are refused', () => {
  expect(() => decodeText(Buffer.from('Maud\0Tarrow and some more'))).toThrow(
    expect.objectContaining({ code: 'unreadable-file' }),
  );
  expect(() => decodeText(Buffer.from([0xff, 0xfe, 0x00, 0xd8]))).toThrow(
    expect.objectContaining({ code: 'unreadable-file' }),
  );
});
