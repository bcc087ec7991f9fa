/** Compares Kith's labels and sides with pairs worded by an established genealogy program (Gramps 5.1.5), after a stated map of wordings. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { kinEdges } from '#graph/kinship/kin-edges.ts';
import type { KinGraph } from '#graph/kinship/kin-graph.ts';
import { writeKinPath } from '#graph/kinship/kin-notation.ts';
import { paths } from '#graph/kinship/paths.ts';
import type { KinRelation } from '#graph/kinship/kin-relation.ts';
import { relationsBetween } from '#graph/kinship/relations-between.ts';
import { gedcomKinGraph } from './gedcom-kin-graph.ts';

export type Mismatch = { readonly pair: string; readonly expected: string; readonly found: readonly string[] };
export type KinshipComparison = {
  readonly pairs: number;
  readonly exact: number;
  readonly sided: number;
  readonly sideRight: number;
  readonly mismatches: readonly Mismatch[];
};

type Pair = Readonly<
  Record<'file' | 'a_xref' | 'b_xref' | 'relationship_of_b_to_a' | 'side' | 'gen_a' | 'gen_b', string>
>;

/** Farther than any pair of the data: the whole tree is in reach. */
const wholeTree = 32;

/** A second cousin twice removed stands five generations from the shared couple, on one side of it or the other. */
const nearGenerations = 5;

/** Every row of one CSV of pairs, or those up to second cousins twice removed; the trees stand beside it. */
export function compareKinship(csv: string, range: 'near' | 'all'): KinshipComparison {
  const all: readonly Pair[] = parse(readFileSync(csv), { columns: true, bom: true });
  const rows =
    range === 'all'
      ? all
      : all.filter(({ gen_a, gen_b }) => Number(gen_a) <= nearGenerations && Number(gen_b) <= nearGenerations);
  const reach = range === 'all' ? wholeTree : 2 * nearGenerations;
  const graphs = new Map<string, { readonly graph: KinGraph; readonly edges: ReturnType<typeof kinEdges> }>();
  const mismatches: Mismatch[] = [];
  let [exact, sided, sideRight] = [0, 0, 0];
  for (const row of rows) {
    const known = graphs.get(row.file) ?? withEdges(gedcomKinGraph(join(dirname(csv), row.file)));
    graphs.set(row.file, known);
    const limits = { lineSteps: reach, chainSteps: 1 };
    const relations = relationsBetween(known.graph, row.a_xref, limits, known.edges).get(row.b_xref) ?? [];
    const matching = relations.filter((relation) => sameWords(relation, row.relationship_of_b_to_a));
    const none = row.relationship_of_b_to_a === 'none' && !relations.some(isBlood);
    if (matching.length > 0 || none) exact += 1;
    else
      mismatches.push({
        pair: `${row.file} ${row.a_xref} ${row.b_xref}`,
        expected: row.relationship_of_b_to_a,
        found: relations.map(describe),
      });
    if (row.side === '') continue;
    sided += 1;
    if (matching.some((relation) => relation.side === row.side)) sideRight += 1;
  }
  return { pairs: rows.length, exact, sided, sideRight, mismatches };
}

function withEdges(graph: KinGraph) {
  return { graph, edges: kinEdges(graph) };
}

function isBlood({ path }: KinRelation): boolean {
  return path.every((step) => step.step !== 'partner' && step.nature !== 'step');
}

function describe({ label, path }: KinRelation): string {
  return `${label} (${writeKinPath(path)})`;
}

function sameWords(relation: KinRelation, wording: string): boolean {
  const words = inKithWords(wording);
  const label = relation.label.replace(/^(maternal|paternal) /, '');
  if (label === words) return true;
  // Gramps says "half" of siblings only.
  if (!/^half-(brother|sister)/.test(label) && label.replace('half-', '') === words) return true;
  // Kith says "step-father's father" where Gramps says "stepgrandfather".
  return words.includes('step-') && paths(words).some((path) => fits(relation, writeKinPath(path)));
}

function fits({ path }: KinRelation, notation: string): boolean {
  const sexless = path.map((step, index) => (index < path.length - 1 ? { ...step, sex: 'unknown' as const } : step));
  return writeKinPath(sexless) === notation;
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/**
 * The map of wordings. "second great grandson" → "great-great-grandson"; "granduncle", "great granduncle" → "great-uncle", "great-great-uncle" (nephews
 * alike); "first cousin" → "cousin"; "(up)", "(down)" dropped; "stepson" → "step-son"; "ex-wife" → "former wife".
 */
export function inKithWords(wording: string): string {
  const plain = wording
    .replace(/ \((up|down)\)$/, '')
    .replace(/^first cousin$/, 'cousin')
    .replace(/^first stepcousin$/, 'step-cousin')
    .replace(/\bstep(?=[a-z])/, 'step-')
    .replace(/^ex-/, 'former ');
  const great = /^(?:(\w+) )?great (step-)?(grand.+)$/.exec(plain);
  const greats = great ? ordinals.indexOf(great[1] ?? 'first') + 1 : 0;
  const head = great ? `${great[2] ?? ''}${'great-'.repeat(greats)}${great[3]}` : plain;
  return head.replace(/grand(?=uncle|aunt|nephew|niece)/, 'great-');
}
