/** The title block of a genogram: what it is of, who drew it and when, for whom, and that it is not complete (practice §7). */
import type { Audience } from '#graph/contract/exports.ts';
import { textWidth, wrapText } from '#graph/genogram/text-width.ts';
import { notComplete, workingBanner } from './export-words.ts';
import { svgNumber, svgText } from './svg-text.ts';

export interface TitleBlock {
  readonly reference: string;
  readonly children: readonly string[];
  readonly drawnBy: string;
  /** ISO date. */
  readonly drawnOn: string;
  /** The date of the latest record read, EDTF; `undefined` where no record is dated. */
  readonly recordsTo: string | undefined;
  readonly audience: Audience;
}

export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

const audienceWords: Readonly<Record<Audience, string>> = {
  working: 'working copy for the case team',
  assessment: 'for an assessment',
  court: 'for the court',
  family: 'for the family',
};

export function titleBlockSvg(block: TitleBlock, width: number): Drawn {
  const lines = [
    `Children: ${block.children.join(', ')}`,
    `Drawn by ${block.drawnBy} on ${block.drawnOn}. Records to ${block.recordsTo ?? 'a date not recorded'}. Audience: ${audienceWords[block.audience]}.`,
    notComplete,
  ].flatMap((line) => wrapText(line, 12, width));
  const banner = block.audience === 'working' ? [bannerSvg(width)] : [];
  const top = banner.length > 0 ? 40 : 0;
  return {
    svg: [
      ...banner,
      svgText(`Genogram, case ${block.reference}`, 0, top + 18, { size: 18, weight: 'bold' }),
      ...lines.map((line, at) => svgText(line, 0, top + 38 + at * 17, { size: 12 })),
    ].join('\n'),
    height: top + 38 + (lines.length - 1) * 17 + 6,
  };
}

function bannerSvg(width: number): string {
  const box = Math.min(width, textWidth(workingBanner, 14) * 1.15 + 24);
  return [
    `<rect x="0.75" y="0.75" width="${svgNumber(box)}" height="28" fill="none" stroke="#000" stroke-width="1.5"/>`,
    svgText(workingBanner, 12, 20, { size: 14, weight: 'bold' }),
  ].join('\n');
}
