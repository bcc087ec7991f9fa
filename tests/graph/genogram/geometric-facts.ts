/** What must hold of every genogram, as geometry: each function lists the breaches it finds, so that a failing test says what and where. */
import type { Box, GenogramLayout, GenogramNode, Point } from '#graph/genogram/genogram-layout.ts';
import { nameSize, smallSize } from '#graph/genogram/person-card.ts';
import { textWidth } from '#graph/genogram/text-width.ts';

export function overlappingBoxes({ nodes }: GenogramLayout): readonly string[] {
  return nodes.flatMap((node, at) =>
    nodes
      .slice(at + 1)
      .filter((other) => overlap(node.box, other.box))
      .map((other) => `${node.personId} and ${other.personId}`),
  );
}

export function outsideThePage({ nodes, lines, width, height }: GenogramLayout): readonly string[] {
  const inside = ({ x, y }: Point) => x >= 0 && y >= 0 && x <= width && y <= height;
  return [
    ...nodes
      .filter(({ box }) => !inside(box) || !inside({ x: box.x + box.width, y: box.y + box.height }))
      .map(({ personId }) => personId),
    ...lines.filter(({ points }) => !points.every(inside)).map(({ id }) => id),
  ];
}

/** Words (names, years, labels, tags, the words on an arrow) that a line touches, and words that stick out of their box. */
export function linesOverWords({ nodes, lines }: GenogramLayout): readonly string[] {
  const words = [
    ...nodes.flatMap((node) => wordsOf(node).map((box) => ({ of: node.personId, box }))),
    ...lines.flatMap(({ id, label }) => (label === undefined ? [] : [{ of: id, box: label.box }])),
  ];
  return lines.flatMap((line) =>
    stretches(line.points).flatMap((stretch) =>
      words.filter(({ box }) => overlap(box, stretch)).map(({ of }) => `${line.id} over words of ${of}`),
    ),
  );
}

export function wordsOutsideTheirBox({ nodes }: GenogramLayout): readonly string[] {
  return nodes.filter((node) => wordsOf(node).some((box) => !contains(node.box, box))).map(({ personId }) => personId);
}

/** A line may touch only the symbols of the people it joins; and there only at its ends. */
export function linesThroughSymbols({ nodes, lines }: GenogramLayout): readonly string[] {
  return lines.flatMap((line) =>
    stretches(line.points).flatMap((stretch) =>
      nodes
        .filter(({ personId }) => !line.people.includes(personId))
        .filter(({ symbol }) => overlap(squareAround(symbol.centre, symbol.size), stretch))
        .map(({ personId }) => `${line.id} through ${personId}`),
    ),
  );
}

export function slantedLines({ lines }: GenogramLayout): readonly string[] {
  const slants = ({ points }: { readonly points: readonly Point[] }) =>
    points.some((to, at) => at > 0 && to.x !== points[at - 1]?.x && to.y !== points[at - 1]?.y);
  return lines.filter(slants).map(({ id }) => id);
}

/** Every line begins and ends on the symbols of its people, or, for a child's line, on the line between the parents. */
export function looseEnds({ nodes, lines }: GenogramLayout): readonly string[] {
  const nodeOf = new Map(nodes.map((node) => [node.personId, node]));
  const touches = (point: Point | undefined, people: readonly string[]) =>
    people.some((id) => {
      const symbol = nodeOf.get(id)?.symbol;
      if (symbol === undefined || point === undefined) return false;
      const [dx, dy] = [Math.abs(point.x - symbol.centre.x), Math.abs(point.y - symbol.centre.y)];
      return Math.max(dx, dy) <= symbol.size / 2 + 0.01;
    });
  return lines
    .filter(({ kind }) => kind !== 'twins')
    .filter(({ kind, points, people }) => {
      const child = people.slice(-1);
      const parent = nodeOf.get(people[0] ?? '')?.symbol;
      const level =
        kind === 'child' && Math.abs((parent?.centre.y ?? 0) - (points[0]?.y ?? 0)) <= (parent?.size ?? 0) / 2;
      const begins = level || touches(points[0], people);
      return !begins || !touches(points.at(-1), kind === 'child' ? child : people);
    })
    .map(({ id }) => id);
}

/** A ring encloses all of its people, and nobody else. */
export function wrongRings({ nodes, rings }: GenogramLayout): readonly string[] {
  return rings.flatMap(({ letter, people, boxes }) =>
    nodes
      .filter(({ personId, box }) => {
        const inside = boxes.some((ring) => contains(ring, box));
        return people.includes(personId) ? !inside : boxes.some((ring) => overlap(ring, box));
      })
      .map(({ personId }) => `${letter}: ${personId}`),
  );
}

/** Two lines of different families that run along one another cannot be told apart. */
export function linesUponEachOther({ lines }: GenogramLayout): readonly string[] {
  const all = lines.flatMap((line) => stretches(line.points).map((box) => ({ line, box })));
  return all.flatMap(({ line, box }, at) =>
    all
      .slice(at + 1)
      .filter((other) => other.line.people.slice(0, -1).join() !== line.people.slice(0, -1).join())
      .filter((other) => !other.line.people.some((id) => line.people.includes(id)))
      .filter((other) => runsAlong(box, other.box))
      .map((other) => `${line.id} along ${other.line.id}`),
  );
}

function runsAlong(a: Box, b: Box): boolean {
  const shared = (startA: number, endA: number, startB: number, endB: number) =>
    Math.min(endA, endB) - Math.max(startA, startB) > 2;
  if (a.width === 0 && b.width === 0 && Math.abs(a.x - b.x) < 2) {
    return shared(a.y, a.y + a.height, b.y, b.y + b.height);
  }
  return a.height === 0 && b.height === 0 && Math.abs(a.y - b.y) < 2 && shared(a.x, a.x + a.width, b.x, b.x + b.width);
}

function wordsOf(node: GenogramNode): readonly Box[] {
  const lines = node.lines.map(({ text, role, at }) => {
    const size = role === 'name' ? nameSize : smallSize;
    const width = textWidth(text, size);
    return { x: at.x - width / 2, y: at.y - size * 0.8, width, height: size };
  });
  if (node.tag === undefined) return lines;
  const { centre, size } = node.symbol;
  return [...lines, { x: centre.x + 6, y: centre.y - size / 2 - 11, width: 9, height: 9 }];
}

function stretches(points: readonly Point[]): readonly Box[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    return { x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  });
}

const hair = 0.01;

function overlap(a: Box, b: Box): boolean {
  return (
    a.x + hair < b.x + b.width &&
    b.x + hair < a.x + a.width &&
    a.y + hair < b.y + b.height &&
    b.y + hair < a.y + a.height
  );
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - hair &&
    inner.y >= outer.y - hair &&
    inner.x + inner.width <= outer.x + outer.width + hair &&
    inner.y + inner.height <= outer.y + outer.height + hair
  );
}

function squareAround({ x, y }: Point, size: number): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}
