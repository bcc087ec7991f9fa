/** "Both grandmothers came, Ann and Bea, and sat apart.": several kin named behind the verb of which they are the subject. Pure grammar. */
import type { Item } from '../phrases/items.ts';

const mark = /^[,:(–—-]$/;
/** Where these stand between, somebody or something else may be named. */
const another = /^(?:[,;:(–—-]|and|but|with|who|when|to|by|from|of)$/;

/** Whether the list of names at `begin` is of those announced before `end`: as many as were counted, or after a colon all. */
export function isApposedLater(
  { wanted, end }: { readonly wanted: number | undefined; readonly end: number },
  items: readonly Item[],
  { begin, past, count }: { readonly begin: number; readonly past: number; readonly count: number },
): boolean {
  const between = items.slice(
    items.findIndex(({ start }) => start >= end),
    begin,
  );
  const [last, clause] = [between.at(-1)?.lower ?? '', between.slice(0, -1)];
  const isClause = clause.length > 0 && clause.every(({ type, lower }) => type === 'word' && !another.test(lower));
  const isAll = wanted === undefined ? last === ':' && count > 1 : count === wanted && mark.test(last);
  return isClause && isAll && /^(?:[.,;)!]|$)/.test(items[past]?.lower ?? '');
}
