/**
 * Where each line meets the spaces between rows. Small jogs are straightened by letting a line enter a symbol a little off its middle, and
 * where one vertical would run along another's it steps aside within its own column.
 */
import type { Arranged } from './arrange.ts';
import { channelLanes, type Lanes } from './channel-lanes.ts';

/** The horizontals of one line or sibship in one space, and the keys of the verticals that meet it. */
interface ChannelNet {
  readonly id: string;
  readonly channel: number;
  readonly above: Set<string>;
  readonly below: Set<string>;
}

export interface SettledLines {
  /** Where the vertical of each track, or the line into each person's symbol, stands. */
  readonly pinX: ReadonlyMap<string, number>;
  readonly lanes: ReadonlyMap<number, Lanes>;
}

const slack = 4;
const tooNear = 3;
const rounds = 4;

export function settleLines(arranged: Arranged): SettledLines {
  const nets = channelNets(arranged);
  const pinX = straightened(arranged, nets);
  const lanes = new Map<number, Lanes>();
  for (const [channel, inChannel] of Map.groupBy(nets, (net) => net.channel)) {
    for (let round = 0; round < rounds; round++) {
      const settled = channelLanes(
        inChannel.map((net) => ({ id: net.id, above: at(net.above, pinX), below: at(net.below, pinX) })),
      );
      lanes.set(channel, settled);
      if (!stepAside(inChannel, settled, arranged, pinX)) break;
    }
  }
  return { pinX, lanes };
}

function at(keys: ReadonlySet<string>, pinX: ReadonlyMap<string, number>): readonly number[] {
  return [...keys].map((key) => pinX.get(key) ?? 0);
}

function channelNets({ lines, rows, ports }: Arranged): readonly ChannelNet[] {
  const rowOf = new Map(rows);
  for (const [track, { person }] of ports) rowOf.set(track, rows.get(person) ?? 0);
  for (const { key, row } of lines.passes) rowOf.set(key, row);
  for (const { start } of lines.lines) if (start.at === 'couple') rowOf.set(start.key, rows.get(start.person) ?? 0);
  const nets = new Map<string, ChannelNet>();
  for (const { hops } of lines.lines) {
    for (const { net: id, channel, from, to } of hops) {
      const net = nets.get(id) ?? { id, channel, above: new Set(), below: new Set() };
      for (const key of [from, to]) (rowOf.get(key) === channel ? net.below : net.above).add(key);
      nets.set(id, net);
    }
  }
  return [...nets.values()];
}

/** A person entered by one line, nearly under it, is entered exactly under it. */
function straightened({ x, rows }: Arranged, nets: readonly ChannelNet[]): Map<string, number> {
  const pinX = new Map(x);
  const entries = Map.groupBy(
    nets.flatMap((net) => [...net.below].filter((key) => rows.has(key)).map((key) => ({ key, net }))),
    ({ key }) => key,
  );
  for (const [key, [only, another]] of entries) {
    const own = x.get(key) ?? 0;
    const near = at(only?.net.above ?? new Set(), x).find((other) => Math.abs(other - own) <= slack);
    if (another === undefined && near !== undefined) pinX.set(key, near);
  }
  return pinX;
}

/** Moves verticals from below that run along one from above, and says whether any moved. */
function stepAside(
  nets: readonly ChannelNet[],
  { laneOf }: Lanes,
  { x }: Arranged,
  pinX: Map<string, number>,
): boolean {
  const place = ({ key }: { readonly key: string }) => pinX.get(key) ?? 0;
  const fromAbove = nets.flatMap((net) => [...net.above].map((key) => ({ key, net })));
  let moved = false;
  for (const net of nets) {
    for (const key of net.below) {
      const own = place({ key });
      const along = fromAbove.find(
        (other) =>
          other.net !== net &&
          Math.abs(place(other) - own) < tooNear &&
          (laneOf.get(other.net.id) ?? 0) >= (laneOf.get(net.id) ?? 0),
      );
      if (along === undefined) continue;
      const home = x.get(key) ?? 0;
      const aside = home + (place(along) > home ? -slack : slack);
      moved ||= aside !== own;
      pinX.set(key, aside);
    }
  }
  return moved;
}
