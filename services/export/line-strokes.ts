/** Joins the stretches that several lines share, so that a trunk with twelve children is one stroke, no heavier than the rest. */
import type { GenogramLine, Point } from '#graph/genogram/genogram-layout.ts';

export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/** True for plain lines, whose strokes may be joined with others of their style. */
export function isPlain(line: GenogramLine): boolean {
  return !line.doubled && !line.arrow && line.kind !== 'partner';
}

/** The fewest level and upright stretches that cover the same ink, left to right and top to bottom. */
export function joinStretches(lines: readonly GenogramLine[]): readonly Stretch[] {
  const stretches = lines.flatMap(({ points }) => points.slice(1).map((to, at) => ({ from: points[at] ?? to, to })));
  const level = stretches.filter(({ from, to }) => from.y === to.y);
  const upright = stretches.filter(({ from, to }) => from.y !== to.y);
  return [
    ...joinAlong(level.map(({ from, to }) => ({ at: from.y, start: from.x, end: to.x }))).map(({ at, start, end }) => ({
      from: { x: start, y: at },
      to: { x: end, y: at },
    })),
    ...joinAlong(upright.map(({ from, to }) => ({ at: from.x, start: from.y, end: to.y }))).map(
      ({ at, start, end }) => ({
        from: { x: at, y: start },
        to: { x: at, y: end },
      }),
    ),
  ];
}

interface Interval {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

function joinAlong(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals
    .map(({ at, start, end }) => ({ at, start: Math.min(start, end), end: Math.max(start, end) }))
    .toSorted((a, b) => a.at - b.at || a.start - b.start || a.end - b.end);
  const joined: { at: number; start: number; end: number }[] = [];
  for (const interval of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && last.at === interval.at && interval.start <= last.end) {
      last.end = Math.max(last.end, interval.end);
    } else joined.push({ ...interval });
  }
  return joined;
}
