/** The walk by arrow keys: along a tie that leads that way, else to the next person in the row. Pure. */

export interface WalkNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** People with whom a line joins this one. */
  readonly tied: readonly string[];
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key leads; `undefined` where the key is no arrow or nobody is there. Without a place to start from: the first. */
export function stepTowards(key: string, from: string | undefined, nodes: readonly WalkNode[]): string | undefined {
  const direction = directions[key];
  if (direction === undefined) return undefined;
  const here = nodes.find(({ id }) => id === from);
  if (here === undefined) return nodes[0]?.id;
  const tied = new Set(here.tied);
  const reachable = nodes.filter((node) => node !== here && leads(here, node, direction));
  const along = nearest(
    here,
    reachable.filter(({ id }) => tied.has(id)),
  );
  const inRow = nearest(
    here,
    reachable.filter(({ y }) => direction[1] === 0 && y === here.y),
  );
  return (along ?? inRow ?? nearest(here, direction[1] === 0 ? [] : reachable))?.id;
}

function leads(from: WalkNode, to: WalkNode, [dx, dy]: readonly [number, number]): boolean {
  const [x, y] = [to.x - from.x, to.y - from.y];
  // Up and down go by rows, however far to the side; left and right stay in the row or near it.
  return dy !== 0 ? y * dy > 20 : x * dx > 0 && Math.abs(y) <= Math.abs(x);
}

function nearest(from: WalkNode, nodes: readonly WalkNode[]): WalkNode | undefined {
  const distance = ({ x, y }: WalkNode) => Math.hypot(x - from.x, y - from.y);
  return nodes.toSorted((a, b) => distance(a) - distance(b))[0];
}
