/**
 * Lays out one generated family of 500 people beside ELK and dagre in the same run and prints the times. They are given the same boxes and
 * lines, with a point for each couple for its children to hang from, as general graph layouts are commonly made to draw families.
 */
import { createRequire } from 'node:module';
import type { GenogramLayout } from '#graph/genogram/genogram-layout.ts';
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';
import { familyOfSize } from '../graph/genogram/generated-family.ts';

const runs = 7;

/** Prints a table: the median of seven runs each, after one that is not counted. */
export async function benchGenogram(people = 500): Promise<void> {
  const network = familyOfSize(people, 7);
  const layout = layoutGenogram(network, { showReview: true });
  const kith = await median(() => layoutGenogram(network, { showReview: true }));
  const graph = plainGraph(layout);
  const dagre = await median(() => layoutWithDagre(graph));
  const elk = await median(() => layoutWithElk(graph));
  console.log(`Genogram layout, ${network.people.length} people, ${layout.lines.length} lines, median of ${runs} runs`);
  for (const [name, ms] of Object.entries({ Kith: kith, dagre, ELK: elk })) {
    console.log(
      `  ${name.padEnd(6)}${ms.toFixed(1).padStart(9)} ms${name === 'Kith' ? '' : `   ${(ms / kith).toFixed(1)} times Kith's`}`,
    );
  }
}

async function median(work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

interface DagreGraph {
  setGraph(options: object): void;
  setDefaultEdgeLabel(label: () => object): void;
  setNode(id: string, box: object): void;
  setEdge(from: string, to: string): void;
}

function layoutWithDagre(graph: PlainGraph): void {
  const dagre = createRequire(import.meta.url)('@dagrejs/dagre') as {
    readonly graphlib: { readonly Graph: new () => DagreGraph };
    layout(graph: DagreGraph): void;
  };
  const input = new dagre.graphlib.Graph();
  input.setGraph({ rankdir: 'TB' });
  input.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of graph.nodes) input.setNode(id, { width, height });
  for (const [from, to] of graph.edges) input.setEdge(from, to);
  dagre.layout(input);
}

async function layoutWithElk(graph: PlainGraph): Promise<void> {
  const Elk = createRequire(import.meta.url)('elkjs/lib/elk.bundled.js') as new () => {
    layout(graph: object): Promise<unknown>;
  };
  await new Elk().layout({
    id: 'family',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN', 'elk.edgeRouting': 'ORTHOGONAL' },
    children: graph.nodes,
    edges: graph.edges.map(([from, to], at) => ({ id: `e${at}`, sources: [from], targets: [to] })),
  });
}

interface PlainGraph {
  readonly nodes: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly edges: readonly (readonly [string, string])[];
}

function plainGraph({ nodes, lines }: GenogramLayout): PlainGraph {
  const couples = new Map<string, readonly string[]>();
  const edges: [string, string][] = [];
  for (const { kind, people } of lines) {
    const above = kind === 'partner' ? people : people.slice(0, -1);
    const [first = '', second] = above.toSorted();
    const top = second === undefined ? first : `${first} ${second}`;
    if (second !== undefined) couples.set(top, [first, second]);
    if (kind !== 'partner') edges.push([top, people.at(-1) ?? '']);
  }
  for (const [couple, both] of couples) for (const partner of both) edges.push([partner, couple]);
  const boxes = nodes.map(({ personId, box }) => ({ id: personId, width: box.width, height: box.height }));
  return { nodes: [...boxes, ...[...couples.keys()].map((id) => ({ id, width: 1, height: 1 }))], edges };
}

if (import.meta.main) await benchGenogram();
