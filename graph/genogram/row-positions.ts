/**
 * Where blocks stand in their rows: each is pulled over its children and under its parents, and each row is solved exactly as an isotonic
 * regression (pool adjacent violators; Best and Chakravarti 1990), so that the order is kept and no two blocks ever touch.
 */
import { isTrack, personGap, type Block } from './row-items.ts';

/** Parents' line at `source` in one row; `targets` below it in another. */
export interface Pull {
  readonly source: string | undefined;
  readonly targets: readonly string[];
}

const gatherIn = 0.4;
const betweenBlocks = personGap + 4;

/** A pull by item number; where its ends now stand is worked out once for each sweep of a row. */
interface Pulling {
  readonly source: number;
  readonly targets: readonly number[];
}

interface Row {
  readonly blocks: readonly { readonly items: readonly { readonly at: number; readonly offset: number }[] }[];
  /** Each block's left edge when the row is packed as tightly as may be. */
  readonly packed: readonly number[];
}

/** The centre of every item, by key, around 0; each sweep of all rows brings it nearer to rest. */
export function rowPositions(
  rows: readonly (readonly Block[])[],
  pulls: readonly Pull[],
  sweeps: number,
): ReadonlyMap<string, number> {
  const keys = rows.flatMap((blocks) => blocks.flatMap(({ items }) => items.map(({ key }) => key)));
  const numbers = new Map(keys.map((key, at) => [key, at]));
  const pullsAt = pullsByItem(keys.length, numbers, pulls);
  const solved = rows.map((blocks) => numbered(blocks, numbers));
  const centres = new Float64Array(keys.length);
  for (const row of solved) stand(row, centred(row.packed), centres);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const row of sweep % 2 === 0 ? solved : solved.toReversed()) {
      stand(row, inOrder(row, targets(row, pullsAt, centres)), centres);
    }
  }
  return new Map(keys.map((key, at) => [key, centres[at] ?? 0]));
}

function numbered(blocks: readonly Block[], numbers: ReadonlyMap<string, number>): Row {
  let edge = 0;
  const packed = blocks.map((block, at) => {
    const previous = blocks[at - 1];
    if (previous !== undefined) edge += previous.width + gapBetween(previous, block);
    return edge;
  });
  const items = blocks.map((block) => ({
    items: block.items.map(({ key, offset }) => ({ at: numbers.get(key) ?? 0, offset })),
  }));
  return { blocks: items, packed };
}

function gapBetween(left: Block, right: Block): number {
  const meetsTrack = isTrack(left.items.at(-1)?.key ?? '') || isTrack(right.items[0]?.key ?? '');
  return meetsTrack ? 4 : betweenBlocks;
}

function centred(packed: readonly number[]): readonly number[] {
  const middle = (packed.at(-1) ?? 0) / 2;
  return packed.map((left) => left - middle);
}

function pullsByItem(
  count: number,
  numbers: ReadonlyMap<string, number>,
  pulls: readonly Pull[],
): readonly (readonly Pulling[])[] {
  const at = Array.from({ length: count }, (): Pulling[] => []);
  for (const { source, targets } of pulls) {
    const known = [...new Set(targets)].flatMap((key) => numbers.get(key) ?? []);
    const pulling = { source: numbers.get(source ?? '') ?? -1, targets: known };
    if (known.length === 0) continue;
    for (const item of new Set([...known, pulling.source])) at[item]?.push(pulling);
  }
  return at;
}

function stand(row: Row, lefts: readonly number[], centres: Float64Array): void {
  row.blocks.forEach(({ items }, block) => {
    for (const { at, offset } of items) centres[at] = (lefts[block] ?? 0) + offset;
  });
}

interface Target {
  readonly left: number;
  readonly weight: number;
}

/** Where each block would stand if it were alone in its row: the mean of what its lines wish for. */
function targets(row: Row, pullsAt: readonly (readonly Pulling[])[], centres: Float64Array): readonly Target[] {
  const middles = new Map<Pulling, number>();
  const middleOf = (pull: Pulling): number => {
    const known = middles.get(pull);
    if (known !== undefined) return known;
    let [least, most] = [Infinity, -Infinity];
    for (const at of pull.targets) {
      least = Math.min(least, centres[at] ?? 0);
      most = Math.max(most, centres[at] ?? 0);
    }
    middles.set(pull, (least + most) / 2);
    return (least + most) / 2;
  };
  return row.blocks.map(({ items }) => {
    let [sum, weight] = [0, 0];
    for (const { at, offset } of items) {
      for (const pull of pullsAt[at] ?? []) {
        const middle = middleOf(pull);
        const above = pull.source < 0 ? middle : (centres[pull.source] ?? middle);
        sum += (at === pull.source ? middle : above + gatherIn * ((centres[at] ?? 0) - middle)) - offset;
        weight += 1;
      }
    }
    if (weight > 0) return { left: sum / weight, weight };
    const [first] = items;
    return { left: (centres[first?.at ?? 0] ?? 0) - (first?.offset ?? 0), weight: 0.01 };
  });
}

/** The positions nearest to the targets, weighted least squares, that keep the order and the separations. */
function inOrder({ packed }: Row, wished: readonly Target[]): readonly number[] {
  const pools: { value: number; weight: number; size: number }[] = [];
  wished.forEach(({ left, weight }, at) => {
    let pool = { value: left - (packed[at] ?? 0), weight, size: 1 };
    for (let before = pools.at(-1); before !== undefined && before.value > pool.value; before = pools.at(-1)) {
      const together = before.weight + pool.weight;
      const value = (before.value * before.weight + pool.value * pool.weight) / together;
      pool = { value, weight: together, size: before.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const values = pools.flatMap(({ value, size }) => Array<number>(size).fill(value));
  return values.map((value, at) => value + (packed[at] ?? 0));
}
