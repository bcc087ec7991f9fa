/** From a family plan to who stands where from left to right, and which lines run between: solved twice, the second time knowing the first. */
import { coupleClusters, type Cluster } from './couple-clusters.ts';
import type { FamilyPlan } from './family-plan.ts';
import { generationRows } from './generations.ts';
import type { LinePlan, Pass } from './line-plan.ts';
import type { PersonCard } from './person-card.ts';
import { planLines } from './plan-lines.ts';
import { passBlock, rowItems, type Block, type Port } from './row-items.ts';
import { rowOrder } from './row-order.ts';
import { rowPositions } from './row-positions.ts';

/** Odd, so that the last sweep runs downwards and leaves an only child straight below its parents. */
const lastSweeps = 25;
const firstSweeps = 9;

export interface Arranged {
  readonly rows: ReadonlyMap<string, number>;
  readonly blocks: readonly (readonly Block[])[];
  readonly ports: ReadonlyMap<string, Port>;
  readonly lines: LinePlan;
  /** Centre of every person and track. */
  readonly x: ReadonlyMap<string, number>;
}

export function arrange(
  plan: FamilyPlan,
  cards: ReadonlyMap<string, PersonCard>,
  indexChildren: readonly string[],
): Arranged {
  const rows = generationRows(plan, indexChildren);
  const order = rowOrder(plan, coupleClusters(plan, rows), indexChildren);
  const clusterOf = new Map(order.flat().flatMap((cluster) => cluster.members.map((id) => [id, cluster] as const)));
  const solve = (x: ReadonlyMap<string, number>, withPasses: boolean): Arranged => {
    const lines = planLines({ plan, rows, clusterOf, x: (person) => x.get(person) ?? 0 });
    const { blocks, ports } = rowItems(order, plan, cards, lines.tracks);
    const complete = withPasses ? withPassBlocks(blocks, lines.passes, x) : blocks;
    return {
      rows,
      blocks: complete,
      ports,
      lines,
      x: rowPositions(complete, lines.pulls, withPasses ? lastSweeps : firstSweeps),
    };
  };
  const first = solve(roughly(order), false);
  return solve(first.x, true);
}

/** Each person's place in their row as a fraction of it. */
function roughly(order: readonly (readonly Cluster[])[]): ReadonlyMap<string, number> {
  return new Map(
    order.flatMap((row) => {
      const members = row.flatMap((cluster) => cluster.members);
      return members.map((id, at) => [id, (at + 1) / (members.length + 1)] as const);
    }),
  );
}

/** Puts each pass between the blocks that its line, drawn straight, would pass between. */
function withPassBlocks(
  rows: readonly (readonly Block[])[],
  passes: readonly Pass[],
  x: ReadonlyMap<string, number>,
): readonly (readonly Block[])[] {
  return rows.map((blocks, row) => {
    const middleOf = (block: Block) => {
      const known = block.items.flatMap(({ key }) => x.get(key) ?? []);
      return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    };
    const placed = blocks.map((block) => ({ block, at: middleOf(block) }));
    const added = passes
      .filter((pass) => pass.row === row)
      .map((pass) => ({ block: passBlock(row, pass.key), at: ((x.get(pass.from) ?? 0) + (x.get(pass.to) ?? 0)) / 2 }));
    return [...placed, ...added].toSorted((a, b) => a.at - b.at).map(({ block }) => block);
  });
}
