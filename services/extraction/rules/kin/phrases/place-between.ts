/** Where somebody is, said between the kin word and the name: "a brother in Leeds, Fred", "her sister who lives near York, Ann,", "an aunt in Hull called Bea". */
import type { Item } from './items.ts';

/** Without "who" a verb is what the sentence tells: "Her sister lives in Hull, …". */
const lead =
  /^(?:(?:who|that|which) (?:(?:is|still|now|currently|just) )*(?:lives?|lived|works?|worked|is|stays?) |living |based |working )?(?:(?:now|still|over|up|down|back|out|just) )*$/;
const preposition = /^(?:in|from|at|near|on)$/;
const longestLead = 5;
const longestPlace = 4;
/** What the sentence goes on with once the name has said who it is. */
const goesOn = /^(?:[.,;:()–—-]|and|who|is|was|has|had|aged)$/;

/** Past the words of place, where a comma or "called" stands before a name that ends there; else undefined. */
export function pastPlace(items: readonly Item[], at: number): number | undefined {
  let to = at;
  while (to < at + longestLead && items[to] && !preposition.test(items[to]?.lower ?? '')) to += 1;
  const before = items.slice(at, to).map(({ lower }) => `${lower} `);
  if (!preposition.test(items[to]?.lower ?? '') || !lead.test(before.join(''))) return undefined;
  const last = to + longestPlace;
  for (to += 1; to <= last && isPlaceWord(items[to]); to += 1);
  if (items[to - 1] === items[at] || preposition.test(items[to - 1]?.lower ?? '')) return undefined;
  const joint = items[to]?.lower ?? '';
  if (/^(?:called|named)$/.test(joint)) return to;
  if (/^(?:is|was)$/.test(joint) && /^(?:called|named)$/.test(items[to + 1]?.lower ?? '')) return to + 1;
  const after = items[to + 2];
  if (items[to + 1]?.type !== 'name') return undefined;
  // "Her friend at school is Ann."
  if (/^(?:is|was)$/.test(joint)) return isOwnEnd(after) && before.length === 0 ? to + 1 : undefined;
  return /^[,:]$/.test(joint) && (after === undefined || goesOn.test(after.lower)) ? to : undefined;
}

function isOwnEnd(item: Item | undefined): boolean {
  return item === undefined || (item.type === 'word' && /^(?:[.,;)]|and|who)$/.test(item.lower));
}

function isPlaceWord(item: Item | undefined): boolean {
  return item?.type === 'word' && item.token.kind === 'word' && !/^(?:called|named|is|was)$/.test(item.lower);
}
