/** Folds a name for comparison: case, diacritics and letters that English keyboards lack. Comparison only; names are shown as written. */

/** Letters that Unicode decomposition leaves whole, as they are commonly typed on an English keyboard. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ə: 'e',
};

/** `Ionuț O’Shea-Łuczak` → `ionut oshea-luczak`. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħŋə]/gu, (letter) => letters[letter] ?? letter)
    .replace(/['’ʼ`´]/gu, '');
}

/** The folded words of a name; a hyphen parts words. */
export function nameWords(text: string): readonly string[] {
  return foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
