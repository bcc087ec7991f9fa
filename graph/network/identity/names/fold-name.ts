/** Folds a name for comparison: case, diacritics and other scripts become plain letters. Comparison only; names are shown as written. */
import anyAscii from 'any-ascii';

/** `Ionuț O’Shea-Łuczak` → `ionut oshea-luczak`. */
export function foldName(text: string): string {
  const plain = /[^\u0000-\u007f]/.test(text) ? anyAscii(text.normalize('NFC')) : text;
  return plain.toLowerCase().replace(/['’`´]/g, '');
}

/** The folded words of a name; a hyphen parts words. */
export function nameWords(text: string): readonly string[] {
  const words = foldName(text).match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => (/[a-z]/.test(word) ? word.replace(/[0159]/g, (digit) => misread[digit] ?? digit) : word));
}

/** Digits that stand for letters in scanned and retyped records. */
const misread: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 5: 's', 9: 'g' };
