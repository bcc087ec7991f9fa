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

const sweeps = 24;
const gatherIn = 0.75;
const betweenBlocks = personGap + 6;

interface Place {
  readonly block: number;
  readonly offset: number;
}

/** The centre of every item, by key, from 0. */
export function rowPositions(rows: readonly (readonly Block[])[], pulls: readonly Pull[]): ReadonlyMap<string, number> {
  const places = rows.map((blocks) => placesOf(blocks));
  const lefts = rows.map((blocks) => packed(blocks));
  const centres = new Map<string, number>();
  rows.forEach((_, row) => writeCentres(places[row], lefts[row], centres));
  const pullsAt = pullsByKey(pulls);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let step = 0; step < rows.length; step++) {
      const row = sweep % 2 === 0 ? step : rows.length - 1 - step;
      const targets = rowTargets(rows[row] ?? [], lefts[row] ?? [], pullsAt, centres);
      lefts[row] = inOrder(rows[row] ?? [], targets);
      writeCentres(places[row], lefts[row], centres);
    }
  }
  return centres;
}

function placesOf(blocks: readonly Block[]): ReadonlyMap<string, Place> {
  return new Map(
    blocks.flatMap(({ items }, block) => items.map(({ key, offset }) => [key, { block, offset }] as const)),
  );
}

function writeCentres(
  places: ReadonlyMap<string, Place> | undefined,
  lefts: readonly number[] | undefined,
  centres: Map<string, number>,
): void {
  for (const [key, { block, offset }] of places ?? []) centres.set(key, (lefts?.[block] ?? 0) + offset);
}

function pullsByKey(pulls: readonly Pull[]): ReadonlyMap<string, readonly Pull[]> {
  const at = new Map<string, Pull[]>();
  for (const pull of pulls) {
    for (const key of new Set([pull.source, ...pull.targets])) {
      if (key !== undefined) at.set(key, [...(at.get(key) ?? []), pull]);
    }
  }
  return at;
}

interface Target {
  readonly left: number;
  readonly weight: number;
}

function rowTargets(
  blocks: readonly Block[],
  lefts: readonly number[],
  pullsAt: ReadonlyMap<string, readonly Pull[]>,
  centres: ReadonlyMap<string, number>,
): readonly Target[] {
  return blocks.map(({ items }, block) => {
    let [sum, weight] = [0, 0];
    for (const { key, offset } of items) {
      for (const { source, targets } of pullsAt.get(key) ?? []) {
        const xs = targets.map((target) => centres.get(target) ?? 0);
        const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
        const own = centres.get(key) ?? 0;
        const above = source === undefined ? middle : (centres.get(source) ?? middle);
        const wish = key === source ? middle : above + gatherIn * (own - middle);
        sum += wish - offset;
        weight += 1;
      }
    }
    return weight === 0 ? { left: lefts[block] ?? 0, weight: 0.01 } : { left: sum / weight, weight };
  });
}

function packed(blocks: readonly Block[]): readonly number[] {
  const offsets = separations(blocks);
  const middle = (offsets.at(-1) ?? 0) / 2;
  return offsets.map((offset) => offset - middle);
}

/** Each block's left edge when the row is packed as tightly as may be. */
function separations(blocks: readonly Block[]): readonly number[] {
  let edge = 0;
  return blocks.map((block, at) => {
    const previous = blocks[at - 1];
    if (previous !== undefined) edge += previous.width + gapBetween(previous, block);
    return edge;
  });
}

function gapBetween(left: Block, right: Block): number {
  const meetsTrack = isTrack(left.items.at(-1)?.key ?? '') || isTrack(right.items[0]?.key ?? '');
  return meetsTrack ? 4 : betweenBlocks;
}

/** The positions nearest to the targets, weighted least squares, that keep the order and the separations. */
function inOrder(blocks: readonly Block[], targets: readonly Target[]): readonly number[] {
  const offsets = separations(blocks);
  const pools: { value: number; weight: number; size: number }[] = [];
  targets.forEach(({ left, weight }, at) => {
    pools.push({ value: left - (offsets[at] ?? 0), weight, size: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before && before.value > last.value;) {
      const weightSum = before.weight + last.weight;
      before.value = (before.value * before.weight + last.value * last.weight) / weightSum;
      before.weight = weightSum;
      before.size += last.size;
      pools.pop();
      last = pools.at(-1);
      before = pools.at(-2);
    }
  });
  const values = pools.flatMap(({ value, size }) => Array<number>(size).fill(value));
  return values.map((value, at) => value + (offsets[at] ?? 0));
}
