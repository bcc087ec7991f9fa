/** The notation as SVG: people, lines, household rings and bands (practice §7; McGoldrick, Gerson and Petry 2020; Bennett et al. 2022 for adoption). */
import type {
  ConnectionsBand,
  GenogramLine,
  GenogramNode,
  HouseholdRing,
  LineStyle,
  Point,
} from '#graph/genogram/genogram-layout.ts';
import { bandTitleSize } from '#graph/genogram/connections-bands.ts';
import { nameSize, smallSize } from '#graph/genogram/person-card.ts';
import { isPlain, joinStretches } from './line-strokes.ts';
import { svgNumber as n, svgText } from './svg-text.ts';

const lineDashes: Readonly<Record<LineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '7 4',
  dotted: '1.5 4',
  'dash-dot': '9 3 1.5 3',
};
const ink = 'stroke="#000" fill="none"';

export function personSvg(node: GenogramNode): string {
  const { centre, size } = node.symbol;
  const texts = node.lines.map(({ text, role, at }) =>
    svgText(text, at.x, at.y, { size: role === 'name' ? nameSize : smallSize, anchor: 'middle' }),
  );
  const tag = node.tag === undefined ? [] : [tagSvg(node.tag, centre.x + 6, centre.y - size / 2 - 2)];
  return [symbolSvg(node.symbol), ...tag, ...texts].join('\n');
}

export function tagSvg(tag: string, x: number, y: number): string {
  return svgText(tag, x, y, { size: 12, weight: 'bold' });
}

export function symbolSvg({ shape, centre, size, doubled, deceased, bracketed }: GenogramNode['symbol']): string {
  const half = size / 2;
  return [
    outline(shape, centre, half, '#fff'),
    ...(doubled ? [outline(shape, centre, half - 4, 'none')] : []),
    ...(deceased ? [cross(shape, centre, half)] : []),
    ...(bracketed ? [brackets(centre, half)] : []),
  ].join('\n');
}

function outline(shape: GenogramNode['symbol']['shape'], { x, y }: Point, half: number, fill: string): string {
  const look = `fill="${fill}" stroke="#000" stroke-width="1.5"`;
  if (shape === 'circle') return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(half)}" ${look}/>`;
  if (shape === 'square') {
    return `<rect x="${n(x - half)}" y="${n(y - half)}" width="${n(2 * half)}" height="${n(2 * half)}" ${look}/>`;
  }
  return `<path d="M${n(x)} ${n(y - half)}L${n(x + half)} ${n(y)}L${n(x)} ${n(y + half)}L${n(x - half)} ${n(y)}Z" ${look}/>`;
}

/** The strokes of the X end on the outline. */
function cross(shape: GenogramNode['symbol']['shape'], { x, y }: Point, half: number): string {
  const reach = shape === 'square' ? half : shape === 'circle' ? half * Math.SQRT1_2 : half / 2;
  const [left, right, top, bottom] = [n(x - reach), n(x + reach), n(y - reach), n(y + reach)];
  return `<path d="M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}" ${ink} stroke-width="1.5"/>`;
}

function brackets({ x, y }: Point, half: number): string {
  const [out, arm, rise] = [half + 6, half + 1, half + 3];
  const side = (sign: number) =>
    `M${n(x + sign * arm)} ${n(y - rise)}H${n(x + sign * out)}V${n(y + rise)}H${n(x + sign * arm)}`;
  return `<path d="${side(-1)}${side(1)}" ${ink} stroke-width="1.5"/>`;
}

/** Children's lines share their trunks: drawn once for each style, and corners closed. */
export function plainLinesSvg(lines: readonly GenogramLine[]): readonly string[] {
  const styles = [...new Set(lines.filter(isPlain).map(({ style }) => style))].toSorted();
  return styles.map((style) => {
    const stretches = joinStretches(lines.filter((line) => isPlain(line) && line.style === style));
    const path = stretches.map(({ from, to }) => corners([from, to])).join('');
    const caps = style === 'solid' ? ' stroke-linecap="square"' : '';
    return `<path d="${path}" ${look(style)}${caps}/>`;
  });
}

function look(style: LineStyle): string {
  const dash = lineDashes[style];
  return `${ink} stroke-width="1.5"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`;
}

export function lineSvg(line: GenogramLine): string {
  const offsets = line.doubled ? [-2, 2] : [0];
  return [
    ...offsets.map((offset) => `<path d="${corners(beside(line.points, offset))}" ${look(line.style)}/>`),
    ...(line.mark === undefined ? [] : [slash(line.mark.kind, line.mark.at)]),
    ...(line.arrow ? [arrowHead(line.points)] : []),
    ...(line.label === undefined
      ? []
      : [svgText(line.label.text, line.label.box.x, line.label.box.y + 10, { size: smallSize })]),
  ].join('\n');
}

function corners(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
}

/** A line drawn twice runs a little to either side of its path: level stretches up or down, upright ones right or left. */
function beside(points: readonly Point[], offset: number): readonly Point[] {
  if (offset === 0) return points;
  return points.map(({ x, y }, at) => {
    const stretches = [points[at - 1], points[at + 1]].filter((other) => other !== undefined);
    const level = stretches.some((other) => other.y === y && other.x !== x);
    const upright = stretches.some((other) => other.x === x && other.y !== y);
    return { x: x + (upright ? offset : 0), y: y + (level ? offset : 0) };
  });
}

export function slash(kind: 'separated' | 'divorced', { x, y }: Point): string {
  const strokes = (kind === 'divorced' ? [-3, 3] : [0]).map(
    (dx) => `M${n(x + dx - 4)} ${n(y + 7)}L${n(x + dx + 4)} ${n(y - 7)}`,
  );
  return `<path d="${strokes.join('')}" ${ink} stroke-width="1.5"/>`;
}

function arrowHead(points: readonly Point[]): string {
  const [from, tip] = [points.at(-2), points.at(-1)];
  if (from === undefined || tip === undefined) return '';
  const [dx, dy] = [Math.sign(tip.x - from.x), Math.sign(tip.y - from.y)];
  const [backX, backY] = [tip.x - 8 * dx, tip.y - 8 * dy];
  const wing = (sign: number) => `${n(backX + sign * 4 * dy)} ${n(backY + sign * 4 * dx)}`;
  return `<path d="M${n(tip.x)} ${n(tip.y)}L${wing(1)}L${wing(-1)}Z" fill="#000"/>`;
}

export function householdRingSvg({ boxes }: HouseholdRing): readonly string[] {
  return boxes.map(
    ({ x, y, width, height }) =>
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="14" ${ink} stroke-width="1" stroke-dasharray="3 3"/>`,
  );
}

export function connectionsBandSvg({ title, box }: ConnectionsBand): string {
  return [
    `<path d="M${n(box.x + 12)} ${n(box.y)}H${n(box.x + box.width - 12)}" ${ink} stroke-width="0.75"/>`,
    svgText(title.text, title.at.x, title.at.y, { size: bandTitleSize, weight: 'bold' }),
  ].join('\n');
}
