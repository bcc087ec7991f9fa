/** Brings the spellings of one word together: case, accents, apostrophes, hyphens, dots and spaces. */

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  ɔ: 'o',
  ɛ: 'e',
  '½': 'half ',
  æ: 'ae',
};

/** "Step-Mum", "stepmum’s" aside, "MÁTHAIR  mhór" → "step mum", "mathair mhor". Apostrophes and dots vanish; hyphens and slashes are spaces. */
export function foldWords(text: string): string {
  const small = text.toLowerCase();
  if (/^[a-z]*$/.test(small)) return small;
  return withoutAccents(small)
    .replace(/['’‘ʼ`.]/g, '')
    .replace(/[-‐‑–—/\s,()]+/g, ' ')
    .trim();
}

function withoutAccents(small: string): string {
  if (/^[\x20-\x7e]*$/.test(small)) return small;
  const plain = small.replace(/[łđøßıɔɛ½æ]/g, (letter) => letters[letter] ?? letter);
  // Cyrillic й and ё are letters of their own; their marks are dropped alike on both sides of a comparison.
  return plain.normalize('NFKD').replace(/\p{M}+/gu, '');
}
