/** A genogram layout as Cytoscape elements at fixed positions: symbols, their words, lines with their corners, rings and bands. */
import type { ElementDefinition } from 'cytoscape';
import type { Box, GenogramLayout, GenogramLine, GenogramNode, Point } from '#graph/genogram/genogram-layout.ts';

export function genogramElements({ nodes, lines, rings, bands }: GenogramLayout): readonly ElementDefinition[] {
  return [
    ...bands.flatMap(({ box, title }, at) => [
      boxNode(`band ${at}`, box, 'band'),
      textNode(`band title ${at}`, title.at, title.text, 'band-title'),
    ]),
    ...rings.flatMap(({ boxes, letter }) =>
      boxes.map((box, at) => boxNode(`ring ${letter} ${at}`, box, 'ring', letter)),
    ),
    ...lines.flatMap(lineElements),
    ...nodes.flatMap(personElements),
  ];
}

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

function boxNode(id: string, box: Box, kind: string, label = ''): ElementDefinition {
  const data = { id, width: box.width, height: box.height, label };
  return { data, position: middle(box), classes: kind };
}

function textNode(id: string, at: Point, label: string, kind: string): ElementDefinition {
  return { data: { id, label }, position: { ...at }, classes: `text ${kind}` };
}

/** The symbol holds the name; what else is written of the person stands below in one smaller text. */
function personElements({ personId, symbol, lines, tag, unnamed }: GenogramNode): readonly ElementDefinition[] {
  const { centre, size, shape, doubled, deceased, bracketed } = symbol;
  const names = lines.filter(({ role }) => role === 'name');
  const rest = lines.filter(({ role }) => role !== 'name');
  const classes = ['person', shape, doubled && 'doubled', unnamed && 'unnamed'].filter(Boolean).join(' ');
  const label = names.map(({ text }) => text).join('\n');
  const first = rest[0];
  return [
    { data: { id: personId, size, label }, position: { ...centre }, classes },
    ...(first === undefined
      ? []
      : [
          textNode(
            `${personId} words`,
            { x: centre.x, y: first.at.y - 9 },
            rest.map(({ text }) => text).join('\n'),
            'small',
          ),
        ]),
    ...(tag === undefined
      ? []
      : [textNode(`${personId} tag`, { x: centre.x + size / 2 + 7, y: centre.y - size / 2 - 4 }, tag, 'tag')]),
    ...(deceased ? cross(personId, symbol) : []),
    ...(bracketed ? brackets(personId, centre, size / 2) : []),
  ];
}

function cross(id: string, { shape, centre: { x, y }, size }: GenogramNode['symbol']): readonly ElementDefinition[] {
  const half = size / 2;
  const reach = shape === 'square' ? half : shape === 'circle' ? half * Math.SQRT1_2 : half / 2;
  return [
    ...path(
      `${id} x1`,
      [
        { x: x - reach, y: y - reach },
        { x: x + reach, y: y + reach },
      ],
      'over',
    ),
    ...path(
      `${id} x2`,
      [
        { x: x + reach, y: y - reach },
        { x: x - reach, y: y + reach },
      ],
      'over',
    ),
  ];
}

function brackets(id: string, { x, y }: Point, half: number): readonly ElementDefinition[] {
  const [out, arm, rise] = [half + 6, half + 1, half + 3];
  return [-1, 1].flatMap((sign) => {
    const corners = [
      [arm, -rise],
      [out, -rise],
      [out, rise],
      [arm, rise],
    ] as const;
    return path(
      `${id} bracket ${sign}`,
      corners.map(([dx, dy]) => ({ x: x + sign * dx, y: y + dy })),
      'over',
    );
  });
}

function lineElements(line: GenogramLine): readonly ElementDefinition[] {
  const classes = [line.style, line.arrow && 'arrow'].filter(Boolean).join(' ');
  const offsets = line.doubled ? [-2, 2] : [0];
  const slashes = line.mark === undefined ? [] : line.mark.kind === 'divorced' ? [-4, 4] : [0];
  const label = line.label;
  return [
    ...offsets.flatMap((offset) => path(`${line.id} ${offset}`, shifted(line.points, offset), classes)),
    ...slashes.flatMap((dx) => {
      const { x, y } = line.mark?.at ?? { x: 0, y: 0 };
      return path(
        `${line.id} slash ${dx}`,
        [
          { x: x + dx - 4, y: y + 8 },
          { x: x + dx + 4, y: y - 8 },
        ],
        'over',
      );
    }),
    ...(label === undefined ? [] : [textNode(`${line.id} label`, middle(label.box), label.text, 'line-label')]),
  ];
}

/** Partners who are blood relatives: two lines, which run side by side on the level stretch. */
function shifted(points: readonly Point[], by: number): readonly Point[] {
  return points.map(({ x, y }) => ({ x, y: y + by }));
}

/** One edge from end to end; the ends are points of no size, and the corners between stand relative to them, as Cytoscape takes them. */
function path(id: string, points: readonly Point[], classes: string): readonly ElementDefinition[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const corners = points.slice(1, -1).map((point) => relativeTo(first, last, point));
  const bends = {
    weights: corners.map(({ along }) => along),
    distances: corners.map(({ aside }) => aside),
  };
  const ends = { source: `${id} from`, target: `${id} to` };
  return [
    { data: { id: ends.source }, position: { ...first }, classes: 'corner' },
    { data: { id: ends.target }, position: { ...last }, classes: 'corner' },
    corners.length === 0
      ? { data: { id, ...ends }, classes }
      : { data: { id, ...ends, ...bends }, classes: `${classes} bent` },
  ];
}

/** `along`: the share of the way from `a` to `b`; `aside`: pixels to the right of that way, on a screen. */
function relativeTo(a: Point, b: Point, { x, y }: Point): { readonly along: number; readonly aside: number } {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    along: ((x - a.x) * dx + (y - a.y) * dy) / length ** 2,
    aside: ((y - a.y) * dx - (x - a.x) * dy) / length,
  };
}
