/** Plans every line of the family: partners, children under them, and the special lines that run between any two people. */
import type { Cluster } from './couple-clusters.ts';
import type { FamilyPlan } from './family-plan.ts';
import type { LinePlan } from './line-plan.ts';
import { planPartners } from './plan-partner-lines.ts';
import { planSibship } from './plan-child-lines.ts';
import { planLink } from './plan-links.ts';

export interface Arrangement {
  readonly plan: FamilyPlan;
  readonly rows: ReadonlyMap<string, number>;
  readonly clusterOf: ReadonlyMap<string, Cluster>;
  /** How far right a person stands, roughly: decides on which side of a symbol a line leaves. */
  readonly x: (person: string) => number;
}

export function planLines(arrangement: Arrangement): LinePlan {
  const lines: LinePlan = { lines: [], tracks: [], passes: [], pulls: [] };
  for (const couple of arrangement.plan.couples) planPartners(lines, arrangement, couple);
  for (const sibship of arrangement.plan.sibships) planSibship(lines, arrangement, sibship);
  for (const tie of arrangement.plan.special) {
    const style = tie.kind === 'foster' ? 'dotted' : tie.kind === 'placement' ? 'solid' : 'dash-dot';
    const looks = { kind: tie.kind, style, arrow: tie.kind === 'placement', label: tie.label } as const;
    planLink(lines, arrangement, tie.from, tie.to, looks, arrangement.plan.carers.has(tie.to));
  }
  return lines;
}
