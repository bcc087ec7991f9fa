/** Past what somebody does, told before their name: "the Irish shopkeeper Ann Dunn". Pure grammar. */
import type { Item } from './items.ts';
import { isTrade } from './trades.ts';

const noCalling =
  /^(is|was|has|had|are|were|who|that|when|while|if|because|as|to|at|in|on|for|with|from|by|then|said|says|told|asked|rang|called|her|his|their|my|now|not|but|or)$/;

/** Past the few words for what somebody does or where they come from, before their name: "the Irish shopkeeper". */
export function afterCalling(items: readonly Item[], at: number): number | undefined {
  for (let to = at; to < at + 6; to += 1) {
    const item = items[to];
    const last = items[to + 1]?.type === 'name';
    if (item && isRole(item) && last) return to + 1;
    if (item?.type !== 'word' || item.token.kind !== 'word' || noCalling.test(item.lower)) return undefined;
    if (item.token.capital !== 'none' && last) return undefined;
    if (last) return to + 1;
  }
  return undefined;
}

/** "The future bishop Ben Low": a role that some children have a bond with is what somebody does, too. */
export function isRole(item: Item): boolean {
  return item.type === 'kin' && item.kin.readings.every(({ register, plural }) => register === 'role' && !plural);
}

/** "His father, architect Ron Low", "her brother the retired joiner Bob": past what somebody does, if that is what stands there. */
export function pastTrade(items: readonly Item[], at: number): number {
  const from = /^(the|an?)$/.test(items[at]?.lower ?? '') ? at + 1 : at;
  const to = items[from]?.type === 'name' ? undefined : afterCalling(items, from);
  const last = to === undefined ? undefined : items[to - 1];
  return to !== undefined && last && to - from < 5 && (isRole(last) || isTrade(last.lower)) ? to : at;
}
