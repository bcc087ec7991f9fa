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

const clearance = 8;
const onTopOfEachOther = 40;

/** Each net's lane, 0 the uppermost, and how many there are. */
export function channelLanes(nets: readonly Net[]): {
  readonly laneOf: ReadonlyMap<string, number>;
  readonly lanes: number;
} {
  const laid: { readonly from: number; readonly to: number; readonly lane: number }[] = [];
  const laneOf = new Map<string, number>();
  for (const net of inOrder(nets)) {
    const { from, to } = span(net);
    let lane = 0;
    for (const other of laid) {
      if (from <= other.to + clearance && other.from <= to + clearance) lane = Math.max(lane, other.lane + 1);
    }
    laid.push({ from, to, lane });
    laneOf.set(net.id, lane);
  }
  return { laneOf, lanes: Math.max(0, ...laid.map(({ lane }) => lane + 1)) };
}

/** Greedy linear ordering: next comes the net that costs least above all that are left. */
function inOrder(nets: readonly Net[]): readonly Net[] {
  const wins = nets.map((upper) => nets.map((lower) => crossings(upper, lower) - crossings(lower, upper)));
  const totals = wins.map((row) => row.reduce((sum, cost) => sum + cost, 0));
  const left = new Set(nets.keys());
  const order: Net[] = [];
  while (left.size > 0) {
    let next = -1;
    for (const at of left) if (next < 0 || (totals[at] ?? 0) < (totals[next] ?? 0)) next = at;
    left.delete(next);
    for (const at of left) totals[at] = (totals[at] ?? 0) - (wins[at]?.[next] ?? 0);
    order.push(nets[next] as Net);
  }
  return order;
}

/** What it costs to draw `upper` above `lower`: the verticals that cross, and those that would lie upon each other. */
function crossings(upper: Net, lower: Net): number {
  const [high, low] = [span(upper), span(lower)];
  if (high.to + clearance < low.from || low.to + clearance < high.from) return 0;
  const within = (xs: readonly number[], { from, to }: { from: number; to: number }) =>
    xs.reduce((count, x) => count + (x >= from && x <= to ? 1 : 0), 0);
  const clash = upper.below.some((x) => lower.above.some((other) => Math.abs(x - other) < 5));
  return within(upper.below, low) + within(lower.above, high) + (clash ? onTopOfEachOther : 0);
}

function span(net: Net): { readonly from: number; readonly to: number } {
  const xs = [...net.above, ...net.below];
  return { from: Math.min(...xs), to: Math.max(...xs) };
}
