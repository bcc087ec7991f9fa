/** Text and numbers as SVG takes them. */

/** Escapes markup; characters that XML 1.0 forbids become the replacement character, so that any name gives a file that opens. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** At most two decimals, so that the bytes do not depend on the last bit of a sum. */
export function svgNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

export interface TextStyle {
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 'bold';
}

export function svgText(text: string, x: number, y: number, { size, anchor = 'start', weight }: TextStyle): string {
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const weighted = weight === undefined ? '' : ` font-weight="${weight}"`;
  return `<text x="${svgNumber(x)}" y="${svgNumber(y)}" font-size="${size}"${anchored}${weighted}>${escapeXml(text)}</text>`;
}
