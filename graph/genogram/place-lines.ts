/** Gives planned lines their coordinates: a lane for every horizontal, heights for the rows that follow from them, corners for every line. */
import type { Arranged } from './arrange.ts';
import { settleLines } from './channel-nets.ts';
import type { GenogramLine, Point } from './genogram-layout.ts';
import type { LineEnd, PlannedLine } from './line-plan.ts';
import { smallSize, tagSpace, type PersonCard } from './person-card.ts';
import { labelKey } from './row-items.ts';
import { textWidth } from './text-width.ts';

const laneHeight = 10;
const aboveLanes = 12;
const belowLanes = 14;
const symbolSpace = 36;

export interface Heights {
  /** The middle of each row's symbols. */
  readonly middles: readonly number[];
  readonly bottom: number;
  readonly laneY: ReadonlyMap<string, number>;
  /** Where verticals stand: see SettledLines. */
  readonly pinX: ReadonlyMap<string, number>;
}

/** `top`: where the space above the first row begins. */
export function heights(arranged: Arranged, cards: ReadonlyMap<string, PersonCard>, top: number): Heights {
  const { pinX, lanes: channels } = settleLines(arranged);
  const laneY = new Map<string, number>();
  const middles: number[] = [];
  let y = top;
  const openChannel = (channel: number) => {
    const { laneOf = new Map<string, number>(), lanes = 0 } = channels.get(channel) ?? {};
    for (const [net, lane] of laneOf) laneY.set(net, y + aboveLanes + lane * laneHeight);
    if (lanes > 0) y += aboveLanes + (lanes - 1) * laneHeight + belowLanes;
    else y += channel === 0 ? 0 : aboveLanes + belowLanes;
  };
  arranged.blocks.forEach((blocks, row) => {
    openChannel(row);
    const people = blocks.flatMap(({ items }) => items.flatMap(({ key }) => cards.get(key) ?? []));
    const middle = y + tagSpace + symbolSpace / 2;
    y = Math.max(middle, ...people.map((card) => middle + card.symbolSize / 2 + card.textHeight));
    middles.push(middle);
  });
  if (channels.has(arranged.blocks.length)) openChannel(arranged.blocks.length);
  return { middles, bottom: y, laneY, pinX };
}

export function placeLine(
  line: PlannedLine,
  arranged: Arranged,
  { middles, laneY, pinX }: Heights,
  cards: ReadonlyMap<string, PersonCard>,
): GenogramLine {
  const x = (key: string) => pinX.get(key) ?? 0;
  const centre = (person: string) => arranged.x.get(person) ?? 0;
  const middleOf = (person: string) => middles[arranged.rows.get(person) ?? 0] ?? 0;
  const endPoints = (end: LineEnd, other: LineEnd): readonly Point[] => {
    const card = cards.get(end.person);
    const [middle, size] = [middleOf(end.person), card?.symbolSize ?? 0];
    if (end.at === 'top') {
      return [{ x: x(end.key), y: middle - halfWidthAt(card, x(end.key) - centre(end.person)) }];
    }
    if (end.at === 'couple') return [{ x: x(end.key), y: middle }];
    if (end.at === 'beside') {
      const towards = centre(other.person) > centre(end.person) ? 1 : -1;
      return [{ x: centre(end.person) + (towards * size) / 2, y: middle }];
    }
    const port = arranged.ports.get(end.key);
    const dy = Math.max(-size / 2 + 2, Math.min(size / 2 - 2, port?.dy ?? 0));
    if (end.at === 'reach') return [{ x: x(end.key), y: middle + dy }];
    const reach = (port?.side === 'left' ? -1 : 1) * halfWidthAt(card, dy);
    return [
      { x: centre(end.person) + reach, y: middle + dy },
      { x: x(end.key), y: middle + dy },
    ];
  };
  const corners = line.hops.flatMap(({ net, from, to }) => {
    const y = laneY.get(net) ?? 0;
    return [
      { x: x(from), y },
      { x: x(to), y },
    ];
  });
  const points = withoutRepeats([
    ...endPoints(line.start, line.end),
    ...corners,
    ...endPoints(line.end, line.start).toReversed(),
  ]);
  return { ...dressed(line), points, ...marks(line, points, x, middleOf(line.people[0] ?? '')) };
}

function dressed({ id, looks, people }: PlannedLine) {
  const { kind, style, doubled = false, partnerState, arrow = false } = looks;
  return { id, kind, style, doubled, partnerState, arrow, people };
}

/** The slash stands on the line's longest level stretch, left of its middle, clear of the line to the children. */
function marks(
  { looks, start }: PlannedLine,
  points: readonly Point[],
  x: (key: string) => number,
  middle: number,
): Pick<GenogramLine, 'label' | 'mark'> {
  const width = textWidth(looks.label ?? '', smallSize);
  const box = { x: x(labelKey(start.key)) - width / 2, y: middle + symbolSpace / 2 + 2, width, height: 12 };
  const label = looks.label === undefined ? undefined : { text: looks.label, box };
  const mark = looks.slash === undefined ? undefined : { kind: looks.slash, at: markPlace(points) };
  return { label, mark };
}

function markPlace(points: readonly Point[]): Point {
  let best = { x: 0, y: 0, length: -1 };
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (from === undefined || from.y !== to.y) return;
    const length = Math.abs(to.x - from.x);
    if (length > best.length) best = { x: Math.min(from.x, to.x) + length * 0.3, y: to.y, length };
  });
  return { x: best.x, y: best.y };
}

/** Half the symbol's width at a height above or below its middle; as every symbol is as tall as wide, half its height likewise. */
function halfWidthAt(card: PersonCard | undefined, dy: number): number {
  const half = (card?.symbolSize ?? 0) / 2;
  if (card?.shape === 'circle') return Math.sqrt(Math.max(0, half * half - dy * dy));
  if (card?.shape === 'diamond') return half - Math.abs(dy);
  return half;
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  const distinct = points.filter(
    (point, at) => at === 0 || point.x !== points[at - 1]?.x || point.y !== points[at - 1]?.y,
  );
  return distinct.filter((point, at) => {
    const [before, after] = [distinct[at - 1], distinct[at + 1]];
    if (before === undefined || after === undefined) return true;
    const straight = (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !straight;
  });
}
