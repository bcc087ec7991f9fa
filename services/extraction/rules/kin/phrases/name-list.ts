/** Names in a row: "Amy (6), Bob and Cy". Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import { afterAge } from './after-age.ts';
import type { Item } from './items.ts';
import { isNegation } from './negation.ts';

/** The names from item `at` on, joined by "and" or by commas with a last "and"; `to` is the item after them. */
export function namesFrom(
  items: readonly Item[],
  at: number,
): { readonly names: readonly NameSpan[]; readonly to: number } {
  const names: NameSpan[] = [];
  let to = at;
  for (;;) {
    const item = items[to];
    if (item?.type !== 'name') break;
    if (names.some((name) => name.name.given[0] !== undefined && name.name.given[0] === item.name.name.given[0])) {
      to -= 1;
      break;
    }
    names.push(item.name);
    to += 1;
    const next = nextListed(items, to);
    if (next === undefined) break;
    to = next;
  }
  return { names, to };
}

/** Where the next name of a list stands: after "and", "&", ", and", or a comma in a list that ends in "and". Ages between are passed over. */
function nextListed(items: readonly Item[], at: number): number | undefined {
  const joint = afterAge(items, at);
  const first = items[joint]?.lower ?? '';
  if (lastJoint.test(first) || isNeither(items, joint)) return nameAt(items, joint + 1);
  if (first !== ',') return undefined;
  if (lastJoint.test(items[joint + 1]?.lower ?? '')) return nameAt(items, joint + 2);
  return items[joint + 1]?.type === 'name' && nextListed(items, joint + 2) !== undefined ? joint + 1 : undefined;
}

/** "And the late Ivor", "and our Amy": where the name stands. */
function nameAt(items: readonly Item[], at: number): number | undefined {
  const late = /^(?:the late|late|our|oor|wor|my|ma)(?= )/.exec(`${items[at]?.lower} ${items[at + 1]?.lower} `);
  const to = at + (late ? late[0].split(' ').length : 0);
  return items[to]?.type === 'name' ? to : undefined;
}

export const lastJoint = /^(and|&|\+)$/;

/** "Not a brother of Amy or Bob": after a "not" the one and the other are meant. */
function isNeither(items: readonly Item[], at: number): boolean {
  return (
    /^(or|nor)$/.test(items[at]?.lower ?? '') &&
    items.slice(0, at).some((item) => isNegation(item) || /^(nothing|nowt)$/.test(item.lower))
  );
}
