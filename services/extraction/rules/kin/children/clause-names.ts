/** Who begins a clause: "Al drinks, Cy (12) is at sea and Bea, the eldest, has gone" names three. Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import type { Item } from '../phrases/items.ts';

const joint = /^(?:and|but|while|whilst|whereas|;|,|:|–|—|-)$/;

/** The names from item `at` on that are the first of a clause, each followed by what is said of it. */
export function namesOfClauses(items: readonly Item[], at: number): readonly NameSpan[] {
  return items.flatMap((item, here) =>
    item.type === 'name' &&
    here >= at &&
    (here === 0 || joint.test(items[here - 1]?.lower ?? '')) &&
    isTold(items, here + 1)
      ? [item.name]
      : [],
  );
}

/** A verb, an age or a remark follows, and no other name of a list; of "Al and Bea are at sea" both are told of. */
function isTold(items: readonly Item[], at: number): boolean {
  const [next, after] = [items[at], items[at + 1]];
  if (next?.type !== 'word') return false;
  if (next.lower === 'and' && after?.type === 'name') return isTold(items, at + 2);
  if (next.lower === '(') return true;
  if (next.lower === ',') return after?.type !== 'name' && after !== undefined && !joint.test(after.lower);
  return /^[\p{L}\d'’]/u.test(next.lower) && !joint.test(next.lower);
}
