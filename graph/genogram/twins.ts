/** Pairs of twins: said to be twins, or full siblings born on one recorded day. */
import type { Relationship } from '../model/network.ts';
import type { FamilyPlan } from './family-plan.ts';
import { eldestFirst } from './birth-order.ts';

/** Neighbours in age, so that three born on one day make two pairs. */
export function twinPairs(
  plan: FamilyPlan,
  relationships: readonly Relationship[],
): readonly (readonly [string, string])[] {
  const said = relationships.filter(({ kind, term }) => kind === 'sibling' && /\btwins?\b/i.test(term));
  const pairs: [string, string][] = [];
  for (const sibship of plan.sibships) {
    const children = eldestFirst(plan, sibship);
    children.forEach((child, at) => {
      const next = children[at + 1];
      if (next === undefined) return;
      const [bornA, bornB] = [bornOn(plan, child), bornOn(plan, next)];
      const sameDay = bornA !== undefined && bornA === bornB && /^\d{4}-\d\d-\d\d$/.test(bornA);
      const inWords = said.some(({ from, to }) => (from === child && to === next) || (from === next && to === child));
      if (sameDay || inWords) pairs.push([child, next]);
    });
  }
  return pairs;
}

function bornOn(plan: FamilyPlan, id: string): string | undefined {
  return plan.people.get(id)?.person?.bornOn;
}
