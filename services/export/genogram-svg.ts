/**
 * Writes a genogram layout as SVG: symbols, lines, title block, and a legend of the symbols used. The same layout gives the same bytes;
 * shape and line style carry all meaning; no name stands in a title, an id or metadata.
 */
import { fontFamily } from '#graph/genogram/text-width.ts';
import type { GenogramLayout } from '#graph/genogram/genogram-layout.ts';
import { legendEntries, legendSvg } from './genogram-legend.ts';
import { connectionsBandSvg, householdRingSvg, lineSvg, personSvg, plainLinesSvg } from './genogram-symbols.ts';
import { titleBlockSvg, type TitleBlock } from './genogram-title-block.ts';
import { isPlain } from './line-strokes.ts';
import { svgNumber } from './svg-text.ts';

const margin = 16;
const narrowest = 640;

export function genogramSvg(layout: GenogramLayout, titleBlock: TitleBlock): string {
  const width = Math.max(layout.width, narrowest);
  const title = titleBlockSvg(titleBlock, width - 2 * margin);
  const legend = legendSvg(legendEntries(layout), width - 2 * margin);
  const top = title.height + 2 * margin;
  const left = (width - layout.width) / 2;
  const height = top + layout.height + legend.height + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${svgNumber(width)}" height="${svgNumber(height)}" viewBox="0 0 ${svgNumber(width)} ${svgNumber(height)}" font-family="${fontFamily}">`,
    '<title>Genogram</title>',
    `<rect width="100%" height="100%" fill="#fff"/>`,
    at(margin, margin, title.svg),
    at(left, top, picture(layout)),
    at(margin, top + layout.height + margin, legend.svg),
    '</svg>',
    '',
  ].join('\n');
}

/** Bands and rings lie lowest, then lines, then people, so that a symbol covers the end of its line. */
function picture(layout: GenogramLayout): string {
  return [
    ...layout.bands.map(connectionsBandSvg),
    ...layout.rings.flatMap(householdRingSvg),
    // By what is drawn: the order in which ties were told would tell of records that are withheld.
    ...plainLinesSvg(layout.lines).toSorted(),
    ...layout.lines
      .filter((line) => !isPlain(line))
      .map(lineSvg)
      .toSorted(),
    ...layout.nodes.map(personSvg),
  ].join('\n');
}

function at(x: number, y: number, svg: string): string {
  return `<g transform="translate(${svgNumber(x)} ${svgNumber(y)})">\n${svg}\n</g>`;
}
