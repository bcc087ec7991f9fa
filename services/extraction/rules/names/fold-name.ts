/** A name's folded form for look-ups: lower case, accents removed, straight apostrophes. */
export function foldName(name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : foldLetters(name);
  return plain.toLowerCase();
}

function foldLetters(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd');
}
