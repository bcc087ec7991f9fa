/** The legend: only the symbols that the picture uses, each with the symbol itself and its words. */
import type { GenogramLayout, GenogramLine, GenogramNode } from '#graph/genogram/genogram-layout.ts';
import { textWidth } from '#graph/genogram/text-width.ts';
import { householdRingSvg, lineSvg, symbolSvg, tagSvg } from './genogram-symbols.ts';
import type { Drawn } from './genogram-title-block.ts';
import { svgText } from './svg-text.ts';

export interface LegendEntry {
  readonly words: string;
  /** Drawn around the point (22, 12). */
  readonly sample: string;
}

const rowHeight = 30;
const sampleWidth = 52;

export function legendEntries(layout: GenogramLayout): readonly LegendEntry[] {
  return [...peopleEntries(layout.nodes), ...lineEntries(layout.lines), ...otherEntries(layout)];
}

function peopleEntries(nodes: readonly GenogramNode[]): readonly LegendEntry[] {
  const named = (test: (node: GenogramNode) => boolean, words: string, looks: Partial<GenogramNode['symbol']>) =>
    nodes.some(test) ? [{ words, sample: symbolSvg({ ...plainSymbol, ...looks }) }] : [];
  return [
    ...named(({ symbol }) => symbol.shape === 'square', 'male', { shape: 'square' }),
    ...named(({ symbol }) => symbol.shape === 'circle', 'female', { shape: 'circle' }),
    ...named(({ symbol }) => symbol.shape === 'diamond', 'sex not recorded', { shape: 'diamond' }),
    ...named(({ symbol }) => symbol.doubled, 'child of this case', { doubled: true }),
    ...named(({ symbol }) => symbol.deceased, 'has died', { deceased: true }),
    ...named(({ symbol }) => symbol.bracketed, 'adopted', { bracketed: true }),
    ...named(({ unnamed }) => unnamed, 'small: name unknown', { shape: 'diamond', size: 12 }),
    ...tagEntry(nodes, '?', 'suggested, not confirmed'),
    ...tagEntry(nodes, 'C', "in the council's system"),
  ];
}

const plainSymbol: GenogramNode['symbol'] = {
  shape: 'square',
  centre: { x: 22, y: 12 },
  size: 22,
  doubled: false,
  deceased: false,
  bracketed: false,
};

function tagEntry(nodes: readonly GenogramNode[], tag: string, words: string): readonly LegendEntry[] {
  return nodes.some((node) => node.tag === tag) ? [{ words, sample: tagSvg(tag, 18, 17) }] : [];
}

const lineWords: readonly (readonly [string, (line: GenogramLine) => boolean])[] = [
  ['married or civil partners', (line) => line.partnerState === 'married' && line.mark === undefined && !line.doubled],
  [
    'living together or in a relationship',
    (line) => line.partnerState === 'unmarried' && line.mark === undefined && !line.doubled,
  ],
  ['separated', (line) => line.mark?.kind === 'separated'],
  ['divorced', (line) => line.mark?.kind === 'divorced'],
  ['partners who are related by blood', (line) => line.doubled],
  ['parents together; how is not recorded', (line) => line.partnerState === 'not-recorded' && !line.doubled],
  ['adopted child', (line) => line.kind === 'child' && line.style === 'dashed'],
  ['foster care', (line) => line.kind === 'foster'],
  ['placement with family or guardian', (line) => line.kind === 'placement'],
  ['related; through whom is not recorded', (line) => line.kind === 'unplaced-kin'],
  ['twins', (line) => line.kind === 'twins'],
];

function lineEntries(lines: readonly GenogramLine[]): readonly LegendEntry[] {
  return lineWords.flatMap(([words, test]) => {
    const line = lines.find(test);
    return line === undefined
      ? []
      : [{ words, sample: line.kind === 'twins' ? twinsSample() : lineSvg(sampleOf(line)) }];
  });
}

function sampleOf(line: GenogramLine): GenogramLine {
  const upright = line.kind === 'child' || line.kind === 'foster';
  const points = upright
    ? [
        { x: 22, y: 0 },
        { x: 22, y: 26 },
      ]
    : [
        { x: 2, y: 12 },
        { x: 42, y: 12 },
      ];
  const mark = line.mark === undefined ? undefined : { kind: line.mark.kind, at: { x: 22, y: 12 } };
  return { ...line, points, mark, label: undefined };
}

function twinsSample(): string {
  return '<path d="M10 26V4H34V26M10 14H34" fill="none" stroke="#000" stroke-width="1.5"/>';
}

function otherEntries({ rings }: GenogramLayout): readonly LegendEntry[] {
  if (rings.length === 0) return [];
  const ring = { letter: '', people: [], recordedOn: undefined, boxes: [{ x: 2, y: 1, width: 40, height: 22 }] };
  return [{ words: 'recorded as living together', sample: householdRingSvg(ring).join('') }];
}

/** Entries in columns, as many as the width takes. */
export function legendSvg(entries: readonly LegendEntry[], width: number): Drawn {
  if (entries.length === 0) return { svg: '', height: 0 };
  const column = Math.max(...entries.map(({ words }) => textWidth(words, 11))) + sampleWidth + 16;
  const columns = Math.max(1, Math.floor(width / column));
  const cells = entries.map(({ words, sample }, at) => {
    const [x, y] = [(at % columns) * column, 14 + Math.floor(at / columns) * rowHeight];
    return `<g transform="translate(${Math.round(x)} ${y})">\n${sample}\n${svgText(words, sampleWidth, 16, { size: 11 })}\n</g>`;
  });
  return {
    svg: [svgText('Symbols used', 0, 8, { size: 11, weight: 'bold' }), ...cells].join('\n'),
    height: 14 + Math.ceil(entries.length / columns) * rowHeight,
  };
}
