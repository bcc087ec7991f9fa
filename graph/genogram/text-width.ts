/**
 * How wide a text is drawn, without a font at hand: a table a little wider than Arial, Helvetica, Liberation Sans and DejaVu Sans, so that
 * whatever sans-serif face the reader's machine has, words stay inside their boxes.
 */
export const fontFamily = "'DejaVu Sans', Verdana, Arial, Helvetica, sans-serif";

const widths: readonly (readonly [string, number])[] = [
  ["ijl.,:;'|!I", 0.36],
  ['ftr()[]/-–" ', 0.43],
  ['ckszvxyJ?', 0.6],
  ['abdeghnopquLTFEPSBXYZKRVCA0123456789~', 0.7],
  ['wDGHNOQU&+', 0.84],
  ['mM', 1],
  ['W%@', 1.06],
];
const widthOf = new Map(
  widths.flatMap(([characters, width]) => [...characters].map((character) => [character, width])),
);

/** In pixels. Combining marks take no room; letters outside the table the widest Latin width; ideographs and emoji a full square and more. */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0;
  for (const character of text.normalize('NFC')) sum += widthOfCharacter(character);
  return sum * fontSize;
}

function widthOfCharacter(character: string): number {
  const known = widthOf.get(character) ?? widthOf.get(character.normalize('NFD').charAt(0));
  if (known !== undefined) return known;
  if (/\p{M}/u.test(character)) return 0;
  return (character.codePointAt(0) ?? 0) > 0x10ff ? 1.3 : 0.9;
}

/** Breaks at spaces into lines no wider than `limit`, where words allow; no word is ever cut. */
export function wrapText(text: string, fontSize: number, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
