/**
 * Lanes for the horizontal lines between two rows. Nets that overlap get lanes of their own; which lies above which is chosen so that few
 * lines cross and no vertical lies upon another.
 */

/** One horizontal and the verticals that meet it: those that come from the row above, those that come from the row below. */
export interface Net {
  readonly id: string;
  readonly above: readonly number[];
  readonly below: readonly number[];
}

export interface Lanes {
  readonly laneOf: ReadonlyMap<string, number>;
  readonly lanes: number;
}

const clearance = 8;
const onTopOfEachOther = 40;

/** Each net's lane, 0 the uppermost, and how many there are. A net that runs straight down needs none. */
export function channelLanes(nets: readonly Net[]): Lanes {
  const laid: { readonly from: number; readonly to: number; readonly lane: number }[] = [];
  const laneOf = new Map<string, number>();
  for (const net of inOrder(nets.map(withSpan))) {
    const { from, to } = net;
    let lane = 0;
    for (const other of laid) {
      if (from <= other.to + clearance && other.from <= to + clearance) lane = Math.max(lane, other.lane + 1);
    }
    if (from < to) laid.push({ from, to, lane });
    laneOf.set(net.id, lane);
  }
  return { laneOf, lanes: Math.max(0, ...laid.map(({ lane }) => lane + 1)) };
}

interface SpannedNet extends Net {
  readonly from: number;
  readonly to: number;
}

function withSpan(net: Net): SpannedNet {
  const xs = [...net.above, ...net.below];
  return { ...net, from: Math.min(...xs), to: Math.max(...xs) };
}

/** Greedy linear ordering: next comes the net that costs least above all that are left. */
function inOrder(nets: readonly SpannedNet[]): readonly SpannedNet[] {
  const gains = nets.map((upper, at) =>
    nets.map((lower, other) =>
      at === other || apart(upper, lower) ? 0 : crossings(upper, lower) - crossings(lower, upper),
    ),
  );
  const totals = gains.map((row) => row.reduce((sum, cost) => sum + cost, 0));
  const left = new Set(nets);
  const order: SpannedNet[] = [];
  while (left.size > 0) {
    let next = -1;
    nets.forEach((net, at) => {
      if (left.has(net) && (next < 0 || (totals[at] ?? 0) < (totals[next] ?? 0))) next = at;
    });
    const chosen = nets[next] as SpannedNet;
    left.delete(chosen);
    order.push(chosen);
    nets.forEach((_, at) => (totals[at] = (totals[at] ?? 0) - (gains[at]?.[next] ?? 0)));
  }
  return order;
}

function apart(a: SpannedNet, b: SpannedNet): boolean {
  return a.to + clearance < b.from || b.to + clearance < a.from;
}

/** What it costs to draw `upper` above `lower`: the verticals that cross, and those that would lie upon each other. */
function crossings(upper: SpannedNet, lower: SpannedNet): number {
  const within = (xs: readonly number[], { from, to }: SpannedNet) =>
    xs.reduce((count, x) => count + (x >= from && x <= to ? 1 : 0), 0);
  const clash = upper.below.some((x) => lower.above.some((other) => Math.abs(x - other) < 5));
  return within(upper.below, lower) + within(lower.above, upper) + (clash ? onTopOfEachOther : 0);
}
