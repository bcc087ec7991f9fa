/** Past the age, the birth or the rank that stands beside a name of a list. Pure grammar. */
import { isRole } from './after-calling.ts';
import type { Item } from './items.ts';

const age = /^\d{1,2}([a-z]{1,4}(\d{1,2}[a-z]{1,2})?)?$/;

/** "Amy (6)", "Amy, 6,", "Amy aged 6", "Amy (b. 2015)", "Amy (the eldest)": past what stands beside a name of a list. */
export function afterAge(items: readonly Item[], at: number): number {
  if (items[at]?.lower === '(') {
    const close = items.findIndex((item, here) => here > at && item.lower === ')');
    const inside = close === -1 ? [] : items.slice(at + 1, close);
    const plain =
      inside.length > 0 && inside.length < 8 && inside.every((item) => item.type === 'word' || isRole(item));
    const told = inside.some(({ lower }) => /\d|^(eldest|oldest|youngest|deceased|late|baby|twins?)$/.test(lower));
    return plain && told ? close + 1 : at;
  }
  const comma = items[at]?.lower === ',' ? 1 : 0;
  const aged = /^(aged?)$/.test(items[at + comma]?.lower ?? '') ? 1 : 0;
  const number = at + comma + aged;
  return age.test(items[number]?.lower ?? '') && /^(,|and|&|\()$/.test(items[number + 1]?.lower ?? '')
    ? number + 1
    : at;
}
