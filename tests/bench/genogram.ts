/** Lays out one generated family of 500 people beside ELK and dagre in the same run, each given the same boxes and ties, and prints the times. */
import { createRequire } from 'node:module';
import type { GenogramLayout } from '#graph/genogram/genogram-layout.ts';
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';
import type { Network } from '#graph/model/network.ts';
import { familyOfSize } from '../graph/genogram/generated-family.ts';

const runs = 7;

/** Prints a table: the median of seven runs each, after one that is not counted. */
export async function benchGenogram(people = 500): Promise<void> {
  const network = familyOfSize(people, 7);
  const layout = layoutGenogram(network, { showReview: true });
  const kith = await median(() => layoutGenogram(network, { showReview: true }));
  const dagre = await median(() => layoutWithDagre(network, layout));
  const elk = await median(() => layoutWithElk(network, layout));
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

function layoutWithDagre(network: Network, { nodes }: GenogramLayout): void {
  const dagre = createRequire(import.meta.url)('@dagrejs/dagre') as {
    readonly graphlib: { readonly Graph: new () => DagreGraph };
    layout(graph: DagreGraph): void;
  };
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { personId, box } of nodes) graph.setNode(personId, { width: box.width, height: box.height });
  for (const { from, to } of tiesAmong(network, nodes)) graph.setEdge(from, to);
  dagre.layout(graph);
}

async function layoutWithElk(network: Network, { nodes }: GenogramLayout): Promise<void> {
  const Elk = createRequire(import.meta.url)('elkjs/lib/elk.bundled.js') as new () => {
    layout(graph: object): Promise<unknown>;
  };
  await new Elk().layout({
    id: 'family',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN', 'elk.edgeRouting': 'ORTHOGONAL' },
    children: nodes.map(({ personId, box }) => ({ id: personId, width: box.width, height: box.height })),
    edges: tiesAmong(network, nodes).map(({ from, to }, at) => ({ id: `e${at}`, sources: [from], targets: [to] })),
  });
}

function tiesAmong({ relationships }: Network, nodes: GenogramLayout['nodes']) {
  const drawn = new Set(nodes.map(({ personId }) => personId));
  return relationships.filter(({ from, to }) => from !== to && drawn.has(from) && drawn.has(to));
}

if (import.meta.main) await benchGenogram();
