/** Who is elder, as far as births are recorded. */
import { compareIds } from './compare-ids.ts';
import type { DrawnPerson } from './family-ties.ts';
import type { FamilyPlan, Sibship } from './family-plan.ts';

/** Sorts by birth as far as recorded; unknown last. Approximate dates sort by their digits. */
export function birthKey(drawn: DrawnPerson | undefined): string {
  return /\d{4}(-\d\d){0,2}/.exec(drawn?.person?.bornOn ?? '')?.[0] ?? '9999';
}

export function eldestFirst(plan: FamilyPlan, sibship: Sibship): readonly string[] {
  const key = new Map(sibship.children.map(({ id }) => [id, birthKey(plan.people.get(id))]));
  return sibship.children
    .map(({ id }) => id)
    .toSorted((a, b) => {
      const [bornA = '', bornB = ''] = [key.get(a), key.get(b)];
      return bornA === bornB ? compareIds(a, b) : bornA < bornB ? -1 : 1;
    });
}
